import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { documentOf, type Operation, recordsOf, variablesOf } from "../guard/permissions/operations.ts";
import type { MatrixActor } from "./actors.ts";
import { askAs, type Line } from "./ask.ts";
import type { Asking } from "./operations.ts";
import { standingsOf } from "./states.ts";

/** Where records of a type are found: an operation, and the fields from its answer on. */
interface Way {
  readonly type: GraphQLObjectType;
  readonly operation: Operation;
  readonly path: readonly string[];
}

/** The shortest ways to every type of record from the questions; types that only verbs answer have none. */
export function waysOf(operations: readonly Operation[]): Way[] {
  const ways = new Map<string, Way[]>();
  const questions = operations.filter(({ kind, name, field }) => kind === "query" && name === field.name);
  let front = questions.flatMap((operation): Way[] => {
    const type = getNamedType(operation.field.type);
    return isObjectType(type) ? [{ type, operation, path: [] }] : [];
  });
  while (front.length > 0) {
    for (const way of front) ways.set(way.type.name, [...(ways.get(way.type.name) ?? []), way]);
    front = front.flatMap(({ type, operation, path }) =>
      Object.values(type.getFields()).flatMap((field): Way[] => {
        const below = getNamedType(field.type);
        if (needsArguments(field) || !isObjectType(below) || ways.has(below.name)) return [];
        return [{ type: below, operation, path: [...path, field.name] }];
      }),
    );
    const seen = new Set<string>();
    front = front.filter(({ type }) => !seen.has(type.name) && seen.add(type.name));
  }
  return [...ways.values()].flat();
}

/** Fields that are asked with something, and with what. */
const WITH: Readonly<Record<string, string>> = { verbUses: '(verbs: ["decideEvaluation"])' };

function needsArguments(field: GraphQLField<unknown, unknown>): boolean {
  return (
    WITH[field.name] === undefined &&
    field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
  );
}

/** Types of record to which no question leads and which no verb answers. */
export function unreachedTypes(schema: GraphQLSchema, ways: readonly Way[]): string[] {
  const reached = new Set(ways.map(({ type }) => type.name));
  const answer = (type: GraphQLObjectType): void => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (isObjectType(below)) answer(below);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) reached.add(root.name);
  }
  for (const verb of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const type = getNamedType(verb.type);
    if (isObjectType(type)) answer(type);
  }
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !reached.has(type.name))
    .map(({ name }) => name);
}

/**
 * Which fields of a type are shown to whom, one line for fields that the same people see; `reached` says for an operation
 * on a record in a state who gets anything of it, so that nobody else is asked for its parts.
 */
export async function fieldLines(asking: Asking, way: Way, reached: Reached): Promise<Line[]> {
  const { http, scene, versions, chosen } = asking;
  const { type, operation, path } = way;
  const lines: Line[] = [];
  const fields = Object.values(type.getFields()).filter((field) => !needsArguments(field));
  const parts = fields.map((field) =>
    isLeafType(getNamedType(field.type)) ? field.name : `${field.name}${WITH[field.name] ?? ""} { __typename }`,
  );
  const selection = path.reduceRight(
    (inner, step) => `{ ${step}${WITH[step] ?? ""} ${inner} }`,
    `{ ${parts.join(" ")} }`,
  );
  const query = documentOf(operation, selection);
  for (const { state, place } of standingsOf(recordsOf(operation, scene.place), scene.place)) {
    const variables = variablesOf(operation, place, versions);
    const byField = new Map<string, Record<string, string>>(fields.map(({ name }) => [name, {}]));
    for (const actor of chosen({ name: `${type.name} ${operation.name}`, state })) {
      const answer = reached(operation, state, actor) ? await askAs(http, actor, query, variables) : {};
      const refused = answer.errors?.find(({ path: at }) => at === undefined);
      const records = recordsAt(answer.data?.[operation.field.name], path);
      for (const { name } of fields)
        (byField.get(name) ?? {})[actor.name] = refused ? refused.extensions.rule : cellOf(records, name);
    }
    const where = `${type.name} of ${[operation.name, ...path].join(".")}`;
    lines.push(...merged(where, state, byField));
  }
  return lines;
}

/** Whether somebody gets anything of what an operation answers about a record in a state. */
export type Reached = (operation: Operation, state: string, actor: MatrixActor) => boolean;

/** Fields that the same people see, in one line. */
function merged(where: string, state: string, byField: ReadonlyMap<string, Readonly<Record<string, string>>>): Line[] {
  const alike = Map.groupBy([...byField], ([, cells]) => JSON.stringify(cells));
  return [...alike.values()].map((group) => ({
    name: `${where} { ${group.map(([field]) => field).join(" ")} }`,
    state,
    cells: group[0]?.[1] ?? {},
  }));
}

function recordsAt(value: unknown, path: readonly string[]): object[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => recordsAt(each, path));
  const [step, ...rest] = path;
  if (typeof value !== "object") return [];
  return step === undefined ? [value] : recordsAt((value as Record<string, unknown>)[step], rest);
}

/** `-` where no record is reached, `yes` where one of them shows the field. */
function cellOf(records: readonly object[], field: string): string {
  if (records.length === 0) return "-";
  const values = records.map((record) => (record as Record<string, unknown>)[field]);
  const isShown = values.some(
    (value) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return isShown ? "yes" : "none";
}
