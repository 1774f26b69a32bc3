import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import type { RatingStep } from "../evaluation/evaluation.enums.ts";
import { Decision } from "./decision.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    kept_result: Row<KeptResult>;
  }
}

/**
 * The computed result that a decision rests on, kept when the evaluation is rated anew after it.
 *
 * Until then the decision's result is the evaluation's own; it is copied at the moment it would change, so that every
 * decision, also a superseded one, still re-derives bit for bit.
 */
@Entity({ tableName: "kept_result" })
@Unique({ properties: ["decisionId"] })
export class KeptResult extends BaseRecord {
  /** Its evaluation's results are audited; this is the same row again. */
  static readonly unaudited = true;

  @ManyToOne(() => Decision, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  decisionId!: string;

  @Property({ type: "string", length: 20 })
  step!: RatingStep;

  @Property({ type: "text", nullable: true })
  exact: string | null = null;

  @Property({ type: "text", nullable: true })
  shown: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  grade: string | null = null;

  @Property({ type: "boolean" })
  needsDecision: boolean = false;

  @Property({ type: "text" })
  packedTrace!: string;

  @Property({ type: "text" })
  input!: string;

  @Property({ type: "string", length: 64 })
  contentHash!: string;
}
