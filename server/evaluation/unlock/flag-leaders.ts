import { type Work } from "../../kernel/index.ts";
import { readLadders } from "../authority/authority.read.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";

/**
 * Flags who leads the person, and the unit itself, for another look in the same cycle: their results rest on it.
 *
 * Example: a clerk of a block is re-opened → the evaluation of the head of the block, and that of the block as a unit.
 * The head of the block is re-opened → that of the head of the commune, and that of the block.
 */
export async function flagLeaders(work: Work, evaluation: Evaluation, reason: string): Promise<void> {
  const { id, cycleId, unitId, personId, subjectUnitId } = evaluation;
  const ladder = (await readLadders(lookOf(work), [unitId])).get(unitId) ?? [];
  const above = subjectUnitId === null ? ladder : ladder.slice(1);
  const leaderId = above.find(({ headId }) => headId !== null && headId !== personId)?.headId ?? null;
  const flagged = await work.em.find(Evaluation, {
    cycleId,
    id: { $ne: id },
    $or: [
      ...(leaderId === null ? [] : [{ personId: leaderId }]),
      { subjectUnitId: subjectUnitId === null ? unitId : (above[0]?.unitId ?? unitId) },
    ],
  });
  for (const each of flagged) {
    each.needsReview = true;
    each.reviewReason = reason.trim();
    each.reviewOfId = id;
  }
  await work.em.flush();
}
