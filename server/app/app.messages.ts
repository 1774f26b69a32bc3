import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules that hold for every request. */
export const appMessages: Messages = {
  "idempotency.reused": {
    vi: "Khóa chống gửi trùng {key} đã được dùng cho một yêu cầu khác.",
    en: "The idempotency key {key} was used for another request.",
  },
  "input.tooDeep": { vi: "Dữ liệu lồng nhau quá nhiều tầng.", en: "The values are nested too deep." },
  "text.tooLong": { vi: "Văn bản quá dài.", en: "The text is too long." },
  "text.surrogate": {
    vi: "Văn bản chứa ký tự Unicode không hoàn chỉnh.",
    en: "The text holds a broken Unicode character.",
  },
  "text.control": { vi: "Văn bản chứa ký tự điều khiển không được phép.", en: "The text holds a control character." },
  "text.bidi": {
    vi: "Văn bản chứa ký tự đảo chiều hiển thị, không được phép.",
    en: "The text holds a character that turns its direction, which is not allowed.",
  },
  "text.nfc": {
    vi: "Văn bản phải ở dạng Unicode dựng sẵn (NFC).",
    en: "The text must be in composed Unicode form (NFC).",
  },
  "number.finite": { vi: "Số phải hữu hạn.", en: "The number must be finite." },
  "system.adminOnly": {
    vi: "Tình trạng hệ thống chỉ dành cho tài khoản quản trị hệ thống.",
    en: "The state of the installation is for system administrators.",
  },
  "firstRun.notKeeper": {
    vi: "Hướng dẫn thiết lập ban đầu chỉ dành cho quản trị hệ thống và cán bộ tổ chức.",
    en: "The guided first run is for system administrators and organization specialists.",
  },
  "search.tooShort": {
    vi: "Từ cần tìm phải có ít nhất {least} chữ cái hoặc chữ số.",
    en: "What is searched for needs at least {least} letters or digits.",
  },
  "query.invalid": { vi: "Câu truy vấn không hợp lệ: {detail}", en: "The query is not valid: {detail}" },
  "query.cost": {
    vi: "Câu truy vấn quá lớn ({cost}); giới hạn là {limit}.",
    en: "The query is too large ({cost}); the limit is {limit}.",
  },
  "graphiql.role": {
    vi: "Trang thử truy vấn chỉ dành cho tài khoản quản trị hệ thống, phân tích số liệu và kiểm tra.",
    en: "The page for trying queries is for system administrators, analysts and auditors.",
  },
  "graphiql.readOnly": {
    vi: "Trang thử truy vấn chỉ đọc dữ liệu, không thay đổi gì.",
    en: "The page for trying queries only reads and changes nothing.",
  },
  "document.unknown": {
    vi: "Trang web đang mở thuộc phiên bản cũ; hãy tải lại trang.",
    en: "The open page is of an older version; load it anew.",
  },
  "document.untrusted": {
    vi: "Phiên đăng nhập chỉ chạy các truy vấn có sẵn của trang web; truy vấn tự viết cần mã truy cập API có phạm vi “Truy vấn tự viết”.",
    en: "A session runs only the queries that the console comes with; one's own need an API token with the scope for them.",
  },
  "query.introspection": {
    vi: "Cần đăng nhập hoặc dùng mã truy cập để xem mô tả của API.",
    en: "Sign in or use a token to read the description of the API.",
  },
  "request.origin": { vi: "Yêu cầu đến từ trang khác bị từ chối.", en: "A request from another site is refused." },
};
