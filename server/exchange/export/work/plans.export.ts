import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import {
  type PlanItemRow,
  type PlanKind,
  plainNumber,
  type PlanState,
  readItemProgress,
  visiblePlan,
} from "../../../work/index.ts";
import { type Cell, titles } from "../csv.ts";
import type { ExportLanguage, RequestExportInput } from "../export.inputs.ts";
import { workDays, workUnits } from "./work-days.ts";

/** Lines whose progress is read at once. */
const PAGE = 500;

const HEADERS = {
  VI: [
    ...["Mã đơn vị", "Tên đơn vị", "Mã cán bộ", "Họ và tên", "Kế hoạch", "Loại", "Từ ngày", "Đến ngày", "Trạng thái"],
    ...["STT", "Đầu việc", "Sản phẩm đầu ra", "Mã sản phẩm", "Số lượng", "Hệ số quy đổi", "Thời hạn"],
    ...["Người chủ trì", "Đã giao", "Đã hoàn thành", "Số nhiệm vụ", "Hoàn thành", "Quá hạn"],
  ],
  EN: [
    ...["Unit code", "Unit", "Person code", "Person", "Plan", "Kind", "From", "To", "State", "No", "Line", "Output"],
    ...["Product code", "Quantity", "Coefficient", "Due on", "Owner", "Assigned", "Completed", "Tasks", "Done", "Late"],
  ],
} as const;

const KINDS: Readonly<Record<"VI" | "EN", Readonly<Record<PlanKind, string>>>> = {
  VI: { WEEK: "Tuần", MONTH: "Tháng", QUARTER: "Quý", YEAR: "Năm" },
  EN: { WEEK: "Week", MONTH: "Month", QUARTER: "Quarter", YEAR: "Year" },
};

const STATES: Readonly<Record<"VI" | "EN", Readonly<Record<PlanState, string>>>> = {
  VI: {
    ...{ DRAFT: "Bản soạn", SUBMITTED: "Chờ duyệt", RETURNED: "Trả lại", ADOPTED: "Đã duyệt", CLOSED: "Đã kết thúc" },
  },
  EN: { DRAFT: "Draft", SUBMITTED: "Submitted", RETURNED: "Returned", ADOPTED: "Adopted", CLOSED: "Closed" },
};

/** Whether the viewer may have the list: who may read the structure; the plans are those that one may read. */
export async function askPlans(look: Look, input: RequestExportInput): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  workDays(look, input);
}

/** Lines of the plans whose period meets the days, with how far each is. */
export async function* planRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askPlans(look, input);
  yield [titles(HEADERS, input.language)];
  for (let offset = 0; ; offset += PAGE) {
    const rows = await readPage(look, input, offset);
    const progress = await readItemProgress(
      look,
      rows.map(({ id }) => id),
    );
    if (rows.length > 0) yield rows.map((row) => cellsOf(row, progress.get(row.id), input.language));
    if (rows.length < PAGE) return;
  }
}

async function readPage(look: Look, input: RequestExportInput, offset: number) {
  const { from, to } = workDays(look, input);
  return look.sql
    .selectFrom("work_plan_item")
    .innerJoin("work_plan", "work_plan.id", "work_plan_item.plan_id")
    .innerJoin("unit", "unit.id", "work_plan.unit_id")
    .leftJoin("person", "person.id", "work_plan.person_id")
    .leftJoin("person as lead", "lead.id", "work_plan_item.lead_person_id")
    .leftJoin("product", "product.id", "work_plan_item.product_id")
    .select(["work_plan_item.id", "unit.code as unitCode", "unit.name as unitName", "person.code as personCode"])
    .select(["person.full_name as person", "work_plan.title as plan", "work_plan.kind", "work_plan.state"])
    .select(["work_plan.starts_on as startsOn", "work_plan.ends_on as endsOn", "work_plan_item.position"])
    .select(["work_plan_item.title", "work_plan_item.output", "product.code as productCode"])
    .select(["work_plan_item.quantity", "work_plan_item.coefficient", "work_plan_item.due_on as dueOn"])
    .select("lead.full_name as lead")
    .where("work_plan.ends_on", ">=", from)
    .where("work_plan.starts_on", "<=", to)
    .where(workUnits("work_plan.unit_id", look, input))
    .where(await visiblePlan(look))
    .orderBy("work_plan.starts_on")
    .orderBy("work_plan.id")
    .orderBy("work_plan_item.position")
    .orderBy("work_plan_item.id")
    .offset(offset)
    .limit(PAGE)
    .execute();
}

type Row = Awaited<ReturnType<typeof readPage>>[number] & Pick<PlanItemRow, "id">;
type Progress = Awaited<ReturnType<typeof readItemProgress>> extends ReadonlyMap<string, infer P> ? P : never;

function cellsOf(row: Row, progress: Progress | undefined, language: ExportLanguage): Cell[] {
  return [
    ...[row.unitCode, row.unitName, row.personCode, row.person, row.plan, KINDS[language][row.kind]],
    ...[{ day: row.startsOn }, { day: row.endsOn }, STATES[language][row.state], row.position],
    ...[row.title, row.output, row.productCode],
    ...[
      { decimal: plainNumber(row.quantity) },
      { decimal: plainNumber(row.coefficient) },
      { day: row.dueOn },
      row.lead,
    ],
    ...[{ decimal: progress?.assigned ?? "0" }, { decimal: progress?.completed ?? "0" }],
    ...[progress?.tasks ?? 0, progress?.done ?? 0, progress?.late ?? 0],
  ];
}
