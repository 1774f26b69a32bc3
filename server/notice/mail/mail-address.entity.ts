import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    mail_address: Row<MailAddress>;
  }
}

@Entity({ tableName: "mail_address" })
@ObjectType({ description: "Where an account gets its notices by e-mail, and whether (địa chỉ thư điện tử)." })
export class MailAddress extends VersionedRecord {
  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Unique()
  @Field(() => ID, { description: "The account (tài khoản)." })
  accountId!: string;

  @Property({ type: "string", length: 254, nullable: true })
  @Field(() => String, { nullable: true, description: "E-mail address; none for no mail (địa chỉ thư điện tử)." })
  email: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "One mail a day about what is unread (nhận thư tổng hợp hằng ngày)." })
  digest: boolean = true;
}
