import {
  addBodyMember,
  createBody,
  createUnit,
  definePosition,
  recordSuccession,
  setPosts,
} from "../../../server/organization/index.ts";
import { SYSTEM, type Work } from "../../../server/kernel/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { idOf } from "../id-of.ts";
import type { BodyPlan, OrganizationPlan, PositionPlan, SuccessionPlan, UnitPlan } from "../plan.ts";
import { type AccountFor, plainAccount, writePeople, type WrittenPerson } from "./people.ts";

/** Ids of what was written, by code. */
export interface Organization {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
  /** Account of each person. */
  readonly accountIds: ReadonlyMap<string, string>;
}

/** Ids by code, as a service answers them. */
type Ids = Record<string, string>;

/** Writes an organization through the services, as the program itself; everybody gets an account. */
export async function writeOrganization(
  deps: SeedDeps,
  plan: OrganizationPlan,
  accountFor: AccountFor = plainAccount,
): Promise<Organization> {
  const { write, clock } = deps;
  const unitIds = new Map(Object.entries(await write("seedUnits", SYSTEM, clock, seedUnits, plan.units)));
  const positionIds = new Map(
    Object.entries(await write("seedPositions", SYSTEM, clock, seedPositions, plan.positions)),
  );
  await write("seedPosts", SYSTEM, clock, seedPosts, { units: plan.units, unitIds, positionIds });
  const people = await writePeople(deps, plan.people, { unitIds, positionIds }, accountFor);
  const personIds = idsOf(people, (person) => person.personId);
  await write("seedBodies", SYSTEM, clock, seedBodies, { bodies: plan.bodies, unitIds, personIds });
  await write("seedSuccessions", SYSTEM, clock, seedSuccessions, { successions: plan.successions, unitIds });
  return { unitIds, personIds, accountIds: idsOf(people, (person) => person.accountId) };
}

function idsOf(people: readonly WrittenPerson[], idOfPerson: (person: WrittenPerson) => string): Map<string, string> {
  return new Map(people.map((person) => [person.code, idOfPerson(person)]));
}

async function seedUnits(work: Work, units: readonly UnitPlan[]): Promise<Ids> {
  const ids: Ids = {};
  for (const { code, name, nameEn, tree, kind, parent, startsOn } of units) {
    const parentId = parent === null ? null : (ids[parent] ?? null);
    ids[code] = (await createUnit(work, { code, name, nameEn, tree, kind, parentId, startsOn })).id;
  }
  return ids;
}

async function seedPositions(work: Work, positions: readonly PositionPlan[]): Promise<Ids> {
  const ids: Ids = {};
  for (const position of positions) ids[position.code] = (await definePosition(work, position)).id;
  return ids;
}

interface Places {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly positionIds: ReadonlyMap<string, string>;
}

/** Every unit may have one more specialist than it has. */
async function seedPosts(
  work: Work,
  { units, unitIds, positionIds }: Places & { units: readonly UnitPlan[] },
): Promise<object> {
  for (const unit of units) {
    const posts = unit.staff.map(({ position, count, leading, deputy }) => ({
      positionId: idOf(positionIds, position),
      count: leading === true || deputy === true ? count : count + 1,
    }));
    if (posts.length > 0) await setPosts(work, { unitId: idOf(unitIds, unit.code), startsOn: unit.startsOn, posts });
  }
  return {};
}

interface BodiesInput {
  readonly bodies: readonly BodyPlan[];
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
}

async function seedBodies(work: Work, { bodies, unitIds, personIds }: BodiesInput): Promise<object> {
  for (const { unit, name, kind, startsOn, members } of bodies) {
    const body = await createBody(work, { unitId: idOf(unitIds, unit), name, kind, startsOn });
    for (const { person, role, startsOn: since } of members) {
      await addBodyMember(work, { bodyId: body.id, personId: idOf(personIds, person), role, startsOn: since });
    }
  }
  return {};
}

interface SuccessionsInput {
  readonly successions: readonly SuccessionPlan[];
  readonly unitIds: ReadonlyMap<string, string>;
}

async function seedSuccessions(work: Work, { successions, unitIds }: SuccessionsInput): Promise<object> {
  const idsOfUnits = (codes: readonly string[]): string[] => codes.map((code) => idOf(unitIds, code));
  for (const { from, to, ...succession } of successions) {
    await recordSuccession(work, { ...succession, fromUnitIds: idsOfUnits(from), toUnitIds: idsOfUnits(to) });
  }
  return {};
}
