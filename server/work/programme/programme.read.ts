/*
 * Action programmes and their parts. Rows that the viewer may not read are left out in SQL: a draft is its author's
 * alone; everything else is read by the author, the collective, specialists, auditors and heads above.
 */
import { type RawBuilder, sql } from "kysely";
import {
  assertAllowed,
  columns,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  Role,
  today,
  readPage,
} from "../../kernel/index.ts";
import { canReadStructure, holdsOn, inScope, readHeadScope, unitScope } from "../../organization/index.ts";
import { type ActionProgramme, ProgrammeState } from "./action-programme.entity.ts";
import type { ProgrammeFilter } from "./programme.views.ts";

/** A programme as read. */
export type ProgrammeRow = { [K in keyof ActionProgramme]: ActionProgramme[K] };

const programmeColumns = [
  ...columns("action_programme", "id", "version", "personId", "appointmentId", "unitId", "bodyId"),
  ...columns("action_programme", "startsOn", "endsOn", "context", "state", "submittedAt", "returnReason"),
  ...columns("action_programme", "heardOn", "minutesNumber", "approvedAt", "approvedById", "approvalDocument"),
  ...columns("action_programme", "endedOn", "assessment", "assessmentDocument", "assessedById"),
  ...columns("action_programme", "saveCount"),
];

/** SQL condition: the programme may be read by the viewer. */
export async function visibleProgramme(look: Look): Promise<RawBuilder<boolean>> {
  const { viewer } = look;
  if (viewer.isSystem) return sql<boolean>`(1 = 1)`;
  const day = today(look.clock);
  const full = [
    ...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]),
    ...(await readHeadScope(look.sql, viewer, day)),
  ];
  const serves = sql`action_programme.body_id in (select b.id from body b
    where ${inScope("b.unit_id", unitScope(viewer, [Role.ORG_SPECIALIST]), day)})`;
  const within = sql`${inScope("action_programme.unit_id", full, day)} or ${serves}`;
  if (viewer.personId === null)
    return sql<boolean>`(action_programme.state <> ${ProgrammeState.DRAFT} and (${within}))`;
  const member = sql`action_programme.body_id in (select bm.body_id from body_member bm
    where bm.person_id = ${viewer.personId} and ${holdsOn("bm", day)})`;
  return sql<boolean>`(action_programme.person_id = ${viewer.personId}
    or (action_programme.state <> ${ProgrammeState.DRAFT} and (${member} or ${within})))`;
}

/** One page of the programmes that the viewer may read, latest first. */
export async function readProgrammes(
  look: Look,
  { filter, page }: { filter: ProgrammeFilter | null; page: PageInput },
): Promise<Page<ProgrammeRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  let matching = look.sql.selectFrom("action_programme").where(await visibleProgramme(look));
  if (filter?.personId) matching = matching.where("action_programme.person_id", "=", filter.personId);
  if (filter?.bodyId) matching = matching.where("action_programme.body_id", "=", filter.bodyId);
  if (filter?.unitId) matching = matching.where("action_programme.unit_id", "=", filter.unitId);
  if (filter?.state) matching = matching.where("action_programme.state", "=", filter.state);
  return readPage(
    page,
    matching,
    matching.select(programmeColumns).orderBy("action_programme.starts_on", "desc").orderBy("action_programme.id"),
  );
}

/**
 * One programme.
 *
 * @throws NotFound when there is none, or not for this viewer.
 */
export async function readProgramme(look: Look, id: string): Promise<ProgrammeRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const row = await look.sql
    .selectFrom("action_programme")
    .select(programmeColumns)
    .where("action_programme.id", "=", id)
    .where(await visibleProgramme(look))
    .executeTakeFirst();
  if (row === undefined) throw new NotFound("ActionProgramme", id);
  return row;
}

/** Programmes of the people that count in a period, as far as the viewer may read them, by person. */
export async function readCountedProgrammes(
  look: Look,
  personIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, ProgrammeRow[]>> {
  const rows = await look.sql
    .selectFrom("action_programme")
    .select(programmeColumns)
    .where("action_programme.person_id", "in", [...personIds])
    .where("action_programme.state", "in", [ProgrammeState.APPROVED, ProgrammeState.ENDED])
    .where("action_programme.starts_on", "<=", to)
    .where("action_programme.ends_on", ">=", from)
    .where(await visibleProgramme(look))
    .orderBy("action_programme.starts_on")
    .orderBy("action_programme.id")
    .execute();
  return Map.groupBy(rows, (row) => row.personId);
}
