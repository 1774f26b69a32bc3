import type { Criterion, Scheme } from "../framework-rows.ts";
import { askedFacts, isFromDisciplines, isUnitGrade } from "./asked-facts.ts";
import type { RatingShape } from "./draft-shape.ts";
import { concerns, criteriaFor, type PreviewInput, type SampleAudience } from "./sample-audience.ts";

export { concerns, criteriaFor, type SampleAudience } from "./sample-audience.ts";

export const ABSENCES = ["MATERNITY", "SICK", "UNPAID", "STUDY", "OTHER"] as const;

/** An absence of the sample person: how long, in days or months. */
export interface SampleAbsence {
  readonly kind: (typeof ABSENCES)[number];
  readonly length: string;
  readonly unit: "days" | "months";
}

export interface SampleDiscipline {
  /** Whether the act had to do with duty. */
  readonly dutyRelated: boolean;
}

/** What is known about the sample person's period; an empty text is not known. */
export interface SampleFacts {
  readonly unitGrade: string;
  /** How many subordinates by grade. */
  readonly subordinates: Readonly<Record<string, string>>;
  readonly absences: readonly SampleAbsence[];
  readonly disciplines: readonly SampleDiscipline[];
  readonly monthsWorked: string;
  readonly transferred: boolean;
}

/** A person that exists only to see what the regulation does. */
export interface Sample extends SampleAudience {
  /** By criterion code; an empty text is no answer. */
  readonly criteria: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, boolean>>;
  readonly facts: SampleFacts;
}

/** The metrics that are asked of the person; the unit's grade is a fact of its own. */
export function metricsFor(scheme: Scheme, audience: SampleAudience): Scheme["metrics"][number][] {
  return scheme.metrics.filter((metric) => concerns(metric.appliesTo, audience) && !isUnitGrade(metric, scheme));
}

/** Names of the metrics that are shares. */
export function ratiosOf({ metrics }: Pick<Scheme, "metrics">): ReadonlySet<string> {
  return new Set(metrics.filter(({ kind }) => kind === "RATIO").map(({ name }) => name));
}

/** The findings that are asked of the person; those about discipline follow from the disciplines. */
export function findingsFor(scheme: Scheme, audience: SampleAudience): Scheme["findings"][number][] {
  return scheme.findings.filter((finding) => concerns(finding.appliesTo, audience) && !isFromDisciplines(finding));
}

/** A person who fulfils everything: the start of the trial, to be worsened answer by answer. */
export function flawless({ groups, scheme }: RatingShape, audience: SampleAudience): Sample {
  const best = scheme.grades[0]?.code ?? "";
  return {
    ...audience,
    criteria: Object.fromEntries(
      criteriaFor(groups, audience).map((criterion) => [criterion.code, bestAnswer(criterion)]),
    ),
    metrics: Object.fromEntries(
      metricsFor(scheme, audience).map((metric) => [
        metric.name,
        metric.options[0]?.key ?? (metric.kind === "RATIO" ? "1" : (metric.max ?? metric.min ?? "")),
      ]),
    ),
    findings: {},
    facts: {
      unitGrade: best,
      subordinates: { [best]: "5" },
      absences: [],
      disciplines: [],
      monthsWorked: "",
      transferred: false,
    },
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

/** The sample as the API takes it: only what concerns the person, is asked and was answered. */
export function previewInput(versionId: string, sample: Sample, shape: RatingShape): PreviewInput {
  const answered = (
    values: Readonly<Record<string, string>>,
    keys: readonly string[],
  ): { key: string; value: string }[] => keys.flatMap((key) => (values[key] ? [{ key, value: values[key] }] : []));
  const { scheme, groups } = shape;
  return {
    versionId,
    leading: sample.leading,
    positionClass: sample.positionClass,
    subjectType: sample.subjectType,
    publicContact: sample.publicContact ?? false,
    criteria: answered(
      sample.criteria,
      criteriaFor(groups, sample).map((criterion) => criterion.code),
    ),
    metrics: answered(
      sample.metrics,
      metricsFor(scheme, sample).map((metric) => metric.name),
    ),
    findings: findingsFor(scheme, sample).map(({ name }) => ({ key: name, value: sample.findings[name] === true })),
    ...factsInput(sample, shape),
  };
}

type FactsInput = Pick<
  PreviewInput,
  "unitGrade" | "subordinates" | "absences" | "disciplines" | "monthsWorked" | "transferred"
>;

/** Only facts that the regulation looks at: the others would say nothing. */
function factsInput(sample: Sample, shape: RatingShape): FactsInput {
  const asked = askedFacts(shape, sample);
  const { unitGrade, subordinates, absences, disciplines, monthsWorked, transferred } = sample.facts;
  const counts = Object.entries(subordinates).filter(([, count]) => /^\d{1,6}$/.test(count));
  const lengths = absences.filter(({ length }) => length !== "");
  return {
    ...(asked.unitGrade && unitGrade !== "" ? { unitGrade } : {}),
    ...(asked.subordinates ? { subordinates: counts.map(([grade, count]) => ({ grade, count: Number(count) })) } : {}),
    ...(asked.absences ? { absences: lengths.map(({ kind, length, unit }) => ({ kind, [unit]: length })) } : {}),
    ...(asked.disciplines ? { disciplines: [...disciplines] } : {}),
    ...(asked.monthsWorked && monthsWorked !== "" ? { monthsWorked } : {}),
    ...(asked.transferred ? { transferred } : {}),
  };
}
