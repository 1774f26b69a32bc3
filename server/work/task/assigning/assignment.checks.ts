import { assertAllowed, type FieldError, NotFound, today, type Viewer, type Work } from "../../../kernel/index.ts";
import {
  holdsOn,
  readHeads,
  readHeadScope,
  readInScope,
  STRUCTURE_ROLES,
  unitScope,
} from "../../../organization/index.ts";
import { readUsableProducts, type UsableProduct } from "../../catalogue/product/product.read.ts";
import { canAssign } from "../task.policy.ts";

/** To whom in which unit something is assigned. */
export interface Place {
  readonly unitId: string;
  readonly ownerPersonId: string;
}

/** What is known of units and people for assignments on a day; read once for all of them. */
export interface Ground {
  readonly day: string;
  readonly viewer: Viewer;
  readonly units: ReadonlySet<string>;
  readonly led: ReadonlySet<string>;
  readonly organized: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, string>;
  /** Units in which each person holds an appointment on the day; people who are none are missing. */
  readonly posts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the ground for assignments in the units to the people, in a handful of statements however many they are. */
export async function readGround(
  work: Work,
  unitIds: readonly string[],
  personIds: readonly string[],
): Promise<Ground> {
  const { sql, viewer } = work;
  const day = today(work.clock);
  const units = [...new Set(unitIds)];
  const people = [...new Set(personIds)];
  const known = await sql.selectFrom("unit").select("id").where("id", "in", units).execute();
  const posts = await sql
    .selectFrom("person")
    .leftJoin("appointment", (join) =>
      join.onRef("appointment.person_id", "=", "person.id").on(holdsOn("appointment", day)),
    )
    .select(["person.id as personId", "appointment.unit_id as unitId"])
    .where("person.id", "in", people)
    .execute();
  return {
    ...{ day, viewer },
    units: new Set(known.map(({ id }) => id)),
    led: await readInScope(sql, await readHeadScope(sql, viewer, day), units, day),
    organized: await readInScope(sql, unitScope(viewer, STRUCTURE_ROLES), units, day),
    heads: await readHeads(sql, units, day),
    posts: new Map(
      [...Map.groupBy(posts, ({ personId }) => personId)].map(([personId, rows]) => [
        personId,
        new Set(rows.flatMap(({ unitId }) => unitId ?? [])),
      ]),
    ),
  };
}

/**
 * Asserts that the viewer may assign there to that person.
 *
 * @returns whether it takes a document, since a specialist records it.
 * @throws NotFound when there is no such unit or person, Forbidden `task.notLeader`, `task.ownAssignment`.
 */
export function assertAssigns(ground: Ground, { unitId, ownerPersonId }: Place): boolean {
  if (!ground.units.has(unitId)) throw new NotFound("Unit", unitId);
  const leads = ground.led.has(unitId);
  const specialist = ground.organized.has(unitId) && ground.heads.get(unitId) === ownerPersonId;
  assertAllowed(ground.viewer, canAssign(ground.viewer, { ownerPersonId, leads, specialist }));
  if (!ground.posts.has(ownerPersonId)) throw new NotFound("Person", ownerPersonId);
  return !ground.viewer.isSystem && !leads;
}

/** What is wrong with the people of a task: the owner works elsewhere, or is named among those who only help. */
export function peopleFaults(
  { posts }: Ground,
  { unitId, ownerPersonId }: Place,
  collaborators: readonly string[],
  path: string,
): FieldError[] {
  const faults: FieldError[] = [];
  if (!posts.get(ownerPersonId)?.has(unitId))
    faults.push({ path: `${path}.ownerPersonId`, rule: "task.ownerElsewhere" });
  return [...faults, ...collaboratorFaults({ posts }, ownerPersonId, collaborators, path)];
}

/** What is wrong with those who help: one is the owner, or holds no post any more. */
export function collaboratorFaults(
  { posts }: Pick<Ground, "posts">,
  ownerPersonId: string | null,
  collaborators: readonly string[],
  path: string,
): FieldError[] {
  return collaborators.flatMap((personId, index) => {
    const at = `${path}.collaboratorPersonIds.${String(index)}`;
    if (personId === ownerPersonId) return [{ path: at, rule: "task.ownerIsCollaborator" }];
    if (!posts.has(personId)) throw new NotFound("Person", personId);
    return posts.get(personId)?.size ? [] : [{ path: at, rule: "task.collaboratorLeft" }];
  });
}

/** Products that the units may use on the day: unit id → product id → product. */
export async function readProducts(
  work: Work,
  wanted: readonly { readonly unitId: string; readonly productId?: string | null }[],
  day: string,
): Promise<Map<string, Map<string, UsableProduct>>> {
  const perUnit = Map.groupBy(wanted, ({ unitId }) => unitId);
  const found = new Map<string, Map<string, UsableProduct>>();
  for (const [unitId, each] of perUnit) {
    const ids = each.flatMap(({ productId }) => productId ?? []);
    found.set(unitId, await readUsableProducts(work, { unitId, day, ids }));
  }
  return found;
}
