import type { DraftContent, DraftCriterion, DraftGroup } from "../draft/draft-content.ts";
import type { AppliesTo, Criterion, GroupNode, Scheme } from "../framework-rows.ts";
import { type Audience, readScheme, type SchemeData } from "../scheme/scheme-data.ts";

/** The special cases that a trial makes sample persons for. */
export interface TrialCases {
  readonly specialCases: {
    readonly notRated: { readonly monthsBelow: string; readonly unless: readonly string[] } | null;
    readonly actualTime: { readonly kinds: readonly string[] } | null;
    readonly leaveCap: { readonly monthsFrom: string; readonly unless: readonly string[] } | null;
    readonly discipline: { readonly grade: string } | null;
    readonly transfer: { readonly ratedBy: string } | null;
  } | null;
}

/** What a trial must know of a regulation: what it asks. */
export interface RatingShape {
  readonly groups: readonly GroupNode[];
  readonly scheme: Scheme & TrialCases;
}

/** What unsaved content asks, in the shape of a version that was read; null while its rules cannot be read. */
export function shapeOf(content: DraftContent): RatingShape | null {
  const scheme = readScheme(content.scheme);
  return scheme === null ? null : { groups: content.groups.map(groupShape), scheme: schemeShape(scheme) };
}

function groupShape(group: DraftGroup): GroupNode {
  return {
    id: group.code,
    code: group.code,
    textVi: group.text.vi,
    textEn: group.text.en ?? null,
    maxPoints: group.maxPoints ?? null,
    bonusCap: group.bonusCap ?? null,
    floor: group.floor ?? null,
    basis: group.basis ?? null,
    appliesTo: audience(group.appliesTo),
    criteria: (group.criteria ?? []).map(criterionShape),
    groups: (group.groups ?? []).map(groupShape),
  };
}

function criterionShape(criterion: DraftCriterion): Criterion {
  const { details, ...rest } = blankCriterion(criterion);
  return {
    ...rest,
    tiers: (criterion.tiers ?? []).map(choice),
    options: (criterion.options ?? []).map(choice),
    levels: (criterion.levels ?? []).map(({ key, descriptor, points }) => ({
      id: key,
      key,
      descriptorVi: descriptor.vi,
      descriptorEn: descriptor.en ?? null,
      points: points ?? null,
    })),
    details,
    appliesTo: audience(criterion.appliesTo),
  };
}

function blankCriterion(criterion: DraftCriterion): Omit<Criterion, "tiers" | "options" | "levels" | "appliesTo"> {
  return {
    id: criterion.code,
    code: criterion.code,
    textVi: criterion.text.vi,
    textEn: criterion.text.en ?? null,
    guidance: [],
    method: criterion.method,
    max: criterion.max ?? null,
    step: criterion.step ?? null,
    points: criterion.points ?? null,
    isRequired: criterion.required !== false,
    evidenceWanted: criterion.evidence === true,
    basis: criterion.basis ?? null,
    details: {
      metric: criterion.metric ?? null,
      competency: criterion.competency ?? null,
      each: criterion.each ?? null,
      severity: criterion.severity ?? null,
      frequency: criterion.frequency ?? null,
      expectedFrom: criterion.expected?.from ?? null,
      expectedTo: criterion.expected?.to ?? null,
    },
  };
}

function choice(tier: NonNullable<DraftCriterion["tiers"]>[number]): Criterion["tiers"][number] {
  return { key: tier.key, labelVi: tier.label.vi, labelEn: tier.label.en ?? null, points: tier.points };
}

function audience(appliesTo: Audience | DraftGroup["appliesTo"]): AppliesTo | null {
  if (!appliesTo) return null;
  return {
    leading: appliesTo.leading ?? null,
    classes: (appliesTo.classes ?? null) as AppliesTo["classes"],
    subjectTypes: (appliesTo.subjectTypes ?? null) as AppliesTo["subjectTypes"],
    publicContact: appliesTo.publicContact ?? null,
  };
}

type Words = { readonly vi: string; readonly en?: string | undefined } | undefined;

function labels(label: Words): { labelVi: string; labelEn: string | null } {
  return { labelVi: label?.vi ?? "", labelEn: label?.en ?? null };
}

/** Only what a trial asks: grades, metrics, findings, and what formulas, gates and special cases look at. */
function schemeShape(scheme: SchemeData): RatingShape["scheme"] {
  const shape = {
    method: scheme.method,
    maximum: scheme.maximum ?? null,
    selfGrade: scheme.selfGrade,
    steps: [],
    grades: scheme.grades.map(({ code, name }) => ({ code, nameVi: name?.vi ?? code, nameEn: name?.en ?? null })),
    metrics: (scheme.metrics ?? []).map(metricShape),
    findings: (scheme.findings ?? []).map((finding) => ({
      name: finding.name,
      ...labels(finding.label),
      typedBy: finding.typedBy,
      basis: null,
      appliesTo: audience(finding.appliesTo),
    })),
    formulas: (scheme.formulas ?? []).map(asking),
    conditions: (scheme.conditions ?? []).map(asking),
    gates: (scheme.gates ?? []).map(asking),
    specialCases: casesShape(scheme.specialCases),
    rounding: null,
    bands: [],
    ballot: null,
  };
  return shape as unknown as RatingShape["scheme"];
}

function metricShape(metric: NonNullable<SchemeData["metrics"]>[number]): object {
  return {
    name: metric.name,
    ...labels(metric.label),
    kind: metric.kind,
    min: metric.min ?? null,
    max: metric.max ?? null,
    typedBy: metric.typedBy,
    isRequired: metric.required !== false,
    basis: null,
    appliesTo: audience(metric.appliesTo),
    options: (metric.options ?? []).map((option) => ({
      key: option.key,
      ...labels(option.label),
      value: option.value,
    })),
  };
}

/** A part whose text names what it looks at; half-typed ones count as saying nothing. */
function asking<T extends { readonly appliesTo?: Audience }>(part: T): object {
  return { text: "", when: null, ...part, appliesTo: audience(part.appliesTo) };
}

function casesShape(cases: SchemeData["specialCases"]): TrialCases["specialCases"] {
  if (!cases) return null;
  const { notRated, actualTime, leaveCap, discipline, transfer } = cases;
  return {
    notRated: notRated ? { monthsBelow: notRated.monthsBelow ?? "", unless: notRated.unless ?? [] } : null,
    actualTime: actualTime ? { kinds: actualTime.kinds ?? [] } : null,
    leaveCap: leaveCap ? { monthsFrom: leaveCap.monthsFrom ?? "", unless: leaveCap.unless ?? [] } : null,
    discipline: discipline ?? null,
    transfer: transfer ?? null,
  };
}
