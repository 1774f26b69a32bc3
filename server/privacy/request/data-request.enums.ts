import { registerEnumType } from "type-graphql";

/** What is asked of whoever keeps the data. */
export enum DataRequestKind {
  CORRECTION = "CORRECTION",
  COPY = "COPY",
  RESTRICTION = "RESTRICTION",
  OBJECTION = "OBJECTION",
  ERASURE = "ERASURE",
}
registerEnumType(DataRequestKind, {
  name: "DataRequestKind",
  description: "What is asked about personal data (loại yêu cầu).",
  valuesConfig: {
    CORRECTION: { description: "To correct what is wrong (chỉnh sửa)." },
    COPY: { description: "To be given what cannot be fetched here (cung cấp dữ liệu)." },
    RESTRICTION: { description: "To restrict the processing (hạn chế xử lý)." },
    OBJECTION: { description: "To object to the processing (phản đối xử lý)." },
    ERASURE: { description: "To erase (xóa dữ liệu)." },
  },
});

/** Where a request stands. */
export enum DataRequestState {
  SENT = "SENT",
  ACCEPTED = "ACCEPTED",
  COMPLETED = "COMPLETED",
  REFUSED = "REFUSED",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(DataRequestState, {
  name: "DataRequestState",
  description: "Where a request about personal data stands (trạng thái yêu cầu).",
  valuesConfig: {
    SENT: { description: "Waits for an answer (chờ trả lời)." },
    ACCEPTED: { description: "Accepted, being done (đang thực hiện)." },
    COMPLETED: { description: "Done (đã hoàn thành)." },
    REFUSED: { description: "Refused with a reason (từ chối)." },
    WITHDRAWN: { description: "Taken back by the person (đã rút)." },
  },
});
