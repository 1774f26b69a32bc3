/*
 * Reads of meetings: known to their voters and to those who may read the unit's evaluations. Before the count there is
 * only who has voted; what anybody voted is never read here.
 */
import { type RawBuilder, sql } from "kysely";
import {
  type BatchRead,
  columns,
  type Look,
  type Page,
  PageInput,
  Role,
  today,
  Unauthenticated,
  readPage,
} from "../../kernel/index.ts";
import { flag, holdsOn, inScope, readInScope, type UnitScope, unitScope } from "../../organization/index.ts";
import { readChargeScope, readReadingScope } from "../authority/authority.read.ts";
import { readOfficedBodies } from "../authority/stand-in.read.ts";
import type { Meeting } from "./meeting.entity.ts";
import type { MeetingFilter } from "./meeting.inputs.ts";
import type { MeetingFacts } from "./meeting.policy.ts";

const FIELDS = columns(
  "meeting",
  ...([
    "id",
    "version",
    "cycleId",
    "unitId",
    "mode",
    "quorum",
    "state",
    "heldAt",
    "closedAt",
    "chairPersonId",
    "secretaryPersonId",
    "bodyId",
    "purpose",
    "place",
    "minutesNumber",
    "chairConfirmedAt",
    "secretaryConfirmedAt",
    "minutes",
  ] as const),
);

/** One page of the meetings that the viewer may know, newest first. */
export async function readMeetings(
  look: Look,
  filter: MeetingFilter = {},
  page = new PageInput(),
): Promise<Page<Meeting>> {
  let matching = visible(look, await readReadingScope(look));
  if (filter.cycleId) matching = matching.where("meeting.cycle_id", "=", filter.cycleId);
  if (filter.unitId) matching = matching.where("meeting.unit_id", "=", filter.unitId);
  if (filter.bodyId) matching = matching.where("meeting.body_id", "=", filter.bodyId);
  if (filter.state) matching = matching.where("meeting.state", "=", filter.state);
  return readPage(page, matching, matching.select(FIELDS).orderBy("meeting.held_at", "desc").orderBy("meeting.id"));
}

/** One meeting; undefined when there is none or the viewer may not know it. */
export async function readMeeting(look: Look, id: string): Promise<Meeting | undefined> {
  return visible(look, await readReadingScope(look))
    .select(FIELDS)
    .where("meeting.id", "=", id)
    .executeTakeFirst();
}

/** What the viewer's rights over meetings depend on. */
export const readMeetingFacts: BatchRead<string, MeetingFacts> = async (look, ids) => {
  const meetings = await look.sql
    .selectFrom("meeting")
    .select(FIELDS)
    .where("id", "in", [...ids])
    .execute();
  const rolls = await readOwnRows(look, ids);
  const unitIds = [...new Set(meetings.map(({ unitId }) => unitId))];
  const convened = unitIds.length === 0 ? new Map<string, boolean>() : await readConvenedUnits(look, unitIds);
  const readable = unitIds.length === 0 ? new Map<string, boolean>() : await readReadableUnits(look, unitIds);
  const bodies = await readOfficedBodies(look);
  const { personId } = look.viewer;
  return new Map(
    meetings.map((meeting) => {
      const own = rolls.get(meeting.id);
      const isChair = personId !== null && meeting.chairPersonId === personId;
      const isSecretary = personId !== null && meeting.secretaryPersonId === personId;
      const isOfficer = meeting.bodyId !== null && bodies.has(meeting.bodyId);
      const isConvener = (convened.get(meeting.unitId) ?? false) || isOfficer;
      const roles = { isVoter: own !== undefined, isConvener, isChair, isSecretary };
      const isReader = readable.get(meeting.unitId) ?? false;
      return [meeting.id, { ...meeting, ...roles, isReader, attendance: own?.attendance ?? null }];
    }),
  );
};

/** For the meetings on whose roll the viewer is: whether the viewer has voted. */
export const readOwnRolls: BatchRead<string, boolean> = async (look, meetingIds) =>
  new Map([...(await readOwnRows(look, meetingIds))].map(([id, row]) => [id, Boolean(row.has_voted)]));

async function readOwnRows(look: Look, meetingIds: readonly string[]) {
  if (look.viewer.personId === null) return new Map<string, never>();
  const rows = await look.sql
    .selectFrom("meeting_voter")
    .select(["meeting_id", "has_voted", "attendance"])
    .where("meeting_id", "in", [...meetingIds])
    .where("person_id", "=", look.viewer.personId)
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, row]));
}

/** Of the units, those that the viewer may convene: as head or deputy there, or as their specialist. */
export const readConvenedUnits: BatchRead<string, boolean> = async (look, unitIds) => {
  const day = today(look.clock);
  const covered = await readInScope(look.sql, unitScope(look.viewer, [Role.ORG_SPECIALIST]), unitIds, day);
  const led = look.viewer.personId === null ? [] : await readLed(look, look.viewer.personId, unitIds, day);
  return new Map(unitIds.map((unitId) => [unitId, covered.has(unitId) || led.includes(unitId)]));
};

async function readLed(look: Look, personId: string, unitIds: readonly string[], day: string): Promise<string[]> {
  const rows = await look.sql
    .selectFrom("appointment")
    .select("unit_id")
    .where("person_id", "=", personId)
    .where("unit_id", "in", [...unitIds])
    .where(holdsOn("appointment", day))
    .where(sql<boolean>`(${flag("appointment.leading")} or ${flag("appointment.deputy")})`)
    .execute();
  return rows.map((row) => row.unit_id);
}

/** Of the units, those that the viewer is in charge of, beyond issuing notices. */
export const readReadableUnits: BatchRead<string, boolean> = async (look, unitIds) => {
  const readable = await readInScope(look.sql, await readChargeScope(look), unitIds, today(look.clock));
  return new Map(unitIds.map((unitId) => [unitId, readable.has(unitId)]));
};

function visible(look: Look, scope: UnitScope) {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  return look.sql.selectFrom("meeting").where(visibleMeeting(look, scope));
}

function visibleMeeting(look: Look, scope: UnitScope): RawBuilder<boolean> {
  const byUnit = inScope("meeting.unit_id", scope, today(look.clock));
  const { personId } = look.viewer;
  if (personId === null) return byUnit;
  return sql<boolean>`(${byUnit} or meeting.id in (select v.meeting_id from meeting_voter v where v.person_id = ${personId}))`;
}
