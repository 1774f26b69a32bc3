import { Field, ObjectType, Query, Resolver } from "type-graphql";
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

@Resolver()
export class RuleSentenceResolver {
  @Query(() => [RuleSentence], {
    description: "Sentences of all rules, for abilities that say no (câu giải thích các quy tắc).",
  })
  ruleSentences(): RuleSentence[] {
    return Object.entries(messages).map(([rule, sentence]) => ({ rule, ...sentence }));
  }
}
