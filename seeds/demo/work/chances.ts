import { Performance } from "../months/answers.ts";
import type { Random } from "../random.ts";
import type { Course } from "./courses.ts";

/** So many of a hundred tasks of somebody who does well or less well go otherwise than in time and without errors. */
const OTHERWISE: Readonly<Record<Performance, Readonly<Partial<Record<Course, number>>>>> = {
  [Performance.EXCELLENT]: { EARLY: 30, MINOR: 4, UNPLANNED: 6, EXCUSED_DELAY: 1 },
  [Performance.GOOD]: {
    ...{ EARLY: 10, MINOR: 5, MAJOR: 9, FAULTY: 5, LATE: 12, LATE_TWICE: 4, MOVED: 3, EXCUSED_DELAY: 2 },
    ...{ UNDONE: 4, HANDED_BACK: 7, RELEASED: 1, CANCELLED: 1, UNPLANNED: 1 },
  },
  [Performance.FAIR]: {
    ...{ MINOR: 5, MAJOR: 10, MAJOR_TWICE: 4, LATE: 14, LATE_TWICE: 7, MOVED: 3 },
    ...{ UNDONE: 14, HANDED_BACK: 11, RELEASED: 1, CANCELLED: 1, UNPLANNED: 2 },
  },
  [Performance.POOR]: { MAJOR: 10, LATE: 15, UNDONE: 50, HANDED_BACK: 5 },
};

/** Courses in which a colleague of the same rank steps in; heads and deputies have none. */
const NEEDS_COLLEAGUE: readonly Course[] = ["HANDED_BACK", "RELEASED"];

/** How the next task of somebody goes. @param isAlone nobody can take over. */
export function courseOf(performance: Performance, random: Random, isAlone: boolean): Course {
  let roll = random.below(100);
  for (const [course, chance] of Object.entries(OTHERWISE[performance]) as [Course, number][]) {
    roll -= chance;
    if (roll < 0) return isAlone && NEEDS_COLLEAGUE.includes(course) ? "IN_TIME" : course;
  }
  return "IN_TIME";
}
