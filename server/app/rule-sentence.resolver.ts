import { Arg, Field, ObjectType, Query, Resolver } from "type-graphql";
import { messages } from "./slices.ts";

@ObjectType({ description: "Sentence of a rule in both languages (câu giải thích quy tắc)." })
export class RuleSentence {
  @Field(() => String, { description: "Rule id as sent with errors and abilities (mã quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "Vietnamese sentence (tiếng Việt)." })
  vi!: string;

  @Field(() => String, { description: "English sentence (tiếng Anh)." })
  en!: string;
}

/** As many rules as one page shows at once, and more. */
const MOST = 200;

@Resolver()
export class RuleSentenceResolver {
  @Query(() => [RuleSentence], {
    description: "Sentences of all rules, for abilities that say no (câu giải thích các quy tắc).",
  })
  ruleSentences(
    @Arg("rules", () => [String], { nullable: true, description: "Only these, at most 200 (chỉ các quy tắc này)." })
    rules: string[] | null,
  ): RuleSentence[] {
    const all = Object.entries(messages).map(([rule, sentence]) => ({ rule, ...sentence }));
    if (!rules) return all;
    const wanted = new Set(rules.slice(0, MOST));
    return all.filter(({ rule }) => wanted.has(rule));
  }
}
