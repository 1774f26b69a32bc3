import { rehearse, type RequestContext, type Work } from "../../kernel/index.ts";
import { departure } from "../decision/departure.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { BulkVerb } from "./bulk.enums.ts";
import type { BulkItemInput, PreviewBulkInput } from "./bulk.inputs.ts";
import { handleEvaluations } from "./handle.service.ts";
import type { BulkPreview } from "./preview.views.ts";
import { readLeaders, readPlaces, readQuotasOf, touched } from "./touched.read.ts";

/** Stands for a reason that is not written yet, so that a preview can be asked for before it is. */
const NOT_WRITTEN_YET = "…";

/**
 * What a bulk action would do, by doing it in a transaction that is taken back: how many change, who is refused and why,
 * how quotas stand afterwards, which leaders it touches.
 *
 * Reasons that are not written yet are taken as given; those that will be wanted are named.
 *
 * @throws what `handleEvaluations` throws.
 */
export function previewBulk(context: RequestContext, input: PreviewBulkInput): Promise<BulkPreview> {
  return rehearse(context, "previewBulk", input, tryOut);
}

async function tryOut(work: Work, { verb, items }: PreviewBulkInput): Promise<BulkPreview> {
  const look = lookOf(work);
  const ids = items.map(({ evaluationId }) => evaluationId);
  const places = await readPlaces(look, ids);
  const named = new Set(ids);
  const before = await readLeaders(look, places, named);
  const given = items.map((item) => ({ ...item, reason: item.reason?.trim() || NOT_WRITTEN_YET }));
  const departing = verb === BulkVerb.DECIDE ? await departingOf(work, items) : [];
  const outcome = await handleEvaluations(work, { verb, items: given });
  await work.em.flush();
  const done = new Set(outcome.accepted.map(({ evaluationId }) => evaluationId));
  return {
    ...outcome,
    reasonWanted: departing.filter((id) => done.has(id)),
    quotaAfter: await readQuotasOf(look, places),
    leaders: touched(before, await readLeaders(look, places, named)),
  };
}

/** Those whose grade departs from the proposal; read by id alone, as whoever is refused is told nothing of it. */
async function departingOf(work: Work, items: readonly BulkItemInput[]): Promise<string[]> {
  const grades = new Map(items.map(({ evaluationId, grade }) => [evaluationId, grade ?? null]));
  const found = await work.em.find(Evaluation, { id: { $in: [...grades.keys()] } });
  return found.flatMap((evaluation) => {
    const grade = grades.get(evaluation.id) ?? null;
    return grade !== null && departure(evaluation, grade) !== null ? [evaluation.id] : [];
  });
}
