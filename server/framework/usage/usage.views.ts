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

@ObjectType({ description: "A framework that extends another one (khung cụ thể hóa của cấp dưới)." })
export class FrameworkExtension {
  @Field(() => ID, { description: "The extension (khung cụ thể hóa)." })
  frameworkId!: string;

  @Field(() => ID, { description: "Its newest version that is not retired (phiên bản mới nhất)." })
  versionId!: string;

  @Field(() => ID, { description: "Superior version that it is pinned to (phiên bản cấp trên đang dùng)." })
  pinnedVersionId!: string;

  @Field(() => Int, { description: "Number of that version (số phiên bản đang dùng)." })
  pinnedNumber!: number;

  @Field(() => Boolean, { description: "A newer version of the superior is published (còn dùng phiên bản cũ)." })
  isBehind!: boolean;
}
