import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_succession: Row<UnitSuccession>;
  }
}

export enum SuccessionKind {
  MERGE = "MERGE",
  SPLIT = "SPLIT",
  RENAME = "RENAME",
  DISSOLVE = "DISSOLVE",
}
registerEnumType(SuccessionKind, {
  name: "SuccessionKind",
  description: "How units become other units (hình thức sắp xếp).",
  valuesConfig: {
    MERGE: { description: "Several into one, or one into an existing one (sáp nhập, hợp nhất)." },
    SPLIT: { description: "One into several (chia, tách)." },
    RENAME: { description: "One into one under another name (đổi tên)." },
    DISSOLVE: { description: "Ends without successor (giải thể)." },
  },
});

@Entity({ tableName: "unit_succession" })
@Index({ properties: ["takesEffectOn", "id"] })
@ObjectType({ description: "Units that become other units by a document from a day on (sáp nhập, chia tách)." })
export class UnitSuccession extends BaseRecord {
  @Property({ type: "string", length: 20 })
  @Field(() => SuccessionKind, { description: "Kind (hình thức)." })
  kind!: SuccessionKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day of the new order (ngày có hiệu lực)." })
  takesEffectOn!: string;

  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Number of the document (số văn bản)." })
  documentNumber!: string;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "Title of the document (trích yếu văn bản)." })
  documentTitle: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  note: string | null = null;
}
