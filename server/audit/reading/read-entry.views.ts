import { IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { CalendarDate, Moment, Uuid } from "../../kernel/index.ts";
import { ReadKind } from "./read-entry.entity.ts";

@InputType({ description: "Which entries of the log of readings (lọc nhật ký xem dữ liệu)." })
export class ReadEntryFilter {
  @Field(() => Uuid, { nullable: true, description: "Read by this account (tài khoản)." })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "About this person alone (người có dữ liệu)." })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;

  @Field(() => ReadKind, { nullable: true, description: "Of this kind (loại dữ liệu)." })
  @IsOptional()
  kind?: ReadKind | null;

  @Field(() => Moment, { nullable: true, description: "Not before (từ thời điểm)." })
  @IsOptional()
  @MaxLength(24)
  from?: string | null;

  @Field(() => Moment, { nullable: true, description: "Before (trước thời điểm)." })
  @IsOptional()
  @MaxLength(24)
  to?: string | null;
}

@ObjectType({ description: "Who read data about the viewer on a day (ai đã xem dữ liệu về tôi)." })
export class ReaderOfMe {
  @Field(() => CalendarDate, { description: "Day in Vietnam (ngày)." })
  day!: string;

  @Field(() => String, { description: "Name of the reader (người xem)." })
  readerName!: string;

  @Field(() => String, { description: "Roles of the reader, separated by spaces (vai trò)." })
  roles!: string;

  @Field(() => ReadKind, { description: "What kind of data (loại dữ liệu)." })
  kind!: ReadKind;

  @Field(() => Int, { description: "How often that day (số lượt)." })
  count!: number;
}
