import type { Cycle, PlanCycleInput } from "../../../server/cycle/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import type { StepKind } from "../../../server/rating/index.ts";
import { addBodyMember, BodyKind, BodyRole } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  member,
  type Member,
} from "../build-evaluation.ts";
import { makeBody, makePerson } from "../build-organization.ts";
import type { Actor, SeenError, TestKhung } from "../test-khung.ts";

/** Every step but the vote. */
export const WHOLE: StepKind[] = [
  "SELF",
  "PARTY_OPINION",
  "HR_PROPOSAL",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
];

/** Nông Sơn's judged regulation with these steps; 5 working days to object, 7 to answer. */
export function withSteps(steps: readonly StepKind[] = WHOLE) {
  return (file: FrameworkFile): Partial<FrameworkFile> => {
    const { ballot: _, ...scheme } = file.scheme;
    const terms = { days: 5, count: "WORKING" } as const;
    const answer = { days: 7, count: "WORKING" } as const;
    const objection = { objection: { fileWithin: terms, resolveWithin: answer } };
    return { scheme: { ...scheme, steps: [...steps], ...(steps.includes("OBJECTION") ? objection : {}) } };
  };
}

/** A commune in a cycle under a regulation of many steps, with a Party committee that has one member. */
export interface Process {
  readonly commune: Commune;
  readonly cycle: Cycle;
  readonly secretary: Member;
}

/** Everybody of a commune, signed in, its cycle opened. */
export async function makeProcess(
  khung: TestKhung,
  change: (file: FrameworkFile) => Partial<FrameworkFile> = withSteps(),
  over: Partial<PlanCycleInput> = {},
): Promise<Process> {
  const commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  const body = await makeBody(khung, { unitId, kind: BodyKind.PARTY_COMMITTEE });
  const secretary = await member(khung, (await makePerson(khung)).id);
  const seat = { bodyId: body.id, personId: secretary.personId, role: BodyRole.SECRETARY, startsOn: "2021-01-01" };
  await khung.write(addBodyMember, seat);
  await adoptShipped(khung, "nong-son-2022", unitId, change);
  const cycle = await makeOpenedCycle(khung, { unitId, ...over });
  return { commune, cycle, secretary };
}

const CHANGED = `id version step selfGrade suggestedGrade proposedGrade decidedGrade noticedAt noticedOn objectionDueOn
  needsReview reviewReason reviewOfId returnReason notRatedReason`;

/** An evaluation after a verb. */
export interface Changed {
  readonly id: string;
  readonly version: number;
  readonly step: string;
  readonly decidedGrade: string | null;
  readonly noticedOn: string | null;
  readonly objectionDueOn: string | null;
}

/** The mutation of a verb on one evaluation. */
export function verbDocument(verb: string): string {
  const input = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${verb}(input: $input) { ${CHANGED} } }`;
}

/** The current evaluation of somebody, as the program sees it. */
export function currentOf(khung: TestKhung, { cycle }: Pick<Process, "cycle">, who: Pick<Member, "personId">) {
  return evaluationOf(khung, cycle.id, who.personId);
}

/** Does a verb to somebody's evaluation as it now is. */
export async function act(
  khung: TestKhung,
  process: Pick<Process, "cycle">,
  actor: Actor,
  about: Pick<Member, "personId">,
  verb: string,
  more: object = {},
): Promise<Changed> {
  const { id, version } = await currentOf(khung, process, about);
  const data = await actor.ok<Record<string, Changed>>(verbDocument(verb), {
    input: { evaluationId: id, version, ...more },
  });
  const changed = data[verb];
  if (!changed) throw new TypeError(`${verb} answered nothing`);
  return changed;
}

/** Tries a verb on somebody's evaluation as it now is and answers the refusal. */
export async function refuse(
  khung: TestKhung,
  process: Pick<Process, "cycle">,
  actor: Actor,
  about: Pick<Member, "personId">,
  verb: string,
  more: object = {},
): Promise<SeenError> {
  const { id, version } = await currentOf(khung, process, about);
  return actor.refused(verbDocument(verb), { input: { evaluationId: id, version, ...more } });
}

/** Brings a clerk of the block to the step after the decision: handed in, opinion, proposal, decided by the head. */
export async function decide(khung: TestKhung, process: Process, clerk: Member, grade = "HTT"): Promise<Changed> {
  const { commune, secretary } = process;
  const acts = {
    submitSelfRating: () => act(khung, process, clerk.actor, clerk, "submitSelfRating", { grade }),
    recordPartyOpinion: () =>
      act(khung, process, secretary.actor, clerk, "recordPartyOpinion", { agrees: true, text: "Nhất trí" }),
    proposeByHr: () => act(khung, process, commune.specialist, clerk, "proposeByHr", { grade, text: "Đủ điều kiện" }),
    decideEvaluation: () => act(khung, process, commune.head.actor, clerk, "decideEvaluation", { grade }),
  };
  const before: Record<string, keyof typeof acts> = {
    SELF: "submitSelfRating",
    PARTY_OPINION: "recordPartyOpinion",
    HR_PROPOSAL: "proposeByHr",
    DECISION: "decideEvaluation",
  };
  for (;;) {
    const { step } = await currentOf(khung, process, clerk);
    const verb = before[step];
    if (!verb) throw new TypeError(`nothing decides from ${step}`);
    const changed = await acts[verb]();
    if (verb === "decideEvaluation") return changed;
  }
}

/** Moves the clock and keeps everybody signed in, as people who sign in anew would be. */
export async function travel(khung: TestKhung, at: string): Promise<void> {
  khung.clock.set(at);
  await khung.write(keepSessions, { at: new Date(at).toISOString() });
}

async function keepSessions({ sql }: Work, { at }: { at: string }): Promise<object> {
  const expiresAt = new Date(Date.parse(at) + 11 * 3_600_000).toISOString();
  await sql.updateTable("session").set({ created_at: at, last_seen_at: at, expires_at: expiresAt }).execute();
  return {};
}
