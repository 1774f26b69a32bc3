/*
 * Tallies of counted meetings. Heads, specialists, authorities and auditors of the unit read them all; everybody else
 * only those that tell nothing of a single secret vote.
 */
import type { BatchRead, Look } from "../../kernel/index.ts";
import { BallotMode } from "../meeting/meeting.entity.ts";
import { readReadableUnits } from "../meeting/meeting.read.ts";
import type { GradeCount } from "./count-votes.ts";
import { isTallyShown } from "./tally.rules.ts";

/** Tally of one evaluation in one meeting. */
export interface EvaluationTally {
  readonly meetingId: string;
  readonly evaluationId: string;
  readonly counts: GradeCount[];
}

interface TallyRow {
  readonly meetingId: string;
  readonly evaluationId: string;
  readonly grade: string | null;
  readonly count: number;
  readonly mode: BallotMode;
  readonly unitId: string;
}

/** Tallies of meetings that the viewer may see, by meeting. */
export const readTalliesOfMeetings: BatchRead<string, EvaluationTally[]> = async (look, meetingIds) => {
  const rows = await tallyRows(look)
    .where("tally.meeting_id", "in", [...meetingIds])
    .execute();
  return grouped(await shown(look, rows), (tally) => tally.meetingId);
};

/** Tallies of evaluations that the viewer may see, latest meeting last, by evaluation. */
export const readTalliesOfEvaluations: BatchRead<string, EvaluationTally[]> = async (look, evaluationIds) => {
  const rows = await tallyRows(look)
    .where("tally.evaluation_id", "in", [...evaluationIds])
    .execute();
  return grouped(await shown(look, rows), (tally) => tally.evaluationId);
};

function tallyRows(look: Look) {
  return look.sql
    .selectFrom("tally")
    .innerJoin("meeting", "meeting.id", "tally.meeting_id")
    .select(["tally.meeting_id as meetingId", "tally.evaluation_id as evaluationId", "tally.grade", "tally.count"])
    .select(["meeting.mode", "meeting.unit_id as unitId"])
    .orderBy("meeting.closed_at")
    .orderBy("tally.id");
}

async function shown(look: Look, rows: readonly TallyRow[]): Promise<EvaluationTally[]> {
  const readable = await readReadableUnits(look, [...new Set(rows.map((row) => row.unitId))]);
  const tallies = grouped(rows, (row) => `${row.meetingId} ${row.evaluationId}`);
  return [...tallies.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const counts = lines.map(({ grade, count }) => ({ grade, count }));
    const open = readable.get(first.unitId) === true || isTallyShown(counts, first.mode === BallotMode.SECRET);
    return open ? [{ meetingId: first.meetingId, evaluationId: first.evaluationId, counts }] : [];
  });
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
