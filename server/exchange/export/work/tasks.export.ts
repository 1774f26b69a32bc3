import { sql } from "kysely";
import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { plainNumber, TaskOrigin, type TaskState, visibleTask } from "../../../work/index.ts";
import { type Cell, titles } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";
import { workDays, workUnits } from "./work-days.ts";

const PAGE = 1_000;

const HEADERS = {
  VI: [
    ...["Hệ thống nguồn", "Mã ở hệ thống nguồn", "Mã đơn vị", "Tên đơn vị", "Mã người chủ trì", "Họ và tên"],
    ...["Mã người giao việc", "Mã sản phẩm", "Tên nhiệm vụ", "Sản phẩm đầu ra", "Số lượng", "Hệ số quy đổi"],
    ...["Đột xuất, phát sinh", "Ngày giao", "Thời hạn", "Trạng thái", "Tiến độ %"],
  ],
  EN: [
    ...["System", "External id", "Unit code", "Unit", "Owner code", "Owner", "Assigner code", "Product code", "Title"],
    ...["Output", "Quantity", "Coefficient", "Unplanned", "Assigned on", "Due on", "State", "Progress %"],
  ],
} as const;

const STATES: Readonly<Record<"VI" | "EN", Readonly<Record<TaskState, string>>>> = {
  VI: {
    ...{ PROPOSED: "Chờ xác nhận", ASSIGNED: "Đã giao", IN_PROGRESS: "Đang thực hiện", SUBMITTED: "Chờ nghiệm thu" },
    ...{ RETURNED: "Trả lại để hoàn thiện", DONE: "Hoàn thành", HANDED_BACK: "Chờ giao lại", CANCELLED: "Đã hủy" },
  },
  EN: {
    ...{ PROPOSED: "Proposed", ASSIGNED: "Assigned", IN_PROGRESS: "In progress", SUBMITTED: "Handed in" },
    ...{ RETURNED: "Returned", DONE: "Done", HANDED_BACK: "Given back", CANCELLED: "Dropped" },
  },
};

/** Whether the viewer may have the list: who may read the structure; the rows are those that one may read. */
export async function askTasks(look: Look, input: RequestExportInput): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  workDays(look, input);
}

/** Tasks that are due in the days and that the viewer may read, by last day; pages follow the last row of the one before. */
export async function* taskRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askTasks(look, input);
  yield [titles(HEADERS, input.language)];
  for (let after: Row | null = null; ;) {
    const rows: Row[] = await readRows(look, input, after);
    if (rows.length > 0) yield rows.map((row) => cellsOf(row, input.language));
    after = rows.at(-1) ?? null;
    if (rows.length < PAGE) return;
  }
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

async function readRows(look: Look, input: RequestExportInput, after: Row | null): Promise<Row[]> {
  return readPage(look, input, after === null ? null : { dueOn: after.dueOn, id: after.id });
}

async function readPage(look: Look, input: RequestExportInput, after: { dueOn: string; id: string } | null) {
  const { from, to } = workDays(look, input);
  let query = look.sql
    .selectFrom("task")
    .innerJoin("unit", "unit.id", "task.unit_id")
    .leftJoin("person as owner", "owner.id", "task.owner_person_id")
    .leftJoin("person as assigner", "assigner.id", "task.assigner_person_id")
    .select(["task.id", "task.external_system as externalSystem", "task.external_id as externalId"])
    .select(["unit.code as unitCode", "unit.name as unitName", "owner.code as ownerCode", "owner.full_name as owner"])
    .select(["assigner.code as assignerCode", "task.product_code as productCode", "task.title", "task.output"])
    .select(["task.quantity", "task.coefficient", "task.origin", "task.assigned_on as assignedOn"])
    .select(["task.due_on as dueOn", "task.state", "task.percent"])
    .where("task.due_on", ">=", from)
    .where("task.due_on", "<=", to)
    .where(workUnits("task.unit_id", look, input))
    .where(await visibleTask(look))
    .orderBy("task.due_on")
    .orderBy("task.id")
    .limit(PAGE);
  if (after !== null)
    query = query.where(
      sql<boolean>`(task.due_on > ${after.dueOn} or (task.due_on = ${after.dueOn} and task.id > ${after.id}))`,
    );
  return query.execute();
}

function cellsOf(row: Row, language: ExportLanguage): Cell[] {
  const isEnglish = language === ExportLanguage.EN;
  const unplanned = row.origin === TaskOrigin.UNPLANNED;
  return [
    ...[row.externalSystem, row.externalId, row.unitCode, row.unitName, row.ownerCode, row.owner, row.assignerCode],
    ...[row.productCode, row.title, row.output],
    ...[{ decimal: plainNumber(row.quantity) }, { decimal: plainNumber(row.coefficient) }],
    isEnglish ? (unplanned ? "yes" : "no") : unplanned ? "có" : "không",
    ...[{ day: row.assignedOn }, { day: row.dueOn }, STATES[language][row.state], row.percent],
  ];
}
