import {
  type BulkOutcome,
  decideEvaluations,
  EvaluationStep,
  scoreEvaluation,
  submitSelfRating,
} from "../../../server/evaluation/index.ts";
import { loadContent, type VersionContent } from "../../../server/framework/index.ts";
import type { Clock, Work } from "../../../server/kernel/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import type { MonthSpan } from "../calendar.ts";
import { fillIn } from "../months/answers.ts";
import { type OpenedEvaluation, readOpened } from "../months/opened.read.ts";
import { QUOTA_REASON } from "../months/month-record.ts";
import { performanceOf } from "../months/performance.ts";
import { superiors } from "../months/superior.ts";
import { randomFrom } from "../random.ts";
import { type Scene, viewerOf } from "../scene.ts";
import { PROVINCE } from "../units/staff.ts";
import { WORK_ROOMS } from "../units/work-rooms.ts";

/** A month whose tasks are recorded. */
export interface MonthToRate {
  readonly cycleId: string;
  readonly span: MonthSpan;
  /** Codes of those whose answers are the same wherever one looks: all points but those of one criterion. */
  readonly heroes: ReadonlySet<string>;
  readonly headsOfRooms: ReadonlySet<string>;
}

/** Criterion for which the people of the stories have no points. */
const LEFT_OUT = "III.1";

/** Form of somebody of the rooms, with who decides on it. */
interface Form extends OpenedEvaluation {
  readonly decider: string;
}

/**
 * Everybody in the rooms hands in the own form, in which tasks give the shares of quantity, quality and progress; the
 * heads decide on their people as the rules suggest, then the chair on the heads, of whom one share comes from the
 * scores of their people.
 */
export async function rateMonth(deps: SeedDeps, scene: Scene, month: MonthToRate): Promise<void> {
  const { cycleId, span, headsOfRooms } = month;
  const forms = await formsOf(deps, scene, cycleId, span);
  const [first] = forms;
  if (first === undefined) return;
  const content = await loadContent(deps.sql, first.frameworkVersionId);
  const at = (hour: string): Clock => notAfter(deps.clock, `${span.endsOn}T${hour}:00:00Z`);
  for (const form of forms) {
    const input = { evaluationId: form.id, scores: scoresOf(content, form, month), metrics: [] };
    await deps.write("submitSelfRating", viewerOf(scene, form.person), at("02"), putVersioned(submitSelfRating), input);
  }
  const isHead = ({ person }: Form): boolean => headsOfRooms.has(person);
  await decide(deps, scene, month, { forms: forms.filter((form) => !isHead(form)), clock: at("07"), given: "DEPUTY" });
  await decide(deps, scene, month, { forms: forms.filter(isHead), clock: at("09"), given: "HEAD" });
}

/** The forms of the rooms that wait for the person. */
async function formsOf({ sql }: SeedDeps, scene: Scene, cycleId: string, span: MonthSpan): Promise<Form[]> {
  const superiorOf = superiors(scene.plan, PROVINCE, span.endsOn);
  const rooms = new Set(WORK_ROOMS.map(({ code }) => code));
  return (await readOpened(sql, cycleId)).flatMap((opened) => {
    if (!rooms.has(opened.unit) || opened.step !== EvaluationStep.SELF) return [];
    const decider = superiorOf(opened.person, opened.unit);
    return decider.kind === "AUTHORITY" ? [] : [{ ...opened, decider: decider.personId }];
  });
}

function scoresOf(content: VersionContent, form: Form, { heroes, span: { month } }: MonthToRate) {
  const { person, leading, positionClass, subjectType } = form;
  const audience = { leading, class: positionClass ?? "PROFESSIONAL", subjectType } as const;
  const random = randomFrom(`self ${person} ${month}`);
  const { criteria } = fillIn(content, audience, performanceOf(person, month), random, ["SELF"]);
  const most = new Map(content.groups.flatMap(pointsOf));
  return [...criteria].map(([code, value]) => ({
    criterionId: content.criterionIds.get(code) ?? "",
    value: heroes.has(person) ? (code === LEFT_OUT ? "0" : (most.get(code) ?? value)) : value,
  }));
}

type Group = VersionContent["groups"][number];

function pointsOf({ criteria, groups }: Group): [string, string][] {
  const own = (criteria ?? []).map(({ code, max }): [string, string] => [code, max ?? "0"]);
  return [...own, ...(groups ?? []).flatMap(pointsOf)];
}

interface Deciding {
  readonly forms: readonly Form[];
  readonly clock: Clock;
  /** A deputy's field of work is judged by hand; of a head the people below say it. */
  readonly given: "DEPUTY" | "HEAD";
}

/** What whoever decides judges of somebody who leads. */
const JUDGED = ["organizing", "uniting"];

async function decide(
  deps: SeedDeps,
  scene: Scene,
  month: MonthToRate,
  { forms, clock, given }: Deciding,
): Promise<void> {
  for (const { id, leading, decider } of forms) {
    if (!leading) continue;
    const names = given === "DEPUTY" ? ["unitResult", ...JUDGED] : JUDGED;
    const input = { evaluationId: id, metrics: names.map((name) => ({ name, value: "full" })) };
    await deps.write("scoreEvaluation", viewerOf(scene, decider), clock, putVersioned(scoreEvaluation), input);
  }
  for (const [decider, own] of Map.groupBy(forms, (form) => form.decider)) {
    const people = own.map(({ id, person }) => ({ id, isKept: month.heroes.has(person) }));
    const outcome = await deps.write("decideEvaluations", viewerOf(scene, decider), clock, decideAll, { people });
    const [refused] = outcome.refused;
    if (refused) throw new Error(`${decider}: ${refused.messageEn} (${refused.rule})`);
  }
}

/** One in so many of a head's people at most is excellent. */
const EXCELLENT_OF = 6;

/**
 * Decides as the rules suggest; where more are excellent than the quota has room for, those with the lower scores come
 * out one grade lower, with that reason.
 */
async function decideAll(
  work: Work,
  { people }: { readonly people: readonly { readonly id: string; readonly isKept: boolean }[] },
): Promise<BulkOutcome> {
  const rows = await work.sql
    .selectFrom("evaluation")
    .select(["id", "version", "suggested_grade as grade", "shown_total as total"])
    .where(
      "id",
      "in",
      people.map(({ id }) => id),
    )
    .execute();
  const kept = new Set(people.flatMap(({ id, isKept }) => (isKept ? [id] : [])));
  const excellent = rows
    .filter(({ grade }) => grade === "HTXS")
    .sort(
      (one, other) => Number(kept.has(other.id)) - Number(kept.has(one.id)) || Number(other.total) - Number(one.total),
    );
  const room = Math.max(kept.size, Math.floor(rows.length / EXCELLENT_OF));
  const lowered = new Set(excellent.slice(room).map(({ id }) => id));
  const decisions = rows.map(({ id, version, grade }) => ({
    ...{ evaluationId: id, version },
    grade: lowered.has(id) ? "HTT" : (grade ?? "HTT"),
    reason: lowered.has(id) ? QUOTA_REASON : null,
  }));
  return decideEvaluations(work, { decisions });
}

/** The verb with the version that the evaluation has now. */
function putVersioned<I extends { evaluationId: string; version: number }, R extends object>(
  verb: (work: Work, input: I) => Promise<R>,
): (work: Work, input: Omit<I, "version">) => Promise<R> {
  return async (work, input) => {
    const { version } = await work.sql
      .selectFrom("evaluation")
      .select("version")
      .where("id", "=", (input as Pick<I, "evaluationId">).evaluationId)
      .executeTakeFirstOrThrow();
    return verb(work, { ...input, version } as I);
  };
}
