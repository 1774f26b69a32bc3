import { IsInt, IsOptional, Max, MaxLength, Min, MinLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { CycleKind, CycleSubjects, CycleTrack } from "../cycle.enums.ts";

const MOST_DAYS = 366;

@InputType({ description: "A rule by which cycles follow each other (chuỗi kỳ lặp lại)." })
export class CreateCycleSeriesInput {
  @Field(() => String, { description: "Name of the series (tên chuỗi)." })
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @Field(() => Uuid, { description: "Root of the units that take part (đơn vị gốc)." })
  unitId!: string;

  @Field(() => CycleKind, { description: "Length of each period (loại kỳ)." })
  kind!: CycleKind;

  @Field(() => CycleTrack, { description: "Whose rules they follow (hệ thống)." })
  track!: CycleTrack;

  @Field(() => CycleSubjects, { nullable: true, description: "Whom they rate; not said means both (đối tượng)." })
  subjects?: CycleSubjects | null;

  @Field(() => Boolean, { nullable: true, description: "Nothing is accepted after its due day (khóa khi quá hạn)." })
  strictDeadlines?: boolean | null;

  @Field(() => CalendarDate, { description: "First day of the first period, at most the 28th (ngày đầu kỳ đầu)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "No period begins after this day (không lặp sau ngày)." })
  endsOn?: string | null;

  @Field(() => Int, { defaultValue: 0, description: "Opens so many days before; below 0 after (mở trước số ngày)." })
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  openDaysBefore: number = 0;

  @Field(() => String, {
    description:
      "Pattern of codes; may name {year} {nextYear} {month} {quarter} {half} {week} {from} {to} (mẫu mã kỳ).",
  })
  @MinLength(1)
  @MaxLength(40)
  codePattern!: string;

  @Field(() => String, { description: "Pattern of names, with the same words in braces (mẫu tên kỳ)." })
  @MinLength(1)
  @MaxLength(200)
  namePattern!: string;

  @Field(() => Int, { nullable: true, description: "Self-rating due, days after the last day (hạn tự đánh giá)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  selfDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Vote due, days after the last day (hạn biểu quyết)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  voteDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Party opinion due, days after the last day (hạn cấp ủy)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  partyOpinionDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: "HR proposal due, days after the last day (hạn đề xuất)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  proposalDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Decision due, days after the last day (hạn quyết định)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  decisionDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: "Notice due, days after the last day (hạn thông báo)." })
  @IsOptional()
  @IsInt()
  @Min(-MOST_DAYS)
  @Max(MOST_DAYS)
  noticeDueDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "New rule of a series; cycles planned before stay as they are (sửa chuỗi kỳ)." })
export class ChangeCycleSeriesInput extends CreateCycleSeriesInput {
  @Field(() => Uuid, { description: "Series (chuỗi kỳ)." })
  seriesId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}
