import { fold, today, type Viewer, type Work } from "../../../kernel/index.ts";
import { readInScope, STRUCTURE_ROLES, unitScope } from "../../../organization/index.ts";
import type { UsableProduct } from "../../catalogue/product/product.read.ts";
import { readUsableByCodes } from "../../catalogue/product/product-codes.read.ts";
import { TaskEvent } from "../task-event.entity.ts";
import { Task } from "../task.entity.ts";
import type { BroughtTask } from "./brought.ts";

/** An appointment, as far as it says where somebody worked when. */
export interface Post {
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What is known for a portion of rows; read once for all of them. */
export interface BroughtGround {
  readonly day: string;
  readonly viewer: Viewer;
  /** Units by folded code. */
  readonly units: ReadonlyMap<string, string>;
  /** Units for which the viewer may bring tasks in. */
  readonly allowed: ReadonlySet<string>;
  /** People by folded code. */
  readonly people: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly stored: ReadonlyMap<string, Task>;
  readonly events: ReadonlyMap<string, readonly TaskEvent[]>;
  /** Products by unit and day, then by code. */
  readonly products: ReadonlyMap<string, ReadonlyMap<string, readonly UsableProduct[]>>;
}

/** Name of a task in its system. */
export function externalKey({ externalSystem, externalId }: { externalSystem: string; externalId: string }): string {
  return JSON.stringify([externalSystem, externalId]);
}

/** Name of a unit on a day. */
export function productKey(unitId: string, day: string): string {
  return `${unitId}:${day}`;
}

/** The unit of a row: the one that it names, else the only one in which the owner worked on the day. */
export function unitOf(ground: Omit<BroughtGround, "products">, row: BroughtTask): string | null {
  if (row.unitCode !== null) return ground.units.get(fold(row.unitCode)) ?? null;
  const ownerId = ground.people.get(fold(row.ownerCode));
  const posts = (ground.posts.get(ownerId ?? "") ?? []).filter((post) => heldOn(post, row.assignedOn));
  const units = new Set(posts.map(({ unitId }) => unitId));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** Whether the post was held on the day. */
export function heldOn({ startsOn, endsOn }: Post, day: string): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn);
}

/** Reads the ground for some hundred rows, in a handful of statements; tasks that are there already are locked. */
export async function readBroughtGround(work: Work, rows: readonly BroughtTask[]): Promise<BroughtGround> {
  const { sql, viewer } = work;
  const day = today(work.clock);
  const people = await readByCode(
    work,
    "person",
    rows.flatMap((row) => peopleOf(row)),
  );
  const posts = await readPosts(work, [...people.values()]);
  const named = await readByCode(
    work,
    "unit",
    rows.flatMap(({ unitCode }) => unitCode ?? []),
  );
  const stored = await readStoredTasks(work, rows);
  const held = [...stored.values(), ...[...posts.values()].flat()].map(({ unitId }) => unitId);
  const unitIds = [...new Set([...named.values(), ...held])];
  const taskIds = [...stored.values()].map(({ id }) => id);
  const events = await work.em.find(TaskEvent, { taskId: { $in: taskIds } }, { orderBy: { number: "asc" } });
  const ground = {
    ...{ day, viewer, people, posts, stored, units: named },
    allowed: await readInScope(sql, unitScope(viewer, STRUCTURE_ROLES), unitIds, day),
    events: Map.groupBy(events, ({ taskId }) => taskId),
  };
  return { ...ground, products: await readProducts(work, ground, rows) };
}

function peopleOf({ ownerCode, assignerCode, collaboratorCodes }: BroughtTask): string[] {
  return [ownerCode, ...(assignerCode === null ? [] : [assignerCode]), ...collaboratorCodes];
}

/** Ids by folded code; codes are compared as people write them, in any case. */
async function readByCode(
  { sql }: Work,
  table: "unit" | "person",
  codes: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(codes.flatMap((code) => [code, code.toUpperCase(), code.toLowerCase()]))];
  const found = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += 1_000) {
    const part = wanted.slice(start, start + 1_000);
    const known = await sql.selectFrom(table).select(["id", "code"]).where("code", "in", part).execute();
    for (const { id, code } of known) found.set(fold(code), id);
  }
  return found;
}

async function readPosts({ sql }: Work, personIds: readonly string[]): Promise<Map<string, Post[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("appointment")
    .select(["person_id as personId", "unit_id as unitId", "starts_on as startsOn", "ends_on as endsOn"])
    .where("person_id", "in", [...personIds])
    .execute();
  return Map.groupBy(rows, ({ personId }) => personId);
}

async function readStoredTasks(work: Work, rows: readonly BroughtTask[]): Promise<Map<string, Task>> {
  const stored = new Map<string, Task>();
  for (const [externalSystem, own] of Map.groupBy(rows, (row) => row.externalSystem)) {
    const externalId = { $in: own.map((row) => row.externalId) };
    for (const task of await work.em.find(Task, { externalSystem, externalId }))
      stored.set(externalKey({ externalSystem, externalId: task.externalId ?? "" }), task);
  }
  return stored;
}

/** Products are those in force on the day of the assignment. */
async function readProducts(
  work: Work,
  ground: Omit<BroughtGround, "products">,
  rows: readonly BroughtTask[],
): Promise<Map<string, Map<string, UsableProduct[]>>> {
  const wanted = Map.groupBy(
    rows.filter(({ productCode }) => productCode !== null),
    (row) => productKey(unitOf(ground, row) ?? "", row.assignedOn),
  );
  const found = new Map<string, Map<string, UsableProduct[]>>();
  for (const [key, own] of wanted) {
    const [unitId = "", day = ""] = key.split(":");
    const codes = own.flatMap(({ productCode }) => productCode ?? []);
    if (unitId !== "") found.set(key, await readUsableByCodes(work, { unitId, day, codes }));
  }
  return found;
}
