import { day, integer, line, text } from "../../records/field.ts";
import type { ImportRecord } from "../../records/record.ts";

const LEVEL_WORDS = (level: number): string[] => [
  `Cấp ${String(level)}`,
  `Mức ${String(level)}`,
  `Mức độ ${String(level)}`,
  `Bậc ${String(level)}`,
];
const levelText = (level: number) =>
  text(`Cấp độ ${String(level)}`, `Level ${String(level)}`, { most: 2000, others: LEVEL_WORDS(level) });

/** The columns of a list of competencies. */
export const COMPETENCY_FIELDS = {
  framework: line("Mã khung", "Framework code", { most: 40, others: ["Mã khung năng lực"] }),
  frameworkName: line("Tên khung", "Framework", { most: 2000, others: ["Tên khung năng lực"] }),
  issuer: line("Cơ quan ban hành", "Issuer", { most: 200 }),
  effectiveFrom: day("Áp dụng từ ngày", "In force from"),
  owner: line("Mã đơn vị quản lý khung", "Maintaining unit code", { most: 40 }),
  group: line("Mã nhóm", "Group code", { most: 40, others: ["Mã nhóm năng lực"] }),
  groupName: line("Nhóm năng lực", "Group", { most: 2000, others: ["Tên nhóm", "Nhóm"] }),
  parent: line("Mã cấp trên", "Parent code", { most: 40, others: ["Thuộc", "Mã cha"] }),
  code: line("Mã năng lực", "Competency code", { most: 40, others: ["Mã", "Ký hiệu", "STT", "TT", "Code"] }),
  name: text("Tên năng lực", "Competency", { most: 2000, others: ["Năng lực", "Tên", "Name"] }),
  nameEn: text("Tên tiếng Anh", "Name in English", { most: 2000 }),
  level: integer("Cấp độ", "Level", 1, 5, { others: ["Mức", "Mức độ", "Cấp"] }),
  descriptor: text("Mô tả cấp độ", "Descriptor", { most: 2000, others: ["Mô tả", "Biểu hiện", "Mô tả mức độ"] }),
  level1: levelText(1),
  level2: levelText(2),
  level3: levelText(3),
  level4: levelText(4),
  level5: levelText(5),
};

/** A field of a list of competencies. */
export type CompetencyField = keyof typeof COMPETENCY_FIELDS;
/** A row of a list of competencies. */
export type CompetencyRecord = ImportRecord<CompetencyField>;
