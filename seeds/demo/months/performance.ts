import { randomFrom } from "../random.ts";
import { Performance } from "./answers.ts";

/** One person in five is strong, and excellent in a bit more than half of the months. */
const STRONG_OF = 5;
const STRONG_EXCELLENT = 55;
/** Percent of months in which somebody else is excellent, and in which somebody is only fair. */
const OTHER_EXCELLENT = 3;
const FAIR = 4;

/** How somebody did in a month; the same on every machine. @param month such as 2026-07. */
export function performanceOf(person: string, month: string): Performance {
  const isStrong = randomFrom(`strength ${person}`).below(STRONG_OF) === 0;
  const roll = randomFrom(`month ${person} ${month}`).below(100);
  if (roll < (isStrong ? STRONG_EXCELLENT : OTHER_EXCELLENT)) return Performance.EXCELLENT;
  return roll >= 100 - FAIR && !isStrong ? Performance.FAIR : Performance.GOOD;
}

/** Somebody in the running month: not yet begun, handed in, decided. */
export enum Progress {
  SELF = "SELF",
  SUBMITTED = "SUBMITTED",
  DECIDED = "DECIDED",
}

/**
 * How far somebody has come in the month that runs: of twenty, nine are decided, six wait for the head.
 *
 * @param person code of the person.
 */
export function progressOf(person: string, month: string): Progress {
  const roll = randomFrom(`progress ${person} ${month}`).below(20);
  if (roll < 9) return Progress.DECIDED;
  return roll < 15 ? Progress.SUBMITTED : Progress.SELF;
}
