import { type OwnWords, type SameWords, useOwnWords } from "../../text/own-words.ts";

const vi = {
  missing: "Còn thiếu: %{fields}",
  notBefore: "Không được sớm hơn %{day}.",
  another: "Lưu và thêm tiếp",
  lookFirst: "Từ khi bạn mở hộp này, những điều sau đã thay đổi. Xem lại rồi hãy thực hiện.",
  goOn: "Vẫn thực hiện",
  was: "%{label}: %{before} → %{now}",
};

const en: SameWords<typeof vi> = {
  missing: "Still missing: %{fields}",
  notBefore: "Must not be before %{day}.",
  another: "Save and add another",
  lookFirst: "Since you opened this box the following has changed. Look at it before you go on.",
  goOn: "Go on",
  was: "%{label}: %{before} → %{now}",
};

/** Words of every form; they come with the first one. */
export function useFormWords(): OwnWords<typeof vi> {
  return useOwnWords("khung.form", { vi, en });
}
