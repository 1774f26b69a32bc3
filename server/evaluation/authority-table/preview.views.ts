import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Who decides on one evaluation today, in words (cấp có thẩm quyền đối với một phiếu)." })
export class AuthorityPreview {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Who is evaluated: a person or a unit (đối tượng)." })
  subjectName!: string;

  @Field(() => String, { description: "Unit (đơn vị)." })
  unitName!: string;

  @Field(() => String, {
    nullable: true,
    description: "Person or collective that decides; none for an authority by grant (cấp có thẩm quyền).",
  })
  deciderName!: string | null;

  @Field(() => Boolean, { description: "Whether a collective decides (tập thể quyết định)." })
  byBody!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The row that says so, in words; none where the nearest head decides (theo dòng).",
  })
  rowLabel!: string | null;
}
