import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of disciplines. */
export const disciplineMessages: Messages = {
  "discipline.actAfterDecision": {
    vi: "Ngày xảy ra hành vi {day} không thể sau ngày ban hành quyết định kỷ luật.",
    en: "The day of the act {day} cannot come after the disciplinary decision.",
  },
  "discipline.future": {
    vi: "Ngày ban hành quyết định kỷ luật {day} không thể ở tương lai.",
    en: "The day of the disciplinary decision {day} cannot lie in the future.",
  },
};
