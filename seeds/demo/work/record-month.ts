import { SYSTEM, type Sql, type Work } from "../../../server/kernel/index.ts";
import { type RecordedTask, recordTasks, TaskDuty } from "../../../server/work/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { clockAt, notAfter } from "../../deps.ts";
import { idOf } from "../id-of.ts";
import type { Scene } from "../scene.ts";
import type { EventSketch, TaskSketch } from "./task-sketch.ts";

/** So many tasks are written in one transaction. */
const AT_ONCE = 150;
/** The system of documents and tasks that the commune has, from which the tasks come. */
export const SYSTEM_NAME = "VPDT-XNS";

/** What a task takes from a product. */
export interface KnownProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly output: string;
  readonly coefficient: string;
  readonly groupNumber: number | null;
}

/** Products of a version of the catalogue by code. */
export async function readProducts(sql: Sql, versionId: string): Promise<Map<string, KnownProduct>> {
  const rows = await sql
    .selectFrom("product")
    .leftJoin("complexity_group as g", "g.id", "product.group_id")
    .select(["product.id", "product.code", "product.name", "product.output", "product.coefficient"])
    .select("g.number as groupNumber")
    .where("product.version_id", "=", versionId)
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** Where the tasks of a month are written. */
export interface MonthToRecord {
  /** Such as 2026-07. */
  readonly month: string;
  /** When they are brought in; nothing happened later. */
  readonly at: string;
  readonly products: ReadonlyMap<string, KnownProduct>;
}

/** Brings in tasks with their histories, as from the system that the commune had before. */
export async function recordMonth(
  deps: SeedDeps,
  scene: Scene,
  sketches: readonly TaskSketch[],
  { month, at, products }: MonthToRecord,
): Promise<void> {
  const clock = notAfter(deps.clock, clockAt(at).now().toISOString());
  const tasks = sketches.map((sketch, place) => recorded(scene, sketch, products, `${month}-${String(place + 1)}`));
  for (let start = 0; start < tasks.length; start += AT_ONCE) {
    const some = { tasks: tasks.slice(start, start + AT_ONCE) };
    await deps.write("recordTasks", SYSTEM, clock, record, some);
  }
}

async function record(work: Work, { tasks }: { readonly tasks: readonly RecordedTask[] }): Promise<object> {
  return { count: (await recordTasks(work, tasks)).length };
}

function recorded(
  { organization }: Scene,
  { room, product, quantity, origin, isDirected, events }: TaskSketch,
  products: ReadonlyMap<string, KnownProduct>,
  externalId: string,
): RecordedTask {
  const known = products.get(product);
  if (known === undefined) throw new RangeError(`no product ${product}`);
  const { id: productId, code: productCode, name: title, output, coefficient, groupNumber } = known;
  const personOf = (code: string): string => idOf(organization.personIds, code);
  return {
    ...{ unitId: idOf(organization.unitIds, room), productId, productCode, groupNumber, title, output, detail: "" },
    ...{ quantity, coefficient, origin, duty: isDirected ? TaskDuty.DIRECTING : TaskDuty.DIRECT },
    ...{ externalSystem: SYSTEM_NAME, externalId },
    events: events.map((event) => recordedEvent(event, personOf)),
  };
}

function recordedEvent(
  { on, by, owner, ...event }: EventSketch,
  personOf: (code: string) => string,
): RecordedTask["events"][number] {
  const ownerPersonId = owner === undefined ? null : personOf(owner);
  return { ...event, happenedOn: on, byPersonId: personOf(by), ownerPersonId };
}
