import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Appointment, Person, Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    cycle_exclusion: Row<CycleExclusion>;
  }
}

/** Why somebody of the units got no evaluation when the cycle was opened. */
export enum ExclusionReason {
  NO_FRAMEWORK = "NO_FRAMEWORK",
  AMBIGUOUS_FRAMEWORK = "AMBIGUOUS_FRAMEWORK",
  NOT_PRIMARY = "NOT_PRIMARY",
  MOVED_AWAY = "MOVED_AWAY",
  CONTRACT_STAFF = "CONTRACT_STAFF",
  EVALUATED_ELSEWHERE = "EVALUATED_ELSEWHERE",
}
registerEnumType(ExclusionReason, {
  name: "ExclusionReason",
  description: "Why somebody got no evaluation when the cycle was opened (lý do không lập phiếu).",
  valuesConfig: {
    NO_FRAMEWORK: { description: "No adopted regulation covers the position (chưa có quy chế áp dụng)." },
    AMBIGUOUS_FRAMEWORK: {
      description: "Several adopted regulations cover the position (nhiều quy chế cùng áp dụng).",
    },
    NOT_PRIMARY: {
      description: "Only a concurrent appointment here; evaluated where the primary one is (kiêm nhiệm).",
    },
    MOVED_AWAY: {
      description: "Primary appointment outside these units at the end of the period (đã chuyển công tác).",
    },
    CONTRACT_STAFF: {
      description: "On contract in a unit that does not rate contract staff (đơn vị không đánh giá hợp đồng).",
    },
    EVALUATED_ELSEWHERE: {
      description: "Evaluated in another cycle of this kind on one of the days (đã có phiếu ở kỳ khác trùng ngày).",
    },
  },
});

@Entity({ tableName: "cycle_exclusion" })
@Unique({ properties: ["cycleId", "personId"] })
@ObjectType({ description: "Somebody who was left out when a cycle was opened, and why (người không được lập phiếu)." })
export class CycleExclusion extends BaseRecord {
  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Person (người)." })
  personId!: string;

  @ManyToOne(() => Appointment, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Appointment that was looked at (bổ nhiệm)." })
  appointmentId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit of that appointment (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 30 })
  @Field(() => ExclusionReason, { description: "Why (lý do)." })
  reason!: ExclusionReason;
}
