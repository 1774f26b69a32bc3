import type {
  AppliesTo,
  CriterionContent,
  GroupContent,
  LevelContent,
  LocalText,
  TierContent,
} from "../../rating/index.ts";
import type { CriteriaGroup } from "./criteria-group.entity.ts";
import type { Criterion } from "./criterion.entity.ts";
import type { Level } from "./level.entity.ts";

export type GroupColumns = Omit<CriteriaGroup, "id" | "versionId" | "parentId">;
export type CriterionColumns = Omit<Criterion, "id" | "versionId" | "groupId">;
export type LevelColumns = Omit<Level, "id" | "criterionId">;

/** Parts of a criterion that only some methods have, stored together. */
export type CriterionDetails = Pick<
  CriterionContent,
  "expected" | "options" | "metric" | "each" | "severity" | "frequency" | "competency"
>;

/** Limits of a group, stored together. */
export type GroupDetails = Pick<GroupContent, "bonusCap" | "floor">;

/** A group as stored, with the code of the group that holds it. */
export interface FlatGroup {
  readonly columns: GroupColumns;
  readonly parentCode: string | null;
}

/** A criterion as stored, with its group's code and its levels. */
export interface FlatCriterion {
  readonly columns: CriterionColumns;
  readonly groupCode: string;
  readonly levels: readonly LevelColumns[];
}

/** The tree of groups as rows; parents come before their children. */
export interface FlatContent {
  readonly groups: readonly FlatGroup[];
  readonly criteria: readonly FlatCriterion[];
}

/** The tree of groups and criteria as rows, in the order of the regulation. */
export function flattenContent(tree: readonly GroupContent[]): FlatContent {
  const groups: FlatGroup[] = [];
  const criteria: FlatCriterion[] = [];
  const visit = (group: GroupContent, place: number, parentCode: string | null): void => {
    groups.push({ columns: groupColumns(group, place), parentCode });
    (group.groups ?? []).forEach((inner, index) => visit(inner, index, group.code));
    (group.criteria ?? []).forEach((criterion, index) => criteria.push(flatCriterion(criterion, index, group.code)));
  };
  tree.forEach((group, index) => visit(group, index, null));
  return { groups, criteria };
}

function groupColumns(group: GroupContent, place: number): GroupColumns {
  return {
    place,
    code: group.code,
    textVi: group.text.vi,
    textEn: group.text.en ?? null,
    maxPoints: group.maxPoints ?? null,
    details: detailsJson<GroupDetails>({ bonusCap: group.bonusCap, floor: group.floor }),
    appliesTo: asJson(group.appliesTo),
    basis: group.basis ?? null,
  };
}

function flatCriterion(criterion: CriterionContent, place: number, groupCode: string): FlatCriterion {
  const { expected, options, metric, each, severity, frequency, competency } = criterion;
  const columns: CriterionColumns = {
    place,
    code: criterion.code,
    textVi: criterion.text.vi,
    textEn: criterion.text.en ?? null,
    guidance: asJson(filled(criterion.guidance)),
    method: criterion.method,
    max: criterion.max ?? null,
    step: criterion.step ?? null,
    points: criterion.points ?? null,
    tiers: asJson(filled(criterion.tiers)),
    details: detailsJson<CriterionDetails>({
      ...{ expected, options: filled(options), metric, each, severity, frequency, competency },
    }),
    appliesTo: asJson(criterion.appliesTo),
    evidenceWanted: criterion.evidence ?? false,
    isRequired: criterion.required ?? true,
    basis: criterion.basis ?? null,
  };
  return { columns, groupCode, levels: (criterion.levels ?? []).map(levelColumns) };
}

function levelColumns(level: LevelContent, place: number): LevelColumns {
  return {
    place,
    key: level.key,
    descriptorVi: level.descriptor.vi,
    descriptorEn: level.descriptor.en ?? null,
    points: level.points ?? null,
  };
}

/** Rows as read. */
export interface ContentRows {
  readonly groups: readonly CriteriaGroup[];
  readonly criteria: readonly Criterion[];
  readonly levels: readonly Level[];
}

/** The tree of groups behind the rows; the inverse of `flattenContent`. */
export function assembleContent(rows: ContentRows): GroupContent[] {
  const groups = byKey(rows.groups, (group) => group.parentId);
  const criteria = byKey(rows.criteria, (criterion) => criterion.groupId);
  const levels = byKey(rows.levels, (level) => level.criterionId);
  const build = (parentId: string | null): GroupContent[] =>
    (groups.get(parentId) ?? []).map((group) => {
      const inner = build(group.id);
      const own = (criteria.get(group.id) ?? []).map((criterion) =>
        criterionContent(criterion, levels.get(criterion.id) ?? []),
      );
      return present<GroupContent>({
        code: group.code,
        text: localText(group.textVi, group.textEn),
        maxPoints: group.maxPoints,
        ...fromJson<GroupDetails>(group.details),
        appliesTo: fromJson<AppliesTo>(group.appliesTo),
        basis: group.basis,
        groups: filled(inner),
        criteria: filled(own),
      });
    });
  return build(null);
}

function criterionContent(criterion: CriterionColumns, levels: readonly LevelColumns[]): CriterionContent {
  return present<CriterionContent>({
    code: criterion.code,
    text: localText(criterion.textVi, criterion.textEn),
    guidance: fromJson<LocalText[]>(criterion.guidance),
    method: criterion.method,
    max: criterion.max,
    step: criterion.step,
    points: criterion.points,
    tiers: fromJson<TierContent[]>(criterion.tiers),
    levels: filled(levels.map(levelContent)),
    ...fromJson<CriterionDetails>(criterion.details),
    required: criterion.isRequired ? null : false,
    evidence: criterion.evidenceWanted ? true : null,
    appliesTo: fromJson<AppliesTo>(criterion.appliesTo),
    basis: criterion.basis,
  });
}

function levelContent(level: LevelColumns): LevelContent {
  return present<LevelContent>({
    key: level.key,
    descriptor: localText(level.descriptorVi, level.descriptorEn),
    points: level.points,
  });
}

/** Rows by a key, each list in its order. */
export function byKey<R extends { readonly place: number }, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
  const map = new Map<K, R[]>();
  for (const row of [...rows].sort((a, b) => a.place - b.place)) {
    const sisters = map.get(key(row));
    if (sisters) sisters.push(row);
    else map.set(key(row), [row]);
  }
  return map;
}

/** A text of both columns. Example: ("Tốt", null) → `{ vi: "Tốt" }`. */
export function localText(vi: string, en: string | null): LocalText {
  return en === null ? { vi } : { vi, en };
}

/** The object without its empty keys: what is absent in a file is absent here too. */
export function present<T extends object>(values: { [K in keyof T]: T[K] | null | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** The list, or nothing when it is empty. */
export function filled<T>(list: T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/** JSON text of the parts that are there; null when none is. */
function detailsJson<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): string | null {
  const there = present<T>(parts);
  return Object.keys(there).length > 0 ? JSON.stringify(there) : null;
}

/** JSON text of a value; null for nothing. */
export function asJson(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** Value of a JSON text; undefined for null. */
export function fromJson<T>(text: string | null): T | undefined {
  return text === null ? undefined : (JSON.parse(text) as T);
}
