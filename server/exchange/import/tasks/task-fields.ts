import type { BroughtField } from "../../../work/index.ts";
import type { FieldSynonyms } from "../mapping.ts";

/** The columns of a list of tasks, in their order; what each is called and what it may be called. */
export const TASK_COLUMNS = {
  externalSystem: { title: "Hệ thống nguồn", others: ["Nguồn", "Hệ thống", "externalSystem", "System"] },
  externalId: {
    title: "Mã ở hệ thống nguồn",
    others: ["Mã nguồn", "Mã ngoài", "Mã nhiệm vụ", "Mã văn bản", "externalId", "External id"],
  },
  unit: { title: "Mã đơn vị", others: ["Đơn vị", "Mã phòng", "unit", "Unit code"] },
  owner: {
    title: "Mã người chủ trì",
    others: ["Người chủ trì", "Mã cán bộ", "Mã người thực hiện", "Chủ trì", "owner", "Owner code"],
  },
  assigner: { title: "Mã người giao việc", others: ["Người giao việc", "Mã người giao", "assigner", "Assigner code"] },
  collaborators: {
    title: "Mã người phối hợp",
    others: ["Người phối hợp", "Phối hợp", "collaborators", "Collaborator codes"],
  },
  product: { title: "Mã sản phẩm", others: ["Mã CV", "Mã công việc", "product", "Product code"] },
  title: { title: "Tên nhiệm vụ", others: ["Nhiệm vụ", "Nội dung nhiệm vụ", "Trích yếu", "title", "Title"] },
  output: { title: "Sản phẩm đầu ra", others: ["Sản phẩm", "Đầu ra", "output", "Output"] },
  detail: { title: "Nội dung chi tiết", others: ["Chi tiết", "detail", "Detail"] },
  quantity: { title: "Số lượng", others: ["SL", "quantity", "Quantity"] },
  coefficient: { title: "Hệ số quy đổi", others: ["Hệ số K", "Hệ số", "K", "coefficient", "Coefficient"] },
  unplanned: { title: "Đột xuất, phát sinh", others: ["Đột xuất", "Phát sinh", "unplanned", "Unplanned"] },
  assignedOn: { title: "Ngày giao", others: ["Giao ngày", "assignedOn", "Assigned on"] },
  dueOn: { title: "Thời hạn", others: ["Hạn", "Hạn hoàn thành", "Hạn xử lý", "dueOn", "Due on"] },
  submittedOn: { title: "Ngày trình", others: ["Ngày trình kết quả", "Ngày nộp", "submittedOn", "Submitted on"] },
  acceptedOn: { title: "Ngày nghiệm thu", others: ["Ngày hoàn thành", "Ngày duyệt", "acceptedOn", "Accepted on"] },
  acceptedQuantity: {
    title: "Số lượng nghiệm thu",
    others: ["SL nghiệm thu", "Số lượng hoàn thành", "acceptedQuantity", "Accepted quantity"],
  },
  majorErrors: {
    title: "Sai sót lớn",
    others: ["Số sai sót lớn", "Số lần sai sót lớn", "majorErrors", "Major errors"],
  },
  minorErrors: {
    title: "Sai sót nhỏ",
    others: ["Số sai sót nhỏ", "Số lần sai sót nhỏ", "minorErrors", "Minor errors"],
  },
  cancelledOn: { title: "Ngày hủy", others: ["Hủy ngày", "cancelledOn", "Cancelled on"] },
} as const;

/** A column of a list of tasks. */
export type TaskField = keyof typeof TASK_COLUMNS;

/** All columns in their order. */
export const TASK_FIELDS = Object.keys(TASK_COLUMNS) as TaskField[];

/** What `findColumns` looks for. */
export const TASK_SYNONYMS = Object.fromEntries(
  TASK_FIELDS.map((field) => [field, [TASK_COLUMNS[field].title, ...TASK_COLUMNS[field].others]]),
) as unknown as FieldSynonyms<TaskField>;

/** Columns without which nothing can be read; the system may be named for the whole file. */
export const NEEDED: readonly TaskField[] = ["externalId", "owner", "assignedOn", "dueOn"];

/** Longest texts that a task takes. */
export const LONGEST_TEXTS: Partial<Record<TaskField, number>> = {
  ...{ externalSystem: 60, externalId: 200, unit: 60, owner: 60, assigner: 60, product: 60 },
  ...{ title: 2000, output: 2000, detail: 10_000 },
};

/** Where the facts of a task stand in the list. */
export const COLUMN_OF: Partial<Record<BroughtField, TaskField>> = {
  ...{ unitCode: "unit", ownerCode: "owner", assignerCode: "assigner", collaboratorCodes: "collaborators" },
  ...{ productCode: "product", origin: "unplanned" },
};
