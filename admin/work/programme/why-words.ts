import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  definition:
    "Tổng trọng số các mốc đạt, chia cho tổng trọng số các mốc đến hạn. Trọng số của một cam kết chia đều cho các mốc của nó.",
  base: "%{due} mốc đến hạn, %{reached} mốc đạt (%{exact})",
  behind: "Các mốc phía sau",
  reached: "Đạt: xong đúng hạn, hoặc chậm vì lý do khách quan được xác nhận",
  notReached: "Đến hạn mà chưa đạt",
  leftOut: "Không tính: chưa đến hạn, đã hủy, hoặc có lý do khách quan",
  confirmed: "%{name} xác nhận",
};

const en: SameWords<typeof vi> = {
  definition:
    "Weight of the milestones reached over the weight of the milestones due. A commitment's weight is split evenly over its milestones.",
  base: "%{due} milestones due, %{reached} reached (%{exact})",
  behind: "The milestones behind it",
  reached: "Reached: in time, or late for a confirmed objective cause",
  notReached: "Due and not reached",
  leftOut: "Left out: not due yet, cancelled, or for an objective cause",
  confirmed: "confirmed by %{name}",
};

/** Words of the explanation of a programme's result. */
export function useProgrammeWhyWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.programmeWhy", { vi, en });
}
