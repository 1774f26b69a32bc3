import type { Messages } from "../kernel/index.ts";

/** Sentences of the audit trail's rules. */
export const messages: Messages = {
  "audit.auditorOnly": {
    vi: "Chỉ thanh tra, kiểm tra được xem nhật ký thay đổi.",
    en: "Only auditors read the audit trail.",
  },
};
