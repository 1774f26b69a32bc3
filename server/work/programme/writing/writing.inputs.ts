import { ArrayMaxSize, IsInt, IsOptional, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "A step of a commitment with its day (mốc thực hiện)." })
export class ProgrammeMilestoneInput {
  @Field(() => String, { description: "What is reached (nội dung mốc)." })
  @MaxLength(1000)
  text!: string;

  @Field(() => CalendarDate, { description: "Last day (thời hạn)." })
  dueOn!: string;
}

@InputType({ description: "One thing that the official commits oneself to (cam kết)." })
export class ProgrammeCommitmentInput {
  @Field(() => String, { description: "What is to be done (nội dung cam kết)." })
  @MaxLength(1000)
  text!: string;

  @Field(() => String, { description: "Expected product or how it is measured (sản phẩm, chỉ tiêu)." })
  @MaxLength(1000)
  measure!: string;

  @Field(() => Exact, { description: "How much it weighs against the others; above 0 (trọng số)." })
  @MaxLength(60)
  weight!: string;

  @Field(() => CalendarDate, { description: "Last day (thời hạn)." })
  dueOn!: string;

  @Field(() => [ProgrammeMilestoneInput], { description: "Milestones in order (các mốc thực hiện)." })
  @ArrayMaxSize(24)
  @ValidateNested({ each: true })
  milestones!: ProgrammeMilestoneInput[];
}

@InputType({ description: "What an action programme says (nội dung chương trình hành động)." })
export abstract class ProgrammeContentInput {
  @Field(() => Uuid, { description: "Collective that it is reported to (tập thể nghe báo cáo)." })
  bodyId!: string;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Field(() => String, { description: "Favourable and difficult sides of the place and the post (bối cảnh)." })
  @MaxLength(10_000)
  context!: string;

  @Field(() => [ProgrammeCommitmentInput], { description: "Commitments in order (các cam kết)." })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  commitments!: ProgrammeCommitmentInput[];

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new action programme (lập chương trình hành động)." })
export class DraftActionProgrammeInput extends ProgrammeContentInput {
  @Field(() => Uuid, { description: "One's own appointment that it is written for (chức vụ được giao)." })
  appointmentId!: string;
}

@InputType({ description: "Which programme, as it was read (chương trình đã đọc)." })
export class ProgrammeVerbInput {
  @Field(() => Uuid, { description: "The programme (chương trình hành động)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A programme as it is to be; all commitments anew (lưu chương trình hành động)." })
export class SaveActionProgrammeInput extends ProgrammeContentInput {
  @Field(() => Uuid, { description: "The programme (chương trình hành động)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "A draft is thrown away (hủy bản soạn)." })
export class DiscardActionProgrammeInput extends ProgrammeVerbInput {}

@InputType({ description: "A programme goes before the collective (trình chương trình hành động)." })
export class SubmitActionProgrammeInput extends ProgrammeVerbInput {}
