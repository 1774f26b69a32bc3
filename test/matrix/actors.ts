import { ApiTokenScope, createApiToken, openSession } from "../../server/identity/index.ts";
import { Role, type Viewer } from "../../server/kernel/index.ts";
import { recordSuccession, SuccessionKind, UnitKind } from "../../server/organization/index.ts";
import { makePlace, type Place } from "../guard/permissions/place.ts";
import { withQuotaAndUses } from "../guard/permissions/places/authority-place.ts";
import { makeIdentity } from "../guard/permissions/places/token-place.ts";
import { adoptShipped } from "../support/build-evaluation.ts";
import { makeAccount, makeGrant } from "../support/build-identity.ts";
import { makeAppointment, makeHead, makeUnit } from "../support/build-organization.ts";
import type { TestKhung } from "../support/test-khung.ts";

/** Somebody who asks: the headers that say who it is, and the name in the table. */
export interface MatrixActor {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly role: Role | null;
  readonly distance: Distance | null;
}

/**
 * Where a right lies, seen from the unit of the record: there; in a unit below it; above with all units below (above) or
 * without (aloof); in a unit beside it; in a unit that was merged into it; there, but ended yesterday.
 */
export const DISTANCES = ["own", "below", "above", "aloof", "beside", "former", "ended"] as const;
export type Distance = (typeof DISTANCES)[number];

/** The commune of the records, with an evaluation of a cycle that is closed. */
export type MatrixPlace = Place & { readonly closedEvaluationId: string };

async function withClosed(khung: TestKhung, place: Place): Promise<MatrixPlace> {
  const { id } = await khung
    .look()
    .sql.selectFrom("evaluation")
    .select("id")
    .where("cycle_id", "=", place.closedCycleId)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return { ...place, closedEvaluationId: id };
}

/** The record's unit with everything in it, and everybody who asks about it. */
export interface MatrixScene {
  readonly place: MatrixPlace;
  readonly actors: readonly MatrixActor[];
}

const SHORT: Readonly<Record<Role, string>> = {
  [Role.SYSTEM_ADMIN]: "admin",
  [Role.ORG_SPECIALIST]: "specialist",
  [Role.AUTHORITY]: "authority",
  [Role.COLLECTIVE_MEMBER]: "member",
  [Role.EMPLOYEE]: "employee",
  [Role.ANALYST]: "analyst",
  [Role.AUDITOR]: "auditor",
};

/** Roles as the table names them. */
export const RANKS: readonly string[] = Object.values(SHORT);

/** Makes a province with the record's commune, one beside it and one that was merged into it, and all who ask. */
export async function makeMatrixScene(khung: TestKhung): Promise<MatrixScene> {
  const provinceId = (await makeUnit(khung, { kind: UnitKind.PROVINCE })).id;
  const superior = await makeHead(khung, provinceId);
  await adoptShipped(khung, "nong-son-2022", provinceId, withQuotaAndUses);
  const beside = await makeUnit(khung, { parentId: provinceId, kind: UnitKind.COMMUNE });
  const merged = await makeUnit(khung, { parentId: provinceId, kind: UnitKind.COMMUNE });
  const place = await withClosed(khung, await makePlace(khung, provinceId));
  await khung.write(recordSuccession, {
    ...{ kind: SuccessionKind.MERGE, documentNumber: "3/NQ", takesEffectOn: "2026-03-01" },
    ...{ fromUnitIds: [merged.id], toUnitIds: [place.unitId] },
  });
  const where: Readonly<Record<Distance, string>> = {
    ...{ own: place.unitId, below: place.otherUnitId, above: provinceId, aloof: provinceId },
    ...{ beside: beside.id, former: merged.id, ended: place.unitId },
  };
  const ranks = await makeRanks(khung, where);
  const people = await makePeople(khung, place, { besideId: beside.id, superiorId: superior.personId });
  const self = people.find(({ name }) => name === "self");
  const identityId = await makeIdentity(khung, self?.accountId ?? "");
  const nobody = { name: "anonymous", headers: {}, role: null, distance: null };
  return {
    place: { ...place, identityId },
    actors: [nobody, ...people, await makeProgram(khung, place.unitId), ...ranks],
  };
}

async function makeRanks(khung: TestKhung, where: Readonly<Record<Distance, string>>): Promise<MatrixActor[]> {
  const actors: MatrixActor[] = [];
  for (const role of Object.values(Role)) {
    for (const distance of DISTANCES) {
      const { id } = await makeAccount(khung);
      const [includesSubtree, endsOn] = [distance !== "aloof", distance === "ended" ? "2026-07-14" : null];
      const dates = { startsOn: "2000-01-01", endsOn };
      await makeGrant(khung, { accountId: id, role, unitId: where[distance], includesSubtree, ...dates });
      // A new right ends the sessions that were open before it.
      const { token } = await khung.write(openSession, { accountId: id });
      const headers = { cookie: `khung=${token}` };
      actors.push({ name: `${SHORT[role]}.${distance}`, headers, role, distance });
    }
  }
  return actors;
}

interface Known extends MatrixActor {
  readonly accountId: string | null;
}

/** Those who need no grant: the person of the record, colleagues and heads of all distances, and those who left. */
async function makePeople(
  khung: TestKhung,
  place: Place,
  { besideId, superiorId }: { readonly besideId: string; readonly superiorId: string },
): Promise<Known[]> {
  const ended = { startsOn: "2021-01-01", endsOn: "2026-07-01" };
  const people: Readonly<Record<string, string | undefined>> = {
    account: undefined,
    self: place.employeeId,
    colleague: place.colleagueId,
    colleagueBelow: (await makeAppointment(khung, { unitId: place.otherUnitId })).personId,
    stranger: (await makeAppointment(khung, { unitId: besideId })).personId,
    left: (await makeAppointment(khung, { unitId: place.unitId, ...ended })).personId,
    head: place.headId,
    headBelow: (await makeHead(khung, place.otherUnitId)).personId,
    headAbove: superiorId,
    headBeside: (await makeHead(khung, besideId)).personId,
    formerHead: (await makeHead(khung, place.unitId, { startsOn: "2020-02-01", endsOn: "2020-12-31" })).personId,
  };
  const actors: Known[] = [];
  for (const [name, personId] of Object.entries(people)) {
    const { accountId, cookie } = await khung.actor(personId === undefined ? {} : { personId });
    actors.push({ name, headers: { cookie }, role: null, distance: null, accountId });
  }
  return actors;
}

/** A program with a token of the specialist that opens everything a token can. */
async function makeProgram(khung: TestKhung, unitId: string): Promise<MatrixActor> {
  const { accountId } = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  const grants = [{ role: Role.ORG_SPECIALIST, unitId, includesSubtree: true }];
  const viewer: Viewer = { accountId, personId: null, displayName: "", grants, isSystem: false };
  const input = { name: "Bảng số liệu", scopes: Object.values(ApiTokenScope), unitId, expiresOn: "2026-12-31" };
  const { secret } = await khung.write(createApiToken, input, viewer);
  return { name: "token", headers: { authorization: `Bearer ${secret}` }, role: null, distance: null };
}
