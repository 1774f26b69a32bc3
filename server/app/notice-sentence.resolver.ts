import { Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { RuleValues } from "../kernel/index.ts";
import { Notice, type NoticeRow } from "../notice/index.ts";
import { sentence } from "./format-error.ts";

@ObjectType({ description: "A sentence in both languages (câu bằng hai ngôn ngữ)." })
export class NoticeSentence {
  @Field(() => String, { description: "Vietnamese sentence (tiếng Việt)." })
  vi!: string;

  @Field(() => String, { description: "English sentence (tiếng Anh)." })
  en!: string;
}

/** Here rather than in the slice: the sentences of notices are those of all slices. */
@Resolver(() => Notice)
export class NoticeSentenceResolver {
  @FieldResolver(() => NoticeSentence, { description: "What it says (nội dung)." })
  sentence(@Root() notice: NoticeRow): NoticeSentence {
    return sentence(notice.rule, JSON.parse(notice.ruleValues) as RuleValues);
  }
}
