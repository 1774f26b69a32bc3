import { afterAll, beforeAll, expect, it } from "vitest";
import { bringTaskList, readTaskList, xlsxFile } from "../../../server/exchange/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";
import { makeCatalogue } from "../../support/work/build-catalogue.ts";
import { act, makeOffice, type Office, type SeenTask, sharesSeen } from "../../support/work/build-task.ts";

const IMPORT = `mutation ($input: ImportTasksInput!) { importTasks(input: $input) { read created updated skipped faults
  isSound isWritten problems { rule } columns { field column }
  rows { total items { row code outcome reasons { rule cell vi } } } } }`;
const HEADER = [
  ...["Hệ thống nguồn", "Mã ở hệ thống nguồn", "Mã đơn vị", "Mã người chủ trì", "Mã người giao việc", "Tên nhiệm vụ"],
  ...["Sản phẩm đầu ra", "Số lượng", "Hệ số quy đổi", "Đột xuất", "Ngày giao", "Thời hạn", "Ngày trình"],
  ...["Ngày nghiệm thu", "Số lượng nghiệm thu", "Sai sót lớn", "Sai sót nhỏ"],
];

interface Report {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly faults: number;
  readonly isSound: boolean;
  readonly isWritten: boolean;
  readonly rows: {
    readonly items: readonly {
      row: number;
      code: string;
      outcome: string;
      reasons: { rule: string; cell: string | null }[];
    }[];
  };
}

eachDatabase("importing tasks", (start) => {
  let khung: TestKhung;
  let url: string;
  let office: Office;
  let codes: Record<"clerk" | "colleague" | "head" | "unit", string>;
  let made = 0;
  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    office = await makeOffice(khung);
    codes = {
      ...{ clerk: await codeOf("person", office.clerkId), colleague: await codeOf("person", office.colleagueId) },
      ...{ head: await codeOf("person", office.headId), unit: await codeOf("unit", office.unit.id) },
    };
  });
  afterAll(() => khung.stop());

  const codeOf = async (table: "person" | "unit", id: string): Promise<string> =>
    (await khung.look().sql.selectFrom(table).select("code").where("id", "=", id).executeTakeFirstOrThrow()).code;
  const nextId = (): string => `CV-${String((made += 1))}`;
  /** A row with what the test says of it; two products of K 5/2, assigned on the 1st, due on the 10th of July. */
  const line = (over: Partial<Record<number, string>> & { id?: string } = {}): string[] => {
    const usual = ["VOffice", over.id ?? nextId(), codes.unit, codes.clerk, codes.head, "Soạn báo cáo", "Báo cáo"];
    const row = [...usual, "2", "2,5", "", "01/07/2026", "10/07/2026", "", "", "", "", ""];
    return row.map((text, place) => over[place] ?? text);
  };
  const send = async (
    rows: readonly (readonly string[])[],
    actor: Actor = office.specialist,
    name = "nhiem-vu.xlsx",
  ) => {
    const bytes = name.endsWith("xlsx")
      ? await xlsxFile([[HEADER, ...rows]], { sheet: "Nhiệm vụ" })
      : Buffer.from([HEADER, ...rows].map((cells) => cells.join(";")).join("\n"));
    const { file, error } = await upload(url, actor, { name, bytes });
    if (file === null) throw new Error(JSON.stringify(error));
    return file.id;
  };
  const bring = async (rows: readonly (readonly string[])[], dryRun = false, name?: string): Promise<Report> => {
    const fileId = await send(rows, office.specialist, name);
    return (await office.specialist.ok<{ importTasks: Report }>(IMPORT, { input: { fileId, dryRun } })).importTasks;
  };
  const taskOf = async (externalId: string): Promise<SeenTask | null> => {
    const found = await khung
      .look()
      .sql.selectFrom("task")
      .select(["id", "version", "state"])
      .where("external_id", "=", externalId)
      .executeTakeFirst();
    return found ?? null;
  };

  it("shows what becomes of each row, then brings in all that happened, and it counts", async () => {
    const [open, done, late] = [nextId(), nextId(), nextId()];
    const rows = [
      line({ id: open }),
      line({ id: done, 12: "2026-07-09", 13: "10/7/2026", 14: "1", 15: "2", 16: "1" }),
      line({ id: late, 9: "có", 12: "12/07/2026", 13: "13/07/2026" }),
    ];
    expect(await bring(rows, true)).toMatchObject({ created: 3, isSound: true, isWritten: false });
    expect(await taskOf(open)).toBeNull();
    expect(await bring(rows)).toMatchObject({ created: 3, updated: 0, isWritten: true });
    const shareOf = async (id: string) =>
      (await sharesSeen(office.head, (await taskOf(id)) as SeenTask)).get(office.clerkId);
    expect(await shareOf(open)).toMatchObject({ assigned: "5/1", completed: "0/1", delays: 0 });
    const counted = { majorErrors: 2, minorErrors: 1, delays: 0, dueOn: "2026-07-10", unitId: office.unit.id };
    expect(await shareOf(done)).toMatchObject({ assigned: "5/1", completed: "5/2", isDone: true, ...counted });
    expect(await shareOf(late)).toMatchObject({ assigned: "0/1", completed: "5/1", isUnplanned: true, delays: 1 });
  });

  it("known tasks move on by their ids, what stands stays, and the same list twice changes nothing", async () => {
    const id = nextId();
    await bring([line({ id })]);
    expect(await bring([line({ id })])).toMatchObject({ skipped: 1, isSound: true, isWritten: false });
    expect(await bring([line({ id, 11: "14/07/2026" })])).toMatchObject({ updated: 1 });
    expect(await bring([line({ id, 11: "14/07/2026", 12: "14/07/2026" })], false, "a.csv")).toMatchObject({
      updated: 1,
    });
    expect(await taskOf(id)).toMatchObject({ state: "SUBMITTED" });
    const other = line({ id, 7: "3", 11: "14/07/2026", 12: "13/07/2026" });
    const fileId = await send([other, line()]);
    const refused = await office.specialist.refused(IMPORT, { input: { fileId, dryRun: false } });
    expect(refused).toMatchObject({
      rule: "import.faults",
      fields: [
        { path: "H2", rule: "import.taskFixed" },
        { path: "M2", rule: "import.taskFixed" },
      ],
    });
    const task = (await taskOf(id)) as SeenTask;
    await act(office.head, "acceptTask", task);
    const accepted = line({ id, 11: "14/07/2026", 12: "14/07/2026", 13: "15/07/2026" });
    expect(await bring([accepted])).toMatchObject({ skipped: 1, updated: 0 });
  });

  it("one wrong row keeps the whole list out, and each is named with its cell", async () => {
    const id = nextId();
    const wrong = [
      line({ 3: `${codes.clerk}; ${codes.colleague}` }),
      line({ 11: "30/06/2026" }),
      line({ 8: "0" }),
      line({ 3: codes.head }),
      line({ 3: "KHONG-CO" }),
      line({ 12: "31/12/2026" }),
      line({ 13: "12/07/2026" }),
      line({ 10: "32/07/2026" }),
      line({ id }),
      line({ id }),
      line({ 2: "DV-LA" }),
    ];
    const report = await bring([line({ id: "CV-TOT" }), ...wrong], true);
    const rules = report.rows.items.map(({ outcome, reasons }) => [
      outcome,
      ...reasons.map(({ rule, cell }) => `${rule} ${String(cell)}`),
    ]);
    expect(rules).toEqual([
      ["CREATED"],
      ["FAULT", "import.taskOwners D3"],
      ["FAULT", "import.taskDueBefore L4"],
      ["FAULT", "task.coefficientNotPositive I5"],
      ["FAULT", "task.ownAssignment E6"],
      ["FAULT", "import.taskPersonUnknown D7"],
      ["FAULT", "import.taskFuture M8"],
      ["FAULT", "import.taskSubmittedMissing M9"],
      ["FAULT", "import.taskDayUnreadable K10"],
      ["CREATED"],
      ["FAULT", "import.taskTwice B12"],
      ["FAULT", "import.taskUnitUnknown C13"],
    ]);
    const fileId = await send([line({ id: "CV-TOT" }), ...wrong]);
    const refused = await office.specialist.refused(IMPORT, { input: { fileId, dryRun: false } });
    expect(refused).toMatchObject({ rule: "import.faults", values: { count: 10 } });
    expect(await taskOf("CV-TOT")).toBeNull();
  });

  it("only specialists of the unit bring tasks in, and nobody one's own", async () => {
    const rows = [line()];
    const mine = await send(rows, office.head);
    const asked = await office.head.refused(IMPORT, { input: { fileId: mine, dryRun: true } });
    expect(asked.rule).toBe("import.taskNotSpecialist");
    const elsewhere = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeOffice(khung)).unit.id });
    const { personId } = await makeAppointment(khung, { unitId: office.unit.id });
    const own = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: office.unit.id, personId });
    const ownCode = await codeOf("person", personId);
    const rulesOf = async (actor: Actor, list = rows) => {
      const input = { fileId: await send(list, actor), dryRun: true };
      const { importTasks } = await actor.ok<{ importTasks: Report }>(IMPORT, { input });
      return importTasks.rows.items.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    };
    expect(await rulesOf(elsewhere)).toEqual(["import.taskUnitOutside"]);
    expect(await rulesOf(own, [line({ 3: ownCode })])).toEqual(["import.taskOwn"]);
  });

  it("JSON of a document system names products by code, and K is that of the list in force", async () => {
    await makeCatalogue(khung, { unitId: office.agency.id }, [{ code: "DC.07", points: "25" }]);
    const tasks = [
      {
        externalId: "J-1",
        owner: codes.clerk,
        product: "DC.07",
        quantity: 2,
        assignedOn: "2026-07-01",
        dueOn: "2026-07-31",
      },
      { externalId: "J-2", owner: codes.clerk, product: "XX.99", assignedOn: "2026-07-01", dueOn: "2026-07-31" },
    ];
    const read = (list: unknown) => readTaskList(Buffer.from(JSON.stringify(list)), { system: "HSCV" });
    const whole = await khung.write(async (work) => bringTaskList(work, await read({ tasks }), false), {});
    expect(whole).toMatchObject({ created: 1, faults: 1, isWritten: false });
    expect(whole.rows[1]?.reasons).toMatchObject([{ rule: "import.taskProductUnknown", cell: "G3" }]);
    const first = await khung.write(async (work) => bringTaskList(work, await read(tasks.slice(0, 1)), false), {});
    expect(first).toMatchObject({ created: 1, isWritten: true });
    const share = (await sharesSeen(office.head, (await taskOf("J-1")) as SeenTask)).get(office.clerkId);
    expect(share).toMatchObject({ assigned: "10/1" });
    await expect(read([{ externalId: "J-3", password: "x" }])).rejects.toMatchObject({ rule: "import.taskJsonField" });
    await expect(read({})).rejects.toMatchObject({ rule: "import.taskJson" });
  });

  it("a formula in a cell is refused by the cell's name", async () => {
    const report = await bring([line({ 5: "=1+1" })], true, "b.csv");
    expect(report.rows.items).toMatchObject([{ outcome: "FAULT", reasons: [{ rule: "sheet.formula", cell: "F2" }] }]);
  });
});
