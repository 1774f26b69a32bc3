import { judgingParts } from "../answers/process.ts";
import type { Why } from "../answers/rows.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

/**
 * How a grade comes about where nothing is computed: only by those who take part under this regulation.
 *
 * Example: SELF, PARTY_OPINION, DECISION → "… cá nhân tự nhận mức, cấp ủy cho ý kiến, cấp có thẩm quyền quyết định …".
 */
export function judgedWords(why: Pick<Why, "steps" | "cycle" | "frameworkVersion">, words: Words): string {
  const parts = judgingParts(why.frameworkVersion, why.cycle.kind, why.steps);
  return words("evaluation.why.judgedHint", {
    parts: parts.map((part) => words(`evaluation.why.judgedBy.${part}`)).join(", "),
  });
}
