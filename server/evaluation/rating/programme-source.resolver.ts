import { Field, FieldResolver, ObjectType, Resolver, Root, Ctx } from "type-graphql";
import { Exact, type RequestContext } from "../../kernel/index.ts";
import { ActionProgramme } from "../../work/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { readProgrammeSources } from "./programme-source.read.ts";

@ObjectType({
  description:
    "What the metrics with source PROGRAMME rest on, as it stands now (nguồn kết quả chương trình hành động).",
})
export class ProgrammeSource {
  @Field(() => Exact, {
    nullable: true,
    description: "Result in the evaluation's period, 1 is all; none while nothing is due (kết quả trong kỳ).",
  })
  value!: string | null;

  @Field(() => [ActionProgramme], {
    description: "The programmes that it comes from, as far as the viewer may read them (các chương trình).",
  })
  programmes!: Partial<ActionProgramme>[];
}

@Resolver(() => Evaluation)
export class ProgrammeSourceResolver {
  @FieldResolver(() => ProgrammeSource, {
    nullable: true,
    description:
      "Result of the person's action programmes; none where the regulation asks for none (kết quả chương trình hành động).",
  })
  async programmeSource(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<ProgrammeSource | null> {
    return (await context.batch(readProgrammeSources, id)) ?? null;
  }
}
