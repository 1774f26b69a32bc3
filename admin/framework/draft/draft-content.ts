import type { VariablesOf } from "../../../schema/graphql.ts";
import type { SaveDraft } from "../../../schema/operations/framework.ts";
import type { AppliesTo, Criterion, GroupNode, Version } from "../framework-rows.ts";

type ContentInput = VariablesOf<typeof SaveDraft>["input"]["content"];
type GroupInput = ContentInput["groups"][number];

/** A group while it is edited: with the groups inside it. */
export type DraftGroup = Omit<GroupInput, "parentCode"> & { readonly groups?: readonly DraftGroup[] };
export type DraftContent = Omit<ContentInput, "groups"> & { readonly groups: readonly DraftGroup[] };
export type DraftCriterion = NonNullable<DraftGroup["criteria"]>[number];

/** Where a group or criterion stands: indexes of the groups from the outside in, then of the criterion. */
export interface DraftPlace {
  readonly groups: readonly number[];
  readonly criterion: number | null;
}

/**
 * The version as `saveDraft` takes it, field by field what was read.
 *
 * Read, turned into content and saved without a change, a draft says the same as before.
 */
export function draftOf(version: Version): DraftContent {
  return {
    name: { vi: version.nameVi, en: version.nameEn },
    issuer: version.issuer,
    documents: version.documents.map(({ id: _id, ...document }) => document),
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    scope: version.scope,
    forms: version.forms.map(({ code, name, appliesTo }) => ({ code, name, appliesTo })),
    notes: version.notes.map(({ vi, en }) => ({ vi, en })),
    sample: version.isSample,
    slots: version.slots.map(({ label, ...slot }) => ({ ...slot, label: { vi: label.vi, en: label.en } })),
    groups: version.groups.map(draftGroup),
    scheme: version.schemeText,
  };
}

function draftGroup(group: GroupNode): DraftGroup {
  return {
    code: group.code,
    text: { vi: group.textVi, en: group.textEn },
    maxPoints: group.maxPoints,
    bonusCap: group.bonusCap,
    floor: group.floor,
    appliesTo: draftAudience(group.appliesTo),
    basis: group.basis,
    groups: (group.groups ?? []).map(draftGroup),
    criteria: group.criteria.map(draftCriterion),
  };
}

function draftCriterion(criterion: Criterion): DraftCriterion {
  const { details } = criterion;
  return {
    code: criterion.code,
    text: { vi: criterion.textVi, en: criterion.textEn },
    guidance: criterion.guidance.map(({ vi, en }) => ({ vi, en })),
    method: criterion.method,
    max: criterion.max,
    step: criterion.step,
    points: criterion.points,
    tiers: criterion.tiers.map((tier) => ({
      key: tier.key,
      label: { vi: tier.labelVi, en: tier.labelEn },
      points: tier.points,
    })),
    levels: criterion.levels.map((level) => ({
      key: level.key,
      descriptor: { vi: level.descriptorVi, en: level.descriptorEn },
      points: level.points,
    })),
    options: criterion.options.map((option) => ({
      key: option.key,
      label: { vi: option.labelVi, en: option.labelEn },
      points: option.points,
    })),
    expected: details.expectedFrom === null ? null : { from: details.expectedFrom, to: details.expectedTo },
    metric: details.metric,
    competency: details.competency,
    each: details.each,
    severity: details.severity,
    frequency: details.frequency,
    required: criterion.isRequired,
    evidence: criterion.evidenceWanted,
    appliesTo: draftAudience(criterion.appliesTo),
    basis: criterion.basis,
  };
}

function draftAudience(appliesTo: AppliesTo | null): DraftGroup["appliesTo"] {
  return appliesTo;
}

/**
 * The content as `saveDraft` takes it: groups as a flat list in which each names the one that it is part of.
 *
 * Groups with the same code cannot be told apart there; the server refuses them by name.
 */
export function contentInput(content: DraftContent): ContentInput {
  return {
    ...content,
    forms: filled(content.forms),
    notes: filled(content.notes),
    slots: filled(content.slots),
    groups: flat(content.groups, null),
  };
}

const HAS: Readonly<Record<DraftCriterion["method"], readonly (keyof DraftCriterion)[]>> = {
  POINTS: ["max", "step", "required"],
  PASS_FAIL: ["points", "required"],
  TIER: ["tiers", "max", "required"],
  LEVEL: ["levels", "max", "expected", "required"],
  VIOLATION: ["severity", "required"],
  CHOICE: ["options", "max", "required"],
  RATIO: ["max", "metric"],
  BONUS: ["max", "step"],
  DEDUCTION: ["max", "step", "each"],
};

const ONLY_SOME = [
  "max",
  "step",
  "points",
  "tiers",
  "levels",
  "expected",
  "severity",
  "options",
  "metric",
  "each",
  "required",
] as const;

/** What a method does not use is left out, and so is what holds anyway; the file format knows no empty lists. */
function criterionInput(criterion: DraftCriterion): DraftCriterion {
  const unused = ONLY_SOME.filter((field) => !HAS[criterion.method].includes(field));
  return {
    ...criterion,
    guidance: filled(criterion.guidance),
    tiers: filled(criterion.tiers),
    levels: filled(criterion.levels),
    options: filled(criterion.options),
    required: criterion.required === false ? false : null,
    ...Object.fromEntries(unused.map((field) => [field, null])),
  };
}

function filled<T>(list: T[] | null | undefined): T[] | null {
  return list && list.length > 0 ? list : null;
}

function flat(groups: readonly DraftGroup[], parentCode: string | null): GroupInput[] {
  return groups.flatMap(({ groups: inner, ...group }) => [
    { ...group, parentCode, criteria: (group.criteria ?? []).map(criterionInput) },
    ...flat(inner ?? [], group.code),
  ]);
}

/** The group at a place; undefined when it is gone. */
export function groupAt(content: DraftContent, path: readonly number[]): DraftGroup | undefined {
  return path.reduce<DraftGroup | undefined>(
    (group, index, depth) => (depth === 0 ? content.groups[index] : (group?.groups ?? [])[index]),
    undefined,
  );
}

/** The criterion at a place; undefined when it is gone or the place is a group's. */
export function criterionAt(content: DraftContent, place: DraftPlace): DraftCriterion | undefined {
  return place.criterion === null ? undefined : groupAt(content, place.groups)?.criteria?.[place.criterion];
}

/** The content with one group changed; null takes the group out. */
export function withGroup(
  content: DraftContent,
  path: readonly number[],
  change: (group: DraftGroup) => DraftGroup | null,
): DraftContent {
  return { ...content, groups: changed(content.groups, path, change) };
}

function changed(
  groups: readonly DraftGroup[],
  path: readonly number[],
  change: (group: DraftGroup) => DraftGroup | null,
): DraftGroup[] {
  const [index, ...rest] = path;
  return groups.flatMap((group, position) => {
    if (position !== index) return [group];
    if (rest.length > 0) return [{ ...group, groups: changed(group.groups ?? [], rest, change) }];
    const next = change(group);
    return next === null ? [] : [next];
  });
}

/** The content with one criterion changed; null takes the criterion out. */
export function withCriterion(
  content: DraftContent,
  place: DraftPlace,
  change: (criterion: DraftCriterion) => DraftCriterion | null,
): DraftContent {
  return withGroup(content, place.groups, (group) => ({
    ...group,
    criteria: (group.criteria ?? []).flatMap((criterion, index) => {
      if (index !== place.criterion) return [criterion];
      const next = change(criterion);
      return next === null ? [] : [next];
    }),
  }));
}

/** The list with an entry moved by one place; at the end it stays. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const target = index + by;
  const entry = list[index];
  if (entry === undefined || target < 0 || target >= list.length) return [...list];
  const rest = list.filter((_, position) => position !== index);
  return [...rest.slice(0, target), entry, ...rest.slice(target)];
}

/** A code that nothing of the list has yet. Example: prefix "I", codes I.1 and I.2 → "I.3". */
export function freeCode(prefix: string, codes: readonly string[]): string {
  for (let number = codes.length + 1; ; number += 1) {
    const code = `${prefix}${prefix === "" ? "" : "."}${String(number)}`;
    if (!codes.includes(code)) return code;
  }
}
