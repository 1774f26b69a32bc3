import { type OwnWords, type SameWords, useOwnWords } from "../../shared/text/own-words.ts";

const vi = {
  username: "Ví dụ: nguyen.thi.dao",
  usernameHint: "Chữ thường không dấu, số và các dấu . _ -, từ 3 ký tự.",
  usernameShape: "Tên đăng nhập chỉ gồm chữ thường không dấu, số và các dấu . _ -",
  displayName: "Ví dụ: Nguyễn Thị Đào",
  personHint:
    "Chọn cán bộ thì tên hiển thị và tên đăng nhập được điền theo. Để trống nếu tài khoản không của riêng ai.",
  unitHint: "Vai trò có hiệu lực tại đơn vị này. Chỉ vai trò quản trị hệ thống được để trống.",
  unitMissing: "Phải chọn đơn vị cho vai trò này.",
  endsHint: "Để trống nếu chưa có thời hạn.",
  early: "Ngày cuối không được sớm hơn ngày đầu.",
};

const en: SameWords<typeof vi> = {
  username: "For example: nguyen.thi.dao",
  usernameHint: "Small letters without marks, digits and . _ -, at least 3.",
  usernameShape: "A user name has only small letters without marks, digits and . _ -",
  displayName: "For example: Nguyễn Thị Đào",
  personHint: "Choose the person and both names follow. Leave it empty for an account of nobody in particular.",
  unitHint: "The role holds in this unit. Only that of the system administrator may be left without one.",
  unitMissing: "This role needs a unit.",
  endsHint: "Leave empty while there is no end.",
  early: "The last day must not be before the first.",
};

/** Examples and hints of the forms of accounts and rights; they come with the first form. */
export function useExamples(): OwnWords<typeof vi> {
  return useOwnWords("identity.example", { vi, en });
}
