import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CompetencyVariantName } from "../../framework/index.ts";

export const CompetencyVariantEnum = CompetencyVariantName.enum;
registerEnumType(CompetencyVariantEnum, {
  name: "CompetencyVariant",
  description: "Whose wording of a level it is (mô tả theo nhóm vị trí).",
  valuesConfig: {
    LEADER: { description: "For leaders and managers (lãnh đạo, quản lý)." },
    SPECIALIST: { description: "For all other positions (chuyên môn, hỗ trợ)." },
  },
});

@ObjectType({ description: "A level of a competency with its descriptor (cấp độ năng lực)." })
export class CompetencyLevel {
  @Field(() => Int, { description: "The level, 5 is the highest (cấp độ)." })
  level!: number;

  @Field(() => CompetencyVariantEnum, {
    nullable: true,
    description: "Positions that it is worded for; none: all (dành cho nhóm).",
  })
  variant!: CompetencyVariantName | null;

  @Field(() => String, { description: "What a person at this level shows (mô tả cấp độ)." })
  descriptorVi!: string;

  @Field(() => String, { nullable: true, description: "The descriptor in English (mô tả tiếng Anh)." })
  descriptorEn!: string | null;
}

@ObjectType({ description: "A competency of a published framework (năng lực)." })
export class Competency {
  @Field(() => ID, { description: "Identifier of its criterion (mã định danh)." })
  id!: string;

  @Field(() => ID, { description: "Version of the framework (phiên bản khung năng lực)." })
  versionId!: string;

  @Field(() => String, { description: "Code (mã năng lực)." })
  code!: string;

  @Field(() => String, { description: "Name (tên năng lực)." })
  textVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  textEn!: string | null;

  @Field(() => String, { description: "Code of its group (mã nhóm năng lực)." })
  groupCode!: string;

  @Field(() => String, { description: "Name of its group (nhóm năng lực)." })
  groupVi!: string;

  @Field(() => String, { nullable: true, description: "Name of its group in English (nhóm, tiếng Anh)." })
  groupEn!: string | null;

  @Field(() => [CompetencyLevel], {
    description: "Levels from the lowest; none: it is met (1) or not (0) (các cấp độ).",
  })
  levels!: CompetencyLevel[];
}
