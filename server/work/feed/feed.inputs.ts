import { IsOptional, MaxLength } from "class-validator";
import { Field, InputType, ObjectType } from "type-graphql";
import { Moment } from "../../kernel/index.ts";

@InputType({ description: "A secret address for calendar programs is made (mở lịch thời hạn)." })
export class OpenTaskFeedInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "The address stops working (đóng lịch thời hạn)." })
export class CloseTaskFeedInput extends OpenTaskFeedInput {}

@ObjectType({ description: "Where a calendar program reads one's own last days (địa chỉ lịch thời hạn)." })
export class OpenedTaskFeed {
  /** Whoever knows the address reads the calendar: it is kept out of the stored answers of repeated requests. */
  static readonly secret = ["path"];

  @Field(() => String, {
    nullable: true,
    description: "Path of the calendar, shown this once; none in the answer to a repeated request (đường dẫn).",
  })
  path!: string | null;

  @Field(() => Moment, { description: "Since when it works (mở từ)." })
  openedAt!: string;
}

@ObjectType({ description: "What became of the address (kết quả đóng lịch)." })
export class ClosedTaskFeed {
  @Field(() => Boolean, { description: "Whether there was one (đã có lịch)." })
  wasOpen!: boolean;
}
