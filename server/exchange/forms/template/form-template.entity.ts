import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { StoredFile } from "../../../files/index.ts";
import { Account } from "../../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { Unit } from "../../../organization/index.ts";
import { FormSubject } from "../form.enums.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    form_template: Row<FormTemplate>;
  }
}

/** An agency's own layout of a form: a Word file with placeholders, for its unit and all below. */
@Entity({ tableName: "form_template" })
@Unique({ properties: ["unitId", "code"] })
@ObjectType({ description: "An agency's own form: a Word file with placeholders (mẫu riêng của cơ quan)." })
export class FormTemplate extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit that uses it, with all below (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Code, unique in the unit, also among the retired ones (mã mẫu)." })
  code!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name (tên mẫu)." })
  name!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => FormSubject, { description: "What it is about (đối tượng)." })
  subject!: FormSubject;

  @ManyToOne(() => StoredFile, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  fileId!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  registeredById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was registered (thời điểm đăng ký)." })
  registeredAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "Since when it is no longer used (ngừng dùng từ)." })
  retiredAt: string | null = null;
}
