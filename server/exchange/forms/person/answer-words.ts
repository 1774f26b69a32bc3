import { type CriterionContent, exact, isExact, type LocalText, shown } from "../../../rating/index.ts";
import type { Answered } from "./person-facts.ts";

const MET: Readonly<Record<string, LocalText>> = {
  true: { vi: "Đạt", en: "Met" },
  false: { vi: "Chưa đạt", en: "Not met" },
};
const VIOLATIONS: Readonly<Record<string, LocalText>> = {
  none: { vi: "Không vi phạm", en: "No violation" },
  remedied: { vi: "Đã khắc phục", en: "Remedied" },
  standing: { vi: "Chưa khắc phục", en: "Standing" },
};

/**
 * An answer as the form prints it: points where the criterion carries some, else words.
 *
 * Example: POINTS "9/2" → 4.5; PASS_FAIL "true" without points → "Đạt"; TIER "B" worth 8 → 8.
 */
export function answerWords(criterion: CriterionContent, value: string): Answered {
  switch (criterion.method) {
    case "PASS_FAIL":
      if (criterion.points !== undefined) return decimal(value === "true" ? criterion.points : "0");
      return { words: MET[value] ?? { vi: value } };
    case "VIOLATION":
      return { words: VIOLATIONS[value] ?? { vi: value } };
    case "TIER":
      return keyed(criterion.tiers ?? [], value);
    case "CHOICE":
      return keyed(criterion.options ?? [], value);
    case "LEVEL":
      return keyed(criterion.levels ?? [], value);
    default:
      return isExact(value) ? decimal(value) : { words: { vi: value } };
  }
}

function keyed(
  choices: readonly { readonly key: string; readonly points?: string | undefined }[],
  key: string,
): Answered {
  const points = choices.find((choice) => choice.key === key)?.points;
  return points === undefined ? { words: { vi: key } } : decimal(points);
}

function decimal(points: string): Answered {
  return { decimal: shown(exact(points)) };
}
