import { ArrayMaxSize, IsEnum, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Uuid } from "../kernel/index.ts";
import { NoticeKind } from "./notice.entity.ts";

@InputType({ description: "Which of one's notices a list holds (lọc thông báo)." })
export class NoticeFilter {
  @Field(() => Boolean, { nullable: true, description: "Only unread ones (chưa đọc)." })
  unread?: boolean | null;

  @Field(() => NoticeKind, { nullable: true, description: "Only of this kind (loại thông báo)." })
  @IsOptional()
  @IsEnum(NoticeKind)
  kind?: NoticeKind | null;
}

@InputType({ description: "Marks one's notices as read (đánh dấu đã đọc)." })
export class MarkNoticesReadInput {
  @Field(() => [Uuid], { nullable: true, description: "These notices; all when left out (các thông báo)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;
}
