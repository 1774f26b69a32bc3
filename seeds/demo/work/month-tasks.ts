import { ProductScope, TaskOrigin, type WantedProduct } from "../../../server/work/index.ts";
import { demoCatalogue } from "../../catalogue/demo-catalogue.ts";
import type { MonthSpan } from "../calendar.ts";
import { performanceOf } from "../months/performance.ts";
import { randomFrom } from "../random.ts";
import { courseOf } from "./chances.ts";
import { eventsOf, LONGEST } from "./courses.ts";
import type { Crew } from "./crews.ts";
import { storiesOf } from "./stories.ts";
import type { TaskSketch } from "./task-sketch.ts";
import { workDays } from "./work-days.ts";

/** A head or a deputy has so many tasks of one's own. */
const OF_LEADERS = 10;

/** Who works on what in a month. */
export interface WorkMonth {
  readonly span: MonthSpan;
  readonly crews: readonly Crew[];
  /** Code of the person who assigns to the heads of the rooms. */
  readonly chair: string;
}

/** Somebody whose tasks are made up. */
interface Worker {
  readonly crew: Crew;
  readonly code: string;
  readonly head: string;
  /** None of a head or a deputy. */
  readonly colleagues: readonly string[];
}

/**
 * The tasks of a month that is over: those of the stories, the others made up from the catalogue of the office, as well
 * done as everybody did in that month. The same on every machine.
 *
 * @param count how many there are in all.
 */
export function tasksOfMonth(month: WorkMonth, count: number): TaskSketch[] {
  const days = workDays(month.span);
  const stories = storiesOf(month.crews, month.chair, days);
  const told = stories.flatMap(({ tasks }) => tasks);
  const heroes = new Set(stories.map(({ person }) => person));
  const workers = workersOf(month).filter(({ code }) => !heroes.has(code));
  const numbers = shareOut(workers, count - told.length);
  const made = (worker: Worker, place: number) => madeUp(worker, month.span, numbers[place] ?? 0, LONGEST);
  return [...told, ...workers.flatMap(made)];
}

/** The tasks of the specialists in a month that runs, as far as they have come until a day. */
export function tasksUntil(month: WorkMonth, each: number, day: string): TaskSketch[] {
  const workers = workersOf(month).filter(({ colleagues }) => colleagues.length > 0);
  return workers
    .flatMap((worker) => madeUp(worker, month.span, each, 0))
    .flatMap((task) => {
      const events = task.events.filter(({ on }) => on <= day);
      return events.length === 0 ? [] : [{ ...task, events }];
    });
}

function workersOf({ crews, chair }: WorkMonth): Worker[] {
  return crews.flatMap((crew) => [
    { crew, code: crew.head, head: chair, colleagues: [] },
    ...crew.deputies.map((code) => ({ crew, code, head: crew.head, colleagues: [] })),
    ...crew.staff.map((code) => ({
      ...{ crew, code, head: crew.head },
      colleagues: crew.staff.filter((other) => other !== code).slice(2),
    })),
  ]);
}

/** Leaders have few tasks of their own; the specialists have the others, one more or less. */
function shareOut(workers: readonly Worker[], count: number): number[] {
  const leading = workers.filter(({ colleagues }) => colleagues.length === 0).length;
  const left = count - leading * OF_LEADERS;
  const others = workers.length - leading;
  let place = -1;
  return workers.map(({ colleagues }) => {
    if (colleagues.length === 0) return OF_LEADERS;
    place += 1;
    return Math.floor(left / others) + (place < left % others ? 1 : 0);
  });
}

/**
 * @param rest so many work days at least are left in the month after a task's last day; where none need be left, the
 *   month runs, and everybody has something at hand from its first day on.
 */
function madeUp(worker: Worker, span: MonthSpan, count: number, rest: number): TaskSketch[] {
  const random = randomFrom(`work ${worker.code} ${span.month}`);
  const performance = performanceOf(worker.code, span.month);
  const days = workDays(span);
  const products = productsOf(worker);
  const isAlone = worker.colleagues.length === 0;
  return Array.from({ length: count }, (_, place) => {
    const { code, groupNumber } = random.pick(products);
    const isFirst = rest === 0 && place === 0;
    const course = isFirst ? "IN_TIME" : courseOf(performance, random, isAlone);
    const quantity = groupNumber === 1 ? String(1 + random.below(5)) : "1";
    const length = 2 + random.below(3);
    const start = isFirst ? 0 : random.below(days.length - 1 - length - rest);
    const colleague = isAlone ? worker.code : random.pick(worker.colleagues);
    const { head, code: owner } = worker;
    const ground = { days, head, owner, colleague, start, due: start + length, quantity };
    const origin = course === "UNPLANNED" ? TaskOrigin.UNPLANNED : TaskOrigin.PLANNED;
    const events = eventsOf(course, ground);
    return { room: worker.crew.code, product: code, quantity, origin, events, isDirected: code.startsWith("QL.") };
  });
}

/** What somebody of the office makes: leaders what is theirs, others what is the office's or everybody's. */
function productsOf({ crew, colleagues }: Worker): WantedProduct[] {
  return demoCatalogue().filter(({ scope, officeName }) =>
    colleagues.length === 0
      ? scope === ProductScope.LEADING
      : scope === ProductScope.SHARED || (scope === ProductScope.OFFICE && officeName === crew.office),
  );
}
