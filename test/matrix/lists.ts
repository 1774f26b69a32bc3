import { getNamedType, isEnumType, isInputObjectType } from "graphql";
import { outcome } from "../guard/permissions/cells.ts";
import { documentOf, type Operation, recordsOf, shortSelection, variablesOf } from "../guard/permissions/operations.ts";
import { slotsOf, withValue } from "../guard/permissions/slots.ts";
import { askAs, cellsOf, type Line } from "./ask.ts";
import type { Asking } from "./operations.ts";

/** Values that filters are tried with, by the kind of value they take. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  ...{ Boolean: true, Int: 1, CalendarDate: "2026-07-15", Exact: "1", String: "a" },
  Moment: "2026-07-15T00:00:00.000Z",
};

/**
 * The lines of a list: how many rows everybody is answered by each filter and by each order.
 *
 * Filters are set to a value that records of the place have, where one is known.
 */
export async function listLines(asking: Asking, operation: Operation): Promise<Line[]> {
  const { scene, versions } = asking;
  const recipe = variablesOf(operation, scene.place, versions);
  const lines: Line[] = [];
  for (const slot of slotsOf(operation, recipe)) {
    const [argument] = slot.path;
    if (argument !== "filter" || slot.isList) continue;
    const value = sampleOf(
      slot.type,
      String(slot.path.findLast((step) => typeof step === "string")),
      asking,
      operation,
    );
    if (value === undefined) continue;
    lines.push(await line(asking, operation, `by ${slot.path.join(".")}`, withValue(recipe, slot.path, value)));
  }
  for (const sort of sortsOf(operation))
    lines.push(await line(asking, operation, `sorted by ${Object.values(sort).join(" ")}`, { ...recipe, sort }));
  return lines;
}

async function line({ http, chosen }: Asking, operation: Operation, how: string, variables: object): Promise<Line> {
  const query = documentOf(operation, shortSelection(operation.field.type));
  const name = `${operation.name} ${how}`;
  const cells = await cellsOf(chosen({ name, state: "" }), async (actor) => {
    return outcome(await askAs(http, actor, query, variables), operation.field.name);
  });
  return { name, state: "", cells };
}

function sampleOf(type: string, name: string, { scene }: Asking, operation: Operation): unknown {
  if (type === "Uuid" || type === "ID") {
    const known = scene.place as unknown as Readonly<Record<string, unknown>>;
    const singular = name.replace(/Ids$/, "Id");
    return known[singular] ?? known[recordsOf(operation, scene.place)[0] ?? ""] ?? scene.place.unitId;
  }
  if (type !== "enum") return SAMPLES[type];
  return enumValueOf(operation, name);
}

function enumValueOf(operation: Operation, name: string): string | undefined {
  const filter = operation.field.args.find((arg) => arg.name === "filter");
  const named = filter === undefined ? undefined : getNamedType(filter.type);
  if (named === undefined || !isInputObjectType(named)) return undefined;
  const field = named.getFields()[name];
  const type = field === undefined ? undefined : getNamedType(field.type);
  return type !== undefined && isEnumType(type) ? type.getValues()[0]?.name : undefined;
}

function sortsOf({ field }: Operation): Readonly<Record<string, string>>[] {
  const sort = field.args.find((arg) => arg.name === "sort");
  const type = sort === undefined ? undefined : getNamedType(sort.type);
  if (type === undefined || !isInputObjectType(type)) return [];
  const by = type.getFields()["field"] ?? type.getFields()["by"];
  const choice = by === undefined ? undefined : getNamedType(by.type);
  if (by === undefined || choice === undefined || !isEnumType(choice)) return [];
  return choice.getValues().map(({ name }) => ({ [by.name]: name }));
}
