import { v5 as nameId } from "uuid";
import { levelKey } from "../../../framework/index.ts";
import { CASE_PATH } from "../package/case-package.ts";

/** Namespace of the identifiers that Khung gives; CASE 1.1 wants UUIDs of the versions 1 to 5, records have version 7. */
const NAMESPACE = "b0a52f6c-8f0a-5d0b-9a55-6c1f6a1f7c11";

/** The identifiers of a document's parts by their codes, which never change once a version is published. */
export interface CaseIds {
  readonly document: string;
  readonly uri: string;
  group(code: string): string;
  criterion(code: string): string;
  /** Association that says where a group or criterion stands. */
  childOf(childId: string): string;
  itemType(name: string): string;
  rubric(code: string, variant: string): string;
  rubricCriterion(code: string, variant: string): string;
  level(code: string, key: string): string;
  /** Association from the document to the one that replaces it. */
  replacedBy(documentId: string): string;
}

/** Where the parts of a package that was brought in stand: identifiers by codes. */
export interface Placement {
  /** A group that stands for the document itself has the document's identifier. */
  readonly groups: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
  /** By code and variant, `C1 LEADER`. */
  readonly rubricCriteria: Readonly<Record<string, { readonly rubric: string; readonly criterion: string }>>;
  /** By code and key, `C1 LEADER.3`. */
  readonly levels: Readonly<Record<string, string>>;
  readonly childOf: Readonly<Record<string, string>>;
}

export const NOTHING_PLACED: Placement = { groups: {}, criteria: {}, rubricCriteria: {}, levels: {}, childOf: {} };

/** Identifier of the document that a version is, unless it was brought in with one. */
export function documentIdOf(versionId: string): string {
  return nameId(versionId, NAMESPACE);
}

/** Address of an object of CASE. */
export function uriOf(origin: string, name: string, id: string): string {
  return `${origin}${CASE_PATH}/${name}/${id}`;
}

/** Identifiers of a document: those that it was brought in with, and stable new ones for everything else. */
export function caseIds(
  document: { readonly identifier: string; readonly uri: string },
  placed: Placement = NOTHING_PLACED,
): CaseIds {
  const derived = (name: string): string => nameId(name, document.identifier);
  const own = <T>(known: Readonly<Record<string, T>>, key: string): T | undefined =>
    Object.hasOwn(known, key) ? known[key] : undefined;
  return {
    document: document.identifier,
    uri: document.uri,
    group: (code) => own(placed.groups, code) ?? derived(`group ${code}`),
    criterion: (code) => own(placed.criteria, code) ?? derived(`criterion ${code}`),
    childOf: (childId) => own(placed.childOf, childId) ?? derived(`isChildOf ${childId}`),
    itemType: (name) => derived(`itemType ${name}`),
    rubric: (code, variant) => own(placed.rubricCriteria, `${code} ${variant}`)?.rubric ?? derived("rubric"),
    rubricCriterion: (code, variant) =>
      own(placed.rubricCriteria, `${code} ${variant}`)?.criterion ?? derived(`rubricCriterion ${code} ${variant}`),
    level: (code, key) => own(placed.levels, `${code} ${key}`) ?? derived(`level ${code} ${key}`),
    replacedBy: (documentId) => derived(`replacedBy ${documentId}`),
  };
}

/** The wording that a level belongs to; empty: everybody's. Example: `LEADER.3` → `LEADER`. */
export function variantOf(key: string): string {
  return levelKey(key).variant ?? "";
}
