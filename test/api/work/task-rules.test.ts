import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  act,
  assigned,
  makeDocument,
  makeOffice,
  type Office,
  refusal,
  submitted,
  taskInput,
  taskVerb,
} from "../../support/work/build-task.ts";

const NOTE = { note: "Lý do đã nêu" };

eachDatabase("rules of tasks", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  it("wrong tasks are refused with the rule and the field, and nothing is kept", async () => {
    const rule = async (over: object): Promise<string> =>
      (await refusal(office.head, "assignTask", null, taskInput(office, over))).rule;
    const before = await khung.look().sql.selectFrom("task").select("id").execute();
    expect(await rule({ collaboratorPersonIds: [office.clerkId] })).toBe("task.ownerIsCollaborator");
    expect(await rule({ dueOn: "2026-07-14" })).toBe("task.dueBeforeToday");
    expect(await rule({ coefficient: "0" })).toBe("task.coefficientNotPositive");
    expect(await rule({ coefficient: "-1/2" })).toBe("task.coefficientNotPositive");
    expect(await rule({ quantity: "0/3" })).toBe("task.quantityNotPositive");
    expect(await rule({ title: "  " })).toBe("task.titleMissing");
    expect(await rule({ output: null })).toBe("task.outputMissing");
    expect(await rule({ ownerPersonId: office.chairId })).toBe("task.ownerElsewhere");
    expect(await rule({ ownerPersonId: office.headId })).toBe("task.ownAssignment");
    expect(await rule({ productId: office.unit.id })).toBe("task.productNotInForce");
    expect(await rule({ externalId: "VB-1" })).toBe("task.externalPair");
    expect(await rule({ unitId: office.agency.id })).toBe("task.notLeader");
    for (const over of [
      { ownerPersonId: office.unit.id },
      { unitId: office.clerkId },
      { parentTaskId: office.clerkId },
    ])
      expect((await refusal(office.head, "assignTask", null, taskInput(office, over))).code).toBe("NOT_FOUND");
    expect(await khung.look().sql.selectFrom("task").select("id").execute()).toEqual(before);
  });

  it("a task of another system is taken in once", async () => {
    const external = { externalSystem: "QLVB", externalId: "335/2026" };
    await assigned(office, external);
    const twice = await refusal(office.head, "assignTask", null, taskInput(office, external));
    expect(twice.code).toBe("CONFLICT");
    await assigned(office, { ...external, externalId: "336/2026" });
  });

  it("only heads of the unit or above assign; a specialist only records a head's task with its document", async () => {
    const rule = async (actor: Office["head"], over: object = {}): Promise<string> =>
      (await refusal(actor, "assignTask", null, taskInput(office, over))).rule;
    for (const actor of [office.clerk, office.colleague, office.stranger, office.specialist])
      expect(await rule(actor)).toMatch(/^task\.(notLeader|ownAssignment)$/);
    expect((await khung.nobody.refused(taskVerb("assignTask"), { input: taskInput(office) })).code).toBe(
      "UNAUTHENTICATED",
    );
    await act(office.chair, "assignTask", null, taskInput(office));
    await act(office.chair, "assignTask", null, taskInput(office, { ownerPersonId: office.headId }));
    const ofHead = { ownerPersonId: office.headId };
    expect(await rule(office.specialist, ofHead)).toBe("task.documentRequired");
    const unknown = taskInput(office, { ...ofHead, documentId: office.unit.id });
    expect((await refusal(office.specialist, "assignTask", null, unknown)).code).toBe("NOT_FOUND");
    const documentId = (await khung.write(makeDocument, {})).id;
    const task = await act(office.specialist, "assignTask", null, taskInput(office, { ...ofHead, documentId }));
    const handedIn = await act(office.head, "submitTask", task);
    expect((await refusal(office.specialist, "acceptTask", handedIn)).rule).toBe("task.documentRequired");
    expect((await act(office.specialist, "acceptTask", handedIn, { documentId })).state).toBe("DONE");
  });

  it("nobody accepts, returns, excuses, moves or drops one's own, and others may not either", async () => {
    const task = await submitted(office);
    const verbs: readonly (readonly [string, object])[] = [
      ["acceptTask", {}],
      ["returnTask", { verdict: "NONE", dueOn: "2026-07-30", ...NOTE }],
      ["exemptTask", { aboutNumber: 1, ...NOTE }],
      ["cancelTask", NOTE],
      ["setTaskCollaborators", { collaboratorPersonIds: [] }],
    ];
    for (const [verb, input] of verbs) {
      expect((await refusal(office.clerk, verb, task, input)).rule).toBe("task.ownTask");
      expect((await refusal(office.stranger, verb, task, input)).code).toBe("NOT_FOUND");
      expect((await refusal(office.colleague, verb, task, input)).code).toBe("NOT_FOUND");
      expect((await refusal(office.specialist, verb, task, input)).code).toBe("FORBIDDEN");
    }
    expect((await refusal(office.head, "submitTask", task)).rule).toBe("task.notOwner");
    const helped = await act(office.head, "setTaskCollaborators", task, {
      collaboratorPersonIds: [office.colleagueId],
    });
    expect((await refusal(office.colleague, "acceptTask", helped)).rule).toBe("task.notAssigner");
    expect((await refusal(office.colleague, "submitTask", helped)).rule).toBe("task.notOwner");
    expect((await act(office.chair, "acceptTask", helped)).state).toBe("DONE");
  });

  it("a head who gave a task back does not drop it to clear the account", async () => {
    const ofHead = taskInput(office, { ownerPersonId: office.headId });
    const task = await act(office.head, "handBackTask", await act(office.chair, "assignTask", null, ofHead), NOTE);
    expect((await refusal(office.head, "cancelTask", task, NOTE)).rule).toBe("task.ownTask");
    const to = { newOwnerPersonId: office.clerkId, dueOn: "2026-07-31" };
    const passed = await act(office.head, "handTaskOver", task, to);
    const handedIn = await act(office.clerk, "submitTask", passed);
    expect((await act(office.head, "acceptTask", handedIn)).state).toBe("DONE");
  });

  it("quantities and last days must be possible at every step", async () => {
    const task = await assigned(office);
    for (const [quantity, rule] of [
      ["0", "task.quantityNotPositive"],
      ["3", "task.quantityTooLarge"],
    ] as const)
      expect((await refusal(office.clerk, "submitTask", task, { quantity })).rule).toBe(rule);
    const part = await act(office.clerk, "submitTask", task, { quantity: "1" });
    expect((await refusal(office.head, "acceptTask", part, { quantity: "5/2" })).rule).toBe("task.quantityTooLarge");
    const back = { verdict: "MINOR", dueOn: "2026-07-01", ...NOTE };
    expect((await refusal(office.head, "returnTask", part, back)).rule).toBe("task.dueBeforeToday");
    expect((await refusal(office.head, "acceptTask", task)).code).toBe("STALE");
    const done = await act(office.head, "acceptTask", part);
    const { task: seen } = await office.clerk.ok<{ task: { events: { quantity: string | null }[] } }>(
      "query ($id: Uuid!) { task(id: $id) { events { quantity } } }",
      { id: done.id },
    );
    expect(seen.events.at(-1)?.quantity).toBe("1");
    expect((await refusal(office.head, "cancelTask", done, NOTE)).code).toBe("WRONG_STEP");
    const open = await assigned(office);
    expect((await refusal(office.head, "changeTaskDue", open, { dueOn: "2026-07-20", ...NOTE })).rule).toBe(
      "task.sameDue",
    );
    const same = { newOwnerPersonId: office.clerkId, dueOn: "2026-07-30" };
    expect((await refusal(office.head, "handTaskOver", open, same)).rule).toBe("task.sameOwner");
  });

  it("of two who accept at the same time one is told that the task has changed", async () => {
    const task = await submitted(office);
    const input = { id: task.id, version: task.version };
    const answers = await Promise.all(
      [office.head, office.chair].map((actor) => actor.run(taskVerb("acceptTask"), { input })),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").toSorted()).toEqual(["STALE", "done"]);
    const second = await submitted(office);
    const both = { id: second.id, version: second.version };
    const [accepted, returned] = await Promise.all([
      office.head.run(taskVerb("acceptTask"), { input: both }),
      office.chair.run(taskVerb("returnTask"), { input: { ...both, verdict: "MAJOR", dueOn: "2026-07-30", ...NOTE } }),
    ]);
    expect([accepted, returned].filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it("handing back while the head changes the task leaves one of the two", async () => {
    const task = await assigned(office);
    const input = { id: task.id, version: task.version, ...NOTE };
    const answers = await Promise.all([
      office.clerk.run(taskVerb("handBackTask"), { input }),
      office.head.run(taskVerb("cancelTask"), { input }),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "done").toSorted()).toEqual(["STALE", "done"]);
    const { task: seen } = await office.head.ok<{ task: { events: object[]; shares: object[] } }>(
      "query ($id: Uuid!) { task(id: $id) { events { kind } shares { assigned } } }",
      { id: task.id },
    );
    expect(seen.events).toHaveLength(2);
  });

  it("a request that is repeated with its key takes effect once", async () => {
    const input = { ...taskInput(office), idempotencyKey: "giao-viec-1" };
    const run = () => office.head.ok<{ assignTask: object }>(taskVerb("assignTask"), { input });
    const [first, second] = await Promise.all([run(), run()]);
    expect(second).toEqual(first);
    const other = await office.head.refused(taskVerb("assignTask"), { input: { ...input, quantity: "1" } });
    expect(other.rule).toBe("idempotency.reused");
    const task = await submitted(office);
    const accepting = { id: task.id, version: task.version, idempotencyKey: "nghiem-thu-1" };
    const once = await office.head.ok(taskVerb("acceptTask"), { input: accepting });
    expect(await office.head.ok(taskVerb("acceptTask"), { input: accepting })).toEqual(once);
  });

  it("events are never changed or deleted, whoever writes to the database", async () => {
    const { id } = await assigned(office);
    const connection = khung.database.orm.em.getConnection();
    for (const statement of ["update task_event set happened_on = '2026-01-01'", "delete from task_event"])
      await expect(connection.execute(`${statement} where task_id = '${id}'`)).rejects.toThrow(/frozen: task_event/);
  });
});
