import { PEOPLE, UNITS, type UnitCode } from "./people.ts";
import { readCriteria, readPapers } from "./papers.ts";
import { acceptSuggested, score, submit } from "./verbs.ts";
import type { YearScene } from "./year-scene.ts";

/** Points that a unit gives itself; `II.b` follows from the share of tasks done. */
interface UnitForm {
  readonly grade: string;
  readonly points: Readonly<Record<string, string>>;
  /** Share of tasks done beyond what was asked. */
  readonly exceeded: string;
}

/** Everything full: 30 + 70. */
const BEST: UnitForm = {
  grade: "HTXS",
  points: {
    ...{ "I.1": "10", "I.2": "10", "I.3": "10" },
    ...{ "II.a": "10", "II.c": "10", "II.d": "5", "II.dd": "10", "II.e": "5", "II.g": "5", "II.h": "5" },
  },
  exceeded: "3/10",
};

/** 24 + 61, of which 20 for the tasks that are all done: 85. */
const GOOD: UnitForm = {
  grade: "HTT",
  points: {
    ...{ "I.1": "8", "I.2": "8", "I.3": "8" },
    ...{ "II.a": "8", "II.c": "8", "II.d": "4", "II.dd": "8", "II.e": "4", "II.g": "4.5", "II.h": "4.5" },
  },
  exceeded: "0",
};

const FORMS: Readonly<Record<UnitCode, UnitForm>> = { XA: GOOD, VP: BEST, KT: GOOD, VX: GOOD, HC: GOOD };

/**
 * Rates the units before their people, and those of the commune before the commune: each head fills in the form, the
 * head of the commune decides on its units, the province on the commune.
 *
 * Legal source: Decree 335/2025/NĐ-CP, articles 5 to 9.
 */
export async function rateUnits(scene: YearScene, cycleId: string): Promise<void> {
  for (const order of [UNITS.filter((code) => code !== "XA"), ["XA"] as const]) {
    for (const code of order) await rateUnit(scene, cycleId, code);
  }
  scene.say("The four units and the commune are rated");
}

async function rateUnit(scene: YearScene, cycleId: string, code: UnitCode): Promise<void> {
  const paper = (await readPapers(scene, cycleId)).find((each) => each.isUnit && each.code === code);
  if (paper === undefined) throw new RangeError(`${code} is not rated this year`);
  const criteria = await readCriteria(scene, paper.versionId);
  const { grade, points, exceeded } = FORMS[code];
  const scores = Object.entries(points).map(([key, value]) => ({ criterionId: criteria.get(key) ?? "", value }));
  const shares = { tasksDone: "1", tasksOnTime: "1", tasksExceeded: exceeded, tasksLate: "0" };
  const metrics = Object.entries(shares).map(([name, value]) => ({ name, value }));
  const handedIn = await submit(scene, headOf(code), paper, { grade, scores, metrics });
  await acceptSuggested(scene, [await score(scene, handedIn, { metrics: [{ name: "subUnitsFailed", value: "0" }] })]);
}

/** Code of the person at the head of a unit. */
export function headOf(code: UnitCode): string {
  const head = PEOPLE.find(({ unit, rank }) => unit === code && rank === "HEAD");
  if (head === undefined) throw new RangeError(`${code} has no head`);
  return head.code;
}
