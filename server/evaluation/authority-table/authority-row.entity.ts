import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CycleTrack } from "../../cycle/index.ts";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Body, Position, Unit, UnitTree } from "../../organization/index.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { AuthorityAct, HolderKind, SubjectRank } from "./authority-table.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    authority_row: Row<AuthorityRow>;
  }
}

@Entity({ tableName: "authority_row" })
@Index({ properties: ["unitId", "act", "place"] })
@ObjectType({
  description: "A line of a unit's authority table: who decides on whom; the first that fits counts (dòng thẩm quyền).",
})
export class AuthorityRow extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit whose table it stands in; it reaches all below (đơn vị ban hành)." })
  unitId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => AuthorityAct, { description: "Which act (việc)." })
  act!: AuthorityAct;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Place in the order; exceptions stand before the rule (thứ tự)." })
  place!: number;

  @Property({ type: "string", length: 20 })
  @Field(() => EvaluationSubject, { description: "About people or about units (đối tượng)." })
  subject!: EvaluationSubject;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => SubjectRank, { nullable: true, description: "Only these in a unit; none for all (cương vị)." })
  rank: SubjectRank | null = null;

  /** Codes between blanks (" COMMUNE WARD "), so that SQL finds one with `like`; null for all. */
  @Property({ type: "text", nullable: true })
  unitKinds: string | null = null;

  /** Ids between blanks; null for all units below. */
  @Property({ type: "text", nullable: true })
  unitIds: string | null = null;

  /** Ids between blanks; null for all positions. */
  @Property({ type: "text", nullable: true })
  positionIds: string | null = null;

  /** Codes between blanks; null for all. */
  @Property({ type: "text", nullable: true })
  subjectTypes: string | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => UnitTree, { nullable: true, description: "Only units of this tree; none for both (khối)." })
  tree: UnitTree | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => CycleTrack, { nullable: true, description: "Only cycles of this track; none for both (hệ thống)." })
  track: CycleTrack | null = null;

  @Property({ type: "string", length: 30 })
  @Field(() => HolderKind, { description: "Who decides (người giữ thẩm quyền)." })
  holderKind!: HolderKind;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Unit of the head or of the position (đơn vị của người giữ)." })
  holderUnitId: string | null = null;

  @ManyToOne(() => Position, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Position that decides (chức danh)." })
  holderPositionId: string | null = null;

  @ManyToOne(() => Body, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Collective that decides (tập thể)." })
  holderBodyId: string | null = null;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Whom it is about, in words (đối tượng, bằng lời)." })
  labelVi!: string;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "The same in English (bằng tiếng Anh)." })
  labelEn: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis: string | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn: string | null = null;
}
