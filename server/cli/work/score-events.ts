import type { Fraction } from "fraction.js";
import type { FrameworkFile } from "../../framework/index.ts";
import {
  type Audience,
  checkInput,
  type Deductions,
  exact,
  exactText,
  rate,
  type RatingInput,
  schemeDeductions,
  sentence,
  shown,
} from "../../rating/index.ts";
import {
  countedOf,
  foldTask,
  metricOfTasks,
  type Share,
  TaskEventKind,
  TaskOrigin,
  workMeasures,
  type WorkMeasures,
} from "../../work/index.ts";
import type { CaseError } from "../framework/read-json.ts";
import type { PlacedTask } from "./check-events.ts";
import { statedMetrics } from "./metrics-of-file.ts";
import { asError, type ReadEvents } from "./read-events.ts";
import type { TaskLine, WorkScore } from "./work-score.ts";

type Usable = Extract<ReadEvents, { readonly errors: readonly [] }>;

/**
 * The measures of a person's tasks and the result that the regulation makes of them.
 *
 * Example: NĐ 335/2025, 40 converted products completed, 5 of them with a major error, 7 twice late → a 1, b 31/32,
 * c 73/80, R 461/480.
 */
export function scoreEvents(
  framework: FrameworkFile,
  read: Usable,
): WorkScore | { readonly errors: readonly CaseError[] } {
  const { file, tasks, person } = read;
  const leading = file.leading ?? false;
  const audience: Audience = {
    leading,
    class: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: framework.scope.subjectTypes?.length === 1 ? (framework.scope.subjectTypes[0] ?? null) : null,
  };
  const folded = tasks.map((task) => ({ task, share: shareOf(task, person) }));
  const isCounted = (share: Share | null): share is Share =>
    share !== null &&
    (file.from === undefined || file.to === undefined || (file.from <= share.dueOn && share.dueOn <= file.to));
  const shares = folded.flatMap(({ share }) => (isCounted(share) ? [share] : []));
  const stated = statedMetrics(framework, file, audience);
  if (stated.faults.length > 0) return { errors: stated.faults.map(asError) };
  const input: RatingInput = {
    ...audience,
    criteria: file.criteria ?? {},
    metrics: { ...stated.metrics, ...taskMetrics(framework, shares) },
  };
  const wrong = checkInput(framework, input, { complete: false });
  if (wrong.length > 0)
    return { errors: wrong.map(({ path, rule, values = {} }) => ({ path, rule, ...sentence(rule, values) })) };
  const deductions = schemeDeductions(framework.scheme, audience);
  const measures = workMeasures(shares, () => deductions);
  const lines = folded.map(({ task, share }) => lineOf(task, share, isCounted(share), deductions));
  return { ...answer(framework, input, measures, file.criteria !== undefined), ...head(framework, read), tasks: lines };
}

function head(
  { code }: FrameworkFile,
  { file, person }: Usable,
): Pick<WorkScore, "framework" | "person" | "leading" | "period"> {
  const { from, to, leading = false } = file;
  const named = file.person ?? (person === "·" ? null : person);
  return { framework: code, person: named, leading, period: from && to ? { from, to } : null };
}

function shareOf(task: PlacedTask, person: string): Share | null {
  const events = task.events.map(({ event }, place) => ({
    number: place + 1,
    kind: event.kind,
    happenedOn: event.on,
    ownerPersonId: event.owner ?? person,
    quantity: event.quantity ?? null,
    dueOn: event.due ?? null,
    origin: event.origin ?? originBefore(task, place),
    verdict: event.verdict ?? null,
    aboutNumber: event.about ?? null,
  }));
  return foldTask(task, events).get(person) ?? null;
}

/** What the proposal said of the origin holds for the assignment that confirms it: proposed work is unplanned. */
function originBefore({ events }: PlacedTask, place: number): TaskOrigin | null {
  const isConfirmed = events[place]?.event.kind === TaskEventKind.ASSIGNED;
  const isProposed = events.slice(0, place).some(({ event }) => event.kind === TaskEventKind.PROPOSED);
  return isConfirmed && isProposed ? TaskOrigin.UNPLANNED : null;
}

function taskMetrics({ scheme }: FrameworkFile, shares: readonly Share[]): Record<string, string> {
  const entries = (scheme.metrics ?? []).flatMap(({ name, tasks }): [string, string][] => {
    const value = tasks ? metricOfTasks(tasks, shares).value : null;
    return value ? [[name, exactText(value)]] : [];
  });
  return Object.fromEntries(entries);
}

function answer(
  framework: FrameworkFile,
  input: RatingInput,
  measures: WorkMeasures,
  withScore: boolean,
): Omit<WorkScore, "framework" | "person" | "leading" | "period" | "tasks"> {
  const rating = rate(framework, input);
  const result = rating.trace.find(({ kind, key }) => kind === "FORMULA" && key === "result")?.value ?? null;
  const { quantityShare, qualityShare, progressShare, assigned, completed, quality, progress, ...counts } = measures;
  const exactly = { a: text(quantityShare), b: text(qualityShare), c: text(progressShare), R: result };
  const missing = rating.missing.filter((name) => withScore || !name.startsWith("criterion("));
  return {
    ...exactly,
    shown: Object.fromEntries(Object.entries(exactly).map(([key, value]) => [key, value && shown(exact(value))])),
    insufficient: quantityShare === null,
    capped: [quantityShare, qualityShare, progressShare].some((share) => share?.gt(1) ?? false),
    metrics: input.metrics,
    missing,
    score: withScore ? { exact: rating.exact, total: rating.total, grade: rating.grade } : null,
    ...{ assigned: exactText(assigned), completed: exactText(completed) },
    ...{ quality: text(quality), progress: text(progress) },
    counts,
  };
}

function text(value: Fraction | null): string | null {
  return value && exactText(value);
}

function lineOf(task: PlacedTask, share: Share | null, isCounted: boolean, deductions: Deductions): TaskLine {
  const { code, title } = task;
  if (!share) return { code, title, counted: false, dueOn: null, ...NOTHING };
  const { assigned, completed, quality, progress } = countedOf(share, deductions);
  const { dueOn, isDone, isUnplanned, isTakenOver, isHandedBack, delays, majorErrors, minorErrors } = share;
  return {
    ...{ code, title, counted: isCounted, dueOn },
    ...{ assigned: exactText(assigned), completed: exactText(completed) },
    ...{ quality: text(quality), progress: text(progress) },
    ...{ isDone, isUnplanned, isTakenOver, isHandedBack, delays, majorErrors, minorErrors },
  };
}

const NOTHING = {
  ...{ assigned: "0/1", completed: "0/1", quality: "0/1", progress: "0/1" },
  ...{ isDone: false, isUnplanned: false, isTakenOver: false, isHandedBack: false },
  ...{ delays: 0, majorErrors: 0, minorErrors: 0 },
};
