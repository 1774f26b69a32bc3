import type { LocalText } from "../../shared/text/format.ts";
import type { Criterion, GroupNode } from "../framework-rows.ts";
import type { RatingShape } from "./draft-shape.ts";

/**
 * What a rating lacks, in the words of the regulation; a name that it does not word stays as it is.
 *
 * Example: `subUnitsFailed` → "Số đơn vị cấp dưới trực tiếp bị xếp loại không hoàn thành"; `I.1` → "I.1 Chấp hành đường lối".
 */
export function missingWords(
  missing: readonly string[],
  { groups, scheme }: Pick<RatingShape, "groups" | "scheme">,
  say: (text: LocalText) => string,
): string {
  const labelled = [...scheme.metrics, ...scheme.findings, ...scheme.formulas];
  const words = new Map(labelled.map(({ name, labelVi, labelEn }) => [name, say({ vi: labelVi, en: labelEn })]));
  for (const { code, textVi, textEn } of criteriaOf(groups))
    words.set(code, `${code} ${say({ vi: textVi, en: textEn })}`);
  return missing.map((name) => words.get(name) ?? name).join("; ");
}

function criteriaOf(groups: readonly GroupNode[]): Criterion[] {
  return groups.flatMap((group) => [...group.criteria, ...criteriaOf(group.groups ?? [])]);
}
