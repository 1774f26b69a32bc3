import { LockMode } from "@mikro-orm/core";
import type { Cycle } from "../../cycle/index.ts";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import {
  columns,
  findRows,
  fixedQuery,
  flushWaiting,
  type Look,
  NotFound,
  Stale,
  today,
  together,
  type Verdict,
  type Viewer,
  type Work,
} from "../../kernel/index.ts";
import type { StepKind } from "../../rating/index.ts";
import type { Decider } from "../authority/decider.ts";
import { asSeenBy } from "../rights/hidden.ts";
import { readVeils } from "../rights/visible.read.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { EvaluationSubject } from "./evaluation.enums.ts";
import {
  assertRight,
  canSelfRate,
  type CycleTerms,
  type EvaluationRightsFacts,
  type SelfRatingFacts,
} from "./evaluation.policy.ts";
import { stepsOf } from "./evaluation.steps.ts";
import { readEvaluationsByIds } from "./evaluation.read.ts";
import { type OnePersonRow, readOwnPeriod } from "../period/one-person.read.ts";
import { readRights } from "./rights.read.ts";

/** An evaluation that a verb may change, with its regulation. */
export interface LoadedEvaluation {
  readonly evaluation: Evaluation;
  readonly content: VersionContent;
  readonly decider: Decider;
  /** Steps that it goes through. */
  readonly steps: readonly StepKind[];
  readonly facts: EvaluationRightsFacts;
}

/** Which evaluation, as it was read. */
export interface ReadEvaluationRef {
  readonly evaluationId: string;
  readonly version: number;
}

/** A policy of evaluations. */
export type EvaluationPolicy = (viewer: Viewer, facts: EvaluationRightsFacts) => Verdict;

const looks = new WeakMap<Work, Look>();

/** The transaction as a read: what a verb sees is what it changes; one look for the whole of it. */
export function lookOf(work: Work): Look {
  const { sql, viewer, clock } = work;
  const look = looks.get(work) ?? { sql, viewer, clock };
  looks.set(work, look);
  return look;
}

/** An evaluation that a verb changed, as far as the viewer may see it. */
export async function seenAfter(work: Work, evaluation: Evaluation): Promise<Evaluation> {
  const { subject, personId, leading } = evaluation;
  const isPlain = subject === EvaluationSubject.PERSON && personId === work.viewer.personId && !leading;
  // Nothing is veiled from whoever leads nobody in one's own form: there is nothing to ask.
  if (isPlain) return asSeenBy(evaluation, work.viewer);
  const veils = await readVeils(lookOf(work), [evaluation.id]);
  return asSeenBy(evaluation, work.viewer, veils.get(evaluation.id));
}

/**
 * Loads an evaluation for a verb and asks the policy.
 *
 * @throws NotFound when there is none or the viewer may not know it.
 * @throws Forbidden with the policy's rule.
 * @throws WrongStep when the evaluation stands in another step.
 * @throws Stale when somebody changed it since it was read.
 */
export async function loadForVerb(
  work: Work,
  input: ReadEvaluationRef,
  policy: EvaluationPolicy,
): Promise<LoadedEvaluation> {
  return (await lockForVerbs(work, [input.evaluationId])).load(input, policy);
}

/** One's own form, with what filling it in depends on. */
export interface OwnForm extends Pick<LoadedEvaluation, "evaluation" | "content" | "steps"> {
  readonly facts: SelfRatingFacts & { readonly cycle: CycleTerms };
  /** What there is of the person in the period, where it was read along. */
  readonly ownPeriod?: readonly OnePersonRow[];
}

type OwnRows = readonly [Evaluation[], (CycleTerms & Pick<Cycle, "kind">)[], OnePersonRow[]];

const NOTHING: OwnRows = [[], [], []];

/** What was asked for along with the beginning of a verb, by its unit of work. */
const readAhead = new WeakMap<object, { readonly id: string; readonly rows: OwnRows }>();

/** Reads one's own form ahead of a verb that fills it in, and locks it. */
export async function readOwnFormAhead(work: Work, { evaluationId: id }: ReadEvaluationRef): Promise<void> {
  const { personId, isSystem } = work.viewer;
  if (personId === null || isSystem) return;
  readAhead.set(work.em, { id, rows: await readOwn(work, id, personId) });
}

async function readOwnNow({ em, sql }: Work, id: string, personId: string): Promise<OwnRows> {
  await flushWaiting({ em }, Evaluation);
  return together(sql, (each) => readOwn({ em, sql: each }, id, personId));
}

/** The form first, because it is locked; then what belongs to it as it lies then. */
function readOwn(work: Pick<Work, "em" | "sql">, id: string, personId: string): Promise<OwnRows> {
  const own = { id, personId, subject: EvaluationSubject.PERSON };
  const form = findRows(work, Evaluation, own, { isLocked: true });
  return Promise.all([form, readTerms(work.sql, id), readOwnPeriod(work.sql, id)]);
}

/**
 * Loads the form that the viewer fills in, and asks the policy.
 *
 * A person's own form is known to the person whatever else one may know, and who decides on it does not matter for
 * filling it in, so that it takes three statements that go together; the form of a unit is loaded as for any other verb.
 *
 * @throws what `loadForVerb` throws.
 */
export async function loadOwnForm(work: Work, input: ReadEvaluationRef): Promise<OwnForm> {
  const { viewer, sql, em } = work;
  const { personId, isSystem } = viewer;
  const ahead = readAhead.get(em);
  readAhead.delete(em);
  const id = input.evaluationId;
  const [[own], [cycle], ownPeriod] =
    personId === null || isSystem ? NOTHING : ahead?.id === id ? ahead.rows : await readOwnNow(work, id, personId);
  if (!own || !cycle) return loadForVerb(work, input, canSelfRate);
  const facts = { personId, step: own.step, cycle, today: today(work.clock) };
  assertRight(viewer, canSelfRate(viewer, facts));
  if (own.version !== input.version) throw new Stale("Evaluation", own.id);
  const content = await loadContent(sql, own.frameworkVersionId);
  return { evaluation: own, content, steps: stepsOf(content.scheme, own, cycle.kind), facts, ownPeriod };
}

const readTerms = fixedQuery(
  (sql, evaluationId: string) =>
    sql
      .selectFrom("evaluation")
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .select(columns("cycle", "kind", "status", "selfDueOn", "voteDueOn", "partyOpinionDueOn", "proposalDueOn"))
      .select(columns("cycle", "decisionDueOn", "noticeDueOn", "strictDeadlines"))
      .where("evaluation.id", "=", evaluationId),
  (evaluationId) => [evaluationId],
);

/** Evaluations that are locked for verbs. */
export interface LockedEvaluations {
  /** By id; the missing ones the viewer may not know. */
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** Asks of one what `loadForVerb` asks. */
  readonly load: (input: ReadEvaluationRef, policy: EvaluationPolicy) => Promise<LoadedEvaluation>;
}

/**
 * Locks several evaluations, in the order of their ids so that two such verbs never wait for each other, and answers
 * how to load each: the same questions as `loadForVerb`, with their facts read once for all.
 */
export async function lockForVerbs(work: Work, ids: readonly string[]): Promise<LockedEvaluations> {
  const look = lookOf(work);
  const known = await readEvaluationsByIds(look, ids);
  const found =
    known.size === 0
      ? []
      : await work.em.find(
          Evaluation,
          { id: { $in: [...known.keys()] } },
          { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" }, refresh: true },
        );
  const evaluations = new Map(found.map((evaluation) => [evaluation.id, evaluation]));
  const rights = found.length === 0 ? new Map() : await readRights(look, [...evaluations.keys()]);
  const load: LockedEvaluations["load"] = async (input, policy) => {
    const evaluation = evaluations.get(input.evaluationId);
    const facts = rights.get(input.evaluationId) as EvaluationRightsFacts | undefined;
    if (!evaluation || !facts) throw new NotFound("Evaluation", input.evaluationId);
    assertRight(work.viewer, policy(work.viewer, facts));
    await work.em.lock(evaluation, LockMode.OPTIMISTIC, input.version);
    const content = await loadContent(work.sql, evaluation.frameworkVersionId);
    return { evaluation, content, decider: facts.decider, steps: facts.steps, facts };
  };
  return { evaluations, load };
}
