import { LegalDocument } from "../../../server/framework/index.ts";
import { Role, type Viewer, type Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import type { Task } from "../../../server/work/index.ts";
import { makeAppointment, makeHead, makeUnit } from "../build-organization.ts";
import type { Actor, SeenError, TestKhung } from "../test-khung.ts";

/** An agency with an office: the chair above, the head of the office, two clerks, a specialist and a stranger. */
export interface Office {
  readonly agency: Unit;
  readonly unit: Unit;
  readonly chairId: string;
  readonly headId: string;
  readonly clerkId: string;
  readonly colleagueId: string;
  readonly chair: Actor;
  readonly head: Actor;
  readonly clerk: Actor;
  readonly colleague: Actor;
  readonly specialist: Actor;
  readonly stranger: Actor;
}

/** Makes the people of an office, everybody signed in. */
export async function makeOffice(khung: TestKhung): Promise<Office> {
  const agency = await makeUnit(khung, { name: "UBND xã Bình Minh" });
  const unit = await makeUnit(khung, { name: "Văn phòng", parentId: agency.id });
  const chairId = (await makeHead(khung, agency.id)).personId;
  const headId = (await makeHead(khung, unit.id)).personId;
  const clerkId = (await makeAppointment(khung, { unitId: unit.id })).personId;
  const colleagueId = (await makeAppointment(khung, { unitId: unit.id })).personId;
  const strangerId = (await makeAppointment(khung, { unitId: (await makeUnit(khung)).id })).personId;
  const as = (personId: string): Promise<Actor> => khung.actor({ personId });
  return {
    ...{ agency, unit, chairId, headId, clerkId, colleagueId },
    ...{ chair: await as(chairId), head: await as(headId), clerk: await as(clerkId) },
    ...{ colleague: await as(colleagueId), stranger: await as(strangerId) },
    specialist: await khung.actor({ role: Role.ORG_SPECIALIST, unitId: agency.id }),
  };
}

/** A task of two products of K 5/2 for the clerk, due on 20 July 2026, five days after the test's today. */
export function taskInput({ unit, clerkId }: Pick<Office, "unit" | "clerkId">, over: object = {}) {
  return {
    ...{ unitId: unit.id, ownerPersonId: clerkId, title: "Soạn thảo kế hoạch", output: "Kế hoạch được ban hành" },
    ...{ quantity: "2", coefficient: "5/2", dueOn: "2026-07-20", ...over },
  };
}

/** A task as a verb answers it. */
export interface SeenTask {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** The document of a verb on tasks. */
export function taskVerb(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { id version state } }`;
}

/** Runs one verb on a task and answers it as it stands then; the version is the one of the task that is handed in. */
export async function act(actor: Actor, name: string, task: SeenTask | null, input: object = {}): Promise<SeenTask> {
  const named = task === null ? {} : { id: task.id, version: task.version };
  const data = await actor.ok<Record<string, SeenTask>>(taskVerb(name), { input: { ...named, ...input } });
  return data[name] as SeenTask;
}

/** Runs a service on a task on another day: the sessions of actors do not last that long. */
export async function onDay<I extends object>(
  khung: TestKhung,
  day: string,
  service: (work: Work, input: I) => Promise<Task>,
  [actor, personId, input]: readonly [Actor, string, I],
): Promise<SeenTask> {
  khung.clock.set(`${day}T02:00:00Z`);
  try {
    const { accountId } = actor;
    const viewer: Viewer = { accountId, personId, displayName: "", grants: [], isSystem: false };
    const { id, version, state } = await khung.write(service, input, viewer);
    return { id, version, state };
  } finally {
    khung.clock.set("2026-07-15T02:00:00Z");
  }
}

/** The refusal of one verb on a task. */
export function refusal(actor: Actor, name: string, task: SeenTask | null, input: object = {}): Promise<SeenError> {
  const named = task === null ? {} : { id: task.id, version: task.version };
  return actor.refused(taskVerb(name), { input: { ...named, ...input } });
}

/** A task that the head has assigned to the clerk. */
export function assigned(office: Office, over: object = {}): Promise<SeenTask> {
  return act(office.head, "assignTask", null, taskInput(office, over));
}

/** A task that the clerk has handed in. */
export async function submitted(office: Office, over: object = {}): Promise<SeenTask> {
  return act(office.clerk, "submitTask", await assigned(office, over));
}

/** What a task counts for people, by person. */
export interface SeenShare {
  readonly personId: string;
  readonly unitId: string;
  readonly dueOn: string;
  readonly assigned: string;
  readonly completed: string;
  readonly isDone: boolean;
  readonly isUnplanned: boolean;
  readonly isTakenOver: boolean;
  readonly isHandedBack: boolean;
  readonly delays: number;
  readonly majorErrors: number;
  readonly minorErrors: number;
}

/** The shares of a task as somebody sees them, by person. */
export async function sharesSeen(actor: Actor, { id }: Pick<SeenTask, "id">): Promise<Map<string, SeenShare>> {
  const { task } = await actor.ok<{ task: { shares: SeenShare[] } }>(
    `query ($id: Uuid!) { task(id: $id) { shares { personId unitId dueOn assigned completed isDone isUnplanned
      isTakenOver isHandedBack delays majorErrors minorErrors } } }`,
    { id },
  );
  return new Map(task.shares.map((share) => [share.personId, share]));
}

/** Rules of the notices of somebody, oldest first. */
export async function noticesOf(actor: Actor): Promise<string[]> {
  const { myNotices } = await actor.ok<{ myNotices: { items: { rule: string }[] } }>(
    "query { myNotices { items { rule } } }",
  );
  return myNotices.items.map(({ rule }) => rule).toReversed();
}

/** A notice of the collective that a specialist records. */
export async function makeDocument({ em }: Work): Promise<LegalDocument> {
  const content = { number: "12/TB-UBND", title: "Thông báo kết luận", issuer: "UBND xã Bình Minh" };
  const document = Object.assign(new LegalDocument(), content);
  em.persist(document);
  await em.flush();
  return document;
}
