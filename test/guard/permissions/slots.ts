import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { Operation } from "./operations.ts";

/** A place in an operation's variables where a single value or a list stands or may stand. */
export interface Slot {
  readonly path: readonly (string | number)[];
  /** Name of the scalar; `enum` for a choice. */
  readonly type: string;
  readonly isList: boolean;
}

/** Every place of the variables that takes a value, those left out included; lists are looked at by their first row. */
export function slotsOf(operation: Operation, variables: Readonly<Record<string, unknown>>): Slot[] {
  return operation.field.args.flatMap((arg) => slotsIn(arg, variables[arg.name], [arg.name]));
}

function slotsIn(
  field: GraphQLArgument | GraphQLInputField,
  value: unknown,
  path: readonly (string | number)[],
): Slot[] {
  const type = getNullableType(field.type);
  const named = getNamedType(type);
  const isList = isListType(type);
  const own = { path, type: isEnumType(named) ? "enum" : named.name, isList };
  if (!isInputObjectType(named)) return isList ? [own, { ...own, path: [...path, 0], isList: false }] : [own];
  const [inner, place] = isList ? [(value as unknown[] | undefined)?.[0], [...path, 0]] : [value, path];
  const below = Object.values(named.getFields()).flatMap((each) =>
    slotsIn(each, (inner as Record<string, unknown> | undefined)?.[each.name], [...place, each.name]),
  );
  return isList ? [own, ...below] : below;
}

/** A copy of the variables with another value at the place; what is missing on the way is made. */
export function withValue(
  variables: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables) as Record<string, unknown>;
  let place = copy;
  path.forEach((key, depth) => {
    if (depth === path.length - 1) place[key] = value;
    else place = (place[key] ??= typeof path[depth + 1] === "number" ? [] : {}) as Record<string, unknown>;
  });
  return copy;
}

/** The value at the place. */
export function valueAt(variables: Readonly<Record<string, unknown>>, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((place, key) => (place as Record<string, unknown> | undefined)?.[key], variables);
}
