import type { FieldSynonyms } from "../mapping.ts";

/** The columns of a catalogue's list, in their order; what each is called and what it may be called. */
export const CATALOGUE_COLUMNS = {
  stt: { title: "STT", others: ["TT", "Số TT", "Số thứ tự", "No"] },
  code: {
    title: "Mã CV",
    others: [
      ...["Mã công việc", "Mã sản phẩm", "Mã SP", "Mã sản phẩm công việc", "Mã nhiệm vụ", "Mã số", "Mã", "Ký hiệu"],
      ...["Mã SP CV", "Code"],
    ],
  },
  office: {
    title: "Phòng",
    others: [
      ...["Phòng ban", "Phòng bộ phận", "Phòng chuyên môn", "Phòng đơn vị", "Đơn vị", "Bộ phận", "Cơ quan đơn vị"],
      ...["Đơn vị thực hiện", "Đơn vị phụ trách", "Office"],
    ],
  },
  task: { title: "Nhiệm vụ", others: ["Tên nhiệm vụ", "Nhóm nhiệm vụ", "Nhiệm vụ chính", "Lĩnh vực", "Duty", "Task"] },
  name: {
    title: "Công việc chi tiết",
    others: [
      ...["Công việc cụ thể", "Công việc", "Tên công việc", "Nội dung công việc", "Chi tiết công việc"],
      ...["Tên sản phẩm công việc", "Sản phẩm công việc", "Tên sản phẩm", "Work"],
    ],
  },
  output: {
    title: "Sản phẩm đầu ra",
    others: ["Sản phẩm", "Kết quả đầu ra", "Đầu ra", "Sản phẩm cụ thể", "Kết quả", "Output"],
  },
  group: {
    title: "Nhóm",
    others: [
      ...["Nhóm độ phức tạp", "Mức độ phức tạp", "Độ phức tạp", "Nhóm phức tạp", "Nhóm công việc", "Phân nhóm"],
      ...["Nhóm sản phẩm công việc", "Group"],
    ],
  },
  frame: { title: "Khung điểm", others: ["Khung điểm chấm", "Khung điểm nhóm", "Thang điểm", "Frame"] },
  points: { title: "Điểm chấm", others: ["Điểm", "Số điểm", "Điểm số", "Điểm quy định", "Points"] },
  coefficient: {
    title: "Hệ số quy đổi",
    others: ["Hệ số quy đổi K", "Hệ số K", "Hệ số", "HSQĐ", "K", "Coefficient"],
  },
  note: { title: "Ghi chú", others: ["Chú thích", "Note"] },
  /** Not in the lists that agencies have; exports add it so that nothing is guessed when they come back. */
  scope: { title: "Phạm vi", others: ["Phạm vi sử dụng", "Scope"] },
} as const;

/** A column of a catalogue's list. */
export type CatalogueField = keyof typeof CATALOGUE_COLUMNS;

/** All columns in their order. */
export const CATALOGUE_FIELDS = Object.keys(CATALOGUE_COLUMNS) as CatalogueField[];

/** What `findColumns` looks for. */
export const CATALOGUE_SYNONYMS = Object.fromEntries(
  CATALOGUE_FIELDS.map((field) => [field, [CATALOGUE_COLUMNS[field].title, ...CATALOGUE_COLUMNS[field].others]]),
) as unknown as FieldSynonyms<CatalogueField>;

/** Longest texts that a product takes. */
export const LONGEST: Partial<Record<CatalogueField, number>> = {
  ...{ code: 60, office: 300, task: 1000, name: 2000, output: 2000, note: 2000 },
};
