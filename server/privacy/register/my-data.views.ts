import { Field, Int, ObjectType } from "type-graphql";
import type { HeldCount } from "./held.read.ts";

@ObjectType({ description: "A class of records that are held about the viewer (loại dữ liệu về tôi)." })
export class HeldClass {
  @Field(() => String, { description: "Code of the class (mã)." })
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên)." })
  nameVi!: string;

  @Field(() => String, { description: "Name in English (tên tiếng Anh)." })
  nameEn!: string;

  @Field(() => String, { description: "What for, in Vietnamese (mục đích)." })
  purposeVi!: string;

  @Field(() => String, { description: "What for, in English (mục đích bằng tiếng Anh)." })
  purposeEn!: string;

  @Field(() => String, { description: "Legal basis of processing it (căn cứ pháp lý)." })
  basis!: string;

  @Field(() => Boolean, { description: "Whether it is sensitive by law (dữ liệu nhạy cảm)." })
  isSensitive!: boolean;

  @Field(() => Int, { description: "Records about the viewer (số bản ghi về tôi)." })
  aboutCount!: number;

  @Field(() => Int, { description: "Records about others in which the viewer acted (số bản ghi tôi đã xử lý)." })
  actedCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Months after which its text is erased; none while no rule is in force (thời hạn lưu, tháng).",
  })
  keepMonths!: number | null;
}

/** A class as the API sends it. */
export function asHeldClass({ recordClass, about, by }: HeldCount, keepMonths: number | null): HeldClass {
  const { code, name, purpose, basis, isSensitive } = recordClass;
  return {
    ...{ code, nameVi: name.vi, nameEn: name.en, purposeVi: purpose.vi, purposeEn: purpose.en },
    ...{ basis, isSensitive, aboutCount: about, actedCount: by, keepMonths },
  };
}
