import { lazyWords } from "../../../shared/text/lazy-words.ts";

const vi = {
  grades: "Ví dụ: HTXS – Hoàn thành xuất sắc nhiệm vụ; HTT – Hoàn thành tốt nhiệm vụ.",
  metrics: "Ví dụ: quantity – Tỷ lệ hoàn thành về số lượng, dạng tỷ lệ, cá nhân tự nhập.",
  formulas: "Ví dụ: score – Tổng điểm: group.I + quantity * 70.",
  bands: "Ví dụ: HTXS từ 90; HTT từ 70 đến dưới 90.",
  gates: "Ví dụ: còn vi phạm chưa khắc phục thì không được xếp HTXS.",
  findings: "Ví dụ: bị cơ quan có thẩm quyền kết luận có sai phạm trong kỳ.",
  conditions: "Ví dụ: mức HTXS chỉ dành cho người không bị kỷ luật trong kỳ.",
  rollUp: "Ví dụ: quý lấy từ các tháng, trung bình cộng, phải có 3 kỳ.",
  authority: "Ví dụ: xếp loại chất lượng – trưởng phòng – Chủ tịch UBND xã.",
  uses: "Ví dụ: xét khen thưởng cuối năm – người xếp loại HTXS.",
};

const en: typeof vi = {
  grades: "For example: HTXS – fulfils tasks excellently; HTT – fulfils tasks well.",
  metrics: "For example: quantity – share of the work done, a ratio, typed by the person.",
  formulas: "For example: score – total: group.I + quantity * 70.",
  bands: "For example: HTXS from 90; HTT from 70 to below 90.",
  gates: "For example: with a violation that still stands there is no HTXS.",
  findings: "For example: an authority concluded wrongdoing in the period.",
  conditions: "For example: HTXS is only for people without a discipline in the period.",
  rollUp: "For example: the quarter from the months, the mean, 3 periods needed.",
  authority: "For example: rating – heads of division – the Chair of the commune.",
  uses: "For example: awards at the end of the year – people rated HTXS.",
};

const useWords = lazyWords("framework.examples", vi, en);

/** What an entry of an empty list of the rules might be; empty where there is no example. */
export function useExample(path: string): string {
  const word = useWords();
  const name = path.replace(/^scheme\./, "");
  return name in vi ? word(name) : "";
}
