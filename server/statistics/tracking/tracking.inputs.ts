import { IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

@InputType({ description: "Whose progress in which period (bộ lọc theo dõi tiến độ)." })
export class ProgressTrackingFilter {
  @Field(() => Uuid, { description: "Superior unit; its direct sub-units are listed (đơn vị cấp trên)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Uuid, {
    nullable: true,
    description: "One cycle and nothing else; it says kind, period and track itself (kỳ đánh giá).",
  })
  @IsOptional()
  @MaxLength(36)
  cycleId?: string | null;

  @Field(() => CycleKind, { nullable: true, description: "Length of the cycles; months when left out (loại kỳ)." })
  @IsOptional()
  @MaxLength(20)
  kind?: CycleKind | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "A day of the period, today when left out; a cycle belongs to the period in which it ends (một ngày trong kỳ).",
  })
  @IsOptional()
  @MaxLength(10)
  day?: string | null;

  @Field(() => CycleTrack, { defaultValue: CycleTrack.STATE, description: "Whose rules (hệ thống)." })
  @MaxLength(20)
  track: CycleTrack = CycleTrack.STATE;
}
