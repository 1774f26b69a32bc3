import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Framework } from "../../../framework/index.ts";
import { Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    framework_opening: Row<FrameworkOpening>;
  }
}

/** Without a record a framework is for those who are signed in alone. */
@Entity({ tableName: "framework_opening" })
@ObjectType({ description: "A framework that everybody may read over CASE, without session (khung được công khai)." })
export class FrameworkOpening extends VersionedRecord {
  @ManyToOne(() => Framework, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Unique()
  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "Since when (thời điểm công khai)." })
  openedAt!: string;

  /** No foreign key: it outlives the account. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Account that opened it; none for the program (người công khai)." })
  openedBy: string | null = null;
}
