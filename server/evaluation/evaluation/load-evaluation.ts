import { LockMode } from "@mikro-orm/core";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { type Look, NotFound, type Verdict, type Viewer, type Work } from "../../kernel/index.ts";
import type { StepKind } from "../../rating/index.ts";
import type { Decider } from "../authority/decider.ts";
import { asSeenBy } from "../rights/hidden.ts";
import { readVeils } from "../rights/visible.read.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { assertRight, type EvaluationRightsFacts } from "./evaluation.policy.ts";
import { readEvaluationsByIds } from "./evaluation.read.ts";
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

/** The transaction as a read: what a verb sees is what it changes. */
export function lookOf({ sql, viewer, clock }: Work): Look {
  return { sql, viewer, clock };
}

/** An evaluation that a verb changed, as far as the viewer may see it. */
export async function seenAfter(work: Work, evaluation: Evaluation): Promise<Evaluation> {
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
