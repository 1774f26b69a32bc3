import { isCalendarDay } from "../../../kernel/index.ts";
import { ASSOCIATION_TYPES, CASE_CLASSES, type ClassName, EXTENSION_WORD, type FieldKind } from "./case-classes.ts";
import { type CaseObject, isObject, UNKNOWN_EXTENSION } from "./case-package.ts";
import { type Problems, step } from "./problems.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const URI = /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const MOST_INTEGER = 2 ** 31;

/** A field that is not there, null, or not to be kept. */
const ABSENT = Symbol("absent");

/**
 * Reads an object of a class, in the shape of CASE 1.1: what 1.0 writes otherwise is upgraded (a null is left out, one
 * subject becomes a list, a moment becomes its day), fields that the class does not know move to `extensions`.
 */
export function readShape(value: unknown, name: ClassName, pointer: string, problems: Problems): CaseObject {
  if (!isObject(value)) {
    problems.add(pointer, "case.notObject", { name });
    return {};
  }
  const { fields, required } = CASE_CLASSES[name];
  const known: [string, unknown][] = [];
  const unknown: [string, unknown][] = [];
  for (const [field, given] of Object.entries(value)) {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const read = kind === undefined ? ABSENT : readField(given, kind, step(pointer, field), problems);
    if (kind === undefined || (kind === "caseVersion" && read === ABSENT)) unknown.push([field, given]);
    else if (read !== ABSENT) known.push([field, read]);
    unknown.push(...strayIn(given, kind, field));
  }
  const object = upgraded(Object.fromEntries(known), name);
  for (const field of required) if (!Object.hasOwn(object, field)) problems.add(pointer, "case.missing", { field });
  return withUnknown(object, name, Object.fromEntries(unknown));
}

/** Fields of links that CASE does not know; a link has no extensions, so that what holds it keeps them by their path. */
function strayIn(value: unknown, kind: FieldKind | undefined, path: string): [string, unknown][] {
  if (typeof kind !== "object") return [];
  if ("many" in kind)
    return Array.isArray(value)
      ? (value as unknown[]).flatMap((each, place) => strayIn(each, { one: kind.many }, `${path}.${String(place)}`))
      : [];
  const { fields } = CASE_CLASSES[kind.one];
  if (Object.hasOwn(fields, "extensions") || !isObject(value)) return [];
  return Object.entries(value).flatMap(([field, given]): [string, unknown][] =>
    Object.hasOwn(fields, field) ? [] : [[`${path}.${field}`, given]],
  );
}

/** What CASE 1.0 leaves out and 1.1 wants: the description of a kind of item. */
function upgraded(object: CaseObject, name: ClassName): CaseObject {
  const isBare = name === "CFItemType" && !Object.hasOwn(object, "description");
  return isBare && typeof object["title"] === "string" ? { ...object, description: object["title"] } : object;
}

function withUnknown(object: CaseObject, name: ClassName, unknown: CaseObject): CaseObject {
  if (Object.keys(unknown).length === 0) return object;
  const kind = CASE_CLASSES[name].fields["extensions"];
  if (kind === undefined) return object;
  const kept = { [UNKNOWN_EXTENSION]: unknown };
  if (kind === "extensionList")
    return { ...object, extensions: [...((object["extensions"] ?? []) as unknown[]), kept] };
  const extensions = (object["extensions"] ?? {}) as CaseObject;
  const before = isObject(extensions[UNKNOWN_EXTENSION]) ? extensions[UNKNOWN_EXTENSION] : {};
  return { ...object, extensions: { ...extensions, [UNKNOWN_EXTENSION]: { ...before, ...unknown } } };
}

function readField(value: unknown, kind: FieldKind, pointer: string, problems: Problems): unknown {
  if (value === null) return ABSENT;
  if (typeof kind === "object") {
    if ("one" in kind) return readShape(value, kind.one, pointer, problems);
    return readList(value, pointer, problems, (each, at) => readShape(each, kind.many, at, problems));
  }
  if (kind === "texts")
    return readList(typeof value === "string" ? [value] : value, pointer, problems, (each, at) =>
      readValue(each, "text", at, problems),
    );
  if (kind === "extensionList")
    return readList(value, pointer, problems, (each, at) => readValue(each, "extensions", at, problems));
  if (value === "" && (kind === "uri" || kind === "date" || kind === "uuid")) return ABSENT;
  return readValue(value, kind, pointer, problems);
}

function readList(
  value: unknown,
  pointer: string,
  problems: Problems,
  read: (each: unknown, pointer: string) => unknown,
): unknown {
  if (!Array.isArray(value)) {
    problems.add(pointer, "case.notList");
    return ABSENT;
  }
  return (value as unknown[]).map((each, place) => read(each, step(pointer, place)));
}

/** Rule that a wrong value of each kind breaks. */
const RULES: Readonly<Record<Extract<FieldKind, string>, string>> = {
  uuid: "case.uuid",
  uri: "case.uri",
  text: "case.notText",
  texts: "case.notText",
  dateTime: "case.dateTime",
  date: "case.date",
  integer: "case.integer",
  number: "case.number",
  associationType: "case.associationType",
  caseVersion: "case.version",
  targetType: "case.targetType",
  extensions: "case.extensions",
  extensionList: "case.extensions",
};

function readValue(value: unknown, kind: Extract<FieldKind, string>, pointer: string, problems: Problems): unknown {
  if (kind === "caseVersion" && value !== "1.1") return ABSENT;
  const day = kind === "date" && typeof value === "string" ? dayOf(value) : value;
  if (!fits(day, kind)) problems.add(pointer, RULES[kind], { value: shown(value) });
  return day;
}

/** The day of a date, which 1.0 may write as a moment. */
function dayOf(text: string): string {
  return DATE_TIME.test(text) ? text.slice(0, 10) : text;
}

function fits(value: unknown, kind: Extract<FieldKind, string>): boolean {
  if (kind === "extensions") return isObject(value);
  if (kind === "integer") return Number.isInteger(value) && Math.abs(value as number) < MOST_INTEGER;
  if (kind === "number") return typeof value === "number" && Number.isFinite(value);
  if (typeof value !== "string") return false;
  if (kind === "uuid") return UUID.test(value);
  if (kind === "uri") return URI.test(value);
  if (kind === "dateTime") return isCalendarDay(DATE_TIME.exec(value)?.[1] ?? "");
  if (kind === "date") return isCalendarDay(value);
  if (kind === "associationType")
    return EXTENSION_WORD.test(value) || (ASSOCIATION_TYPES as readonly string[]).includes(value);
  if (kind === "targetType") return value === "CASE" || EXTENSION_WORD.test(value);
  return value.isWellFormed() && !value.includes("\u0000");
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text
    .replace(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/g, " ")
    .toWellFormed()
    .slice(0, 80);
}
