import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules about accounts, sessions, passwords and grants. */
export const messages: Messages = {
  "account.adminOnly": {
    vi: "Chỉ quản trị hệ thống được quản lý tài khoản.",
    en: "Only a system administrator manages accounts.",
  },
  "account.list": {
    vi: "Danh sách tài khoản chỉ dành cho quản trị hệ thống và cán bộ tổ chức trong phạm vi được phân công.",
    en: "The list of accounts is for system administrators and, within their units, organization specialists.",
  },
  "account.username": {
    vi: "Tên đăng nhập gồm 3 đến 64 ký tự a-z, 0-9, dấu chấm, gạch dưới, gạch nối; bắt đầu và kết thúc bằng chữ hoặc số.",
    en: "A username has 3 to 64 characters a-z, 0-9, point, underscore or hyphen, with a letter or digit at both ends.",
  },
  "account.disableOneself": {
    vi: "Không thể tự khóa tài khoản của chính mình.",
    en: "Nobody closes the account that they use.",
  },
  "account.open": { vi: "Tài khoản đang mở.", en: "The account is open." },
  "account.disabled": { vi: "Tài khoản đã bị khóa.", en: "The account is closed." },
  "session.credentials": {
    vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
    en: "The username or the password is wrong.",
  },
  "session.tooManyAttempts": {
    vi: "Đã nhập sai quá nhiều lần. Hãy thử lại sau {minutes} phút.",
    en: "Too many failed attempts. Try again in {minutes} minutes.",
  },
  "session.busy": {
    vi: "Máy chủ đang xử lý quá nhiều lượt đăng nhập. Hãy thử lại sau ít phút.",
    en: "Too many people sign in at this moment. Try again shortly.",
  },
  "session.httpOnly": {
    vi: "Chỉ đăng nhập được qua trình duyệt hoặc một yêu cầu HTTP.",
    en: "Signing in needs an HTTP request.",
  },
  "session.demoOff": {
    vi: "Máy chủ này không mở tài khoản minh họa.",
    en: "Demo accounts are not open on this server.",
  },
  "oidc.unreachable": {
    vi: "Hệ thống đăng nhập chung không trả lời. Hãy thử lại sau, hoặc đăng nhập bằng tên và mật khẩu.",
    en: "The identity provider does not answer. Try again later, or sign in by name and password.",
  },
  "oidc.attempt": {
    vi: "Lần đăng nhập này đã quá hạn hoặc bắt đầu ở trình duyệt khác. Hãy đăng nhập lại từ đầu.",
    en: "This sign-in has expired or was begun in another browser. Start again.",
  },
  "oidc.refused": {
    vi: "Hệ thống đăng nhập chung không xác nhận được người đăng nhập. Hãy đăng nhập lại từ đầu.",
    en: "The identity provider did not confirm who signs in. Start again.",
  },
  "oidc.unknown": {
    vi: "Chưa có tài khoản nào liên kết với danh tính này. Hãy đăng nhập bằng tên và mật khẩu, rồi liên kết trong trang Tài khoản của tôi.",
    en: "No account is linked with this identity yet. Sign in by name and password, then link it on the page My account.",
  },
  "oidc.taken": {
    vi: "Danh tính này đã liên kết với một tài khoản khác.",
    en: "This identity is linked with another account.",
  },
  "oidc.linked": {
    vi: "Tài khoản này đã liên kết với một danh tính khác của cùng nhà cung cấp. Hãy hủy liên kết đó trước.",
    en: "This account is linked with another identity of the same provider. Take that link back first.",
  },
  "password.length": {
    vi: "Mật khẩu phải có từ 8 đến 128 ký tự.",
    en: "A password has 8 to 128 characters.",
  },
  "password.current": { vi: "Mật khẩu hiện tại không đúng.", en: "The current password is wrong." },
  "password.same": {
    vi: "Mật khẩu mới phải khác mật khẩu hiện tại.",
    en: "The new password must differ from the current one.",
  },
  "password.link": {
    vi: "Liên kết đặt mật khẩu không đúng, đã dùng hoặc đã hết hạn. Hãy xin liên kết mới.",
    en: "The password link is wrong, used or expired. Ask for a new one.",
  },
  "grant.toOneself": {
    vi: "Không ai được tự cấp quyền cho chính mình.",
    en: "Nobody grants rights to oneself.",
  },
  "grant.scope": {
    vi: "Chỉ quản trị hệ thống hoặc cán bộ tổ chức phụ trách đơn vị được phân quyền trong đơn vị đó.",
    en: "Rights in a unit are given by a system administrator or by an organization specialist who covers the unit.",
  },
  "grant.adminRole": {
    vi: "Vai trò quản trị hệ thống và thanh tra chỉ do quản trị hệ thống cấp hoặc thu hồi.",
    en: "Only a system administrator gives or takes the roles of administrator and auditor.",
  },
  "grant.unitRequired": {
    vi: "Phải chọn đơn vị cho vai trò này.",
    en: "This role needs a unit.",
  },
  "grant.dates": {
    vi: "Ngày kết thúc không được trước ngày bắt đầu.",
    en: "The last day cannot lie before the first.",
  },
  "grant.exists": {
    vi: "Tài khoản đã có quyền này trong cùng đơn vị và thời gian.",
    en: "The account already holds this right in the unit at that time.",
  },
  "grant.needsApproval": {
    vi: "Quyền này đọc được phiếu đánh giá nên phải do tài khoản thứ hai phê duyệt, không phải người cấp và không phải người nhận.",
    en: "This right reads evaluations and needs a second account's approval, neither the grantor's nor the receiver's.",
  },
  "grant.noApproval": { vi: "Quyền này không cần phê duyệt.", en: "This right needs no approval." },
  "grant.approved": { vi: "Quyền này đã được phê duyệt.", en: "The right is approved already." },
  "grant.ownAdministration": {
    vi: "Quản trị hệ thống không tự thu hồi quyền quản trị của chính mình.",
    en: "An administrator does not take back the own right of administration.",
  },
  "grant.revoked": { vi: "Quyền này đã bị thu hồi.", en: "The right was revoked." },
  "apiToken.noRight": {
    vi: "Chỉ tạo được mã truy cập cho đơn vị mà tài khoản đang được phân quyền đọc số liệu hoặc hồ sơ.",
    en: "A token is made only for a unit over which the account holds a right to read.",
  },
  "apiToken.ownOnly": {
    vi: "Mã truy cập thuộc tài khoản khác.",
    en: "The token belongs to another account.",
  },
  "apiToken.revoked": { vi: "Mã truy cập đã được thu hồi.", en: "The token has been taken back." },
  "apiToken.name": {
    vi: "Trường name không được để trống: hãy ghi mã truy cập dùng vào việc gì.",
    en: "Field name must say what the token is for.",
  },
  "apiToken.expiry": {
    vi: "Trường expiresOn phải từ hôm nay và không quá một năm.",
    en: "Field expiresOn must be today or later and within a year.",
  },
  "apiToken.tooMany": {
    vi: "Mỗi tài khoản có tối đa {most} mã truy cập đang dùng được. Hãy thu hồi mã không còn cần.",
    en: "An account has at most {most} tokens in force. Take back one that is no longer needed.",
  },
  "apiToken.invalid": {
    vi: "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.",
    en: "The token is wrong, expired or taken back.",
  },
  "apiToken.scope": {
    vi: "Mã truy cập không mở trường {field}; trường này cần một trong các phạm vi: {scopes}.",
    en: "The token does not open field {field}, which needs one of the scopes: {scopes}.",
  },
  "apiToken.adhoc": {
    vi: "Mã truy cập này không được chạy truy vấn tự viết; cần mã có phạm vi “Truy vấn tự viết” (ADHOC).",
    en: "The token may not run queries of one's own writing; that needs the scope ADHOC.",
  },
  "apiToken.readOnly": {
    vi: "Mã truy cập chỉ dùng để đọc.",
    en: "A token only reads.",
  },
  "apiToken.rate": {
    vi: "Mã truy cập được dùng quá nhiều lần trong một phút. Hãy thử lại sau một phút.",
    en: "The token was used too often within a minute. Try again in a minute.",
  },
};
