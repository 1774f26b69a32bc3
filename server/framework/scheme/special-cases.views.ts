import { Field, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import type { AbsenceKind, SpecialCases } from "../../rating/index.ts";
import {
  AbsenceReasonEnum,
  SchemeDisciplineCountsEnum,
  SchemeDisciplineYearEnum,
  SchemeTransferRaterEnum,
} from "./rules.enums.ts";

type Discipline = NonNullable<SpecialCases["discipline"]>;
type Transfer = NonNullable<SpecialCases["transfer"]>;

@ObjectType({ description: "A special case with its legal basis (trường hợp đặc biệt)." })
abstract class SpecialCaseRule {
  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis?: string | null | undefined;
}

@ObjectType("SchemeNotRated", { description: "Who worked too short is not rated (không xếp loại)." })
export class SchemeNotRatedView extends SpecialCaseRule {
  @Field(() => Exact, { description: "Fewer months worked than this (dưới số tháng)." })
  monthsBelow!: string;

  @Field(() => [AbsenceReasonEnum], { description: "Unless absent for these reasons (trừ trường hợp)." })
  unless!: AbsenceKind[];
}

@ObjectType("SchemeActualTime", {
  description: "Absences after which the time really worked is rated (thời gian làm việc thực tế).",
})
export class SchemeActualTimeView extends SpecialCaseRule {
  @Field(() => [AbsenceReasonEnum], { description: "For these reasons (lý do)." })
  kinds!: AbsenceKind[];
}

@ObjectType("SchemeLeaveCap", { description: "Long leave caps the grade (nghỉ dài ngày)." })
export class SchemeLeaveCapView extends SpecialCaseRule {
  @Field(() => Exact, { description: "From this many months of leave (từ số tháng nghỉ)." })
  monthsFrom!: string;

  @Field(() => Exact, { description: "Up to fewer than this (dưới số tháng nghỉ)." })
  monthsBelow!: string;

  @Field(() => String, { description: "No better than this grade (mức cao nhất)." })
  grade!: string;

  @Field(() => [AbsenceReasonEnum], { description: "Leave that does not count (trừ trường hợp)." })
  unless!: AbsenceKind[];
}

@ObjectType("SchemeDiscipline", { description: "Discipline decides the grade, each act once (kỷ luật)." })
export class SchemeDisciplineView extends SpecialCaseRule {
  @Field(() => SchemeDisciplineCountsEnum, { description: "Which disciplines count (hành vi bị tính)." })
  counts!: Discipline["counts"];

  @Field(() => String, { description: "Grade of the disciplined (mức xếp loại)." })
  grade!: string;

  @Field(() => SchemeDisciplineYearEnum, { description: "In which year it counts (năm bị tính)." })
  year!: Discipline["year"];
}

@ObjectType("SchemeTransfer", { description: "Who moved during the period (chuyển công tác)." })
export class SchemeTransferView extends SpecialCaseRule {
  @Field(() => SchemeTransferRaterEnum, { description: "Who rates (nơi xếp loại)." })
  ratedBy!: Transfer["ratedBy"];

  @Field(() => Boolean, { description: "The former unit is asked (lấy ý kiến nơi cũ)." })
  isOldUnitAsked!: boolean;
}

@ObjectType("SchemeSpecialCases", { description: "Special cases of the regulation (trường hợp đặc biệt)." })
export class SchemeSpecialCasesView {
  @Field(() => SchemeNotRatedView, { nullable: true, description: "Who is not rated (không xếp loại)." })
  notRated!: SchemeNotRatedView | null;

  @Field(() => SchemeActualTimeView, { nullable: true, description: "Who is rated on the time worked (thời gian)." })
  actualTime!: SchemeActualTimeView | null;

  @Field(() => SchemeLeaveCapView, { nullable: true, description: "Long leave (nghỉ dài ngày)." })
  leaveCap!: SchemeLeaveCapView | null;

  @Field(() => SchemeDisciplineView, { nullable: true, description: "Discipline (kỷ luật)." })
  discipline!: SchemeDisciplineView | null;

  @Field(() => SchemeTransferView, { nullable: true, description: "Transfer (chuyển công tác)." })
  transfer!: SchemeTransferView | null;
}

/** The special cases in the shape that the API sends; a case that the regulation does not have is null. */
export function specialCasesView(cases: SpecialCases): SchemeSpecialCasesView {
  const { notRated, actualTime, leaveCap, discipline, transfer } = cases;
  return {
    notRated: notRated ? { ...notRated, unless: notRated.unless ?? [] } : null,
    actualTime: actualTime ?? null,
    leaveCap: leaveCap ? { ...leaveCap, unless: leaveCap.unless ?? [] } : null,
    discipline: discipline ?? null,
    transfer: transfer ? { ...transfer, isOldUnitAsked: transfer.opinionOfOldUnit } : null,
  };
}
