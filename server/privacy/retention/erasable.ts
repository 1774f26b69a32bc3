import type { Words } from "../register/record-classes.ts";

/** Personal text of a table, and when a record of it is of age. */
export interface ErasableTable {
  readonly table: string;
  /** Class name, as the trail of changes has it. */
  readonly entity: string;
  /** Text columns by property name; one that must not be empty keeps a mark. */
  readonly columns: readonly { readonly name: string; readonly isRequired?: true }[];
  /** SQL: day of the record, from which its months count, in a fixed text. */
  readonly day: string;
  /** SQL condition, in a fixed text: what is still going on is never of age. */
  readonly closed?: string;
}

/** A class of text that a rule of retention may erase. */
export interface ErasableClass {
  readonly code: string;
  readonly name: Words;
  /** What the law says of keeping it; how long is the agency's decision, which it states with the rule. */
  readonly basis: string;
  readonly tables: readonly ErasableTable[];
}

const PRINCIPLE =
  "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 25: lưu trong thời hạn theo quy định của pháp luật hoặc thỏa thuận, hết hạn thì xóa, hủy";

const ofEvaluation = (column: string): string =>
  `(select e.ends_on from evaluation e where e.id = ${column} and e.step in ('LOCKED', 'NOT_RATED'))`;

/** What can be erased. Grades, totals and counts stay: they are no text about a person. */
export const ERASABLE_CLASSES: readonly ErasableClass[] = [
  {
    code: "READ_LOG",
    name: { vi: "Nhật ký xem dữ liệu", en: "Log of readings" },
    ...{ basis: PRINCIPLE, tables: [] },
  },
  {
    code: "EVALUATION_TEXT",
    name: { vi: "Nhận xét, ý kiến trong phiếu đánh giá", en: "Comments and opinions of evaluations" },
    basis: PRINCIPLE,
    tables: [
      {
        ...{ table: "evaluation", entity: "Evaluation", day: "evaluation.ends_on" },
        columns: [{ name: "strengths" }, { name: "weaknesses" }, { name: "returnReason" }, { name: "reviewReason" }],
        closed: "evaluation.step in ('LOCKED', 'NOT_RATED')",
      },
      {
        ...{ table: "opinion", entity: "Opinion", day: ofEvaluation("opinion.evaluation_id") },
        columns: [{ name: "text", isRequired: true }],
      },
      {
        ...{ table: "former_unit_opinion", entity: "FormerUnitOpinion" },
        day: ofEvaluation("former_unit_opinion.evaluation_id"),
        columns: [{ name: "text", isRequired: true }],
      },
      {
        ...{ table: "objection", entity: "Objection", day: ofEvaluation("objection.evaluation_id") },
        columns: [{ name: "text", isRequired: true }, { name: "answer" }],
      },
      {
        ...{ table: "reservation", entity: "Reservation", day: ofEvaluation("reservation.evaluation_id") },
        columns: [{ name: "text", isRequired: true }],
      },
      {
        ...{ table: "decision", entity: "Decision", day: ofEvaluation("decision.evaluation_id") },
        columns: [{ name: "reason" }],
      },
      {
        ...{ table: "step_exception", entity: "StepException", day: ofEvaluation("step_exception.evaluation_id") },
        columns: [{ name: "reason", isRequired: true }],
      },
    ],
  },
  {
    code: "ABSENCE_TEXT",
    name: { vi: "Ghi chú về vắng mặt", en: "Notes on absences" },
    basis: PRINCIPLE,
    tables: [
      {
        ...{ table: "absence", entity: "Absence", day: "absence.ends_on" },
        columns: [{ name: "note" }, { name: "document" }, { name: "correctionReason" }, { name: "withdrawnReason" }],
      },
    ],
  },
  {
    code: "DISCIPLINE_TEXT",
    name: { vi: "Nội dung hành vi vi phạm", en: "Words about acts that were disciplined" },
    basis: PRINCIPLE,
    tables: [
      {
        ...{ table: "discipline", entity: "Discipline", day: "discipline.effective_on" },
        columns: [
          ...[{ name: "act", isRequired: true as const }, { name: "document" }],
          ...[{ name: "correctionReason" }, { name: "withdrawnReason" }],
        ],
      },
    ],
  },
  {
    code: "COMPETENCY_TEXT",
    name: { vi: "Nhận xét về năng lực", en: "Notes on competencies" },
    basis: PRINCIPLE,
    tables: [
      {
        ...{ table: "competency_assessment", entity: "CompetencyAssessment", day: "competency_assessment.assessed_on" },
        columns: [{ name: "note" }],
      },
      {
        ...{ table: "assessed_level", entity: "AssessedLevel", columns: [{ name: "note" }] },
        day: "(select a.assessed_on from competency_assessment a where a.id = assessed_level.assessment_id)",
      },
    ],
  },
];
