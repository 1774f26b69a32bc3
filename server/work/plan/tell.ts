import { today, type Work } from "../../kernel/index.ts";
import { NoticeKind, notify } from "../../notice/index.ts";
import { readAncestors, readHeads } from "../../organization/index.ts";
import type { WorkPlan } from "./work-plan.entity.ts";

/** Tells people about a plan in the transaction of what happened; nobody is told of what one did oneself. */
export async function tell(
  work: Work,
  plan: WorkPlan,
  personIds: readonly (string | null)[],
  said: { readonly rule: string; readonly kind: NoticeKind },
): Promise<void> {
  const others = new Set(personIds.flatMap((id) => (id === null || id === work.viewer.personId ? [] : [id])));
  const dedupeKey = `${said.rule}:${plan.id}:${String(plan.saveCount)}`;
  const link = `/work-plans/${plan.id}`;
  await notify(
    work,
    [...others].map((personId) => ({ to: { personId }, ...said, link, dedupeKey })),
  );
}

/** Tells the nearest head who may adopt the plan: neither the one whose plan it is nor the one who submitted it. */
export async function tellDeciders(work: Work, plan: WorkPlan): Promise<void> {
  const day = today(work.clock);
  const path = [plan.unitId, ...(await readAncestors(work.sql, plan.unitId, day))];
  const heads = await readHeads(work.sql, path, day);
  const not = [plan.personId, plan.submittedByPersonId];
  const nearest = path.flatMap((unitId) => heads.get(unitId) ?? []).find((personId) => !not.includes(personId));
  await tell(work, plan, [nearest ?? null], { rule: "notice.planSubmitted", kind: NoticeKind.TASK });
}
