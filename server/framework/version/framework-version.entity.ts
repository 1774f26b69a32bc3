import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Framework } from "../framework.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    framework_version: Row<FrameworkVersion>;
  }
}

/** Life of a version; only a draft changes. */
export enum VersionStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  RETIRED = "RETIRED",
}
registerEnumType(VersionStatus, {
  name: "VersionStatus",
  description: "Life of a framework's version (trạng thái phiên bản).",
  valuesConfig: {
    DRAFT: { description: "Being written, not in use (bản nháp)." },
    PUBLISHED: { description: "Frozen, new cycles may use it (đã ban hành)." },
    RETIRED: { description: "Frozen, only cycles opened before still use it (ngừng áp dụng)." },
  },
});

@Entity({ tableName: "framework_version" })
@Unique({ properties: ["frameworkId", "number"] })
@Unique({ name: "framework_version_one_draft", properties: ["frameworkId"], where: "status = 'DRAFT'" })
@ObjectType({ description: "One version of a framework: a draft, or frozen for good (phiên bản khung)." })
export class FrameworkVersion extends VersionedRecord {
  @ManyToOne(() => Framework, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number, from 1 (số phiên bản)." })
  number!: number;

  @Property({ type: "string", length: 20 })
  @Field(() => VersionStatus, { description: "Where it stands in its life (trạng thái)." })
  status: VersionStatus = VersionStatus.DRAFT;

  /** The title as this version words it; the framework carries the newest one. */
  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "Title of the regulation in this version (tên khung theo phiên bản)." })
  nameVi!: string;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "Title in English (tên tiếng Anh)." })
  nameEn: string | null = null;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Who issued it (cơ quan ban hành)." })
  issuer!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day it may be used (áp dụng từ ngày)." })
  effectiveFrom!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day it may be used (áp dụng đến ngày)." })
  effectiveTo: string | null = null;

  /** JSON of `FrameworkScope`; `framework_version_scope` holds the same as rows for SQL. */
  @Property({ type: "text" })
  scope!: string;

  /** JSON of `FrameworkForm[]`. */
  @Property({ type: "text" })
  forms!: string;

  /** JSON of `LocalText[]`. */
  @Property({ type: "text" })
  notes!: string;

  /** JSON of `Scheme`. */
  @Property({ type: "text" })
  scheme!: string;

  /** JSON of `Slot[]`: what lower levels may fill in. */
  @Property({ type: "text" })
  slots: string = "[]";

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Parts are an illustration, not the regulation's own (có nội dung minh họa)." })
  isSample: boolean = false;

  /** Moves with every save, so that the record's version moves even when only criteria changed. */
  @Property({ type: "integer" })
  saveCount: number = 0;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the draft was last saved (thời điểm lưu bản nháp)." })
  draftSavedAt: string | null = null;

  /** No foreign key: a draft outlives whoever saved it. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Account that saved the draft last (người lưu bản nháp)." })
  draftSavedBy: string | null = null;

  /** Digest of what rates: the same digest gives the same result from the same answers. Set when published. */
  @Property({ type: "string", length: 64, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Digest of criteria and scheme, once published (mã băm nội dung).",
  })
  contentHash: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was published (thời điểm ban hành)." })
  publishedAt: string | null = null;

  /** No foreign key: accounts live in a later slice. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Account that published it; none for the program (người ban hành)." })
  publishedBy: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was retired (thời điểm ngừng áp dụng)." })
  retiredAt: string | null = null;

  @ManyToOne(() => FrameworkVersion, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, { nullable: true, description: "Version that it was copied from (sao chép từ phiên bản)." })
  basedOnVersionId: string | null = null;

  /** Pinned for good: the content here is that version's with the own additions. */
  @ManyToOne(() => FrameworkVersion, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Superior version that it fills the slots of (phiên bản khung cấp trên được cụ thể hóa).",
  })
  extendsVersionId: string | null = null;
}
