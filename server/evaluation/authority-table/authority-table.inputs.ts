import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsUUID, Matches, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CycleTrack } from "../../cycle/index.ts";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { SubjectType, UnitKind, UnitTree } from "../../organization/index.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { AuthorityAct, HolderKind, SubjectRank } from "./authority-table.enums.ts";

@InputType({ description: "Whom a row is about and who decides (nội dung dòng thẩm quyền)." })
abstract class AuthorityRowContent {
  @Field(() => EvaluationSubject, { description: "About people or about units (đối tượng)." })
  subject!: EvaluationSubject;

  @Field(() => SubjectRank, { nullable: true, description: "Only these in a unit; none for all (cương vị)." })
  rank?: SubjectRank | null;

  @Field(() => [UnitKind], { nullable: true, description: "Only units of these kinds; none for all (loại đơn vị)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(UnitKind, { each: true })
  unitKinds?: UnitKind[] | null;

  @Field(() => [Uuid], { nullable: true, description: "Only these units; none for all below (đơn vị cụ thể)." })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID("all", { each: true })
  unitIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: "Only these positions; none for all (chức danh)." })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID("all", { each: true })
  positionIds?: string[] | null;

  @Field(() => [SubjectType], { nullable: true, description: "Only these kinds of employment (loại đối tượng)." })
  @IsOptional()
  @ArrayMaxSize(5)
  @IsEnum(SubjectType, { each: true })
  subjectTypes?: SubjectType[] | null;

  @Field(() => UnitTree, { nullable: true, description: "Only units of this tree; none for both (khối)." })
  tree?: UnitTree | null;

  @Field(() => CycleTrack, { nullable: true, description: "Only cycles of this track; none for both (hệ thống)." })
  track?: CycleTrack | null;

  @Field(() => HolderKind, { description: "Who decides (người giữ thẩm quyền)." })
  holderKind!: HolderKind;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit of the head or of the position; the table's own when left out (đơn vị của người giữ).",
  })
  holderUnitId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Position, for POSITION (chức danh)." })
  holderPositionId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Collective, for BODY (tập thể)." })
  holderBodyId?: string | null;

  @Field(() => String, { description: "Whom it is about, in words (đối tượng, bằng lời)." })
  @MaxLength(300)
  @Matches(/\S/u)
  labelVi!: string;

  @Field(() => String, { nullable: true, description: "The same in English (bằng tiếng Anh)." })
  @IsOptional()
  @MaxLength(300)
  labelEn?: string | null;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  @IsOptional()
  @MaxLength(300)
  basis?: string | null;
}

@InputType({ description: "A new row at the end of a unit's table (thêm dòng thẩm quyền)." })
export class CreateAuthorityRowInput extends AuthorityRowContent {
  @Field(() => Uuid, { description: "Unit whose table it stands in (đơn vị ban hành)." })
  unitId!: string;

  @Field(() => AuthorityAct, { description: "Which act (việc)." })
  act!: AuthorityAct;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Another content of a row (sửa dòng thẩm quyền)." })
export class ChangeAuthorityRowInput extends AuthorityRowContent {
  @Field(() => Uuid, { description: "Row (dòng)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "A row ends on its last day (chấm dứt dòng thẩm quyền)." })
export class EndAuthorityRowInput {
  @Field(() => Uuid, { description: "Row (dòng)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;
}

@InputType({ description: "A row changes its place in the order (đổi thứ tự dòng thẩm quyền)." })
export class MoveAuthorityRowInput {
  @Field(() => Uuid, { description: "Row (dòng)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => Int, { description: "New place among the rows of the same act, from 1 (vị trí mới)." })
  @IsInt()
  @Min(1)
  place!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which rows (lọc bảng thẩm quyền)." })
export class AuthorityRowFilter {
  @Field(() => Uuid, { nullable: true, description: "Table of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => AuthorityAct, { nullable: true, description: "About this act (việc)." })
  act?: AuthorityAct | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "In force on this day; of all days when left out (tại ngày).",
  })
  asOf?: string | null;
}
