import { MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

@InputType({ description: "Whose progress in which period (bộ lọc theo dõi tiến độ)." })
export class ProgressTrackingFilter {
  @Field(() => Uuid, { description: "Superior unit; its direct sub-units are listed (đơn vị cấp trên)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => CycleKind, { description: "Length of the cycles (loại kỳ)." })
  @MaxLength(20)
  kind!: CycleKind;

  @Field(() => CalendarDate, {
    description: "A day of the period; a cycle belongs to the period in which it ends (một ngày trong kỳ).",
  })
  @MaxLength(10)
  day!: string;

  @Field(() => CycleTrack, { defaultValue: CycleTrack.STATE, description: "Whose rules (hệ thống)." })
  @MaxLength(20)
  track: CycleTrack = CycleTrack.STATE;
}
