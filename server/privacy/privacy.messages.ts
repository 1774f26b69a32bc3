import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of personal data: requests, retention, erasure. */
export const messages: Messages = {
  "dataRequest.noPerson": {
    vi: "Tài khoản này không gắn với cán bộ nào nên không gửi được yêu cầu về dữ liệu cá nhân.",
    en: "This account stands for no person, so it cannot send a request about personal data.",
  },
  "dataRequest.class": {
    vi: "Không có loại dữ liệu (recordClass) này trong danh mục dữ liệu cá nhân.",
    en: "The register of personal data has no such class of records (recordClass).",
  },
  "dataRequest.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức phụ trách đơn vị mới xử lý yêu cầu về dữ liệu cá nhân.",
    en: "Only an organization specialist of the unit handles requests about personal data.",
  },
  "dataRequest.own": {
    vi: "Không ai được tự xử lý yêu cầu của chính mình.",
    en: "Nobody handles one's own request.",
  },
  "dataRequest.notOwn": {
    vi: "Chỉ người đã gửi mới rút được yêu cầu.",
    en: "Only the person who sent a request may take it back.",
  },
  "dataRequest.closed": {
    vi: "Yêu cầu đã kết thúc nên không rút được nữa.",
    en: "The request has ended, so it cannot be taken back.",
  },
  "dataRequest.state": {
    vi: "Yêu cầu đang ở trạng thái {state} nên không thực hiện được thao tác này.",
    en: "The request stands at {state}, where this cannot be done.",
  },
  "dataRequest.extended": {
    vi: "Yêu cầu chỉ được gia hạn một lần.",
    en: "A request is extended once at most.",
  },
  "dataRequest.told.sent": {
    vi: "Có yêu cầu về dữ liệu cá nhân cần trả lời trước hết ngày {dueOn}.",
    en: "A request about personal data waits for an answer by the end of {dueOn}.",
  },
  "dataRequest.told.due": {
    vi: "Yêu cầu về dữ liệu cá nhân đến hạn hoặc quá hạn ngày {dueOn}.",
    en: "A request about personal data is due or overdue since {dueOn}.",
  },
  "dataRequest.told.accepted": {
    vi: "Yêu cầu về dữ liệu cá nhân của bạn được chấp nhận, hoàn thành trước hết ngày {dueOn}.",
    en: "Your request about personal data was accepted and will be completed by the end of {dueOn}.",
  },
  "dataRequest.told.refused": {
    vi: "Yêu cầu về dữ liệu cá nhân của bạn bị từ chối; xem lý do trong phần trả lời.",
    en: "Your request about personal data was refused; the reason stands in the answer.",
  },
  "dataRequest.told.extended": {
    vi: "Yêu cầu về dữ liệu cá nhân của bạn được gia hạn đến hết ngày {dueOn}.",
    en: "Your request about personal data was extended to the end of {dueOn}.",
  },
  "dataRequest.told.completed": {
    vi: "Yêu cầu về dữ liệu cá nhân của bạn đã hoàn thành.",
    en: "Your request about personal data was completed.",
  },
  "retention.administratorOnly": {
    vi: "Chỉ quản trị hệ thống đặt quy tắc lưu trữ và đề xuất xóa; thanh tra, kiểm tra được xem và duyệt.",
    en: "Only administrators set rules of retention and propose erasures; auditors read and approve them.",
  },
  "retention.class": {
    vi: "Không có loại dữ liệu (recordClass) này trong danh mục được xóa theo quy tắc.",
    en: "There is no such class (recordClass) among those that a rule may erase.",
  },
  "erasure.noRule": {
    vi: "Chưa có quy tắc lưu trữ đang áp dụng cho loại dữ liệu này nên không được xóa gì.",
    en: "No rule of retention is in force for this class, so nothing may be erased.",
  },
  "erasure.nothing": {
    vi: "Không có dữ liệu nào trước ngày {untilDay} cần xóa.",
    en: "Nothing from before {untilDay} is left to erase.",
  },
  "erasure.open": {
    vi: "Đã có một đợt xóa của loại dữ liệu này đang chờ duyệt hoặc chờ chạy.",
    en: "An erasure of this class already waits for approval or for the night.",
  },
  "erasure.secondPerson": {
    vi: "Người đề xuất không được tự duyệt; cần người thứ hai.",
    en: "Whoever proposed an erasure does not approve it; a second person does.",
  },
  "erasure.state": {
    vi: "Đợt xóa đang ở trạng thái {state} nên không thực hiện được thao tác này.",
    en: "The erasure stands at {state}, where this cannot be done.",
  },
};
