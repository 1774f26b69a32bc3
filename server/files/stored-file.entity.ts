import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Account } from "../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    stored_file: Row<StoredFile>;
  }
}

/** One upload; several may stand for the same bytes. */
@Entity({ tableName: "stored_file" })
@Index({ properties: ["sha256"] })
@Index({ properties: ["uploadedById", "uploadedAt"] })
@ObjectType({ description: "A file that somebody uploaded (tệp đã tải lên)." })
export class StoredFile extends BaseRecord {
  @Property({ type: "string", length: 64 })
  @Field(() => String, { description: "SHA-256 of the content, in hexadecimal (mã băm nội dung)." })
  sha256!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Size in bytes (dung lượng, byte)." })
  size!: number;

  /** Found from the content, never from the name. */
  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "Media type of the content (loại nội dung)." })
  contentType!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name that it was uploaded under (tên tệp)." })
  name!: string;

  /** None for files that the program itself brought. */
  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  uploadedById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was uploaded (thời điểm tải lên)." })
  uploadedAt!: string;

  /** Set by the record that refers to it; without one the file is removed after a day. */
  @Property({ type: "string", length: 24, nullable: true })
  attachedAt: string | null = null;
}
