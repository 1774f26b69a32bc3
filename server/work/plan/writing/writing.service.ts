import { assertAllowed, fold, moment, Refused, sortKey, tidy, today, type Work } from "../../../kernel/index.ts";
import {
  canReadStructure,
  readHeadScope,
  readInScope,
  readOwnUnits,
  STRUCTURE_ROLES,
  Unit,
  unitScope,
} from "../../../organization/index.ts";
import { NotFound } from "../../../kernel/index.ts";
import { loadPlan } from "../load-plan.ts";
import { PlanItem } from "../parts/plan-item.entity.ts";
import { endOf, mayStart, movedDay, nextStart } from "../period.rules.ts";
import { type PlanKind, PlanState } from "../plan.enums.ts";
import { canDraft } from "../plan.policy.ts";
import { readWorkPlan } from "../plan.read.ts";
import { tellDeciders } from "../tell.ts";
import { WorkPlan } from "../work-plan.entity.ts";
import { readItemGround } from "./item.ground.ts";
import { itemContent, itemsFaults } from "./item.rules.ts";
import type {
  CopyWorkPlanInput,
  DiscardWorkPlanInput,
  DraftWorkPlanInput,
  PlanItemInput,
  SaveWorkPlanInput,
  SubmitWorkPlanInput,
} from "./writing.inputs.ts";

/** A draft that was thrown away. */
export interface DiscardedPlan {
  readonly id: string;
}

/**
 * Begins a plan of a unit, or one's own, for a week, month, quarter or year.
 *
 * @throws NotFound when there is no such unit or person.
 * @throws Forbidden `plan.notLeader`, `plan.unitNotOwn`.
 * @throws Refused `plan.startsWrong`, `plan.twice`, and the faults of the lines as fields.
 */
export async function draftWorkPlan(work: Work, input: DraftWorkPlanInput): Promise<WorkPlan> {
  const { unitId, isPersonal, kind, startsOn } = input;
  const plan = await beginPlan(work, { unitId, isPersonal, kind, startsOn });
  await putContent(work, plan, input);
  await work.em.flush();
  return plan;
}

/**
 * Saves what the plan says, its lines in the order of the input. A line from which tasks or other lines come stays.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.notOwn`, WrongStep, Stale.
 * @throws Refused with the rule of the first fault and all of them as fields: `plan.dueOutside`, `plan.itemInUse`,
 *   `plan.quantityBelowGiven`, `plan.parentUnfit`, `task.productNotInForce`…
 */
export async function saveWorkPlan(work: Work, input: SaveWorkPlanInput): Promise<WorkPlan> {
  const { plan } = await loadPlan(work, "save", input);
  await putContent(work, plan, input);
  await work.em.flush();
  return plan;
}

/**
 * Hands the plan in to be adopted and tells those who decide.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.notOwn`, WrongStep, Stale.
 * @throws Refused `plan.empty`.
 */
export async function submitWorkPlan(work: Work, input: SubmitWorkPlanInput): Promise<WorkPlan> {
  const { plan } = await loadPlan(work, "submit", input);
  if ((await work.em.count(PlanItem, { planId: plan.id })) === 0) throw new Refused("plan.empty");
  Object.assign(plan, { state: PlanState.SUBMITTED, returnNote: null });
  Object.assign(plan, { submittedByPersonId: work.viewer.personId, submittedAt: moment(work.clock) });
  await work.em.flush();
  await tellDeciders(work, plan);
  return plan;
}

/**
 * Throws a draft away; what was submitted once is never thrown away.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.notOwn`, WrongStep, Stale.
 */
export async function discardWorkPlan(work: Work, input: DiscardWorkPlanInput): Promise<DiscardedPlan> {
  const { plan } = await loadPlan(work, "discard", input);
  const { id } = plan;
  for (const item of await work.em.find(PlanItem, { planId: id })) work.em.remove(item);
  await work.em.flush();
  work.em.remove(plan);
  await work.em.flush();
  return { id };
}

/**
 * Begins the plan of another period with the lines of this one, each as far from the beginning as before.
 *
 * A personal plan is copied for oneself. Products that are no longer in force stay as words.
 *
 * @throws NotFound, Forbidden `plan.notLeader`, `plan.unitNotOwn`, Refused `plan.startsWrong`, `plan.twice`.
 */
export async function copyWorkPlan(work: Work, input: CopyWorkPlanInput): Promise<WorkPlan> {
  const source = await readWorkPlan({ sql: work.sql, viewer: work.viewer, clock: work.clock }, input.id);
  const { unitId, kind } = source;
  const startsOn = input.startsOn ?? nextStart(kind, source.startsOn);
  const isPersonal = source.personId !== null;
  const plan = await beginPlan(work, { unitId, isPersonal, kind, startsOn });
  const lines = await work.em.find(PlanItem, { planId: source.id }, { orderBy: { position: "asc" } });
  const wanted = lines.map((line): PlanItemInput => {
    const { productId, title, output, quantity, coefficient, leadPersonId, note } = line;
    const dueOn = movedDay(line.dueOn, source, plan);
    return {
      productId,
      title,
      output,
      quantity,
      coefficient,
      dueOn,
      leadPersonId: isPersonal ? null : leadPersonId,
      note,
    };
  });
  const { products } = await readItemGround(work, plan, wanted);
  const items = wanted.map((line) => (products.has(line.productId ?? "") ? line : { ...line, productId: null }));
  await putContent(work, plan, { title: input.title ?? source.title, items });
  await work.em.flush();
  return plan;
}

interface Beginning {
  readonly unitId: string;
  readonly isPersonal: boolean;
  readonly kind: PlanKind;
  readonly startsOn: string;
}

async function beginPlan(work: Work, { unitId, isPersonal, kind, startsOn }: Beginning): Promise<WorkPlan> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  if ((await work.em.count(Unit, { id: unitId })) === 0) throw new NotFound("Unit", unitId);
  const day = today(work.clock);
  const { sql, viewer } = work;
  const led = await readInScope(sql, await readHeadScope(sql, viewer, day), [unitId], day);
  const organized = await readInScope(sql, unitScope(viewer, STRUCTURE_ROLES), [unitId], day);
  const isOwn = (await readOwnUnits(sql, viewer.personId, day)).includes(unitId);
  const facts = { isOwn, isPersonal, leads: led.has(unitId), organized: organized.has(unitId) };
  assertAllowed(viewer, canDraft(viewer, facts));
  if (!mayStart(kind, startsOn)) throw new Refused("plan.startsWrong", { startsOn });
  const personId = isPersonal ? viewer.personId : null;
  const periodKey = [unitId, personId ?? "-", kind, startsOn].join(":");
  if ((await work.em.count(WorkPlan, { periodKey })) > 0) throw new Refused("plan.twice", { startsOn });
  const plan = Object.assign(new WorkPlan(), { unitId, personId, kind, startsOn, periodKey });
  plan.endsOn = endOf(kind, startsOn);
  return plan;
}

async function putContent(
  work: Work,
  plan: WorkPlan,
  input: { readonly title: string; readonly items: readonly PlanItemInput[] },
): Promise<void> {
  const ground = await readItemGround(work, plan, input.items);
  const faults = itemsFaults(ground, input.items);
  if (faults[0]) throw new Refused(faults[0].rule, faults[0].values, faults);
  plan.title = tidy(input.title);
  Object.assign(plan, { searchFold: fold(plan.title), sortKey: sortKey(plan.title) });
  work.em.persist(plan);
  const kept = new Set<string>();
  input.items.forEach((line, index) => {
    const item = ground.stored.find(({ id }) => id === line.id) ?? new PlanItem();
    work.em.persist(Object.assign(item, itemContent(ground, line), { planId: plan.id, position: index + 1 }));
    kept.add(item.id);
  });
  for (const item of ground.stored) if (!kept.has(item.id)) work.em.remove(item);
}
