/*
 * Delegations: as a list for everybody who is signed in, and, for the authority, who acts in whose place on a day.
 * A delegation of a title is resolved to who heads the unit on that day.
 */
import { sql as raw } from "kysely";
import {
  assertAllowed,
  columns,
  type Look,
  type Page,
  type PageInput,
  type Sql,
  readPage,
} from "../../kernel/index.ts";
import { readHeads } from "../scope/tree.read.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import type { DelegatedAct, Delegation } from "./delegation.entity.ts";
import type { DelegationFilter } from "./delegation.inputs.ts";
import { readActs } from "./delegation.rules.ts";

/** A delegation as read. */
export type DelegationRow = { [K in keyof Delegation]: Delegation[K] };

const delegationColumns = columns(
  "delegation",
  "id",
  "version",
  "unitId",
  "includesSubtree",
  "fromPersonId",
  "toPersonId",
  "acts",
  "startsOn",
  "endsOn",
  "document",
  "endedReason",
);

function asDelegation<R extends { readonly includesSubtree: unknown }>(row: R): R & { includesSubtree: boolean } {
  return { ...row, includesSubtree: Boolean(row.includesSubtree) };
}

/** One page of delegations, latest first. */
export async function readDelegations(
  look: Look,
  { filter, page }: { filter: DelegationFilter | null; page: PageInput },
): Promise<Page<DelegationRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  let matching = look.sql.selectFrom("delegation");
  if (filter?.unitId) matching = matching.where("delegation.unit_id", "=", filter.unitId);
  const personId = filter?.personId;
  if (personId)
    matching = matching.where((eb) =>
      eb.or([eb("delegation.from_person_id", "=", personId), eb("delegation.to_person_id", "=", personId)]),
    );
  if (filter?.asOf) matching = matching.where(holdsOn("delegation", filter.asOf));
  const { items, total } = await readPage(
    page,
    matching,
    matching.select(delegationColumns).orderBy("delegation.starts_on", "desc").orderBy("delegation.id"),
  );
  return { items: items.map(asDelegation), total };
}

/** A delegation in force on a day, with the person whose place is taken. */
export interface DelegationInForce {
  readonly id: string;
  readonly unitId: string;
  readonly includesSubtree: boolean;
  /** Who delegates on that day; null when a title is delegated that nobody holds on it. */
  readonly fromPersonId: string | null;
  /** Whether the title is delegated, whoever holds it. */
  readonly ofTitle: boolean;
  readonly toPersonId: string;
  readonly acts: readonly DelegatedAct[];
  readonly document: string;
}

/** Delegations by which the person acts in somebody's place on the day. */
export async function readDelegationsTo(sql: Sql, personId: string | null, day: string): Promise<DelegationInForce[]> {
  if (personId === null) return [];
  const rows = await sql
    .selectFrom("delegation")
    .select(delegationColumns)
    .where("delegation.to_person_id", "=", personId)
    .where(holdsOn("delegation", day))
    .orderBy("delegation.starts_on")
    .orderBy("delegation.id")
    .execute();
  return resolved(sql, rows.map(asDelegation), day);
}

/**
 * Delegations by which others act in the place of each of the people on the day: their own, and those of titles that
 * they hold.
 */
export async function readDelegatesOf(
  sql: Sql,
  personIds: readonly string[],
  day: string,
): Promise<Map<string, DelegationInForce[]>> {
  const lists = new Map<string, DelegationInForce[]>();
  if (personIds.length === 0) return lists;
  const ids = raw.join([...personIds]);
  const rows = await sql
    .selectFrom("delegation")
    .select(delegationColumns)
    .where(holdsOn("delegation", day))
    .where(
      raw<boolean>`(delegation.from_person_id in (${ids}) or (delegation.from_person_id is null and exists
        (select 1 from appointment t where t.unit_id = delegation.unit_id and t.person_id in (${ids})
          and (t.leading or t.acting) and ${holdsOn("t", day)})))`,
    )
    .orderBy("delegation.starts_on")
    .orderBy("delegation.id")
    .execute();
  for (const each of await resolved(sql, rows.map(asDelegation), day)) {
    if (each.fromPersonId === null || !personIds.includes(each.fromPersonId)) continue;
    lists.set(each.fromPersonId, [...(lists.get(each.fromPersonId) ?? []), each]);
  }
  return lists;
}

async function resolved(sql: Sql, rows: readonly DelegationRow[], day: string): Promise<DelegationInForce[]> {
  const titles = rows.filter((row) => row.fromPersonId === null).map((row) => row.unitId);
  const heads = await readHeads(sql, [...new Set(titles)], day);
  return rows
    .map((row) => ({
      id: row.id,
      unitId: row.unitId,
      includesSubtree: row.includesSubtree,
      fromPersonId: row.fromPersonId ?? heads.get(row.unitId) ?? null,
      ofTitle: row.fromPersonId === null,
      toPersonId: row.toPersonId,
      acts: readActs(row.acts),
      document: row.document,
    }))
    .filter((each) => each.fromPersonId !== each.toPersonId);
}
