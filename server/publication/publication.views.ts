import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Ability, Exact } from "../kernel/index.ts";

/** What has changed since the results were shown; the weightiest of several. */
export enum PublicationChange {
  OBJECTION = "OBJECTION",
  REOPENED = "REOPENED",
  DECIDED_ANEW = "DECIDED_ANEW",
}
registerEnumType(PublicationChange, {
  name: "PublicationChange",
  description: "What has changed since results were shown (thay đổi sau khi công bố).",
  valuesConfig: {
    OBJECTION: { description: "Somebody objected; the decision stands meanwhile (có kiến nghị)." },
    REOPENED: { description: "An evaluation was opened again (có phiếu được mở lại)." },
    DECIDED_ANEW: { description: "A new decision took the place of one shown (có quyết định thay thế)." },
  },
});

@ObjectType({ description: "A result as the people of the unit see it (kết quả công bố trong đơn vị)." })
export class PublishedPerson {
  @Field(() => String, { description: "Full name (họ và tên)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Unit, where units below are shown, too (đơn vị)." })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: "Position (vị trí việc làm)." })
  position!: string | null;

  @Field(() => String, { nullable: true, description: "Grade in words; none when not rated (mức xếp loại)." })
  gradeVi!: string | null;

  @Field(() => String, { nullable: true, description: "Grade in English (mức xếp loại, tiếng Anh)." })
  gradeEn!: string | null;
}

@ObjectType({ description: "A grade as a column of the public table (cột mức xếp loại)." })
export class PublishedGrade {
  @Field(() => String, { description: "Code (mã mức)." })
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên mức)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;
}

@ObjectType({ description: "Number of people with a grade, as the public sees it (ô số liệu công khai)." })
export class PublishedCell {
  @Field(() => String, { description: "Code of the grade (mã mức)." })
  grade!: string;

  @Field(() => Int, { nullable: true, description: "How many; none where it is hidden (số lượng)." })
  count!: number | null;

  @Field(() => Exact, { nullable: true, description: "Share of the rated; none where hidden (tỷ lệ)." })
  share!: string | null;
}

@ObjectType({ description: "A unit as a row of the public table (dòng số liệu công khai)." })
export class PublishedUnit {
  @Field(() => ID, { description: "Unit (đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Name at that time (tên đơn vị)." })
  name!: string;

  @Field(() => Int, { description: "Number rated, the base of the shares (số được xếp loại)." })
  rated!: number;

  @Field(() => [PublishedCell], { description: "By grade, best first (theo mức xếp loại)." })
  cells!: PublishedCell[];
}

@ObjectType({ description: "The cycle or unit that results are about, as named at that time (kỳ, đơn vị)." })
export class PublishedName {
  @Field(() => ID, { description: "Identifier (mã định danh)." })
  id!: string;

  @Field(() => String, { description: "Name (tên)." })
  name!: string;
}

@ObjectType({ description: "What is shown: people inside the unit, or numbers to the public (nội dung công bố)." })
export class PublicationContent {
  @Field(() => PublishedName, { description: "Cycle (kỳ đánh giá)." })
  cycle!: PublishedName;

  @Field(() => PublishedName, { description: "Unit (đơn vị)." })
  unit!: PublishedName;

  @Field(() => [PublishedPerson], { description: "People of the unit; none to the public (danh sách cá nhân)." })
  people!: PublishedPerson[];

  @Field(() => [PublishedGrade], { description: "Columns of the table (các mức xếp loại)." })
  grades!: PublishedGrade[];

  @Field(() => [PublishedUnit], { description: "The unit with all below it, then those below (các dòng)." })
  rows!: PublishedUnit[];
}

@ObjectType({ description: "Exactly what would be shown now, before it is (xem trước bản công bố)." })
export class PublicationPreview {
  @Field(() => PublicationContent, { nullable: true, description: "None while it cannot be published (nội dung)." })
  content!: PublicationContent | null;

  @Field(() => String, { nullable: true, description: "Digest to send back when publishing (mã băm)." })
  contentHash!: string | null;

  @Field(() => Ability, { description: "Publish it now (được công bố)." })
  canPublish!: Ability;

  @Field(() => Int, { description: "Evaluations of the unit that hold it up (số phiếu chưa xong)." })
  unfinished!: number;

  @Field(() => Int, { description: "Evaluations that become final with it (số phiếu được chốt)." })
  becomeFinal!: number;
}

@ObjectType({ description: "What the viewer may do to a publication (quyền thao tác)." })
export class PublicationAbilities {
  @Field(() => Ability, { description: "Withdraw it (thu hồi)." })
  canWithdraw!: Ability;
}
