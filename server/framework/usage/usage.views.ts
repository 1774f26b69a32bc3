import { Field, ID, Int, ObjectType } from "type-graphql";
import { Adoption } from "../adoption/adoption.entity.ts";

@ObjectType({ description: "How a unit runs a framework today (tình hình áp dụng khung tại đơn vị)." })
export class FrameworkUsage {
  @Field(() => Adoption, { description: "The adoption (lần áp dụng)." })
  adoption!: Adoption;

  @Field(() => Boolean, { description: "It runs today (đang áp dụng)." })
  isRunning!: boolean;

  @Field(() => ID, { nullable: true, description: "Version in force there today; none: none is (phiên bản hiệu lực)." })
  versionId!: string | null;

  @Field(() => Int, { description: "Units that it reaches today (số đơn vị)." })
  unitCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "People of those units whom the version is for, once each; none for viewers without right over the unit (số người).",
  })
  personCount!: number | null;
}
