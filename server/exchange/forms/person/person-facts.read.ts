/*
 * What the forms of one evaluation say, from the reads behind its screen and with the same veils: a draft, a decision
 * that was not told, what is computed from it, stays off the paper as it stays off the screen.
 */
import { readCyclesByIds } from "../../../cycle/index.ts";
import {
  dayOf,
  type EvaluationView,
  isComputedHidden,
  isDecidingHidden,
  isDraftHidden,
  isResultHidden,
  readDecisions,
  readEvaluation,
  readMeasures,
  readOpinions,
  readResults,
  readRollUps,
  readScores,
  readVeils,
} from "../../../evaluation/index.ts";
import { loadContent, loadFile, type VersionContent } from "../../../framework/index.ts";
import { type Look, NotFound, type Sql } from "../../../kernel/index.ts";
import { readAncestors } from "../../../organization/index.ts";
import { applies, type Audience, exact, isExact, shown } from "../../../rating/index.ts";
import { criterionLines, maximumOf } from "./criterion-lines.ts";
import type { Answered, MeasureLine, PersonFacts, SeenRating } from "./person-facts.ts";
import { seenRating } from "./seen-rating.ts";

/**
 * Everything that the forms of an evaluation may say to the viewer.
 *
 * @throws NotFound when there is no such evaluation or the viewer may not know it.
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readPersonFacts(look: Look, evaluationId: string): Promise<PersonFacts> {
  const evaluation = await readEvaluation(look, evaluationId);
  if (!evaluation) throw new NotFound("Evaluation", evaluationId);
  const cycle = (await readCyclesByIds(look, [evaluation.cycleId])).get(evaluation.cycleId);
  if (!cycle) throw new NotFound("Cycle", evaluation.cycleId);
  const content = await loadContent(look.sql, evaluation.frameworkVersionId);
  const audience = audienceOf(evaluation);
  const criteria = criterionLines(content.groups, audience);
  return {
    evaluationId,
    isUnit: evaluation.subjectUnitId !== null,
    ...(await readNames(look.sql, evaluation)),
    agencies: await readAgencies(look.sql, evaluation.unitId, evaluation.endsOn),
    cycle,
    leading: evaluation.leading,
    regulation: await readRegulation(look.sql, evaluation.frameworkVersionId, audience),
    grades: content.scheme.grades,
    criteria,
    generalMaximum: maximumOf(criteria),
    ...(await readSeen(look, evaluation, content)),
    ...gradesOf(evaluation),
  };
}

/** Names of the unit and of the one above it on the day, the higher first, as heads of documents have them. */
export async function readAgencies(sql: Sql, unitId: string, day: string): Promise<string[]> {
  const [parentId] = await readAncestors(sql, unitId, day);
  const ids = parentId === undefined ? [unitId] : [parentId, unitId];
  const rows = await sql.selectFrom("unit").select(["id", "name"]).where("id", "in", ids).execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id)?.name.toUpperCase() ?? []);
}

function gradesOf(evaluation: EvaluationView) {
  const { selfGrade, proposedGrade, decidedGrade, strengths, weaknesses, objectionDueOn, noticedOn } = evaluation;
  return {
    ...{ selfGrade, proposedGrade, decidedGrade, strengths, weaknesses, objectionDueOn, noticedOn },
    total: evaluation.shownTotal,
    submittedOn: evaluation.selfSubmittedAt && dayOf(evaluation.selfSubmittedAt),
    notRatedReason: evaluation.notRatedReason,
  };
}

async function readNames(sql: Sql, evaluation: EvaluationView) {
  const row = await sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .leftJoin("unit as subject", "subject.id", "evaluation.subject_unit_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["unit.name as unit", "subject.name as subject", "person.full_name as person", "position.name as position"])
    .where("evaluation.id", "=", evaluation.id)
    .executeTakeFirstOrThrow();
  return { name: row.person ?? row.subject ?? "", position: row.position, unit: row.unit };
}

async function readRegulation(sql: Sql, versionId: string, audience: Audience): Promise<PersonFacts["regulation"]> {
  const { name, forms = [], documents } = await loadFile(sql, versionId);
  const own = forms.filter(({ appliesTo }) => appliesTo !== undefined && applies(appliesTo, audience));
  const form = own.length === 1 ? (own[0]?.name ?? null) : null;
  return { name, form, cites: documents.map(({ number }) => number) };
}

async function readSeen(look: Look, evaluation: EvaluationView, content: VersionContent) {
  const ids = [evaluation.id];
  const veil = (await readVeils(look, ids)).get(evaluation.id);
  const { viewer } = look;
  const selfHidden = veil?.onlyNotice === true || isDraftHidden(evaluation, viewer);
  const decidingHidden = isDecidingHidden(evaluation, viewer, veil);
  const computedHidden = isComputedHidden(evaluation, viewer, veil);
  const scores = (await readScores(look, ids)).get(evaluation.id) ?? [];
  const results = computedHidden ? [] : ((await readResults(look, ids)).get(evaluation.id) ?? []);
  const sideOf = (step: string, hidden: boolean): SeenRating | null => {
    const own = scores.filter((score) => score.step === (step as never));
    const result = results.find((one) => one.step === (step as never)) ?? null;
    return hidden || (own.length === 0 && result === null) ? null : seenRating(content, own, result);
  };
  const hidden = { SELF: selfHidden, DECISION: decidingHidden };
  const rollUp = veil?.onlyNotice ? undefined : (await readRollUps(look, ids)).get(evaluation.id);
  return {
    self: sideOf("SELF", selfHidden),
    decided: sideOf("DECISION", decidingHidden),
    measures: measureLines(content, (await readMeasures(look, ids)).get(evaluation.id) ?? [], hidden),
    decision: isResultHidden(evaluation, viewer, veil) ? null : await readStanding(look, evaluation.id),
    opinions: decidingHidden ? [] : await readWords(look, evaluation.id),
    periods: rollUp
      ? rollUp.periods.map((one) => ({ ...one, score: one.shownScore, isAbsent: one.absence !== null }))
      : null,
    periodKind: rollUp?.from ?? null,
  };
}

async function readStanding(look: Look, evaluationId: string): Promise<PersonFacts["decision"]> {
  const decisions = (await readDecisions(look, [evaluationId])).get(evaluationId) ?? [];
  const last = decisions.findLast(({ supersededById }) => supersededById === null);
  if (!last) return null;
  return { authority: last.authorityName, reason: last.reason, decidedOn: dayOf(last.decidedAt) };
}

async function readWords(look: Look, evaluationId: string): Promise<PersonFacts["opinions"]> {
  const opinions = (await readOpinions(look, [evaluationId])).get(evaluationId) ?? [];
  return opinions.filter(({ voidedAt }) => voidedAt === null);
}

interface Stored {
  readonly step: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
}

function measureLines(
  { scheme }: VersionContent,
  rows: readonly Stored[],
  hidden: Readonly<Record<string, boolean>>,
): MeasureLine[] {
  const seen = rows.filter(({ step }) => hidden[step] !== true);
  const valueOf = (name: string, step: string): string | null =>
    seen.find((row) => row.name === name && row.step === step)?.value ?? null;
  const order = [...(scheme.metrics ?? []), ...(scheme.findings ?? [])].map(({ name }) => name);
  const names = [...new Set([...order, ...seen.map(({ name }) => name)])];
  const given = names.filter((name) => seen.some((row) => row.name === name));
  return given.map((name) => {
    const metric = scheme.metrics?.find((one) => one.name === name);
    const finding = scheme.findings?.find((one) => one.name === name);
    const label = metric?.label ?? finding?.label ?? { vi: name };
    const words = (value: string | null): Answered | null => {
      if (value === null) return null;
      if (finding) return { words: value === "true" ? { vi: "Có", en: "Yes" } : { vi: "Không", en: "No" } };
      const option = metric?.options?.find(({ key }) => key === value);
      if (option) return { words: option.label };
      return isExact(value) ? { decimal: shown(exact(value)) } : { words: { vi: value } };
    };
    return { label, self: words(valueOf(name, "SELF")), decided: words(valueOf(name, "DECISION")) };
  });
}

function audienceOf({ leading, positionClass, subjectType }: EvaluationView): Audience {
  return { leading, class: positionClass ?? "PROFESSIONAL", subjectType } as Audience;
}
