import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Cycle } from "../cycle/index.ts";
import { Moment, type Row, VersionedRecord } from "../kernel/index.ts";
import { Unit } from "../organization/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    publication: Row<Publication>;
  }
}

/** To whom results are shown. */
export enum PublicationAudience {
  INTERNAL = "INTERNAL",
  PUBLIC = "PUBLIC",
}
registerEnumType(PublicationAudience, {
  name: "PublicationAudience",
  description: "To whom results are shown (phạm vi công bố).",
  valuesConfig: {
    INTERNAL: { description: "To the people of the unit: name, position and grade in words (trong đơn vị)." },
    PUBLIC: { description: "To everybody: numbers only, small groups hidden (công khai trên cổng thông tin)." },
  },
});

@Entity({ tableName: "publication" })
@Index({ properties: ["cycleId", "unitId", "audience"] })
@Index({ properties: ["unitId", "publishedAt"] })
@Index({ properties: ["audience", "publishedAt"] })
@ObjectType({
  description: "What a unit showed of its results, to whom and when; it never changes (bản công bố kết quả).",
})
export class Publication extends VersionedRecord {
  /** Names and grades stand in this table alone; the audit trail has the digest. */
  static readonly secret = ["content"];

  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => PublicationAudience, { description: "To whom it is shown (phạm vi)." })
  audience!: PublicationAudience;

  /** To the public the units below are always counted in. */
  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, {
    description: "Inside: with the people of the units below, and shown to them, too (gồm các đơn vị trực thuộc).",
  })
  includesSubUnits: boolean = false;

  /** Canonical JSON, as it was shown. */
  @Property({ type: "text" })
  content!: string;

  @Property({ type: "string", length: 64 })
  @Field(() => String, { description: "SHA-256 of the canonical content (mã băm nội dung)." })
  contentHash!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "State of the results that it shows (thời điểm chốt số liệu)." })
  countedAt!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was published (công bố lúc)." })
  publishedAt!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Who published it (người công bố)." })
  publishedBy!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was withdrawn (thu hồi lúc)." })
  withdrawnAt: string | null = null;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Who withdrew it (người thu hồi)." })
  withdrawnBy: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was withdrawn (lý do thu hồi)." })
  withdrawReason: string | null = null;

  @ManyToOne(() => Publication, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Publication that took its place (bản thay thế)." })
  supersededById: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When another took its place (thay thế lúc)." })
  supersededAt: string | null = null;
}
