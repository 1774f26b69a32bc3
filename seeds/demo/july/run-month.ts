import type { GradeCode, MonthPerson, Outcome } from "./outcomes.ts";

/** Who decides on the head of the commune: the authority above it. */
export const ABOVE = "ABOVE";

/** The verbs of a month, whatever carries them: HTTP for the demonstration, services for the seed. */
export interface MonthVerbs {
  /** A person hands in the own form with the grade named in it. */
  rateOneself(person: string, grade: GradeCode): Promise<void>;
  /** The head of a block calls the meeting. */
  convene(block: string, chair: string): Promise<void>;
  /** A member votes on everybody of the block but oneself; alone in a block, on nobody. */
  vote(block: string, voter: string, votes: ReadonlyMap<string, GradeCode>): Promise<void>;
  count(block: string, chair: string): Promise<void>;
  /** @param decider code of a person, or `ABOVE`. */
  decide(decider: string, person: string, grade: GradeCode): Promise<void>;
}

/** The month's people, block by block. */
export interface MonthPlan {
  readonly people: readonly MonthPerson[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Block whose head also heads the commune. */
  readonly communeBlock: string;
}

/** From so many voters on, a few see somebody otherwise than the majority. */
const DISSENT_FROM = 6;
const DISSENT_EVERY = 9;

/**
 * Runs a month as the regulation of Nông Sơn says: everybody rates oneself, each block votes, the heads decide: the
 * head of a block on its people, the head of the commune on the heads of blocks, the authority above on that one.
 *
 * @param progress told after each stage.
 */
export async function runMonth(
  plan: MonthPlan,
  verbs: MonthVerbs,
  progress: (stage: string) => void = () => undefined,
): Promise<void> {
  for (const person of plan.people) await verbs.rateOneself(person.code, outcome(plan, person.code).self);
  progress(`${String(plan.people.length)} people rated themselves`);
  for (const block of blocksOf(plan)) {
    await runMeeting(plan, block, verbs);
    progress(`${block} voted`);
  }
  const chief = headOf(plan, plan.communeBlock);
  for (const person of plan.people) {
    const superior = person.heads ? chief : headOf(plan, person.block);
    const decider = person.code === chief ? ABOVE : superior;
    await verbs.decide(decider, person.code, outcome(plan, person.code).decided);
  }
  progress(`${String(plan.people.length)} decisions were made`);
}

async function runMeeting(plan: MonthPlan, block: string, verbs: MonthVerbs): Promise<void> {
  const members = plan.people.filter((person) => person.block === block);
  const chair = headOf(plan, block);
  await verbs.convene(block, chair);
  for (const [place, voter] of members.entries()) {
    const others = members.filter((person) => person !== voter);
    const votes = others.map(
      (person, line) => [person.code, voteOn(outcome(plan, person.code).decided, place, line, members.length)] as const,
    );
    await verbs.vote(block, voter.code, new Map(votes));
  }
  await verbs.count(block, chair);
}

/** Most vote as the month comes out; now and then one of many thinks better or worse of somebody. */
function voteOn(grade: GradeCode, voter: number, line: number, voters: number): GradeCode {
  const dissents = voters >= DISSENT_FROM && (voter * 4 + line) % DISSENT_EVERY === 0;
  return dissents ? (grade === "HTT" ? "HTXS" : "HTT") : grade;
}

/** Blocks in the order in which they come. */
export function blocksOf(plan: MonthPlan): string[] {
  return [...new Set(plan.people.map((person) => person.block))];
}

function headOf(plan: MonthPlan, block: string): string {
  const head = plan.people.find((person) => person.block === block && person.heads);
  if (head === undefined) throw new RangeError(`block ${block} has no head`);
  return head.code;
}

function outcome(plan: MonthPlan, code: string): Outcome {
  const found = plan.outcomes.get(code);
  if (found === undefined) throw new RangeError(`no outcome for ${code}`);
  return found;
}
