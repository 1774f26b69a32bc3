import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of stored files. */
export const messages: Messages = {
  "file.empty": { vi: "Tệp rỗng.", en: "The file is empty." },
  "file.size": { vi: "Tệp lớn hơn {limit} MB.", en: "The file is larger than {limit} MB." },
  "file.hourly": {
    vi: "Tài khoản đã tải lên quá {limit} MB trong một giờ. Hãy thử lại sau.",
    en: "The account has uploaded more than {limit} MB within an hour. Try again later.",
  },
  "file.missing": { vi: "Yêu cầu không có tệp nào.", en: "The request holds no file." },
  "file.oneOnly": { vi: "Mỗi lần chỉ tải lên một tệp.", en: "Upload one file at a time." },
  "file.form": {
    vi: "Yêu cầu tải tệp không đúng dạng multipart/form-data.",
    en: "The upload is not a sound multipart/form-data request.",
  },
  "file.namePath": {
    vi: "Tên tệp chứa đường dẫn. Tên tệp không được có dấu / hoặc \\.",
    en: "The file name holds a path. A file name must not contain / or \\.",
  },
  "file.nameDiffers": {
    vi: "Phần mở rộng của tên tệp {name} không khớp với nội dung. Nội dung này có phần mở rộng {expected}.",
    en: "The ending of the file name {name} does not fit the content, which has the ending {expected}.",
  },
  "file.type": {
    vi: "Nội dung tệp không thuộc loại được nhận ({kinds}). Tệp đặt mật khẩu và định dạng Office cũ (.doc, .xls, .ppt) không được nhận.",
    en: "The content is of no kind that is taken ({kinds}). Files with a password and old Office formats (.doc, .xls, .ppt) are not.",
  },
  "file.notYours": {
    vi: "Tệp không tồn tại, không do tài khoản này tải lên trong 24 giờ qua, hoặc đã được đính kèm.",
    en: "The file does not exist, was not uploaded by this account within the last 24 hours, or is attached already.",
  },
  "file.notKept": {
    vi: "Máy chủ không lưu được tệp. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống, mã số {incident}.",
    en: "The server could not keep the file. Try again; if it fails again, tell the administrator, incident {incident}.",
  },
  "file.archiveEncrypted": {
    vi: "Tệp được đặt mật khẩu nên không kiểm tra được. Hãy bỏ mật khẩu rồi tải lên lại.",
    en: "The file has a password and cannot be checked. Remove the password and upload it again.",
  },
  "file.archiveNames": {
    vi: "Tệp nén bên trong chứa tên có đường dẫn ra ngoài, không được nhận.",
    en: "The archive inside the file holds names that lead out of it, which is not taken.",
  },
  "file.archiveEntries": {
    vi: "Tệp chứa quá nhiều thành phần; tối đa {limit}.",
    en: "The file holds too many parts; at most {limit} are taken.",
  },
  "file.archiveBomb": {
    vi: "Tệp phình ra quá lớn khi giải nén (quá {limit} MB hoặc quá nhiều lần dung lượng), không được nhận.",
    en: "The file grows too large when it is unpacked (over {limit} MB or too many times its size) and is not taken.",
  },
  "file.archiveBroken": {
    vi: "Cấu trúc bên trong tệp bị hỏng hoặc không nhất quán. Hãy mở và lưu lại bằng phần mềm văn phòng.",
    en: "The inside of the file is broken or contradicts itself. Open it in an office program and save it again.",
  },
};
