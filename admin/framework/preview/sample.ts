import type { VariablesOf } from "../../../schema/graphql.ts";
import type { PreviewRating } from "../../../schema/operations/rating.ts";
import type { AppliesTo, Criterion, GroupNode, Scheme } from "../framework-rows.ts";

type PreviewInput = VariablesOf<typeof PreviewRating>["input"];

/** A person that exists only to see what the regulation does. */
export interface Sample {
  readonly leading: boolean;
  readonly positionClass: PreviewInput["positionClass"];
  readonly subjectType: NonNullable<PreviewInput["subjectType"]>;
  /** By criterion code; an empty text is no answer. */
  readonly criteria: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, boolean>>;
}

export type SampleAudience = Pick<Sample, "leading" | "positionClass" | "subjectType">;

/** Whether a part concerns the sample person; what names no condition concerns everybody. */
export function concerns(appliesTo: AppliesTo | null, sample: SampleAudience): boolean {
  if (appliesTo === null) return true;
  const { leading, classes, subjectTypes, publicContact } = appliesTo;
  // Whether a sample person meets the public is not asked; not known counts as no.
  if (publicContact === true) return false;
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

/** A person who fulfils everything: the start of the trial, to be worsened answer by answer. */
export function flawless(groups: readonly GroupNode[], scheme: Scheme, audience: SampleAudience): Sample {
  return {
    ...audience,
    criteria: Object.fromEntries(
      criteriaFor(groups, audience).map((criterion) => [criterion.code, bestAnswer(criterion)]),
    ),
    metrics: Object.fromEntries(
      scheme.metrics
        .filter((metric) => concerns(metric.appliesTo, audience))
        .map((metric) => [metric.name, metric.options[0]?.key ?? (metric.kind === "RATIO" ? "1" : (metric.max ?? ""))]),
    ),
    findings: {},
  };
}

/** The answer that earns most; a share is reckoned from its metric, bonuses and deductions start from nothing. */
function bestAnswer(criterion: Criterion): string {
  switch (criterion.method) {
    case "POINTS":
      return criterion.max ?? "";
    case "PASS_FAIL":
      return "true";
    case "VIOLATION":
      return "none";
    case "TIER":
      return criterion.tiers[0]?.key ?? "";
    case "CHOICE":
      return criterion.options[0]?.key ?? "";
    case "LEVEL":
      return criterion.levels.at(-1)?.key ?? "";
    default:
      return "";
  }
}

/** The sample as the API takes it: only what concerns the person and was answered. */
export function previewInput(
  versionId: string,
  sample: Sample,
  version: { readonly groups: readonly GroupNode[]; readonly scheme: Scheme },
): PreviewInput {
  const answered = (
    values: Readonly<Record<string, string>>,
    keys: readonly string[],
  ): { key: string; value: string }[] => keys.flatMap((key) => (values[key] ? [{ key, value: values[key] }] : []));
  const { scheme, groups } = version;
  return {
    versionId,
    leading: sample.leading,
    positionClass: sample.positionClass,
    subjectType: sample.subjectType,
    criteria: answered(
      sample.criteria,
      criteriaFor(groups, sample).map((criterion) => criterion.code),
    ),
    metrics: answered(
      sample.metrics,
      scheme.metrics.filter((metric) => concerns(metric.appliesTo, sample)).map((metric) => metric.name),
    ),
    findings: scheme.findings
      .filter((finding) => concerns(finding.appliesTo, sample))
      .map((finding) => ({ key: finding.name, value: sample.findings[finding.name] === true })),
  };
}
