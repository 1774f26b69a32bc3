import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptTask, changeTaskDue, QualityVerdict, returnTask, submitTask } from "../../../server/work/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  act,
  assigned,
  makeOffice,
  noticesOf,
  onDay,
  type Office,
  refusal,
  type SeenTask,
  sharesSeen,
  taskInput,
  taskVerb,
} from "../../support/work/build-task.ts";

const NOTE = { note: "Lý do đã nêu" };

eachDatabase("tasks", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  it("a task is assigned, done, handed in and accepted, and counts for its one owner", async () => {
    const own = await makeOffice(khung);
    const task = await assigned(own, { collaboratorPersonIds: [own.colleagueId] });
    expect((await sharesSeen(own.clerk, task)).get(own.clerkId)).toMatchObject({
      ...{ assigned: "5/1", completed: "0/1", isDone: false, dueOn: "2026-07-20", unitId: own.unit.id },
    });
    let seen = await act(own.clerk, "startTask", task);
    seen = await act(own.clerk, "reportTaskProgress", seen, { percent: 60, note: "Đã xong dự thảo" });
    seen = await act(own.clerk, "submitTask", seen);
    seen = await act(own.head, "acceptTask", seen);
    expect(seen.state).toBe("DONE");
    const shares = await sharesSeen(own.head, task);
    expect([...shares.keys()]).toEqual([own.clerkId]);
    expect(shares.get(own.clerkId)).toMatchObject({ assigned: "5/1", completed: "5/1", isDone: true, delays: 0 });
    const whole = await own.clerk.ok(
      `query ($id: Uuid!) { task(id: $id) { percent isLate owner { id } assigner { id } collaborators { id }
        events { number kind happenedOn dueOn quantity verdict by { id } owner { id } } } }`,
      { id: task.id },
    );
    const by = (id: string) => ({ by: { id }, owner: { id: own.clerkId }, happenedOn: "2026-07-15" });
    expect(whole["task"]).toMatchObject({
      ...{ percent: 100, isLate: false, owner: { id: own.clerkId }, assigner: { id: own.headId } },
      collaborators: [{ id: own.colleagueId }],
      events: [
        { number: 1, kind: "ASSIGNED", dueOn: "2026-07-20", ...by(own.headId) },
        { number: 2, kind: "STARTED", ...by(own.clerkId) },
        { number: 3, kind: "PROGRESS", ...by(own.clerkId) },
        { number: 4, kind: "SUBMITTED", quantity: "2", ...by(own.clerkId) },
        { number: 5, kind: "DONE", quantity: "2", verdict: "NONE", ...by(own.headId) },
      ],
    });
    expect(await noticesOf(own.clerk)).toEqual(["notice.taskAssigned", "notice.taskAccepted"]);
    expect(await noticesOf(own.head)).toEqual(["notice.taskSubmitted"]);
  });

  it("each return with a major error and each missed day counts, until an objective cause is confirmed", async () => {
    const { clerk, clerkId, head, headId } = office;
    let seen = await assigned(office);
    const late = "2026-07-24";
    seen = await onDay(khung, "2026-07-21", submitTask, [clerk, clerkId, seen]);
    const sentBack = { ...NOTE, verdict: QualityVerdict.MAJOR, dueOn: late };
    seen = await onDay(khung, "2026-07-22", returnTask, [head, headId, { ...seen, ...sentBack }]);
    seen = await onDay(khung, "2026-07-25", submitTask, [clerk, clerkId, seen]);
    const found = { verdict: QualityVerdict.MINOR };
    seen = await onDay(khung, "2026-07-26", acceptTask, [head, headId, { ...seen, ...found }]);
    const counted = async () => (await sharesSeen(office.head, seen)).get(office.clerkId);
    expect(await counted()).toMatchObject({ delays: 2, majorErrors: 1, minorErrors: 1, dueOn: "2026-07-20" });
    const exempt = (aboutNumber: number, actor = office.head) =>
      act(actor, "exemptTask", seen, { aboutNumber, ...NOTE });
    seen = await exempt(3);
    expect(await counted()).toMatchObject({ delays: 2, majorErrors: 0 });
    seen = await exempt(2, office.chair);
    expect(await counted()).toMatchObject({ delays: 1, majorErrors: 0 });
    const again = { aboutNumber: 2, ...NOTE };
    expect((await refusal(office.head, "exemptTask", seen, again)).rule).toBe("task.nothingToExempt");
    expect((await refusal(office.clerk, "exemptTask", seen, again)).rule).toBe("task.ownTask");
    expect((await refusal(office.head, "exemptTask", seen, { aboutNumber: 99, ...NOTE })).code).toBe("NOT_FOUND");
  });

  it("a task handed back stays assigned to the one and counts for the other beyond what was assigned", async () => {
    let seen = await act(office.clerk, "handBackTask", await assigned(office), NOTE);
    expect(seen.state).toBe("HANDED_BACK");
    const to = { newOwnerPersonId: office.colleagueId, dueOn: "2026-07-31" };
    expect((await refusal(office.head, "handTaskOver", seen, { ...to, newOwnerPersonId: office.headId })).rule).toBe(
      "task.ownAssignment",
    );
    seen = await act(office.head, "handTaskOver", seen, to);
    seen = await act(office.colleague, "submitTask", seen);
    await act(office.head, "acceptTask", seen);
    const shares = await sharesSeen(office.head, seen);
    expect(shares.get(office.clerkId)).toMatchObject({ assigned: "5/1", completed: "0/1", isHandedBack: true });
    expect(shares.get(office.colleagueId)).toMatchObject({
      ...{ assigned: "0/1", completed: "5/1", isTakenOver: true, dueOn: "2026-07-31" },
    });
  });

  it("who is released for an objective reason has no share, and a cancelled task counts for nobody", async () => {
    const first = await assigned(office);
    const released = await act(office.head, "releaseTask", first, {
      ...NOTE,
      ...{ newOwnerPersonId: office.colleagueId, dueOn: "2026-07-30" },
    });
    expect(released.state).toBe("ASSIGNED");
    expect([...(await sharesSeen(office.head, released)).keys()]).toEqual([office.colleagueId]);
    const cancelled = await act(office.head, "cancelTask", released, NOTE);
    expect(cancelled.state).toBe("CANCELLED");
    expect((await sharesSeen(office.head, cancelled)).size).toBe(0);
    const alone = await act(office.head, "releaseTask", await assigned(office), NOTE);
    expect(alone.state).toBe("HANDED_BACK");
    expect((await sharesSeen(office.head, alone)).size).toBe(0);
  });

  it("a last day changed in time moves the period, changed too late leaves the delay", async () => {
    const first = await act(office.head, "changeTaskDue", await assigned(office), { dueOn: "2026-08-10", ...NOTE });
    expect((await sharesSeen(office.head, first)).get(office.clerkId)).toMatchObject({
      dueOn: "2026-08-10",
      delays: 0,
    });
    const second = await assigned(office);
    const { head, headId } = office;
    const change = { ...second, dueOn: "2026-08-10", ...NOTE };
    const later = await onDay(khung, "2026-07-21", changeTaskDue, [head, headId, change]);
    expect((await sharesSeen(office.head, later)).get(office.clerkId)).toMatchObject({
      dueOn: "2026-07-20",
      delays: 1,
    });
  });

  it("unplanned work counts once a head has confirmed it, outside of what was assigned", async () => {
    const own = await makeOffice(khung);
    const { ownerPersonId: _, ...content } = taskInput(own);
    let seen = await act(own.clerk, "reportUnplannedTask", null, content);
    expect(seen.state).toBe("PROPOSED");
    expect((await sharesSeen(own.clerk, seen)).size).toBe(0);
    expect(await noticesOf(own.head)).toEqual(["notice.taskProposed"]);
    expect((await refusal(own.clerk, "confirmUnplannedTask", seen)).rule).toBe("task.ownTask");
    expect((await refusal(own.clerk, "submitTask", seen)).code).toBe("WRONG_STEP");
    seen = await act(own.head, "confirmUnplannedTask", seen, { quantity: "1" });
    seen = await act(own.clerk, "submitTask", seen);
    await act(own.head, "acceptTask", seen);
    expect((await sharesSeen(own.clerk, seen)).get(own.clerkId)).toMatchObject({
      ...{ assigned: "0/1", completed: "5/2", isUnplanned: true },
    });
    const second = await act(own.clerk, "reportUnplannedTask", null, content);
    expect((await act(own.head, "declineUnplannedTask", second, NOTE)).state).toBe("CANCELLED");
    const head = await act(own.head, "reportUnplannedTask", null, content);
    expect((await refusal(own.head, "confirmUnplannedTask", head)).rule).toBe("task.ownTask");
    expect((await act(own.chair, "confirmUnplannedTask", head)).state).toBe("ASSIGNED");
    const elsewhere = { ...content, unitId: own.agency.id };
    expect((await refusal(own.clerk, "reportUnplannedTask", null, elsewhere)).rule).toBe("task.unitNotOwn");
    const named = { ...content, assignerPersonId: own.colleagueId };
    expect((await refusal(own.clerk, "reportUnplannedTask", null, named)).rule).toBe("task.assignerDoesNotLead");
  });

  it("a long task is split into outputs of persons, which count instead of it and never exceed it", async () => {
    const whole = await assigned(office, { quantity: "4", coefficient: "1" });
    const part = (ownerPersonId: string, quantity: string, over: object = {}) => ({
      ...taskInput(office, { ownerPersonId, quantity, coefficient: null, parentTaskId: whole.id, ...over }),
    });
    const split = (...tasks: object[]) => ({ input: { tasks } });
    const document = taskVerb("assignTasks");
    const tooMuch = await office.head.refused(
      document,
      split(part(office.clerkId, "3"), part(office.colleagueId, "2")),
    );
    expect(tooMuch).toMatchObject({ rule: "task.notAllAssigned", fields: [{ path: "input.tasks.1.quantity" }] });
    const { assignTasks } = await office.head.ok<{ assignTasks: SeenTask[] }>(
      document,
      split(part(office.clerkId, "3"), part(office.colleagueId, "1")),
    );
    expect((await sharesSeen(office.head, whole)).size).toBe(0);
    const [first, second] = assignTasks as [SeenTask, SeenTask];
    expect((await sharesSeen(office.head, first)).get(office.clerkId)).toMatchObject({ assigned: "3/1" });
    const deeper = taskInput(office, { quantity: "1", coefficient: null, parentTaskId: first.id });
    expect((await refusal(office.head, "assignTask", null, deeper)).rule).toBe("task.partOfPart");
    const { task } = await office.head.ok<{ task: SeenTask & { parts: object[]; isSplit: boolean } }>(
      "query ($id: Uuid!) { task(id: $id) { id version state isSplit parts { id } } }",
      { id: whole.id },
    );
    expect(task).toMatchObject({ isSplit: true, parts: { length: 2 } });
    expect((await refusal(office.head, "cancelTask", task, NOTE)).rule).toBe("task.hasParts");
    for (const each of [first, second]) await act(office.head, "cancelTask", each, NOTE);
    expect((await sharesSeen(office.head, whole)).get(office.clerkId)).toMatchObject({ assigned: "4/1" });
  });

  it("several tasks are assigned, all or none, with every fault named", async () => {
    const good = taskInput(office);
    const bad = { ...good, quantity: "0", dueOn: "2026-07-14", title: " " };
    const before = await khung.look().sql.selectFrom("task").select("id").execute();
    const refused = await office.head.refused(taskVerb("assignTasks"), { input: { tasks: [good, bad] } });
    expect(refused).toMatchObject({ rule: "task.notAllAssigned", values: { count: 3 } });
    expect(refused.fields?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "input.tasks.1.title task.titleMissing",
      "input.tasks.1.quantity task.quantityNotPositive",
      "input.tasks.1.dueOn task.dueBeforeToday",
    ]);
    expect(await khung.look().sql.selectFrom("task").select("id").execute()).toEqual(before);
    const { assignTasks } = await office.head.ok<{ assignTasks: object[] }>(taskVerb("assignTasks"), {
      input: { tasks: [good, { ...good, ownerPersonId: office.colleagueId }] },
    });
    expect(assignTasks).toHaveLength(2);
  });
});
