import { v7 as newId } from "uuid";
import { adoptFramework } from "../../server/framework/index.ts";
import { fold, nameSortKey, sortKey, type Work } from "../../server/kernel/index.ts";
import { definePosition } from "../../server/organization/index.ts";
import { idOf } from "../demo/id-of.ts";
import { fullName } from "../demo/people/names.ts";
import { type Random, randomFrom } from "../demo/random.ts";
import { insertRows, truth } from "./rows.ts";
import { type LargeUnit, PARTY_ROOT, POSITIONS, ROOT, SUPPORT_POSITION } from "./units.ts";

/** First day of the decree that the State's people are under. */
const DECREE_FROM = "2026-01-01";
const BEFORE_DECREE = "2025-12-31";
/** One of so many who neither lead nor deputize works in support. */
const SUPPORT_SHARE = 9;

/** What the organization is made of. */
export interface OrganizationInput {
  readonly units: readonly LargeUnit[];
  /** First day of units and appointments. */
  readonly startsOn: string;
  /** Told after each portion how many people are written. */
  readonly onPeople: (written: number) => void;
}

/**
 * Writes units, positions, people with their appointments and accounts (without passwords), and which regulations they
 * adopted; many rows a statement, one entry in the audit trail a table and portion.
 */
export async function writeOrganization(work: Work, input: OrganizationInput): Promise<{ people: number }> {
  const unitIds = await writeUnits(work, input);
  const positionIds = new Map<string, string>();
  for (const [code, name, positionClass, dutyGroup] of POSITIONS)
    positionIds.set(code, (await definePosition(work, { code, name, positionClass, dutyGroup })).id);
  const people = await writePeople(work, input, unitIds, positionIds);
  await adoptRegulations(work, unitIds, input.startsOn);
  return { people };
}

async function writeUnits(work: Work, { units, startsOn }: OrganizationInput): Promise<Map<string, string>> {
  const ids = new Map(units.map(({ code }) => [code, newId()]));
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const rows = units.map(({ code, name, tree, kind }) => ({
    ...{ id: idOf(ids, code), code, name, tree, kind, starts_on: startsOn },
    ...{ search_fold: fold(`${code} ${name} `), sort_key: sortKey(name) },
  }));
  await insertRows(work, "unit", rows, "Unit");
  const placements = units.map(({ code, parent }) => ({
    ...{ id: newId(), unit_id: idOf(ids, code), starts_on: startsOn },
    parent_id: parent === null ? null : idOf(ids, parent),
  }));
  await insertRows(work, "unit_placement", placements, "UnitPlacement");
  const paths = units.flatMap(({ code }) =>
    pathOf(code, parents).map((ancestor, depth) => ({
      ...{ id: newId(), ancestor_id: idOf(ids, ancestor), descendant_id: idOf(ids, code) },
      ...{ depth, starts_on: startsOn },
    })),
  );
  await insertRows(work, "unit_closure", paths);
  return ids;
}

/** The unit and those above it, nearest first. */
function pathOf(code: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(code) ?? null;
  return [code, ...(parent === null ? [] : pathOf(parent, parents))];
}

async function writePeople(
  work: Work,
  { units, startsOn, onPeople }: OrganizationInput,
  unitIds: ReadonlyMap<string, string>,
  positionIds: ReadonlyMap<string, string>,
): Promise<number> {
  let [written, portion] = [0, [] as Seat[]];
  const flush = async (): Promise<void> => {
    await insertSeats(work, portion, startsOn);
    written += portion.length;
    portion = [];
    onPeople(written);
  };
  for (const unit of units) {
    for (let place = 0; place < unit.people; place += 1) {
      const number = written + portion.length + 1;
      const unitId = idOf(unitIds, unit.code);
      portion.push({ ...seatOf(unit, place, number), unitId, positionIds, number });
      if (portion.length === PORTION) await flush();
    }
  }
  if (portion.length > 0) await flush();
  return written;
}

const PORTION = 10_000;

interface Seat {
  readonly number: number;
  readonly unitId: string;
  readonly position: string;
  readonly positionIds: ReadonlyMap<string, string>;
  readonly subjectType: string;
  readonly isHead: boolean;
  readonly isDeputy: boolean;
}

function seatOf({ positions, deputies, subjectType }: LargeUnit, place: number, number: number) {
  const [head, deputy, other] = positions;
  const [isHead, isDeputy] = [place === 0, place > 0 && place <= deputies];
  const staff = other === "TL-11" && number % SUPPORT_SHARE === 0 ? SUPPORT_POSITION : other;
  return { position: isHead ? head : isDeputy ? deputy : staff, subjectType, isHead, isDeputy };
}

async function insertSeats(work: Work, seats: readonly Seat[], startsOn: string): Promise<void> {
  const people = seats.map(({ number }) => personOf(number));
  await insertRows(work, "person", people, "Person");
  const appointments = seats.map((seat, at) => ({
    ...{ id: newId(), person_id: people[at]?.id ?? "", unit_id: seat.unitId, subject_type: seat.subjectType },
    ...{ position_id: idOf(seat.positionIds, seat.position), starts_on: startsOn },
    ...{ is_primary: truth(true), leading: truth(seat.isHead), deputy: truth(seat.isDeputy) },
  }));
  await insertRows(work, "appointment", appointments, "Appointment");
  const accounts = people.map(({ id, code, full_name: name }) => ({
    ...{ id: newId(), username: code.toLowerCase(), display_name: name, person_id: id },
    ...{ search_fold: fold(`${code.toLowerCase()} ${name}`), sort_key: nameSortKey(name) },
    ...{ must_change_password: truth(false), is_demo: truth(false) },
  }));
  await insertRows(work, "account", accounts, "Account");
}

/** The code of the person with a number. Example: 42 → TL0000042. */
export function codeOf(number: number): string {
  return `TL${String(number).padStart(7, "0")}`;
}

/** Nobody real: a name drawn from the frequent parts of names. */
function personOf(number: number) {
  const random = randomFrom(`name ${String(number)}`);
  const [code, name] = [codeOf(number), drawn(random, number)];
  return {
    ...{ id: newId(), code, full_name: name, birth_year: 1966 + random.below(36) },
    ...{ search_fold: fold(`${code} ${name}`), sort_key: nameSortKey(name) },
  };
}

function drawn(random: Random, number: number): string {
  for (;;) {
    const name = fullName(random, number % 2 === 0);
    if (name !== null) return name;
  }
}

/** The State's people are under Hà Nội's monthly rules until 2025 and under Decree 335 since; the Party's people vote. */
async function adoptRegulations(work: Work, unitIds: ReadonlyMap<string, string>, startsOn: string): Promise<void> {
  const adopt = async (code: string, unit: string, days: { startsOn: string; endsOn?: string }): Promise<void> => {
    const framework = await work.sql
      .selectFrom("framework")
      .select("id")
      .where("code", "=", code)
      .executeTakeFirstOrThrow();
    const where = { frameworkId: framework.id, unitId: idOf(unitIds, unit), includesSubtree: true };
    await adoptFramework(work, { ...where, ...days });
  };
  if (startsOn < DECREE_FROM) await adopt("HA-NOI-3814", ROOT, { startsOn, endsOn: BEFORE_DECREE });
  await adopt("ND-335-2025", ROOT, { startsOn: startsOn < DECREE_FROM ? DECREE_FROM : startsOn });
  await adopt("NONG-SON-2022", PARTY_ROOT, { startsOn });
}
