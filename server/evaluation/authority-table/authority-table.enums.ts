import { registerEnumType } from "type-graphql";
import { CycleKind } from "../../cycle/index.ts";

/** The two acts that a table keeps apart. */
export enum AuthorityAct {
  SCORING = "SCORING",
  RATING = "RATING",
}
registerEnumType(AuthorityAct, {
  name: "AuthorityAct",
  description: "Which act a row is about (việc thuộc thẩm quyền).",
  valuesConfig: {
    SCORING: { description: "Scores of a week, month, quarter or half year (theo dõi, đánh giá định kỳ)." },
    RATING: { description: "The grade of the year (xếp loại chất lượng hằng năm)." },
  },
});

/** What somebody is in the unit. */
export enum SubjectRank {
  HEAD = "HEAD",
  DEPUTY = "DEPUTY",
  STAFF = "STAFF",
}
registerEnumType(SubjectRank, {
  name: "SubjectRank",
  description: "What somebody is in the unit (cương vị trong đơn vị).",
  valuesConfig: {
    HEAD: { description: "Its head, or who acts as head (người đứng đầu)." },
    DEPUTY: { description: "Deputy of the head (cấp phó)." },
    STAFF: { description: "Everybody else (người không giữ chức vụ lãnh đạo)." },
  },
});

/** Who holds an authority; a title, so that it moves with the appointment. */
export enum HolderKind {
  HEAD_OF_UNIT = "HEAD_OF_UNIT",
  HEAD_OF_OWN_UNIT = "HEAD_OF_OWN_UNIT",
  HEAD_OF_PARENT_UNIT = "HEAD_OF_PARENT_UNIT",
  POSITION = "POSITION",
  BODY = "BODY",
  GRANT = "GRANT",
  ABOVE = "ABOVE",
}
registerEnumType(HolderKind, {
  name: "HolderKind",
  description: "Who holds an authority, by title (người giữ thẩm quyền).",
  valuesConfig: {
    HEAD_OF_UNIT: { description: "Whoever heads a named unit that day (người đứng đầu một đơn vị)." },
    HEAD_OF_OWN_UNIT: { description: "Whoever heads the person's own unit (người đứng đầu đơn vị sử dụng trực tiếp)." },
    HEAD_OF_PARENT_UNIT: { description: "Whoever heads the unit above it (người đứng đầu đơn vị cấp trên trực tiếp)." },
    POSITION: { description: "Whoever holds a position in a unit that day (người giữ một chức danh)." },
    BODY: { description: "A collective, by its recorded meeting (tập thể, qua cuộc họp có biên bản)." },
    GRANT: { description: "Whoever holds an AUTHORITY grant over the unit (theo phân quyền)." },
    ABOVE: { description: "The tables of superior units say who (thuộc thẩm quyền cấp trên quản lý)." },
  },
});

/** Rating is an act of the year; every other cycle is scoring. Example: YEAR → RATING; QUARTER → SCORING. */
export function actOf(kind: CycleKind): AuthorityAct {
  return kind === CycleKind.YEAR ? AuthorityAct.RATING : AuthorityAct.SCORING;
}
