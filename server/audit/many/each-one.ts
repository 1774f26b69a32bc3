import { OptimisticLockError } from "@mikro-orm/core";
import { sql } from "kysely";
import {
  AppError,
  InvalidInput,
  kernelMessages,
  type ManyOutcome,
  type ManyRefused,
  type Messages,
  type RecordRefInput,
  Stale,
  type Work,
} from "../../kernel/index.ts";
import { recordTogether } from "../record.ts";

/** Records of one kind that the same is done to. */
export interface Many<I extends RecordRefInput> {
  /** The entity's name, for who reads that one was changed meanwhile. */
  readonly noun: string;
  readonly items: readonly I[];
  /** Sentences of the rules that can say no. */
  readonly messages: Messages;
}

/**
 * Does the same to each record with exactly the rules of one by one, in one transaction: what a rule refuses is left as it
 * was and listed, everything else is kept. The audit trail has one entry, with how many changes it holds and each of them.
 *
 * @param act the service of one record, which looks for its own right and flushes.
 * @throws InvalidInput `many.twice` when a record is named twice.
 */
export async function eachOne<I extends RecordRefInput>(
  work: Work,
  { noun, items, messages }: Many<I>,
  act: (work: Work, item: I) => Promise<{ readonly version: number }>,
): Promise<ManyOutcome> {
  assertOnce(items);
  const outcome: ManyOutcome = { accepted: [], refused: [] };
  await recordTogether(work, async (gathered) => {
    for (const item of items) {
      const mark = gathered.length;
      const later: (() => void | Promise<void>)[] = [];
      await sql`savepoint each_one`.execute(work.sql);
      try {
        const { version } = await act({ ...work, afterCommit: (task) => void later.push(task) }, item);
        outcome.accepted.push({ id: item.id, version });
        for (const task of later) work.afterCommit(task);
      } catch (error) {
        outcome.refused.push(refusedOf(noun, item, messages, error));
        await sql`rollback to savepoint each_one`.execute(work.sql);
        work.em.clear();
        gathered.length = mark;
      }
      await sql`release savepoint each_one`.execute(work.sql);
    }
  });
  await work.em.flush();
  return outcome;
}

function assertOnce(items: readonly RecordRefInput[]): void {
  const seen = new Set<string>();
  for (const [place, { id }] of items.entries()) {
    if (seen.has(id)) throw new InvalidInput([{ path: `input.items.${String(place)}.id`, rule: "many.twice" }]);
    seen.add(id);
  }
}

function refusedOf(noun: string, { id }: RecordRefInput, messages: Messages, error: unknown): ManyRefused {
  const known = error instanceof OptimisticLockError ? new Stale(noun, id) : error;
  if (!(known instanceof AppError)) throw error;
  const [field] = known instanceof InvalidInput ? known.fields : [];
  const { rule, values = {} } = field ?? known;
  const sentence = messages[rule] ?? kernelMessages[rule] ?? { vi: rule, en: rule };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { id, code: known.code, rule, messageVi: fill(sentence.vi), messageEn: fill(sentence.en) };
}
