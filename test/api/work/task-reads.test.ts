import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { handTaskOver } from "../../../server/work/index.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";
import type { Actor } from "../../support/test-khung.ts";
import {
  act,
  assigned,
  makeOffice,
  noticesOf,
  onDay,
  refusal,
  submitted,
  taskInput,
} from "../../support/work/build-task.ts";

const NOTE = { note: "Lý do đã nêu" };
const LIST =
  "query ($filter: TaskFilter, $sort: TaskSortInput) { tasks(filter: $filter, sort: $sort) { total items { id } } }";
const DESK = `query { workDesk { toStart inProgress returned submitted dueThisWeek late toAccept toConfirm toHandOn
  assignedLate } }`;

interface Listed {
  readonly tasks: { readonly total: number; readonly items: readonly { readonly id: string }[] };
}

eachDatabase("lists of tasks", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const listed = async (actor: Actor, filter: object | null = null, sort: object | null = null): Promise<string[]> => {
    const { tasks } = await actor.ok<Listed>(LIST, { filter, sort });
    expect(tasks.total).toBe(tasks.items.length);
    return tasks.items.map(({ id }) => id);
  };

  it("a task is read by its people, heads above, specialists and auditors of the unit, and nobody else", async () => {
    const office = await makeOffice(khung);
    const { id } = await assigned(office);
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId: office.agency.id });
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: office.agency.id });
    const elsewhere = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    const one = "query ($id: Uuid!) { task(id: $id) { id } }";
    for (const actor of [office.clerk, office.head, office.chair, office.specialist, auditor]) {
      expect(await listed(actor)).toEqual([id]);
      expect(await actor.ok(one, { id })).toEqual({ task: { id } });
    }
    for (const actor of [office.colleague, office.stranger, analyst, elsewhere]) {
      expect(await listed(actor)).toEqual([]);
      expect(await listed(actor, { ownerPersonId: office.clerkId })).toEqual([]);
      expect((await actor.refused(one, { id })).code).toBe("NOT_FOUND");
    }
    expect((await khung.nobody.refused(LIST)).code).toBe("UNAUTHENTICATED");
    const back = await act(office.clerk, "handBackTask", await assigned(office), NOTE);
    const to = { newOwnerPersonId: office.colleagueId, dueOn: "2026-07-31" };
    await act(office.head, "handTaskOver", back, to);
    expect(await listed(office.colleague)).toEqual([back.id]);
    expect((await listed(office.clerk)).toSorted()).toEqual([id, back.id].toSorted());
  });

  it("lists are filtered by person, state, day, words and unit, and sorted as asked", async () => {
    const office = await makeOffice(khung);
    const { clerk, clerkId, head } = office;
    const first = await assigned(office, { title: "Đánh giá cải cách hành chính", dueOn: "2026-07-30" });
    const second = await assigned(office, { title: "Báo cáo tháng", dueOn: "2026-07-16", origin: "UNPLANNED" });
    const third = await act(clerk, "startTask", await assigned(office, { title: "An toàn thông tin" }));
    const ids = [second.id, third.id, first.id];
    expect(await listed(clerk)).toEqual(ids);
    expect(await listed(clerk, null, { field: "TITLE" })).toEqual([third.id, second.id, first.id]);
    expect(await listed(clerk, null, { field: "DUE", order: "DESC" })).toEqual(ids.toReversed());
    expect(await listed(head, { search: "cai cach" })).toEqual([first.id]);
    expect(await listed(head, { states: ["IN_PROGRESS", "DONE"] })).toEqual([third.id]);
    expect(await listed(head, { origin: "UNPLANNED" })).toEqual([second.id]);
    expect(await listed(head, { dueFrom: "2026-07-17", dueTo: "2026-07-30" })).toEqual([third.id, first.id]);
    expect(await listed(head, { ownerPersonId: office.colleagueId })).toEqual([]);
    expect(await listed(head, { ownerPersonId: clerkId, unitId: office.unit.id })).toEqual(ids);
    expect(await listed(office.chair, { unitId: office.agency.id })).toEqual([]);
    expect(await listed(office.chair, { unitId: office.agency.id, includeSubtree: true })).toEqual(ids);
    expect(await listed(head, { late: true })).toEqual([]);
    expect(await listed(head, { ids: [first.id] })).toEqual([first.id]);
    expect(await listed(head, { mine: "OWN" })).toEqual([]);
    expect(await listed(head, { mine: "ASSIGNED_BY_ME" })).toEqual(ids);
  });

  it("the desk says what waits for whom", async () => {
    const office = await makeOffice(khung);
    const { ownerPersonId: _, ...unplanned } = taskInput(office);
    await assigned(office, { dueOn: "2026-07-19" });
    await act(office.clerk, "startTask", await assigned(office));
    await submitted(office);
    const back = { verdict: "NONE", dueOn: "2026-07-17", ...NOTE };
    await act(office.head, "returnTask", await submitted(office), back);
    await act(office.clerk, "handBackTask", await assigned(office), NOTE);
    await act(office.clerk, "reportUnplannedTask", null, unplanned);
    const desk = async (actor: Actor) => (await actor.ok<{ workDesk: object }>(DESK)).workDesk;
    expect(await desk(office.clerk)).toEqual({
      ...{ toStart: 1, inProgress: 1, returned: 1, submitted: 1, dueThisWeek: 2, late: 0 },
      ...{ toAccept: 0, toConfirm: 0, toHandOn: 0, assignedLate: 0 },
    });
    const headDesk = { toAccept: 1, toConfirm: 1, toHandOn: 1 };
    expect(await desk(office.head)).toMatchObject({ ...headDesk, toStart: 0 });
    for (const mine of ["TO_ACCEPT", "TO_CONFIRM", "TO_HAND_ON"])
      expect(await listed(office.head, { mine })).toHaveLength(1);
    expect(await desk(office.chair)).toMatchObject({ toAccept: 0, toConfirm: 0, toHandOn: 0 });
    expect((await khung.nobody.refused(DESK)).code).toBe("UNAUTHENTICATED");
  });

  it("what a head who has left had assigned waits for the next one", async () => {
    const office = await makeOffice(khung);
    const ofHead = await act(office.chair, "assignTask", null, taskInput(office, { ownerPersonId: office.headId }));
    await act(office.head, "submitTask", ofHead);
    const { endAppointment } = await import("../../../server/organization/index.ts");
    const chairPost = await khung
      .look()
      .sql.selectFrom("appointment")
      .select(["id", "version"])
      .where("person_id", "=", office.chairId)
      .executeTakeFirstOrThrow();
    await khung.write(endAppointment, { ...chairPost, endsOn: "2026-07-10" });
    const next = await khung.actor({
      personId: (await makeHead(khung, office.agency.id, { startsOn: "2026-07-11" })).personId,
    });
    expect(await listed(next, { mine: "TO_ACCEPT" })).toEqual([ofHead.id]);
    const handedIn = { ...ofHead, version: ofHead.version + 1 };
    expect((await refusal(office.head, "acceptTask", handedIn)).rule).toBe("task.ownTask");
    expect((await act(next, "acceptTask", handedIn)).state).toBe("DONE");
  });

  it("people are told of what is due and what is late, once each", async () => {
    const office = await makeOffice(khung);
    await assigned(office, { dueOn: "2026-07-16" });
    await assigned(office, { dueOn: "2026-07-20" });
    await submitted(office, { dueOn: "2026-07-15" });
    expect((await runJobs(khung, ["tasks"])).get("tasks")).toMatchObject({ reminded: expect.any(Number) as number });
    await runJobs(khung, ["tasks"]);
    const rules = async (personId: string) => {
      const rows = await khung
        .look()
        .sql.selectFrom("notice")
        .select("rule")
        .where("person_id", "=", personId)
        .execute();
      return rows.map(({ rule }) => rule).filter((rule) => /Due$|Late/.test(rule));
    };
    expect(await rules(office.clerkId)).toEqual(["notice.taskDue"]);
    khung.clock.set("2026-07-17T02:00:00Z");
    await runJobs(khung, ["tasks"]);
    await runJobs(khung, ["tasks"]);
    khung.clock.set("2026-07-15T02:00:00Z");
    expect((await rules(office.clerkId)).toSorted()).toEqual(["notice.taskDue", "notice.taskLate"]);
    expect(await rules(office.headId)).toEqual(["notice.taskLateOfOther"]);
    expect(failures).toEqual([]);
    expect(await noticesOf(office.clerk)).toContain("notice.taskLate");
  });

  it("a task follows its owner into another unit that the same head leads, each share in its own unit", async () => {
    const office = await makeOffice(khung);
    const other = await makeUnit(khung, { parentId: office.agency.id });
    const { personId } = await makeAppointment(khung, { unitId: other.id });
    const task = await assigned(office);
    const to = { newOwnerPersonId: personId, unitId: other.id, dueOn: "2026-07-31" };
    expect((await refusal(office.head, "handTaskOver", task, to)).rule).toBe("task.notLeader");
    await onDay(khung, "2026-07-16", handTaskOver, [office.chair, office.chairId, { ...task, ...to }]);
    const rows = await khung
      .look()
      .sql.selectFrom("task_share")
      .select(["person_id", "unit_id", "assigned"])
      .where("task_id", "=", task.id)
      .orderBy("assigned")
      .execute();
    expect(rows).toEqual([
      { person_id: personId, unit_id: other.id, assigned: "0/1" },
      { person_id: office.clerkId, unit_id: office.unit.id, assigned: "5/1" },
    ]);
  });
});
