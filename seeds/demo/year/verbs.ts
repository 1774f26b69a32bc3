import { idOf } from "../id-of.ts";
import { SPECIALIST } from "./build-year.ts";
import type { Paper } from "./papers.ts";
import type { YearScene } from "./year-scene.ts";

/** Answers as the API takes them. */
export interface GivenAnswers {
  readonly grade?: string;
  readonly scores?: readonly { readonly criterionId: string; readonly value: string }[];
  readonly metrics?: readonly { readonly name: string; readonly value: string }[];
}

/** A grade with its reason. */
export interface Wanted {
  readonly grade: string;
  readonly reason: string | null;
}

const PLAN = `mutation Plan($input: PlanCycleInput!) { planCycle(input: $input) { id version } }`;
const OPEN = `mutation Open($input: OpenCycleInput!) { openCycle(input: $input) { opened } }`;
const CYCLE = `query Cycle($id: Uuid!) { cycle(id: $id) { version } }`;
const CLOSE = `mutation Close($input: CloseCycleInput!) { closeCycle(input: $input) { status } }`;
const SUBMIT = `mutation Submit($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { version } }`;
const SCORE = `mutation Score($input: ScoreEvaluationInput!) { scoreEvaluation(input: $input) { version } }`;
const NOT_RATED = `mutation NotRated($input: MarkNotRatedInput!) { markNotRated(input: $input) { step } }`;
const ACCEPT = `mutation Accept($input: AcceptSuggestedGradesInput!) {
  acceptSuggestedGrades(input: $input) { accepted { evaluationId } refused { rule messageEn } }
}`;
const DECIDE = `mutation Decide($input: DecideEvaluationsInput!) {
  decideEvaluations(input: $input) { accepted { evaluationId } refused { rule messageEn } }
}`;

/** What a bulk verb answers. */
export interface Outcome {
  readonly accepted: readonly { readonly evaluationId: string }[];
  readonly refused: readonly { readonly rule: string; readonly messageEn: string }[];
}

/** A cycle of the commune as it is planned. */
export interface PlannedCycle {
  readonly code: string;
  readonly name: string;
  readonly kind: "MONTH" | "YEAR";
  readonly startsOn: string;
  readonly endsOn: string;
  readonly subjects: "PEOPLE" | "BOTH";
}

/** Plans a cycle and opens it. @returns its id. */
export async function openCycle(scene: YearScene, cycle: PlannedCycle): Promise<string> {
  const client = scene.clientOf(SPECIALIST);
  const input = { ...cycle, track: "STATE", unitId: idOf(scene.built.unitIds, "XA") };
  const { planCycle } = await client.ask<{ planCycle: { id: string; version: number } }>(PLAN, { input });
  await client.ask(OPEN, { input: { cycleId: planCycle.id, version: planCycle.version } });
  return planCycle.id;
}

/** Closes a cycle in which nothing is left to do. */
export async function closeCycle(scene: YearScene, cycleId: string): Promise<void> {
  const client = scene.clientOf(SPECIALIST);
  const { cycle } = await client.ask<{ cycle: { version: number } }>(CYCLE, { id: cycleId });
  await client.ask(CLOSE, { input: { cycleId, version: cycle.version } });
}

/** Somebody hands in the own form, or a head that of the unit. @returns the paper as it stands then. */
export async function submit(scene: YearScene, who: string, paper: Paper, answers: GivenAnswers): Promise<Paper> {
  const input = { evaluationId: paper.id, version: paper.version, ...answers };
  const { submitSelfRating } = await scene
    .clientOf(who)
    .ask<{ submitSelfRating: { version: number } }>(SUBMIT, { input });
  return { ...paper, version: submitSelfRating.version };
}

/** Whoever decides answers what the regulation asks of that side. @returns the paper as it stands then. */
export async function score(scene: YearScene, paper: Paper, answers: GivenAnswers): Promise<Paper> {
  const input = { evaluationId: paper.id, version: paper.version, ...answers };
  const { scoreEvaluation } = await scene
    .clientOf(paper.decider)
    .ask<{ scoreEvaluation: { version: number } }>(SCORE, { input });
  return { ...paper, version: scoreEvaluation.version };
}

/** Whoever decides states that somebody is not rated. */
export async function markNotRated(scene: YearScene, paper: Paper, reason: string): Promise<void> {
  const input = { evaluationId: paper.id, version: paper.version, reason };
  await scene.clientOf(paper.decider).ask(NOT_RATED, { input });
}

/** Everybody who decides accepts what the rules suggest, each in one bulk action. @throws Error when one is refused. */
export async function acceptSuggested(scene: YearScene, papers: readonly Paper[]): Promise<void> {
  for (const [decider, own] of Map.groupBy(papers, (paper) => paper.decider)) {
    const evaluations = own.map(({ id, version }) => ({ evaluationId: id, version }));
    const { acceptSuggestedGrades } = await scene
      .clientOf(decider)
      .ask<{ acceptSuggestedGrades: Outcome }>(ACCEPT, { input: { evaluations } });
    assertAll(acceptSuggestedGrades, decider);
  }
}

/** Everybody who decides decides on all of theirs in one bulk action. @throws Error when one is refused. */
export async function decide(
  scene: YearScene,
  papers: readonly Paper[],
  wantedOf: (paper: Paper) => Wanted,
): Promise<void> {
  for (const [decider, own] of Map.groupBy(papers, (paper) => paper.decider)) {
    const decisions = own.map((paper) => ({ evaluationId: paper.id, version: paper.version, ...wantedOf(paper) }));
    const { decideEvaluations } = await scene
      .clientOf(decider)
      .ask<{ decideEvaluations: Outcome }>(DECIDE, { input: { decisions } });
    assertAll(decideEvaluations, decider);
  }
}

/** @throws Error naming the first rule when something was refused. */
export function assertAll({ refused: [first] }: Outcome, who: string): void {
  if (first !== undefined) throw new Error(`${who}: ${first.messageEn} (${first.rule})`);
}
