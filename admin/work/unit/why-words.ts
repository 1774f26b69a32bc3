import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  tasks: "Số này đếm đúng các nhiệm vụ trong danh sách dưới đây, của đơn vị và đơn vị trực thuộc.",
  QUANTITY:
    "Số sản phẩm quy đổi (số lượng × K) đã được nghiệm thu, chia cho số được giao có thời hạn trong kỳ. Khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP.",
  QUALITY:
    "Số được nghiệm thu trừ phần của mỗi lần sai sót theo mức của quy chế, chia cho số được giao. Lỗi có nguyên nhân khách quan đã xác nhận không trừ. Khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP.",
  PROGRESS:
    "Số được nghiệm thu trừ phần của mỗi lần chậm theo mức của quy chế, chia cho số được giao. Chậm vì nguyên nhân khách quan đã xác nhận không trừ. Khoản 2 Điều 14 Nghị định 335/2025/NĐ-CP.",
};

const en: SameWords<typeof vi> = {
  tasks: "The number counts the very tasks listed below, of the unit and those below it.",
  QUANTITY:
    "Standard products (quantity × K) accepted over those assigned that are due in the period. Clause 2, Article 14 of Decree 335/2025/NĐ-CP.",
  QUALITY:
    "What was accepted, less the regulation's part for each error, over what was assigned. An error with a confirmed objective cause takes nothing off. Clause 2, Article 14 of Decree 335/2025/NĐ-CP.",
  PROGRESS:
    "What was accepted, less the regulation's part for each delay, over what was assigned. A delay with a confirmed objective cause takes nothing off. Clause 2, Article 14 of Decree 335/2025/NĐ-CP.",
};

/** Words of what a number of the unit's work counts. */
export function useUnitWorkWhyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.unitWorkWhy", { vi, en });
}
