import { ArrayMaxSize, IsEnum, IsInt, IsOptional, Max, MaxLength, Min, MinLength } from "class-validator";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Found } from "../../kernel/index.ts";

/** Kinds of records that a search finds, in the order of its answer. */
export enum SearchKind {
  PERSON = "PERSON",
  UNIT = "UNIT",
  POSITION = "POSITION",
  FRAMEWORK = "FRAMEWORK",
  CRITERION = "CRITERION",
  CYCLE = "CYCLE",
}
registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "Kinds of records that a search finds (loại kết quả tìm kiếm).",
  valuesConfig: {
    PERSON: { description: "People (cán bộ)." },
    UNIT: { description: "Units (đơn vị)." },
    POSITION: { description: "Job positions (vị trí việc làm)." },
    FRAMEWORK: { description: "Frameworks (khung)." },
    CRITERION: { description: "Criteria of the versions in use (tiêu chí)." },
    CYCLE: { description: "Cycles (kỳ đánh giá)." },
  },
});

/** Most records of a kind that a search answers. */
export const MOST_OF_A_KIND = 8;

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: "Words of name or code, at least two letters; accents do not matter (từ cần tìm).",
  })
  @MinLength(2)
  @MaxLength(100)
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only these kinds; all when left out (loại)." })
  @IsOptional()
  @IsEnum(SearchKind, { each: true })
  @ArrayMaxSize(20)
  kinds?: SearchKind[] | null;

  @Field(() => Int, { defaultValue: MOST_OF_A_KIND, description: "Most of each kind, at most 8 (số mỗi loại)." })
  @IsInt()
  @Min(1)
  @Max(MOST_OF_A_KIND)
  first: number = MOST_OF_A_KIND;
}

@ObjectType({ description: "A record that a search found (kết quả tìm kiếm)." })
export class SearchHit implements Found {
  @Field(() => SearchKind, { description: "What it is (loại)." })
  kind!: SearchKind;

  @Field(() => ID, { description: "The record (mã bản ghi)." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Record that it is shown in: of a criterion, the version (bản ghi chứa nó).",
  })
  withinId!: string | null;

  @Field(() => String, { nullable: true, description: "Code (mã)." })
  code!: string | null;

  @Field(() => String, { description: "Name or text (tên)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it belongs: unit and position of a person, the unit above a unit (nơi).",
  })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it stands: status of a cycle or version, ENDED of a unit (trạng thái).",
  })
  state!: string | null;
}
