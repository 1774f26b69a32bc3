import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of notices and mail. */
export const messages: Messages = {
  "mailAddress.others": {
    vi: "Chỉ chủ tài khoản hoặc quản trị hệ thống được xem và sửa địa chỉ thư điện tử.",
    en: "Only the owner of the account or an administrator reads and changes the e-mail address.",
  },
};
