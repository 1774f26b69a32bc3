import type { AppliesTo, GroupNode, Scheme } from "../framework-rows.ts";
import type { RatingShape } from "./draft-shape.ts";
import { concerns, type SampleAudience } from "./sample-audience.ts";

/** Which facts about a person's period a regulation looks at, besides its criteria, metrics and findings. */
export interface AskedFacts {
  readonly unitGrade: boolean;
  readonly subordinates: boolean;
  readonly absences: boolean;
  readonly disciplines: boolean;
  readonly monthsWorked: boolean;
  readonly transferred: boolean;
}

/** What a regulation looks at for such a person: its gates, the names in its formulas, and its special cases. */
export function askedFacts({ scheme }: Pick<RatingShape, "scheme">, audience: SampleAudience): AskedFacts {
  const gates = scheme.gates.filter((gate) => concerns(gate.appliesTo, audience));
  const cases = scheme.specialCases;
  const texts = [
    ...scheme.formulas.filter((one) => concerns(one.appliesTo, audience)).map(({ text }) => text),
    ...[...scheme.conditions.filter((one) => concerns(one.appliesTo, audience)), ...gates].map(({ when }) => when),
  ].join(" ");
  const namesUnit = /\bunit\s*\.\s*grade\b/.test(texts) || (/\bunitGrade\b/.test(texts) && !isNamed(scheme));
  const metrics = scheme.metrics.filter((metric) => concerns(metric.appliesTo, audience));
  const unitMetric = metrics.some((metric) => isUnitGrade(metric, scheme));
  const statedFinding = scheme.findings.some((one) => isFromDisciplines(one) && concerns(one.appliesTo, audience));
  return {
    unitGrade: namesUnit || unitMetric || gates.some(({ kind }) => kind === "CAP_BY_UNIT_GRADE"),
    subordinates: /\bsubordinates\b/.test(texts),
    absences: /\babsence\b/.test(texts) || Boolean(cases && (cases.notRated ?? cases.actualTime ?? cases.leaveCap)),
    disciplines: /\bdiscipline\b/.test(texts) || statedFinding || Boolean(cases?.discipline),
    monthsWorked: Boolean(cases?.notRated),
    transferred: Boolean(cases?.transfer),
  };
}

function isNamed({ metrics, findings, formulas }: Scheme): boolean {
  return [...metrics, ...findings, ...formulas].some(({ name }) => name === "unitGrade");
}

/** A metric that asks for the unit's grade itself; the server takes it from the fact. */
export function isUnitGrade(metric: Scheme["metrics"][number], { grades }: Pick<Scheme, "grades">): boolean {
  const codes = grades.map(({ code }) => code);
  return metric.name === "unitGrade" && metric.kind === "CHOICE" && metric.options.every((o) => codes.includes(o.key));
}

/** A finding that the server takes from the disciplines. */
export function isFromDisciplines({ name }: { readonly name: string }): boolean {
  return name === "disciplined" || name === "disciplinedForDuty";
}

/** Whether any part treats people apart who meet the public directly. */
export function tellsPublicContact({ groups, scheme }: RatingShape): boolean {
  const parts = [...scheme.metrics, ...scheme.findings, ...scheme.formulas, ...scheme.conditions, ...scheme.gates];
  return parts.some((part) => tells(part.appliesTo)) || groups.some(groupTells);
}

function groupTells(group: GroupNode): boolean {
  return (
    tells(group.appliesTo) ||
    group.criteria.some((criterion) => tells(criterion.appliesTo)) ||
    (group.groups ?? []).some(groupTells)
  );
}

function tells(appliesTo: AppliesTo | null): boolean {
  return appliesTo !== null && appliesTo.publicContact !== null;
}
