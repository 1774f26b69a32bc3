import { ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Moment, VersionedRecord } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";

/** Something about a person that stays on record: it is corrected with a reason, or withdrawn and counts no more. */
@ObjectType({ description: "Something on record about a person (mục ghi nhận về cán bộ)." })
export abstract class PersonalFact extends VersionedRecord {
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The person (cán bộ)." })
  personId!: string;

  @Property({ type: "string", length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was corrected last (lý do sửa)." })
  correctionReason: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was withdrawn (thời điểm hủy)." })
  withdrawnAt: string | null = null;

  @Property({ type: "string", length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was withdrawn (lý do hủy)." })
  withdrawnReason: string | null = null;
}
