import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  name: "Số người ở mức bị khống chế",
  definition: "Đếm phiếu có mức này: mức đã quyết định, nếu chưa có thì mức đề xuất, rồi mức theo quy tắc.",
  base: "tối đa %{allowed}: %{percent}% của %{base} người trong cơ số, %{rated} người đã có mức",
  asOf: "Lúc mở trang; thay đổi theo từng quyết định",
  withoutOwn: "Chưa tính kết quả của chính bạn.",
};

const en: SameWords<typeof vi> = {
  name: "How many have the limited grade",
  definition: "Counts evaluations with this grade: the decided one, else the proposed one, else that of the rules.",
  base: "%{allowed} at most: %{percent}% of %{base} people in the base, %{rated} of whom have a grade",
  asOf: "When the page was opened; it changes with each decision",
  withoutOwn: "Your own result is left out.",
};

/** Words of the explanation of a quota. */
export function useQuotaWhyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.quotaWhy", { vi, en });
}
