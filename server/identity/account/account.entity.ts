import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    account: Row<Account>;
  }
}

@Entity({ tableName: "account" })
@Index({ properties: ["sortKey", "id"] })
@ObjectType({ description: "Somebody who signs in; rights come from its grants (tài khoản)." })
export class Account extends VersionedRecord {
  static readonly secret = ["passwordHash"];

  @Property({ type: "string", length: 64 })
  @Unique()
  @Field(() => String, { description: "Name to sign in with, lower case (tên đăng nhập)." })
  username!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name as shown (tên hiển thị)." })
  displayName!: string;

  @Property({ type: "string", length: 300 })
  searchFold!: string;

  @Property({ type: "string", length: 500 })
  sortKey!: string;

  /** PHC string; null until the person chose a password through a one-time link. */
  @Property({ type: "string", length: 200, nullable: true, hidden: true })
  passwordHash: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Unique()
  personId: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "Since when sign-in is closed (thời điểm khóa)." })
  disabledAt: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether the password must be changed first (phải đổi mật khẩu)." })
  mustChangePassword: boolean = false;

  @Property({ type: "boolean" })
  @Field(() => Boolean, {
    description: "Account of the demo data, open to everybody on this machine (tài khoản minh họa).",
  })
  isDemo: boolean = false;

  @Property({ type: "string", length: 300, nullable: true })
  demoNote: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  demoNoteEn: string | null = null;
}
