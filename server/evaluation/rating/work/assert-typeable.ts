import type { VersionContent } from "../../../framework/index.ts";
import { InvalidInput, type Work } from "../../../kernel/index.ts";
import type { Evaluation } from "../../evaluation/evaluation.entity.ts";
import type { GivenAnswers } from "../answers.ts";
import { readSourced, sourcedMetrics, typedSourced } from "./work-metrics.ts";

/**
 * Checks that nobody types a metric that tasks or subordinates give. Typing stays possible while they give nothing and
 * the regulation says so.
 *
 * @throws InvalidInput `work.typedMetric` naming every such metric.
 */
export async function assertTypeable(
  work: Work,
  evaluation: Evaluation,
  content: VersionContent,
  { metrics }: GivenAnswers,
): Promise<void> {
  const names = new Set(sourcedMetrics(content.scheme).map(({ name }) => name));
  const isTyped = (metrics ?? []).some(({ name, value }) => names.has(name) && value !== null && value !== undefined);
  if (!isTyped) return;
  const { id, subject, personId, subjectUnitId, startsOn, endsOn } = evaluation;
  const measured = { id, subject, personId, subjectUnitId, startsOn, endsOn };
  const given = await readSourced(work.sql, [measured], () => content.scheme);
  const faults = typedSourced(content, metrics ?? [], given.get(id));
  if (faults.length > 0) throw new InvalidInput(faults);
}
