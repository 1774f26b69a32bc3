import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, AppError, today, type Viewer, type Work } from "../../../server/kernel/index.ts";
import { exactText } from "../../../server/rating/index.ts";
import {
  acceptTask,
  assignTask,
  cancelTask,
  changeTaskDue,
  confirmUnplannedTask,
  exemptTask,
  handBackTask,
  handTaskOver,
  QualityVerdict,
  releaseTask,
  reportTaskProgress,
  reportUnplannedTask,
  returnTask,
  submitTask,
  Task,
  TaskDuty,
  TaskOrigin,
  type TaskState,
} from "../../../server/work/index.ts";
import { foldTask } from "../../../server/work/measure/fold.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeOffice, type Office, taskInput } from "../../support/work/build-task.ts";

const VERBS = {
  ...{ acceptTask, cancelTask, changeTaskDue, confirmUnplannedTask, exemptTask, handBackTask, handTaskOver },
  ...{ releaseTask, reportTaskProgress, returnTask, submitTask },
};
type Verb = keyof typeof VERBS;

const WORKING: readonly Verb[] = [
  ...(["submitTask", "submitTask", "submitTask", "reportTaskProgress", "changeTaskDue", "changeTaskDue"] as const),
  ...(["handBackTask", "handTaskOver", "releaseTask", "exemptTask"] as const),
];
/** What is likely to be done to a task that stands there. */
const LIKELY: Readonly<Record<TaskState, readonly Verb[]>> = {
  PROPOSED: ["confirmUnplannedTask"],
  ASSIGNED: WORKING,
  IN_PROGRESS: WORKING,
  RETURNED: WORKING,
  SUBMITTED: ["acceptTask", "returnTask", "returnTask", "returnTask", "exemptTask"],
  DONE: ["exemptTask"],
  HANDED_BACK: ["handTaskOver", "handTaskOver", "exemptTask"],
  CANCELLED: ["submitTask"],
};

const step = fc.record({
  dice: fc.nat(59),
  days: fc.nat(4),
  dueIn: fc.nat(9),
  verdict: fc.constantFrom(...Object.values(QualityVerdict)),
  aboutNumber: fc.integer({ min: 1, max: 12 }),
  quantity: fc.constantFrom("1", "2", "1/3", "3"),
  toColleague: fc.boolean(),
  isCancelled: fc.nat(39).map((dice) => dice === 39),
});
const history = fc.record({
  isUnplanned: fc.boolean(),
  coefficient: fc.constantFrom("1", "5/2", "0.3"),
  steps: fc.array(step, { minLength: 5, maxLength: 25 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

eachDatabase("what tasks count", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  const as = (personId: string): Viewer => ({
    ...{ accountId: office.clerk.accountId, personId, displayName: "", grants: [], isSystem: false },
  });

  /** Begins a task of the clerk and answers its id. */
  async function begin(isUnplanned: boolean, coefficient: string): Promise<string> {
    const content = { ...taskInput(office, { coefficient }), origin: TaskOrigin.PLANNED, duty: TaskDuty.DIRECT };
    if (isUnplanned) return (await khung.write(reportUnplannedTask, content, as(office.clerkId))).id;
    return (await khung.write(assignTask, content, as(office.headId))).id;
  }

  /** Does what the step says if it may be done now, by whoever is likely to have the right. */
  async function take(id: string, { dice, dueIn, days, toColleague, isCancelled, ...said }: Step): Promise<void> {
    khung.clock.set(`${addDays(today(khung.clock), days)}T02:00:00Z`);
    const task = await khung.database.fork().findOneOrFail(Task, { id });
    const day = today(khung.clock);
    const likely = LIKELY[task.state];
    const verb = isCancelled ? "cancelTask" : (likely[dice % likely.length] ?? "submitTask");
    const isOwners = ["handBackTask", "reportTaskProgress", "submitTask"].includes(verb);
    const by = isOwners ? (task.ownerPersonId ?? office.clerkId) : office.headId;
    const newOwnerPersonId = toColleague ? office.colleagueId : office.clerkId;
    const input = {
      ...{ ...said, id, version: task.version, dueOn: addDays(day, dueIn), note: "Lý do", percent: 50 },
      ...{ newOwnerPersonId },
    };
    const service = VERBS[verb] as (work: Work, input: object) => Promise<Task>;
    try {
      await khung.write(service, input, as(by));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** The shares as kept up to date, and as the events alone make them. */
  async function bothShares(id: string): Promise<readonly [object[], object[]]> {
    const { sql } = khung.look();
    const task = await khung.database.fork().findOneOrFail(Task, { id });
    const rows = await sql.selectFrom("task_event").selectAll().where("task_id", "=", id).orderBy("number").execute();
    const events = rows.map((row) => ({
      ...{ number: row.number, kind: row.kind, happenedOn: row.happened_on, ownerPersonId: row.owner_person_id },
      ...{ quantity: row.quantity, dueOn: row.due_on, origin: row.origin, verdict: row.verdict },
      aboutNumber: row.about_number,
    }));
    const kept = await sql.selectFrom("task_share").selectAll().where("task_id", "=", id).execute();
    const plain = (one: object[]) => one.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return [
      plain(
        kept.map((row) => ({
          ...{ person: row.person_id, unit: row.unit_id, dueOn: row.due_on, assigned: row.assigned },
          ...{ completed: row.completed, isDone: Boolean(row.is_done), isUnplanned: Boolean(row.is_unplanned) },
          ...{ isTakenOver: Boolean(row.is_taken_over), isHandedBack: Boolean(row.is_handed_back) },
          ...{ delays: row.delays, major: row.major_errors, minor: row.minor_errors },
        })),
      ),
      plain(
        [...foldTask(task, events).values()].map((share) => ({
          ...{ person: share.personId, unit: office.unit.id, dueOn: share.dueOn, assigned: exactText(share.assigned) },
          ...{ completed: exactText(share.completed), isDone: share.isDone, isUnplanned: share.isUnplanned },
          ...{ isTakenOver: share.isTakenOver, isHandedBack: share.isHandedBack },
          ...{ delays: share.delays, major: share.majorErrors, minor: share.minorErrors },
        })),
      ),
    ];
  }

  it("is the same kept up to date and counted anew from the events, whatever happens to them", async () => {
    let events = 0;
    await fc.assert(
      fc.asyncProperty(history, async ({ isUnplanned, coefficient, steps }) => {
        khung.clock.set("2026-07-15T02:00:00Z");
        const id = await begin(isUnplanned, coefficient);
        for (const each of steps) {
          await take(id, each);
          const [kept, anew] = await bothShares(id);
          expect(kept).toEqual(anew);
        }
        events += (await khung.database.fork().findOneOrFail(Task, { id })).eventCount;
      }),
      { numRuns: 30, seed: 335 },
    );
    // The histories are not empty: most steps were possible.
    expect(events).toBeGreaterThan(200);
  }, 600_000);
});
