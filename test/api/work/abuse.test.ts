import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { changeTaskDue, exemptTask, handTaskOver, submitTask } from "../../../server/work/index.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";
import {
  act,
  assigned,
  makeDocument,
  makeOffice,
  type Office,
  onDay,
  refusal,
  sharesSeen,
  submitted,
  taskInput,
} from "../../support/work/build-task.ts";

const NOTE = { note: "Lý do đã nêu" };
const IMPORT = `mutation ($input: ImportTasksInput!) { importTasks(input: $input) { isSound isWritten
  rows { items { outcome reasons { rule } } } } }`;

interface Imported {
  readonly isSound: boolean;
  readonly rows: { readonly items: readonly { outcome: string; reasons: readonly { rule: string }[] }[] };
}

eachDatabase("bending the measures of work", (start) => {
  let khung: TestKhung;
  let url: string;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  const codeOf = async (id: string): Promise<string> =>
    (await khung.look().sql.selectFrom("person").select("code").where("id", "=", id).executeTakeFirstOrThrow()).code;

  /** A specialist of the agency who works in the office. */
  const makeSpecialist = async (): Promise<{ actor: Actor; personId: string }> => {
    const { personId } = await makeAppointment(khung, { unitId: office.unit.id });
    return { personId, actor: await khung.actor({ personId, role: Role.ORG_SPECIALIST, unitId: office.agency.id }) };
  };

  const bring = async (actor: Actor, tasks: readonly object[], dryRun = true): Promise<Imported> => {
    const sent = await upload(url, actor, { name: "nhiem-vu.txt", bytes: JSON.stringify(tasks) });
    const input = { fileId: sent.file?.id, dryRun };
    return (await actor.ok<{ importTasks: Imported }>(IMPORT, { input })).importTasks;
  };

  it("a head does not excuse the own delay by naming the event with which somebody else took the task over", async () => {
    const { head, headId, chair, chairId, clerkId } = office;
    const task = await act(chair, "assignTask", null, taskInput(office, { ownerPersonId: headId }));
    const to = { newOwnerPersonId: clerkId, dueOn: "2026-07-31" };
    const passed = await onDay(khung, "2026-07-22", handTaskOver, [chair, chairId, { ...task, ...to }]);
    expect((await sharesSeen(chair, passed)).get(headId)).toMatchObject({ delays: 1 });
    const excuse = (aboutNumber: number) => ({ ...passed, ...NOTE, aboutNumber });
    await expect(onDay(khung, "2026-07-22", exemptTask, [head, headId, excuse(2)])).rejects.toThrow("ownTask");
    await expect(onDay(khung, "2026-07-22", exemptTask, [head, headId, excuse(1)])).rejects.toThrow("ownTask");
    expect((await sharesSeen(chair, passed)).get(headId)).toMatchObject({ delays: 1 });
    const excused = await onDay(khung, "2026-07-22", exemptTask, [chair, chairId, excuse(2)]);
    expect((await sharesSeen(chair, excused)).get(headId)).toMatchObject({ delays: 0 });
    const { clerk } = office;
    const late = await onDay(khung, "2026-08-03", submitTask, [clerk, clerkId, excused]);
    expect((await sharesSeen(chair, late)).get(clerkId)).toMatchObject({ delays: 1 });
  });

  it("one exemption excuses one delay: the further last day that came with the first is not excused with it", async () => {
    const { head, headId, clerk, clerkId } = office;
    const late = { ...NOTE, dueOn: "2026-07-24" };
    const task = await assigned(office);
    const moved = await onDay(khung, "2026-07-22", changeTaskDue, [head, headId, { ...task, ...late }]);
    const excuse = (aboutNumber: number, { id, version }: typeof moved) => ({ id, version, ...NOTE, aboutNumber });
    const excused = await onDay(khung, "2026-07-22", exemptTask, [head, headId, excuse(2, moved)]);
    expect((await sharesSeen(head, excused)).get(clerkId)).toMatchObject({ delays: 0 });
    const handedIn = await onDay(khung, "2026-07-27", submitTask, [clerk, clerkId, excused]);
    expect((await sharesSeen(head, handedIn)).get(clerkId)).toMatchObject({ delays: 1 });
  });

  it("a head who gave a task back does not split it to clear the own account", async () => {
    const { head, headId, chair, clerkId } = office;
    const mine = await act(chair, "assignTask", null, taskInput(office, { ownerPersonId: headId }));
    const given = await act(head, "handBackTask", mine, NOTE);
    const passed = await act(head, "handTaskOver", given, { newOwnerPersonId: clerkId, dueOn: "2026-07-31" });
    const part = taskInput(office, { parentTaskId: passed.id, quantity: "0.001" });
    expect((await refusal(head, "assignTask", null, part)).rule).toBe("task.ownTask");
    expect((await sharesSeen(chair, passed)).get(headId)).toMatchObject({ assigned: "5/1", isHandedBack: true });
  });

  it("an output of planned work is planned: splitting takes nothing out of what was assigned", async () => {
    const whole = await assigned(office);
    const part = taskInput(office, { parentTaskId: whole.id, quantity: "1", origin: "UNPLANNED" });
    expect((await refusal(office.head, "assignTask", null, part)).rule).toBe("task.partOrigin");
    await act(office.head, "assignTask", null, { ...part, origin: "PLANNED" });
  });

  it("who is released from a task and gets it again has it assigned, and takes over nothing", async () => {
    const { head, clerk, clerkId } = office;
    const released = await act(head, "releaseTask", await assigned(office), NOTE);
    const again = await act(head, "handTaskOver", released, { newOwnerPersonId: clerkId, dueOn: "2026-07-31" });
    const done = await act(head, "acceptTask", await act(clerk, "submitTask", again));
    const share = (await sharesSeen(head, done)).get(clerkId);
    expect(share).toMatchObject({ assigned: "5/1", completed: "5/1", isTakenOver: false, dueOn: "2026-07-31" });
  });

  it("a specialist who recorded a head's task judges and excuses it with a document only", async () => {
    const { actor, personId } = await makeSpecialist();
    const documentId = (await khung.write(makeDocument, {})).id;
    const input = taskInput(office, { ownerPersonId: office.headId, documentId });
    const task = await act(office.head, "submitTask", await act(actor, "assignTask", null, input));
    expect((await refusal(actor, "acceptTask", task)).rule).toBe("task.documentRequired");
    expect((await refusal(actor, "cancelTask", task, NOTE)).rule).toBe("task.documentRequired");
    expect((await act(actor, "acceptTask", task, { documentId })).state).toBe("DONE");
    expect(personId).not.toBe(office.headId);
  });

  it("who only helps, or owned a task once, does not read what it counts for others", async () => {
    const { head, clerk, clerkId, colleague, colleagueId, chair } = office;
    const helped = await assigned(office, { collaboratorPersonIds: [colleagueId] });
    expect([...(await sharesSeen(colleague, helped)).keys()]).toEqual([]);
    expect([...(await sharesSeen(clerk, helped)).keys()]).toEqual([clerkId]);
    const passed = await act(head, "handTaskOver", helped, { newOwnerPersonId: colleagueId, dueOn: "2026-07-31" });
    expect([...(await sharesSeen(clerk, passed)).keys()]).toEqual([clerkId]);
    expect([...(await sharesSeen(colleague, passed)).keys()]).toEqual([colleagueId]);
    for (const reader of [head, chair, office.specialist])
      expect([...(await sharesSeen(reader, passed)).keys()].toSorted()).toEqual([clerkId, colleagueId].toSorted());
  });

  it("numbers that would make every sum endless are refused at every step", async () => {
    const { head, clerk } = office;
    const rule = async (over: object): Promise<string> =>
      (await refusal(head, "assignTask", null, taskInput(office, over))).rule;
    for (const text of ["1/100000000000000000000000000319", "0.0000000000001", "1000000001", "1/1009"]) {
      expect(await rule({ quantity: text })).toBe("task.numberUnfit");
      expect(await rule({ coefficient: text })).toBe("task.numberUnfit");
    }
    const own = { ...taskInput(office), ownerPersonId: undefined };
    expect((await refusal(clerk, "reportUnplannedTask", null, { ...own, quantity: "1/1009" })).rule).toBe(
      "task.numberUnfit",
    );
    const task = await assigned(office, { quantity: "25/28", coefficient: "0.000001" });
    expect((await refusal(clerk, "submitTask", task, { quantity: "1/1009" })).rule).toBe("task.numberUnfit");
    const handedIn = await submitted(office);
    expect((await refusal(head, "acceptTask", handedIn, { quantity: "1/1009" })).rule).toBe("task.numberUnfit");
    const proposed = await act(clerk, "reportUnplannedTask", null, own);
    expect((await refusal(head, "confirmUnplannedTask", proposed, { quantity: "1/1009" })).rule).toBe(
      "task.numberUnfit",
    );
  });

  it("a specialist who owned a task once does not drop it through a list of another system", async () => {
    const { actor, personId } = await makeSpecialist();
    const external = { externalSystem: "QLVB", externalId: "CU-1" };
    const mine = await assigned(office, { ...external, ownerPersonId: personId });
    const given = await act(actor, "handBackTask", mine, NOTE);
    const to = { newOwnerPersonId: office.clerkId, dueOn: "2026-07-31" };
    await act(office.head, "handTaskOver", given, to);
    const row = {
      ...{ ...external, owner: await codeOf(office.clerkId), assignedOn: "2026-07-15", dueOn: "2026-07-31" },
      ...{ title: "Soạn thảo kế hoạch", output: "Kế hoạch được ban hành", cancelledOn: "2026-07-15" },
    };
    const { rows } = await bring(actor, [row]);
    expect(rows.items[0]).toMatchObject({ outcome: "FAULT", reasons: [{ rule: "import.taskOwn" }] });
    expect((await bring(office.specialist, [row])).rows.items[0]).toMatchObject({ outcome: "UPDATED" });
  });

  it("a list with endless blanks in a number or unseen characters neither stops nor breaks the server", async () => {
    const owner = await codeOf(office.clerkId);
    const days = { assignedOn: "2026-07-01", dueOn: "2026-07-10" };
    const task = {
      externalSystem: "QLVB",
      externalId: "NUL-1",
      owner,
      ...days,
      title: "Soạn\u0000 thảo",
      output: "Báo cáo",
    };
    const begun = process.cpuUsage();
    const blanks = await bring(office.specialist, [{ ...task, quantity: `1${" ".repeat(200_000)}x` }]);
    expect(blanks.rows.items[0]?.reasons.map(({ rule }) => rule)).toEqual(["import.taskNumberUnreadable"]);
    // Work of the processor, not time: another program that runs beside the tests proves nothing.
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(5_000);
    expect(await bring(office.specialist, [{ ...task, quantity: "2" }], false)).toMatchObject({ isSound: true });
    const stored = khung.look().sql.selectFrom("task").select("title").where("external_id", "=", "NUL-1");
    expect((await stored.executeTakeFirstOrThrow()).title).toBe("Soạn  thảo");
  });
});
