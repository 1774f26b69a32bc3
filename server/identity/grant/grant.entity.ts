import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { CalendarDate, Moment, Role, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    access_grant: Row<Grant>;
  }
}

@Entity({ tableName: "access_grant" })
@ObjectType({ description: "A role given to an account in a unit, from a day to a day (phân quyền)." })
export class Grant extends VersionedRecord {
  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Account that holds it (tài khoản được cấp)." })
  accountId!: string;

  @Property({ type: "string", length: 30 })
  @Field(() => Role, { description: "Role (vai trò)." })
  role!: Role;

  /** Null only for SYSTEM_ADMIN, whose right is bound to no unit (an empty installation has none). */
  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Unit in which it holds; none for a system administrator (đơn vị)." })
  unitId: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether it holds in all units below, too (gồm đơn vị trực thuộc)." })
  includesSubtree: boolean = true;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day, open when none (đến hết ngày)." })
  endsOn: string | null = null;

  /** Null when the program itself granted. */
  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that granted; none for the program itself (người cấp)." })
  grantedBy: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was granted (thời điểm cấp)." })
  grantedAt!: string;

  /** Null with a set `approvedAt` when the program itself granted. */
  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Second account that approved (người phê duyệt)." })
  approvedBy: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was approved (thời điểm phê duyệt)." })
  approvedAt: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that revoked (người thu hồi)." })
  revokedBy: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was revoked (thời điểm thu hồi)." })
  revokedAt: string | null = null;
}
