import { registerEnumType } from "type-graphql";

/** What a bulk action does to each evaluation. */
export enum BulkVerb {
  DECIDE = "DECIDE",
  PROPOSE = "PROPOSE",
  RETURN = "RETURN",
  SKIP = "SKIP",
  NOT_RATED = "NOT_RATED",
  NOTICE = "NOTICE",
  UNLOCK = "UNLOCK",
  REMIND = "REMIND",
}
registerEnumType(BulkVerb, {
  name: "BulkVerb",
  description: "What a bulk action does to each evaluation (việc xử lý hàng loạt).",
  valuesConfig: {
    DECIDE: { description: "Decide the named grade (quyết định)." },
    PROPOSE: { description: "Propose the named grade as organization department (đề xuất)." },
    RETURN: { description: "Send back to the person (trả lại)." },
    SKIP: { description: "Leave out the current step (bỏ qua bước)." },
    NOT_RATED: { description: "State that the subject is not rated (không xếp loại)." },
    NOTICE: { description: "Tell the result (thông báo kết quả)." },
    UNLOCK: { description: "Open a decided one again (mở khóa, rút lại quyết định)." },
    REMIND: { description: "Remind whom it waits for (nhắc)." },
  },
});
