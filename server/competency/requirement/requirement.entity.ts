import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Criterion, FrameworkVersion } from "../../framework/index.ts";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";
import { Position } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    requirement: Row<Requirement>;
  }
}

@Entity({ tableName: "requirement" })
@Unique({ properties: ["positionId", "criterionId", "startsOn"] })
@ObjectType({ description: "Levels of a competency that a position requires, a range (yêu cầu cấp độ năng lực)." })
export class Requirement extends BaseRecord {
  @ManyToOne(() => Position, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Version of the competency framework (phiên bản khung năng lực)." })
  versionId!: string;

  @ManyToOne(() => Criterion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The competency's criterion (năng lực)." })
  criterionId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Lowest level that is enough (cấp độ tối thiểu)." })
  minLevel!: number;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Highest level that is required (cấp độ tối đa)." })
  maxLevel!: number;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (áp dụng từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (áp dụng đến ngày)." })
  endsOn: string | null = null;
}
