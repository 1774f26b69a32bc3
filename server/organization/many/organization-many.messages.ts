import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of what is done to several records. */
export const manyMessages: Messages = {
  "appointment.dayMissing": { vi: "Phải nêu ngày (day).", en: "A day (day) is needed." },
  "appointment.unitMissing": { vi: "Phải nêu đơn vị mới (unitId).", en: "The new unit (unitId) is needed." },
  "appointment.open": { vi: "Bổ nhiệm này chưa có ngày kết thúc.", en: "The appointment has no last day." },
  "appointment.sameUnit": {
    vi: "Người này đang công tác tại đơn vị đó.",
    en: "The person already works in that unit.",
  },
  "position.asItWas": { vi: "Vị trí này đã như vậy rồi.", en: "The position is like that already." },
};
