import type { VariablesOf } from "../../../schema/graphql.ts";
import type { PreviewRating } from "../../../schema/operations/rating.ts";
import type { AppliesTo, Criterion, GroupNode } from "../framework-rows.ts";

export type PreviewInput = VariablesOf<typeof PreviewRating>["input"];

/** Who the sample person is, as far as regulations tell people apart. */
export interface SampleAudience {
  readonly leading: boolean;
  readonly positionClass: PreviewInput["positionClass"];
  readonly subjectType: NonNullable<PreviewInput["subjectType"]>;
  /** Meets the public directly; what is not said counts as no. */
  readonly publicContact?: boolean;
}

/** Whether a part concerns the sample person; what names no condition concerns everybody. */
export function concerns(appliesTo: AppliesTo | null, sample: SampleAudience): boolean {
  if (appliesTo === null) return true;
  const { leading, classes, subjectTypes, publicContact = null } = appliesTo;
  if (publicContact !== null && publicContact !== (sample.publicContact ?? false)) return false;
  if (leading !== null && leading !== sample.leading) return false;
  if (classes !== null && !classes.includes(sample.positionClass)) return false;
  return subjectTypes === null || subjectTypes.includes(sample.subjectType);
}

/** The criteria that concern the sample person, in the regulation's order. */
export function criteriaFor(groups: readonly GroupNode[], sample: SampleAudience): Criterion[] {
  return groups
    .filter((group) => concerns(group.appliesTo, sample))
    .flatMap((group) => [
      ...group.criteria.filter((criterion) => concerns(criterion.appliesTo, sample)),
      ...criteriaFor(group.groups ?? [], sample),
    ]);
}
