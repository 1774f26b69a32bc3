import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    person: Row<Person>;
  }
}

@Entity({ tableName: "person" })
@Index({ properties: ["sortKey", "id"] })
@ObjectType({ description: "Somebody who holds or held appointments (cán bộ, công chức, viên chức, người lao động)." })
export class Person extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Unique()
  @Field(() => String, { description: "Code, unique among all people (mã cán bộ)." })
  code!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Full name (họ và tên)." })
  fullName!: string;

  /** Sent by the resolver, only to those who may know it. */
  @Property({ type: "integer", nullable: true })
  birthYear: number | null = null;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
