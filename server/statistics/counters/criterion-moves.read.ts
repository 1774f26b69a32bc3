/*
 * What transitions change in the counters of criteria: the answers of evaluations whose decision comes to stand, falls
 * or moves to another unit, in one statement for all.
 */
import { sql } from "kysely";
import type { EvaluationFacts } from "../../evaluation/index.ts";
import type { Sql } from "../../kernel/index.ts";
import {
  addUp,
  type CountedMove,
  type CounterChange,
  isRated,
  type SignedChange,
  subjectColumns,
} from "./count-moves.ts";
import { CRITERION_COUNTER } from "./counter-tables.ts";

/** Evaluations of one statement: databases bind a limited number of values. */
const CHUNK = 1000;

interface AnswerRow {
  readonly evaluation_id: string;
  readonly criterion_id: string;
  readonly rating_step: string;
  readonly outcome: string;
  readonly count: number;
  readonly scored: number | string;
  readonly full_count: number | string;
  readonly points_sum: number | string;
}

/** Whether answers of one of them come to count, no longer do, or count elsewhere. */
export function movesAnswers(moves: readonly CountedMove[]): boolean {
  return moves.some(movesOwnAnswers);
}

function movesOwnAnswers({ before, after }: CountedMove): boolean {
  return placeOf(before) !== placeOf(after);
}

/** Changes of the criterion counters; answers of a rated evaluation stay as they are while its decision stands. */
export async function readCriterionChanges(db: Sql, moves: readonly CountedMove[]): Promise<CounterChange[]> {
  const moved = moves.filter(movesOwnAnswers);
  if (moved.length === 0) return [];
  const rows: AnswerRow[][] = [];
  for (let start = 0; start < moved.length; start += CHUNK)
    rows.push(await readAnswers(db, moved.slice(start, start + CHUNK)));
  const answers = Map.groupBy(rows.flat(), (row) => row.evaluation_id);
  return addUp(
    CRITERION_COUNTER,
    moved.flatMap(({ evaluationId, before, after }) => {
      const own = answers.get(evaluationId) ?? [];
      return [...changesOf(own, before, -1), ...changesOf(own, after, 1)];
    }),
  );
}

async function readAnswers(db: Sql, moved: readonly CountedMove[]): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`select s.evaluation_id, s.criterion_id, s.step as rating_step,
      case when r.method in ('POINTS', 'BONUS', 'DEDUCTION') then '' else s.value end as outcome, 1 as count,
      case when s.points_millionths is not null then 1 else 0 end as scored,
      case when s.is_full then 1 else 0 end as full_count, coalesce(s.points_millionths, 0) as points_sum
    from score s join criterion r on r.id = s.criterion_id
    where s.evaluation_id in (${sql.join(moved.map(({ evaluationId }) => evaluationId))})`.execute(db);
  return rows;
}

/** Where the criteria of an evaluation are counted; null: nowhere. */
function placeOf(facts: EvaluationFacts | null): string | null {
  return facts && isRated(facts) ? JSON.stringify(subjectColumns(facts)) : null;
}

function changesOf(rows: readonly AnswerRow[], facts: EvaluationFacts | null, sign: 1 | -1): SignedChange[] {
  if (facts === null || !isRated(facts)) return [];
  const subject = subjectColumns(facts);
  return rows.map(({ evaluation_id: _, ...row }) => ({
    columns: {
      ...subject,
      ...row,
      scored: Number(row.scored),
      full_count: Number(row.full_count),
      points_sum: Number(row.points_sum),
    },
    sign,
  }));
}
