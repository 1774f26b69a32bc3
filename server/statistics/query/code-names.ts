import { type EvaluationStep } from "../../evaluation/index.ts";
import { type PositionClass, type SubjectType } from "../../organization/index.ts";
import { type StatisticsDimension } from "./statistics.enums.ts";

/** A key as people read it, with its place in the order of its dimension. */
export interface KeyName {
  readonly code: string | null;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly rank: number;
}

/** Names by key. */
export type KeyNames = ReadonlyMap<string, KeyName>;

type Words = readonly [vi: string, en: string];

function names(words: Readonly<Record<string, Words>>): KeyNames {
  return new Map(Object.entries(words).map(([code, [nameVi, nameEn]], rank) => [code, { code, nameVi, nameEn, rank }]));
}

const CLASSES: Readonly<Record<PositionClass, Words>> = {
  LEADER: ["Lãnh đạo, quản lý", "Leadership and management"],
  PROFESSIONAL: ["Chuyên môn, nghiệp vụ", "Professional"],
  SUPPORT: ["Hỗ trợ, phục vụ", "Support and service"],
};

const SUBJECT_TYPES: Readonly<Record<SubjectType, Words>> = {
  CADRE: ["Cán bộ", "Cadres"],
  CIVIL_SERVANT: ["Công chức", "Civil servants"],
  PUBLIC_EMPLOYEE: ["Viên chức", "Public employees"],
  CONTRACT: ["Người lao động hợp đồng", "Workers under contract"],
  NON_SPECIALIZED: ["Người hoạt động không chuyên trách", "Part-time workers"],
};

const STEPS: Readonly<Record<EvaluationStep, Words>> = {
  SELF: ["Tự đánh giá", "Self-rating"],
  COLLECTIVE: ["Tập thể biểu quyết", "Vote"],
  PARTY_OPINION: ["Cấp ủy cho ý kiến", "Party opinion"],
  HR_PROPOSAL: ["Cơ quan tổ chức đề xuất", "Proposal"],
  DECISION: ["Quyết định", "Decision"],
  NOTICE: ["Thông báo kết quả", "Notice"],
  OBJECTION: ["Thời hạn kiến nghị", "Term to object"],
  RESOLUTION: ["Giải quyết kiến nghị", "Objection being solved"],
  PUBLICATION: ["Công khai", "Publication"],
  LOCKED: ["Đã chốt", "Final"],
  NOT_RATED: ["Không xếp loại", "Not rated"],
};

/** Dimensions whose keys are no records. */
export const CODE_NAMES: Partial<Record<StatisticsDimension, KeyNames>> = {
  POSITION_CLASS: names(CLASSES),
  SUBJECT_TYPE: names(SUBJECT_TYPES),
  STEP: names(STEPS),
  LEADING: names({
    true: ["Lãnh đạo, quản lý", "Leaders and managers"],
    false: ["Không giữ chức vụ", "Others"],
  }),
};

/** What no value means, where that is more than none. */
export const NO_VALUE: Partial<Record<StatisticsDimension, Words>> = {
  GRADE: ["Chưa xếp loại", "Not rated yet"],
  SELF_GRADE: ["Không tự xếp", "No self-rating"],
  PROPOSED_GRADE: ["Không có đề xuất", "No proposal"],
  POSITION_CLASS: ["Không có nhóm", "No class"],
};
