import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import { LocalTextView } from "../scheme/scheme-parts.views.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import type { VersionRow } from "../version/version.read.ts";

/** What happened to a place between two versions. */
export enum VersionChangeKind {
  ADDED = "ADDED",
  REMOVED = "REMOVED",
  CHANGED = "CHANGED",
  MOVED = "MOVED",
}
registerEnumType(VersionChangeKind, {
  name: "VersionChangeKind",
  description: "What happened to a place between two versions (loại thay đổi).",
  valuesConfig: {
    ADDED: { description: "Was not there before (bổ sung)." },
    REMOVED: { description: "Is not there any more (bỏ)." },
    CHANGED: { description: "Says something else (sửa đổi)." },
    MOVED: { description: "Stands somewhere else (chuyển vị trí)." },
  },
});

/** Whether results can differ by a change. */
export enum VersionChangeWeight {
  SUBSTANTIVE = "SUBSTANTIVE",
  WORDING = "WORDING",
}
registerEnumType(VersionChangeWeight, {
  name: "VersionChangeWeight",
  description: "Whether results can differ by a change (mức độ thay đổi).",
  valuesConfig: {
    SUBSTANTIVE: { description: "Results, people or dates can differ (thay đổi nội dung)." },
    WORDING: { description: "Only words or references (thay đổi câu chữ)." },
  },
});

/** Whom a change concerns. */
export enum ConcernedKindEnum {
  EVERYONE = "EVERYONE",
  LEADERS = "LEADERS",
  OTHERS = "OTHERS",
  CLASSES = "CLASSES",
}
registerEnumType(ConcernedKindEnum, {
  name: "ConcernedKind",
  description: "Whom a change concerns (đối tượng của thay đổi).",
  valuesConfig: {
    EVERYONE: { description: "Everybody whom the regulation is for (mọi đối tượng)." },
    LEADERS: { description: "Only leaders and managers (người giữ chức vụ lãnh đạo, quản lý)." },
    OTHERS: { description: "Only people without such a post (người không giữ chức vụ)." },
    CLASSES: { description: "Only some classes or kinds of people (một số nhóm, loại đối tượng)." },
  },
});

@ObjectType({ description: "The people whom a change concerns (đối tượng của thay đổi)." })
export class ConcernedPeople {
  @Field(() => ConcernedKindEnum, { description: "In one word (nhóm đối tượng)." })
  kind!: `${ConcernedKindEnum}`;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only leaders, or only others; none: both (lãnh đạo, quản lý).",
  })
  leading!: boolean | null;

  @Field(() => [PositionClass], { description: "Only these classes; none: all (nhóm vị trí việc làm)." })
  classes!: readonly string[];

  @Field(() => [SubjectType], { description: "Only these kinds of people; none: all (loại đối tượng)." })
  subjectTypes!: readonly string[];

  @Field(() => LocalTextView, { description: "In words (diễn giải)." })
  who!: LocalTextView;
}

@ObjectType({ description: "One difference between two versions (một thay đổi)." })
export class VersionChange {
  @Field(() => VersionChangeKind, { description: "What happened (loại thay đổi)." })
  kind!: `${VersionChangeKind}`;

  @Field(() => String, {
    description: "Path in the file that has it; of something removed in the earlier one (vị trí).",
  })
  path!: string;

  @Field(() => LocalTextView, { description: "The place in words (vị trí bằng lời)." })
  place!: LocalTextView;

  @Field(() => LocalTextView, { nullable: true, description: "What it said before (trước)." })
  before!: LocalTextView | null;

  @Field(() => LocalTextView, { nullable: true, description: "What it says after (sau)." })
  after!: LocalTextView | null;

  @Field(() => ConcernedPeople, { description: "Whom it concerns (đối tượng)." })
  concerns!: ConcernedPeople;

  @Field(() => VersionChangeWeight, { description: "Whether results can differ by it (mức độ)." })
  weight!: `${VersionChangeWeight}`;

  @Field(() => LocalTextView, { description: "The change in one sentence (diễn giải)." })
  sentence!: LocalTextView;
}

@ObjectType({ description: "What differs between two versions (so sánh hai phiên bản)." })
export class VersionDiff {
  @Field(() => FrameworkVersion, { description: "The earlier version (phiên bản trước)." })
  from!: VersionRow;

  @Field(() => FrameworkVersion, { description: "The later version (phiên bản sau)." })
  to!: VersionRow;

  @Field(() => Int, { description: "Number of changes by which results can differ (số thay đổi nội dung)." })
  substantiveCount!: number;

  @Field(() => Int, { description: "Number of changes of words only (số thay đổi câu chữ)." })
  wordingCount!: number;

  @Field(() => [VersionChange], { description: "The changes, in the order of the regulation (các thay đổi)." })
  changes!: VersionChange[];
}
