import { sql } from "kysely";
import { moment, type Work } from "../../kernel/index.ts";
import { type NewNotice, NoticeKind, notify } from "../../notice/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { newIdSql } from "../opening/new-id.ts";
import { monthLink, monthLinkSql } from "./my-month.ts";

/** Where an evaluation stood before a transition. */
export type Stood = Pick<Evaluation, "step" | "noticedAt">;

/**
 * Tells people what became of their own evaluations, in the transaction that moved them.
 *
 * @param stood where each stood before, in the same order.
 */
export async function tellMoves(
  work: Work,
  evaluations: readonly Evaluation[],
  stood: readonly Stood[],
): Promise<void> {
  const told = evaluations.flatMap((evaluation, place) => {
    const before = stood[place];
    const what = before && whatToTell(evaluation, before);
    return what && evaluation.personId !== null ? [{ evaluation, personId: evaluation.personId, ...what }] : [];
  });
  if (told.length === 0) return;
  const names = await readCycleNames(work, [...new Set(told.map(({ evaluation }) => evaluation.cycleId))]);
  const notices = told.map(({ evaluation, personId, kind, rule }): NewNotice => {
    return {
      to: { personId },
      kind,
      rule,
      values: { cycle: names.get(evaluation.cycleId) ?? "" },
      link: monthLink(evaluation.id, evaluation.step === EvaluationStep.SELF ? "self" : "result"),
      dedupeKey: `${rule}:${evaluation.id}:${String(evaluation.version)}`,
    };
  });
  await notify(work, notices);
}

/** What a transition means for the person: sent back, told the result, not rated, answered; null when nothing. */
function whatToTell(now: Evaluation, before: Stood): { kind: NoticeKind; rule: string } | null {
  if (before.step === now.step && before.noticedAt === now.noticedAt) return null;
  if (before.step === EvaluationStep.RESOLUTION && now.step !== EvaluationStep.OBJECTION)
    return { kind: NoticeKind.RESULT, rule: "told.objectionAnswered" };
  if (before.noticedAt === null && now.noticedAt !== null) return { kind: NoticeKind.RESULT, rule: "told.result" };
  if (before.step === now.step) return null;
  if (now.step === EvaluationStep.SELF) return { kind: NoticeKind.TASK, rule: "told.returned" };
  if (now.step === EvaluationStep.NOT_RATED) return { kind: NoticeKind.RESULT, rule: "told.notRated" };
  const isDecidedNow = before.step === EvaluationStep.DECISION && now.step === EvaluationStep.LOCKED;
  return isDecidedNow ? { kind: NoticeKind.RESULT, rule: "told.result" } : null;
}

/** Tells the one who answers an objection that it waits; an authority by grant finds it on the first page. */
export async function tellResolver(work: Work, evaluation: Evaluation, personId: string | null): Promise<void> {
  if (personId === null) return;
  const names = await readCycleNames(work, [evaluation.cycleId]);
  const notice: NewNotice = {
    to: { personId },
    kind: NoticeKind.TASK,
    rule: "told.objection",
    values: { cycle: names.get(evaluation.cycleId) ?? "" },
    link: `/evaluations/${evaluation.id}/show`,
    dedupeKey: `told.objection:${evaluation.id}:${String(evaluation.version)}`,
  };
  await notify(work, [notice]);
}

/** Tells everybody whose evaluation waits for a self-rating that the cycle is open: one statement for any number. */
export async function tellOpened(work: Work, cycleId: string): Promise<void> {
  const cycle = (await readCycleNames(work, [cycleId])).get(cycleId) ?? "";
  const rule = "told.opened";
  await work.sql
    .insertInto("notice")
    .columns(["id", "person_id", "kind", "rule", "rule_values", "link", "created_at", "dedupe_key"])
    .expression((query) =>
      query
        .selectFrom("evaluation")
        .select([newIdSql(work).as("id"), "person_id", sql.lit(NoticeKind.TASK).as("kind"), sql.lit(rule).as("rule")])
        .select(sql<string>`cast(${JSON.stringify({ cycle })} as text)`.as("rule_values"))
        .select(({ ref }) => monthLinkSql(ref("id"), "self").as("link"))
        .select(sql<string>`cast(${moment(work.clock)} as text)`.as("created_at"))
        .select(sql<string>`cast(person_id as text) || ':told.opened:' || cast(id as text)`.as("dedupe_key"))
        .where("cycle_id", "=", cycleId)
        .where("person_id", "is not", null)
        .where("step", "=", EvaluationStep.SELF),
    )
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .execute();
}

async function readCycleNames(work: Work, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await work.sql
    .selectFrom("cycle")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
