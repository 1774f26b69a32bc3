import { Field, ID, ObjectType } from "type-graphql";
import { QuotaGroupView } from "../quota/quota.views.ts";
import { BulkOutcome } from "./bulk.views.ts";

@ObjectType({ description: "A result of a leader or of a unit that a bulk action touches (kết quả bị tác động)." })
export class TouchedLeader {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Person, or unit (tập thể, cá nhân)." })
  name!: string;

  @Field(() => Boolean, { description: "Marked as needing another look (cần xem lại)." })
  isFlagged!: boolean;

  @Field(() => String, { nullable: true, description: "Grade suggested now (mức theo quy tắc hiện nay)." })
  suggestedBefore!: string | null;

  @Field(() => String, { nullable: true, description: "Grade suggested afterwards (mức theo quy tắc sau đó)." })
  suggestedAfter!: string | null;
}

@ObjectType({ description: "What a bulk action would do; nothing is kept (xem trước việc xử lý hàng loạt)." })
export class BulkPreview extends BulkOutcome {
  @Field(() => [ID], { description: "Those that will want a reason of their own (phiếu phải ghi lý do)." })
  reasonWanted!: string[];

  @Field(() => [QuotaGroupView], {
    description: "Quotas of the agencies concerned as they would stand (tỷ lệ khống chế sau khi thực hiện).",
  })
  quotaAfter!: QuotaGroupView[];

  @Field(() => [TouchedLeader], { description: "Leaders and units whose results it touches (kết quả bị tác động)." })
  leaders!: TouchedLeader[];
}
