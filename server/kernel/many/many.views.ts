import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A record that an action on several changed (bản ghi đã xử lý)." })
export class ManyAccepted {
  @Field(() => ID, { description: "The record that was named (bản ghi)." })
  id!: string;

  @Field(() => Int, { description: "Version that now stands (phiên bản mới)." })
  version!: number;
}

@ObjectType({ description: "A record that an action on several left as it was, and why (bản ghi không xử lý được)." })
export class ManyRefused {
  @Field(() => ID, { description: "The record that was named (bản ghi)." })
  id!: string;

  @Field(() => String, { description: "Code of the error, as one by one (loại lỗi)." })
  code!: string;

  @Field(() => String, { description: "Rule that says no (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "The rule's sentence in Vietnamese (lý do, tiếng Việt)." })
  messageVi!: string;

  @Field(() => String, { description: "The rule's sentence in English (lý do, tiếng Anh)." })
  messageEn!: string;
}

@ObjectType({ description: "What an action on several records did, one by one (kết quả xử lý nhiều bản ghi)." })
export class ManyOutcome {
  @Field(() => [ManyAccepted], { description: "Changed (đã xử lý)." })
  accepted!: ManyAccepted[];

  @Field(() => [ManyRefused], { description: "Left as they were, each with its rule (không xử lý được)." })
  refused!: ManyRefused[];
}
