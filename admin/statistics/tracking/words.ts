import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  withRegulation: "Đơn vị có quy chế đánh giá đang áp dụng trong thời gian của kỳ: của chính mình hoặc của cấp trên.",
  opened: "Đơn vị đã mở ít nhất một kỳ đánh giá trong thời gian này, đang chạy hoặc đã đóng.",
  closed: "Đơn vị đã đóng kỳ đánh giá của thời gian này.",
  late: "Đơn vị có bước quá hạn, hoặc thời gian đã hết mà chưa mở kỳ.",
  completion: "Số người đã có kết quả cuối cùng hoặc được ghi nhận không xếp loại, trên số người tham gia kỳ.",
  finished: "Đã xong",
  people: "%{done}/%{all} người",
  ofKind: "tất cả %{count} đơn vị cùng loại trực thuộc",
  yes: "Được tính",
  no: "Chưa được tính",
  units: "Các đơn vị phía sau",
  steps: "Đang ở bước nào",
  sees: "Quyền của bạn chỉ cho xem tổng số, không xem từng bước.",
  cycle: "Mở kỳ đánh giá",
};

const en: SameWords<typeof vi> = {
  withRegulation: "Units with a regulation in force during the period: their own or a superior's.",
  opened: "Units that opened at least one cycle in this period, running or closed.",
  closed: "Units that closed the cycle of this period.",
  late: "Units with a step past its due day, or without a cycle though the period is over.",
  completion: "People with a final result, or recorded as not rated, out of those who take part in the cycle.",
  finished: "Finished",
  people: "%{done}/%{all} people",
  ofKind: "all %{count} sub-units of the kind",
  yes: "Counted",
  no: "Not counted",
  units: "The units behind it",
  steps: "At which step",
  sees: "Your rights show the totals only, not the single steps.",
  cycle: "Open the cycle",
};

/** Words of the explanations on the page of progress. */
export function useTrackingWhyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.trackingWhy", { vi, en });
}
