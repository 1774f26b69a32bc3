import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Place } from "./place.ts";
import { RECIPES } from "./recipes.ts";

/** One way to call a field of Query or Mutation. */
export interface Operation {
  /** The field's name, with what is special about this call in brackets. */
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every operation of the schema: each field once, and once more for each further recipe. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  return (["query", "mutation"] as const).flatMap((kind) => {
    const type = kind === "query" ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).flatMap((field) => {
      const others = Object.keys(RECIPES).filter((name) => name.startsWith(`${field.name} (`));
      return [field.name, ...others].map((name) => ({ name, kind, field }));
    });
  });
}

/** Recipes that no operation of the schema has any more. */
export function idleRecipes(operations: readonly Operation[]): string[] {
  const names = new Set(operations.map((operation) => operation.name));
  return Object.keys(RECIPES).filter((name) => !names.has(name));
}

/** The document of an operation, with `selection` of its result unless that is a single value. */
export function documentOf({ kind, field }: Operation, selection: string): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const [head, call] = declared === "" ? ["", ""] : [`(${declared})`, `(${passed})`];
  return `${kind} ${head} { ${field.name}${call} ${selection} }`;
}

/** As little as shows that there is an answer: how many rows a page has, what a bulk action did, else the type's name. */
export function shortSelection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (named.name === "BulkOutcome") return "{ accepted { evaluationId } refused { code } }";
  if (named.name === "ManyOutcome") return "{ accepted { id } refused { code } }";
  if (named.name.endsWith("Connection")) return "{ totalCount }";
  return named.name.endsWith("Page") ? "{ total }" : "{ __typename }";
}

/**
 * Valid variables for an operation: its recipe, completed by what the types demand.
 *
 * @param versions version of every record by id, which verbs must name.
 */
export function variablesOf(
  operation: Operation,
  place: Place,
  versions: ReadonlyMap<string, number>,
): Record<string, unknown> {
  const recipe = (RECIPES[operation.name] ?? (() => ({})))(place);
  try {
    return Object.fromEntries(completed(operation.field.args, recipe, place, versions));
  } catch (error) {
    throw new Error(`permissions/recipes.ts must say how to call ${operation.name}`, { cause: error });
  }
}

/** Records of the place that a call of the operation names: for mixing those of two places. */
export function recordsOf(operation: Operation, place: Place): (keyof Place)[] {
  const named = new Set<keyof Place>();
  const watched = new Proxy(place, {
    get(target, key) {
      if (typeof key === "string" && key.endsWith("Id")) named.add(key as keyof Place);
      return target[key as keyof Place];
    },
  });
  variablesOf(operation, watched, new Map());
  return [...named];
}

type Slot = GraphQLArgument | GraphQLInputField;

function completed(
  slots: readonly Slot[],
  given: Readonly<Record<string, unknown>>,
  place: Place,
  versions: ReadonlyMap<string, number>,
): [string, unknown][] {
  const entries = slots.flatMap((slot): [string, unknown][] => {
    const value = given[slot.name];
    const type = getNullableType(slot.type);
    if (isInputObjectType(type) && (typeof value === "object" || (value === undefined && isNonNullType(slot.type)))) {
      const inner = completed(
        Object.values(type.getFields()),
        (value ?? {}) as object as typeof given,
        place,
        versions,
      );
      return [[slot.name, Object.fromEntries(inner)]];
    }
    if (Array.isArray(value) && isListType(type)) {
      const row = getNamedType(type);
      if (isInputObjectType(row)) return [[slot.name, value.map((each) => completedRow(row, each, place, versions))]];
    }
    if (value !== undefined) return [[slot.name, value]];
    if (!isNonNullType(slot.type)) return [];
    if (slot.defaultValue !== undefined) return [[slot.name, slot.defaultValue]];
    return [[slot.name, sample(slot.name, type, place, versions)]];
  });
  const record = Object.fromEntries(entries);
  const ids = [
    "id",
    "evaluationId",
    "meetingId",
    "versionId",
    "adoptionId",
    "appointmentId",
    "commentId",
    "cycleId",
    "extensionId",
  ];
  const version = ids.map((name) => versions.get(String(record[name]))).find((found) => found !== undefined);
  return "version" in record && given["version"] === undefined
    ? [...entries.filter(([name]) => name !== "version"), ["version", version ?? 1]]
    : entries;
}

function completedRow(
  type: GraphQLInputObjectType,
  given: unknown,
  place: Place,
  versions: ReadonlyMap<string, number>,
): object {
  return Object.fromEntries(
    completed(Object.values(type.getFields()), given as Record<string, unknown>, place, versions),
  );
}

function sample(name: string, type: GraphQLInputType, place: Place, versions: ReadonlyMap<string, number>): unknown {
  if (isListType(type)) return [sample(name, getNullableType(type.ofType), place, versions)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(completed(Object.values(type.getFields()), {}, place, versions));
  const records = place as Readonly<Record<string, unknown>>;
  const known = records[name] ?? records[name.replace(/^(from|to|superior)V/, "v")];
  switch (getNamedType(type).name) {
    case "Uuid":
      if (known === undefined) throw new Error(`no recipe gives ${name}`);
      return known;
    case "CalendarDate":
      return name === "endsOn" ? "2026-12-31" : "2026-08-01";
    case "Int":
      return 1;
    case "Boolean":
      return false;
    case "Exact":
      return "1";
    default:
      return name === "code" ? "MA-MOI" : "Nội dung mới";
  }
}
