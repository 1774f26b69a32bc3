import { type Cycle, CycleKind, CycleTrack, planCycle, type PlanCycleInput } from "../../server/cycle/index.ts";
import { type EvaluationView, openCycle, readEvaluations } from "../../server/evaluation/index.ts";
import type { FrameworkFile, FrameworkVersion } from "../../server/framework/index.ts";
import { Role } from "../../server/kernel/index.ts";
import { type Unit, UnitKind } from "../../server/organization/index.ts";
import { makeAdoption, makePublishedVersion, nextFrameworkCode } from "./build-framework.ts";
import { makeAppointment, makeHead, makePerson, makeUnit } from "./build-organization.ts";
import { shippedFramework } from "./build-rating.ts";
import { nextNumber } from "./per-file/memory.ts";
import type { Actor, TestKhung } from "./test-khung.ts";

/** July 2026 of the unit, planned. */
export function makeCycle(khung: TestKhung, over: Partial<PlanCycleInput> & { unitId: string }): Promise<Cycle> {
  const code = `KY-${String(nextNumber("cycle"))}`;
  const input = {
    code,
    name: `Kỳ ${code}`,
    kind: CycleKind.MONTH,
    track: CycleTrack.STATE,
    startsOn: "2026-07-01",
    endsOn: "2026-07-31",
    ...over,
  };
  return khung.write(planCycle, input);
}

/** A shipped regulation, published anew under its own code and adopted by the unit and all below. */
export async function adoptShipped(
  khung: TestKhung,
  name: string,
  unitId: string,
  change: (file: FrameworkFile) => Partial<FrameworkFile> = () => ({}),
): Promise<FrameworkVersion> {
  const file = shippedFramework(name);
  const version = await makePublishedVersion(khung, { ...file, code: nextFrameworkCode(), ...change(file) });
  await makeAdoption(khung, { frameworkId: version.frameworkId, unitId });
  return version;
}

/** The same regulation with a secret vote. */
export function secretVote(file: FrameworkFile): Partial<FrameworkFile> {
  return { scheme: { ...file.scheme, ballot: { mode: "SECRET", quorum: "2/3", majority: "1/2" } } };
}

/** The same regulation without a vote: the head decides after the person. */
export function withoutVote(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, ...scheme } = file.scheme;
  return { scheme: { ...scheme, steps: ["SELF", "DECISION", "LOCKED"] } };
}

/** Somebody at work: who, signed in, and the evaluation once the cycle is open. */
export interface Member {
  readonly personId: string;
  readonly actor: Actor;
}

/** A commune with its head, and a block in it with its own head, a deputy and two clerks; a specialist of the commune. */
export interface Commune {
  readonly commune: Unit;
  readonly block: Unit;
  readonly chairman: Member;
  readonly head: Member;
  readonly deputy: Member;
  readonly clerks: readonly [Member, Member];
  readonly specialist: Actor;
}

/** Everybody of the commune, signed in. */
export async function makeCommune(khung: TestKhung, parentId: string | null = null): Promise<Commune> {
  const commune = await makeUnit(khung, { name: "Xã Ninh Phước", kind: UnitKind.COMMUNE, parentId });
  const block = await makeUnit(khung, { name: "Khối chính quyền", kind: UnitKind.BLOCK, parentId: commune.id });
  const chairman = await member(khung, (await makeHead(khung, commune.id)).personId);
  const head = await member(khung, (await makeHead(khung, block.id)).personId);
  const deputy = await member(khung, (await makeAppointment(khung, { unitId: block.id, deputy: true })).personId);
  const [one, two] = [
    await makePerson(khung, { fullName: "Đào Thị An" }),
    await makePerson(khung, { fullName: "Trần Văn Bình" }),
  ];
  for (const { id } of [one, two]) await makeAppointment(khung, { unitId: block.id, personId: id });
  const clerks = [await member(khung, one.id), await member(khung, two.id)] as const;
  const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
  return { commune, block, chairman, head, deputy, clerks, specialist };
}

/** Signs a person in, with no grant at all. */
export async function member(khung: TestKhung, personId: string): Promise<Member> {
  return { personId, actor: await khung.actor({ personId }) };
}

/** A cycle of the unit, opened by the program. */
export async function makeOpenedCycle(
  khung: TestKhung,
  over: Partial<PlanCycleInput> & { unitId: string },
): Promise<Cycle> {
  const cycle = await makeCycle(khung, over);
  const opening = await khung.write(openCycle, { cycleId: cycle.id, version: cycle.version });
  return opening.cycle;
}

/** The person's evaluation in the cycle, as the program sees it. */
export async function evaluationOf(khung: TestKhung, cycleId: string, personId: string): Promise<EvaluationView> {
  const { items } = await readEvaluations(khung.look(), { cycleId, personId });
  const [evaluation] = items;
  if (!evaluation) throw new TypeError("no evaluation of this person in this cycle");
  return evaluation;
}
