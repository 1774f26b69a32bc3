import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    external_identity: Row<ExternalIdentity>;
  }
}

@Entity({ tableName: "external_identity" })
@Unique({ properties: ["issuer", "subject"] })
@Unique({ properties: ["accountId", "issuer"] })
@ObjectType({
  description: "An account's name at an identity provider, by which it may sign in (danh tính bên ngoài).",
})
export class ExternalIdentity extends BaseRecord {
  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  accountId!: string;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Address that names the provider (nhà cung cấp)." })
  issuer!: string;

  @Property({ type: "string", length: 300 })
  @Field(() => String, {
    description:
      "What the provider calls this person; never an e-mail address, which may pass to another (mã ở nhà cung cấp).",
  })
  subject!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was linked (thời điểm liên kết)." })
  linkedAt!: string;
}
