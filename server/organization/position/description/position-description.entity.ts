import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { Position } from "../position.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    position_description: Row<PositionDescription>;
  }
}

/** Which template the sections follow. */
export enum DescriptionTemplate {
  ND361 = "ND361",
  ND232 = "ND232",
}
registerEnumType(DescriptionTemplate, {
  name: "DescriptionTemplate",
  description: "Template of a position's description (mẫu bản mô tả vị trí việc làm).",
  valuesConfig: {
    ND361: { description: "Decree 361/2025, civil servants (Nghị định 361/2025, công chức)." },
    ND232: { description: "Decree 232/2026, public employees, with all ranks (Nghị định 232/2026, viên chức)." },
  },
});

@Entity({ tableName: "position_description" })
@Unique({ properties: ["positionId", "startsOn"] })
@ObjectType({ description: "What a position does and demands, from a day on (bản mô tả vị trí việc làm)." })
export class PositionDescription extends VersionedRecord {
  @ManyToOne(() => Position, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => DescriptionTemplate, { description: "Template of the sections (mẫu)." })
  template!: DescriptionTemplate;

  @Property({ type: "text" })
  @Field(() => String, { description: "The sections as JSON text, in the order of the template (nội dung các mục)." })
  sections!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (áp dụng từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (áp dụng đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the approving document (số văn bản phê duyệt)." })
  documentNumber: string | null = null;
}
