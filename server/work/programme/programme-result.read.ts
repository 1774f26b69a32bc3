/*
 * Results of people's action programmes in a period: two statements for any number of people. Only approved and ended
 * programmes count; somebody without a milestone due has no result.
 */
import type { Sql } from "../../kernel/index.ts";
import { exact, exactText } from "../../rating/index.ts";
import { ProgrammeState } from "./action-programme.entity.ts";
import { type CountedMilestone, programmeShare } from "./programme-result.ts";

/** People whose programmes are read in one statement. */
const PORTION = 2_000;

/**
 * Exact result by person, for the people who have one: all programmes of the person together.
 *
 * A programme that ended early counts until its last day.
 *
 * @param from first day of the period, included.
 * @param to last day of the period, included.
 * @returns person id → fraction text "n/d" from 0 to 1.
 */
export async function readProgrammeResults(
  sql: Sql,
  personIds: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, string>> {
  const results = new Map<string, string>();
  for (let start = 0; start < personIds.length; start += PORTION) {
    const rows = await readCounted(sql, personIds.slice(start, start + PORTION), from, to);
    for (const [personId, own] of Map.groupBy(rows, (row) => row.personId)) {
      const share = shareOf(own, from, to);
      if (share !== null) results.set(personId, share);
    }
  }
  return results;
}

type CountedRow = CountedMilestone & {
  readonly personId: string;
  readonly programmeId: string;
  readonly weight: string;
  readonly endedOn: string | null;
};

/** All milestones of the programmes that touch the period. */
async function readCounted(sql: Sql, personIds: readonly string[], from: string, to: string): Promise<CountedRow[]> {
  return sql
    .selectFrom("action_programme as p")
    .innerJoin("programme_commitment as c", "c.programme_id", "p.id")
    .innerJoin("programme_milestone as m", "m.commitment_id", "c.id")
    .select(["p.person_id as personId", "p.id as programmeId", "p.ended_on as endedOn", "c.weight"])
    .select(["m.commitment_id as commitmentId", "m.due_on as dueOn", "m.state", "m.done_on as doneOn"])
    .select(["m.confirmed_at as confirmedAt", "m.excuse"])
    .where("p.person_id", "in", [...personIds])
    .where("p.state", "in", [ProgrammeState.APPROVED, ProgrammeState.ENDED])
    .where("p.starts_on", "<=", to)
    .where("p.ends_on", ">=", from)
    .orderBy("m.id")
    .execute();
}

/** The result over several programmes, each until its own last day. */
function shareOf(rows: readonly CountedRow[], from: string, to: string): string | null {
  let [reached, due] = [exact("0"), exact("0")];
  for (const own of Map.groupBy(rows, (row) => row.programmeId).values()) {
    const commitments = [...new Map(own.map((row) => [row.commitmentId, row.weight]))];
    const endedOn = own[0]?.endedOn ?? null;
    const counted = { commitments: commitments.map(([id, weight]) => ({ id, weight })), milestones: own };
    const share = programmeShare(counted, from, endedOn !== null && endedOn < to ? endedOn : to);
    if (share === null) continue;
    [reached, due] = [reached.add(exact(share.reachedWeight)), due.add(exact(share.dueWeight))];
  }
  return due.n === 0n ? null : exactText(reached.div(due));
}
