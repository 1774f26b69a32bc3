import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    framework_comment: Row<FrameworkComment>;
  }
}

@Entity({ tableName: "framework_comment" })
@ObjectType({ description: "A remark on a place of a draft, for those who work on it (góp ý bản nháp)." })
export class FrameworkComment extends VersionedRecord {
  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The draft (bản nháp)." })
  versionId!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, {
    description:
      "What it is about: `group:II`, `criterion:II.3`, or a part of the file such as `scheme.gates` or `scope` (vị trí).",
  })
  path!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "The remark (nội dung góp ý)." })
  text!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that wrote it; none for the program (người góp ý)." })
  authorId: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was written (thời điểm góp ý)." })
  createdAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was settled (thời điểm xử lý xong)." })
  resolvedAt: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that settled it (người xử lý)." })
  resolvedBy: string | null = null;
}
