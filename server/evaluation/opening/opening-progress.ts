import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How far the opening of a cycle has come (tiến độ mở kỳ)." })
export class OpeningProgress {
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Evaluations made so far (số phiếu đã lập)." })
  opened!: number;

  @Field(() => Int, { description: "Evaluations that will be made (tổng số phiếu)." })
  total!: number;
}

const running = new Map<string, OpeningProgress>();

/** Tells how far an opening has come; whoever asks meanwhile sees it although nothing is committed yet. */
export function tellProgress(cycleId: string, opened: number, total: number): void {
  running.set(cycleId, { cycleId, opened, total });
}

/** Forgets an opening that is over, well or not. */
export function endProgress(cycleId: string): void {
  running.delete(cycleId);
}

/** The opening that runs in this process; null when none does. */
export function openingProgressOf(cycleId: string): OpeningProgress | null {
  return running.get(cycleId) ?? null;
}
