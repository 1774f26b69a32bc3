import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { BaseRecord, Moment, type Row } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    audit_entry: Row<AuditEntry>;
  }
}

@Entity({ tableName: "audit_entry" })
@Index({ properties: ["at", "id"] })
@Index({ properties: ["accountId"] })
@ObjectType({ description: "One change: who did what when, with the values before and after (nhật ký thay đổi)." })
export class AuditEntry extends BaseRecord {
  /** An entry of its own (a bulk change) is not a change to record once more. */
  static readonly unaudited = true;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  at!: string;

  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Verb of the user, the mutation's name (hành động)." })
  verb!: string;

  /** No foreign key: the trail outlives what it speaks of. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => String, { nullable: true, description: "Account that acted; none for the program itself (tài khoản)." })
  accountId: string | null = null;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name of the account at that time (tên người thực hiện)." })
  actorName!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number of records that changed (số bản ghi thay đổi)." })
  changeCount!: number;

  /** Canonical JSON (RFC 8785) of `AuditChange[]`, or of a bulk change with its count and a digest of the ids. */
  @Property({ type: "text" })
  @Field(() => String, { description: "The changes as canonical JSON (nội dung thay đổi)." })
  changes!: string;

  /**
   * Random, part of what the seal covers: when the rule of retention erases personal text it goes too, so that nobody
   * finds the text again by trying. Entries of the first releases have none.
   */
  @Property({ type: "string", length: 32, nullable: true })
  salt: string | null = null;
}
