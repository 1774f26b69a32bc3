import type { ResultOf } from "../../../schema/graphql.ts";
import type { PersonAssessments } from "../../../schema/operations/competency/assessment.ts";
import type { Gap } from "../gap/gap-rows.ts";
import { type Competency, isYesOrNo, levelOptions, type LevelOption, type PositionClass } from "../levels.ts";

export type Assessment = ResultOf<typeof PersonAssessments>["competencyAssessments"]["items"][number];
export type Step = Assessment["step"];

/** What was chosen for a competency; no level leaves the earlier assessment standing. */
export interface Answer {
  readonly level: number | null;
  readonly note: string;
}

/** Answers by code of the competency. */
export type Answers = ReadonlyMap<string, Answer>;

export const NO_ANSWER: Answer = { level: null, note: "" };

/** The same answers with one changed. */
export function withAnswer(answers: Answers, code: string, part: Partial<Answer>): Answers {
  return new Map(answers).set(code, { ...(answers.get(code) ?? NO_ANSWER), ...part });
}

/** Rows as the server wants them: competencies with a level. */
export function assessedRows(
  answers: Answers,
  competencies: readonly Competency[],
): { criterionId: string; level: number; note: string | null }[] {
  return competencies.flatMap(({ id, code }) => {
    const answer = answers.get(code);
    if (answer === undefined || answer.level === null) return [];
    return [{ criterionId: id, level: answer.level, note: answer.note.trim() === "" ? null : answer.note.trim() }];
  });
}

/** The levels to choose from: below the lowest, then those that the competency has. */
export function choicesOf(competency: Competency, positionClass: PositionClass | null): LevelOption[] {
  const own = levelOptions(competency, positionClass);
  return [{ level: 0, descriptor: null }, ...own];
}

/** Message key of a choice. Example: 0 of a competency with levels → below the lowest one. */
export function choiceKey(competency: Competency, level: number): string {
  if (isYesOrNo(competency)) return level === 0 ? "competency.notMet" : "competency.met";
  return level === 0 ? "competency.zero" : "competency.level";
}

/** The latest assessment of a step, by when it was recorded; none: the person was never assessed so. */
export function latestOf(assessments: readonly Assessment[], step: Step): Assessment | null {
  const own = assessments.filter((each) => each.step === step);
  return own.reduce<Assessment | null>(
    (latest, each) => (latest === null || each.recordedAt > latest.recordedAt ? each : latest),
    null,
  );
}

/** A level that somebody was found at before. */
export interface Earlier {
  readonly step: Step;
  readonly level: number;
  readonly assessedOn: string;
  readonly note: string | null;
}

/** The latest level of a competency in each step, newest first as the assessments come. */
export function earlierOf(assessments: readonly Assessment[], code: string): Earlier[] {
  const found = new Map<Step, Earlier>();
  for (const { step, assessedOn, levels } of assessments) {
    const own = levels.find(({ competency }) => competency.code === code);
    if (own && !found.has(step)) found.set(step, { step, assessedOn, level: own.level, note: own.note });
  }
  return [...found.values()];
}

/** The range that some position of the person requires, by code; the first position's where several do. */
export function requiredOf(gaps: readonly Gap[]): ReadonlyMap<string, Gap> {
  const required = new Map<string, Gap>();
  for (const gap of gaps) if (!required.has(gap.competency.code)) required.set(gap.competency.code, gap);
  return required;
}

/** Whose wording of the levels fits the person: a leader's where a position leads. */
export function classOf(gaps: readonly Gap[]): PositionClass | null {
  if (gaps.length === 0) return null;
  return gaps.some(({ position }) => position.positionClass === "LEADER") ? "LEADER" : "PROFESSIONAL";
}
