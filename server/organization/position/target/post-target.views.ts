import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../../../kernel/index.ts";
import { PostTarget } from "./post-target.entity.ts";

@ObjectType({
  description: "A target beside what there was at its start and is on a day, such as from 47 titles to 28 (tiến độ).",
})
export class PostTargetProgress {
  @Field(() => PostTarget, { description: "The target (mục tiêu)." })
  target!: PostTarget;

  @Field(() => CalendarDate, { description: "Day of the count (tại ngày)." })
  asOf!: string;

  @Field(() => Int, { description: "Titles on the target's first day (số chức danh ban đầu)." })
  titlesAtStart!: number;

  @Field(() => Int, { description: "Posts on the target's first day (số biên chế ban đầu)." })
  postsAtStart!: number;

  @Field(() => Int, { description: "Titles on the day (số chức danh hiện có)." })
  titlesNow!: number;

  @Field(() => Int, { description: "Posts on the day (số biên chế hiện có)." })
  postsNow!: number;

  @Field(() => Int, { nullable: true, description: "Titles still to go; none without a number (chức danh còn vượt)." })
  titlesOver!: number | null;

  @Field(() => Int, { nullable: true, description: "Posts still to go; none without a number (biên chế còn vượt)." })
  postsOver!: number | null;

  @Field(() => Boolean, { description: "Nothing is left to go (đã đạt)." })
  isReached!: boolean;

  @Field(() => Boolean, { description: "Not reached, and the day is after the due day (quá hạn)." })
  isOverdue!: boolean;
}
