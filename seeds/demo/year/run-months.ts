import { awayIn, PEOPLE, patternIn, type YearPerson } from "./people.ts";
import { type Paper, readCriteria, readPapers } from "./papers.ts";
import { PATTERNS, type Pattern, spread } from "./patterns.ts";
import { acceptSuggested, closeCycle, markNotRated, openCycle, score, submit } from "./verbs.ts";
import { inBatches, type YearScene } from "./year-scene.ts";

/**
 * Months one after the other: everybody rates oneself, the deciding side says of those who lead what the regulation asks
 * of it, all accept what the rules suggest, those below first, and the month is closed.
 *
 * @returns the cycles' ids, the first month first.
 */
export async function runMonths(
  scene: YearScene,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<string[]> {
  const cycles: string[] = [];
  for (let month = first; month <= last; month += 1) {
    cycles.push(await runMonth(scene, month));
    scene.say(`Month ${String(month)} of 2026 is scored and closed`);
  }
  return cycles;
}

async function runMonth(scene: YearScene, month: number): Promise<string> {
  const [startsOn, endsOn] = daysOf(month);
  const cycleId = await openCycle(scene, {
    code: `NBL-${startsOn.slice(0, 7)}`,
    name: `Tháng ${String(month)}/2026, Xã Ninh Bình Lâm`,
    ...{ kind: "MONTH", startsOn, endsOn, subjects: "PEOPLE" },
  });
  const papers = await readPapers(scene, cycleId);
  const criteria = await readCriteria(scene, papers[0]?.versionId ?? "");
  for (const paper of papers) {
    const reason = awayIn(paper.code, month);
    if (reason !== null) await markNotRated(scene, paper, reason);
  }
  const present = papers.filter(({ code }) => awayIn(code, month) === null);
  const handedIn = await inBatches(present, (paper) =>
    submit(scene, paper.code, paper, answersOf(patternOf(paper, month), month, criteria)),
  );
  await inBatches(handedIn, (paper) => scoreLeader(scene, paper, patternOf(paper, month)));
  for (const level of LEVELS) {
    // A leader's result is renewed when those below are decided: each level is accepted as it stands then.
    const waiting = (await readPapers(scene, cycleId)).filter(({ step }) => step === "DECISION");
    await acceptSuggested(
      scene,
      waiting.filter(({ code }) => level(personOf(code))),
    );
  }
  await closeCycle(scene, cycleId);
  return cycleId;
}

/** From below: staff, deputies of the units, their heads, those beside the head of the commune, and the head. */
const LEVELS: readonly ((person: YearPerson) => boolean)[] = [
  ({ rank, unit }) => unit !== "XA" && rank === "STAFF",
  ({ rank, unit }) => unit !== "XA" && rank === "DEPUTY",
  ({ rank, unit }) => unit !== "XA" && rank === "HEAD",
  ({ rank, unit }) => unit === "XA" && rank !== "HEAD",
  ({ rank, unit }) => unit === "XA" && rank === "HEAD",
];

function answersOf(pattern: Pattern, month: number, criteria: ReadonlyMap<string, string>) {
  const scores = [...spread(pattern.general)].map(([code, value]) => {
    const criterionId = criteria.get(code);
    if (criterionId === undefined) throw new RangeError(`the regulation has no criterion ${code}`);
    return { criterionId, value };
  });
  const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: pattern.share(month) }));
  return { scores, metrics };
}

async function scoreLeader(scene: YearScene, paper: Paper, { leading }: Pattern): Promise<Paper> {
  if (leading === undefined) return paper;
  const metrics = Object.entries(leading).map(([name, value]) => ({ name, value }));
  return score(scene, paper, { metrics });
}

const BY_CODE: ReadonlyMap<string, YearPerson> = new Map(PEOPLE.map((person) => [person.code, person]));

function personOf(code: string): YearPerson {
  const person = BY_CODE.get(code);
  if (person === undefined) throw new RangeError(`${code} is not one of the people of the year`);
  return person;
}

function patternOf({ code }: Paper, month: number): Pattern {
  return PATTERNS[patternIn(personOf(code), month)];
}

/** First and last day of a month of 2026. */
function daysOf(month: number): [string, string] {
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return [day(new Date(Date.UTC(2026, month - 1, 1))), day(new Date(Date.UTC(2026, month, 0)))];
}
