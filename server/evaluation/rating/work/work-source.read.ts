/*
 * What tasks and subordinates give to the metrics of evaluations as it stands now, and the tasks behind; nested fields
 * ask the evaluation first. A fixed number of statements a period; a page of tasks is one statement for each subject.
 */
import { type RawBuilder, sql } from "kysely";
import { loadContent } from "../../../framework/index.ts";
import { type BatchRead, columns, type Look, type Page, type PageInput, readPage } from "../../../kernel/index.ts";
import { closureHolds } from "../../../organization/index.ts";
import { applies, type Scheme } from "../../../rating/index.ts";
import { readReadable, type TaskShare, visibleTask } from "../../../work/index.ts";
import { EvaluationSubject } from "../../evaluation/evaluation.enums.ts";
import { type WorkMetric, WorkMetricSource } from "./work-source.views.ts";
import { asksFor, readSourced, sourcedMetrics } from "./work-metrics.ts";

/** By evaluation; nothing where its regulation has no metric from tasks or subordinates. */
export const readWorkMetrics: BatchRead<string, WorkMetric[]> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("evaluation")
    .select(["id", "subject", "person_id as personId", "subject_unit_id as subjectUnitId", "leading"])
    .select(["starts_on as startsOn", "ends_on as endsOn", "framework_version_id as versionId"])
    .select(["position_class as positionClass", "subject_type as subjectType"])
    .where("id", "in", [...ids])
    .execute();
  const schemes = new Map<string, Scheme>();
  for (const versionId of new Set(rows.map((row) => row.versionId)))
    schemes.set(versionId, (await loadContent(look.sql, versionId)).scheme);
  const schemeOf = ({ versionId }: { readonly versionId: string }): Scheme => schemes.get(versionId) as Scheme;
  const asking = rows.filter((row) => sourcedMetrics(schemeOf(row)).length > 0);
  const given = await readSourced(look.sql, asking, schemeOf);
  return new Map(
    asking.map((row) => {
      const audience = { ...row, leading: Boolean(row.leading), class: row.positionClass ?? ("PROFESSIONAL" as const) };
      const metrics = sourcedMetrics(schemeOf(row)).filter((metric) => applies(metric.appliesTo, audience));
      return [row.id, metrics.map((metric) => viewOf(metric, given.get(row.id)?.[metric.name]))] as const;
    }),
  );
};

type Sourced = NonNullable<
  NonNullable<Awaited<ReturnType<typeof readSourced>> extends Map<string, infer V> ? V : never>[string]
>;

function viewOf(metric: ReturnType<typeof sourcedMetrics>[number], known: Sourced | undefined): WorkMetric {
  return {
    name: metric.name,
    measure: metric.tasks?.measure ?? null,
    source: known ? WorkMetricSource[known.source] : WorkMetricSource.INSUFFICIENT,
    value: known?.value ?? null,
    numerator: known?.numerator ?? null,
    denominator: known?.denominator ?? null,
    count: known?.count ?? 0,
    mayBeTyped: metric.typedToo === true && known === undefined,
  };
}

/** A share as read. */
export type ShareRow = { [K in keyof TaskShare]: TaskShare[K] };

/** Shares that count in the evaluation's period and that the viewer may read, as the tasks; by day, then task. */
export async function readWorkShares(look: Look, evaluationId: string, page: PageInput): Promise<Page<ShareRow>> {
  const own = await look.sql
    .selectFrom("evaluation")
    .select(["subject", "person_id as personId", "subject_unit_id as unitId", "starts_on as from", "ends_on as to"])
    .select("framework_version_id as versionId")
    .where("id", "=", evaluationId)
    .executeTakeFirst();
  if (!own || !asksFor((await loadContent(look.sql, own.versionId)).scheme, "TASKS")) return { items: [], total: 0 };
  const { readable } = await readReadable(look);
  const counted = look.sql
    .selectFrom("task_share as s")
    .innerJoin("task", "task.id", "s.task_id")
    .where("s.due_on", ">=", own.from)
    .where("s.due_on", "<=", own.to)
    .where(own.subject === EvaluationSubject.UNIT ? below(own.unitId ?? "", own.to) : ofPerson(own.personId ?? ""))
    .where(await visibleTask(look))
    .where(readable);
  const { items, total } = await readPage(
    page,
    counted,
    counted
      .select(columns("s", "id", "taskId", "personId", "unitId", "dueOn", "assigned", "completed"))
      .select(columns("s", "isDone", "isUnplanned", "isTakenOver", "isHandedBack"))
      .select(columns("s", "delays", "majorErrors", "minorErrors"))
      .orderBy("s.due_on")
      .orderBy("s.id"),
  );
  return { items: items.map(asShare), total };
}

function ofPerson(personId: string): RawBuilder<boolean> {
  return sql<boolean>`s.person_id = ${personId}`;
}

function below(unitId: string, day: string): RawBuilder<boolean> {
  return sql<boolean>`s.unit_id in (select t.descendant_id from unit_closure t join unit d on d.id = t.descendant_id
    where t.ancestor_id = ${unitId} and ${closureHolds("t", "d", day)})`;
}

/** The row with its truths as truths. */
function asShare<R extends Record<"isDone" | "isUnplanned" | "isTakenOver" | "isHandedBack", unknown>>(row: R) {
  const { isDone, isUnplanned, isTakenOver, isHandedBack } = row;
  return {
    ...row,
    ...{ isDone: Boolean(isDone), isUnplanned: Boolean(isUnplanned) },
    ...{ isTakenOver: Boolean(isTakenOver), isHandedBack: Boolean(isHandedBack) },
  };
}
