import { afterAll, beforeAll, expect, it } from "vitest";
import type { Work } from "../../../server/kernel/index.ts";
import {
  QualityVerdict,
  type RecordedTask,
  recordTasks,
  type Task,
  TaskDuty,
  TaskEventKind as Kind,
  TaskOrigin,
} from "../../../server/work/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeOffice, type Office, sharesSeen } from "../../support/work/build-task.ts";

eachDatabase("tasks brought in from elsewhere", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  const record = (work: Work, { tasks }: { tasks: RecordedTask[] }): Promise<Task[]> => recordTasks(work, tasks);
  const told = (events: RecordedTask["events"]): RecordedTask => ({
    ...{ unitId: office.unit.id, origin: TaskOrigin.PLANNED, duty: TaskDuty.DIRECT, detail: "", groupNumber: null },
    ...{ title: "Soạn thảo báo cáo", output: "Báo cáo", quantity: "2", coefficient: "5/2" },
    ...{ productId: null, productCode: null, events },
  });
  const assigned = (over: object = {}) => ({
    ...{ kind: Kind.ASSIGNED, happenedOn: "2026-06-01", byPersonId: office.headId, ownerPersonId: office.clerkId },
    ...{ dueOn: "2026-06-20", ...over },
  });

  it("keep their days, and count as if they had happened here", async () => {
    const [task] = await khung.write(record, {
      tasks: [
        told([
          assigned(),
          { kind: Kind.SUBMITTED, happenedOn: "2026-06-22", byPersonId: office.clerkId },
          {
            ...{ kind: Kind.DONE, happenedOn: "2026-06-23", byPersonId: office.headId },
            ...{ quantity: "2", verdict: QualityVerdict.MAJOR },
          },
        ]),
      ],
    });
    expect(task).toMatchObject({ state: "DONE", assignedOn: "2026-06-01", assignerPersonId: office.headId });
    expect((await sharesSeen(office.clerk, { id: task?.id ?? "" })).get(office.clerkId)).toMatchObject({
      ...{ assigned: "5/1", completed: "5/1", delays: 1, majorErrors: 1, dueOn: "2026-06-20" },
    });
  });

  it("are refused, all of them, when a history cannot have happened", async () => {
    const done = { kind: Kind.DONE, happenedOn: "2026-06-23", byPersonId: office.clerkId };
    const submit = { kind: Kind.SUBMITTED, happenedOn: "2026-06-22", byPersonId: office.clerkId };
    const tasks = [
      told([assigned(), submit]),
      told([assigned(), done]),
      told([assigned({ dueOn: "2026-05-01" }), { ...submit, happenedOn: "2026-05-30" }]),
      told([assigned({ happenedOn: "2027-01-01", dueOn: "2027-02-01" })]),
      told([]),
    ];
    const before = await khung.look().sql.selectFrom("task").select("id").execute();
    await expect(khung.write(record, { tasks })).rejects.toMatchObject({
      rule: "task.notAllRecorded",
      fields: [
        { path: "input.tasks.1.events.1.kind", rule: "task.historyOrder" },
        { path: "input.tasks.1.events.1.byPersonId", rule: "task.ownTask" },
        { path: "input.tasks.2.events.0.dueOn", rule: "task.historyDue" },
        { path: "input.tasks.2.events.1.happenedOn", rule: "task.historyDay" },
        { path: "input.tasks.3.events.0.happenedOn", rule: "task.historyDay" },
        { path: "input.tasks.4.events", rule: "task.historyEmpty" },
      ],
    });
    expect(await khung.look().sql.selectFrom("task").select("id").execute()).toEqual(before);
  });
});
