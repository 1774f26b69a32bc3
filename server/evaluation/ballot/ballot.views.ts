import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "That one's paper was taken; never what was on it (biên nhận bỏ phiếu)." })
export class BallotReceipt {
  @Field(() => ID, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @Field(() => Boolean, { description: "Always true (đã bỏ phiếu)." })
  hasVoted!: boolean;
}
