/** An object of a CASE package, as read from JSON. */
export type CaseObject = Readonly<Record<string, unknown>>;

/** A whole CASE package: one document with its items, associations, definitions and rubrics. */
export interface CasePackage {
  readonly CFDocument: CaseObject;
  readonly CFItems?: readonly CaseObject[];
  readonly CFAssociations?: readonly CaseObject[];
  readonly CFDefinitions?: CaseObject;
  readonly CFRubrics?: readonly CaseObject[];
  readonly extensions?: CaseObject;
}

/** Where the endpoints stand. */
export const CASE_PATH = "/ims/case/v1p1";

/** Name under which Khung keeps what CASE has no field for, in `extensions`. */
export const OWN_EXTENSION = "khung";

/** Name under which fields that CASE 1.1 does not know are kept, in `extensions`. */
export const UNKNOWN_EXTENSION = "khung:unknown";

/** The text in a field; null when there is none. */
export function textIn(object: CaseObject, field: string): string | null {
  const value = object[field];
  return typeof value === "string" ? value : null;
}

/** The number in a field; null when there is none. */
export function numberIn(object: CaseObject, field: string): number | null {
  const value = object[field];
  return typeof value === "number" ? value : null;
}

/** The object in a field; an empty one when there is none. */
export function objectIn(object: CaseObject, field: string): CaseObject {
  const value = object[field];
  return isObject(value) ? value : {};
}

/** The objects of a list; none when there is no list. */
export function listIn(object: CaseObject, field: string): readonly CaseObject[] {
  const value = object[field];
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

/** Whether the value is an object and no list. */
export function isObject(value: unknown): value is CaseObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The identifier of an object that was checked. */
export function idOf(object: CaseObject): string {
  return textIn(object, "identifier") ?? "";
}

/** The identifier that a link in a field points to. */
export function linkedId(object: CaseObject, field: string): string {
  return idOf(objectIn(object, field));
}

/** What Khung wrote beside the fields of CASE; of a level, whose extensions are a list, the first that has it. */
export function ownExtension(object: CaseObject): CaseObject {
  const list = listIn(object, "extensions");
  const holder = list.find((each) => OWN_EXTENSION in each) ?? objectIn(object, "extensions");
  return objectIn(holder, OWN_EXTENSION);
}
