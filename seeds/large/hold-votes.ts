import { sql } from "kysely";
import { recordBulk } from "../../server/audit/index.ts";
import type { Work } from "../../server/kernel/index.ts";
import type { Form } from "./form-tables.ts";
import { madeId, madeIdSql } from "./made-id.ts";
import { insertRows } from "./rows.ts";

/** A meeting that was held and counted. */
export interface HeldMeeting {
  readonly id: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly chairPersonId: string | null;
  readonly quorum: string;
  readonly heldAt: string;
  readonly closedAt: string;
}

/** Writes meetings with an open vote, counted. */
export async function writeMeetings(work: Work, meetings: readonly HeldMeeting[]): Promise<void> {
  const rows = meetings.map(({ id, cycleId, unitId, chairPersonId, quorum, heldAt, closedAt }) => ({
    ...{ id, version: 2, cycle_id: cycleId, unit_id: unitId, chair_person_id: chairPersonId, quorum },
    ...{ mode: "OPEN", state: "CLOSED", purpose: "PROPOSE", held_at: heldAt, closed_at: closedAt },
  }));
  await insertRows(work, "meeting", rows, "Meeting");
}

/**
 * Roll, paper, votes and tallies of the meetings of a portion; all forms of a meeting are in one portion.
 *
 * Everybody votes on everybody else: one seat for another grade than the others, so that the proposed one has its
 * majority and the count is a real one.
 */
export async function insertVotes(work: Work, prefix: string, forms: readonly Form[]): Promise<void> {
  const voting = forms.filter(({ vote }) => vote !== null);
  if (voting.length === 0) return;
  const { sql: db } = work;
  const id = madeIdSql(work, prefix, sql`f.serial`, sql`0`);
  await sql`insert into meeting_voter (id, meeting_id, person_id, has_voted)
    select ${id}, f.meeting_id, f.person_id, true from large_form f where f.meeting_id is not null`.execute(db);
  await sql`insert into meeting_candidate (id, meeting_id, evaluation_id, proposed_grade)
    select ${id}, f.meeting_id, f.evaluation_id, p.proposed_grade from large_form f cross join large_pattern p
    where f.meeting_id is not null and p.pattern = f.pattern and p.step = 'DECISION'`.execute(db);
  await sql`insert into open_vote (id, meeting_id, evaluation_id, voter_id, grade)
    select ${madeIdSql(work, prefix, sql`f.serial`, sql`v.seat`)}, f.meeting_id, f.evaluation_id, v.person_id,
      case when v.seat = (f.seat + 1) % f.seats then p.dissent_grade else p.proposed_grade end
    from large_form f cross join large_form v cross join large_pattern p
    where f.meeting_id is not null and v.meeting_id = f.meeting_id and v.seat <> f.seat
      and p.pattern = f.pattern and p.step = 'DECISION'`.execute(db);
  const place = sql`(case when o.grade = p.proposed_grade then 0 else 1 end)`;
  await sql`insert into tally (id, meeting_id, evaluation_id, grade, count)
    select ${madeIdSql(work, prefix, sql`min(f.serial)`, sql`min${place}`)}, o.meeting_id, o.evaluation_id, o.grade, count(*)
    from large_form f cross join open_vote o cross join large_pattern p
    where f.meeting_id is not null and o.evaluation_id = f.evaluation_id and p.pattern = f.pattern and p.step = 'DECISION'
    group by o.meeting_id, o.evaluation_id, o.grade`.execute(db);
  const own = voting.map(({ serial }) => madeId(prefix, serial, 0));
  await recordBulk(work, "MeetingVoter", "create", own);
  await recordBulk(work, "MeetingCandidate", "create", own);
  await recordBulk(
    work,
    "OpenVote",
    "create",
    voting.flatMap(({ serial, vote }) =>
      Array.from({ length: vote?.seats ?? 0 }, (_, seat) => seat)
        .filter((seat) => seat !== vote?.seat)
        .map((seat) => madeId(prefix, serial, seat)),
    ),
  );
  const tallies = voting.flatMap(({ serial }) => [madeId(prefix, serial, 0), madeId(prefix, serial, 1)]);
  await recordBulk(work, "Tally", "create", tallies);
}
