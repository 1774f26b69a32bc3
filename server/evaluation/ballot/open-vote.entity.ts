import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { Meeting } from "../meeting/meeting.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    open_vote: Row<OpenVote>;
  }
}

/** One vote with the voter's name; written only where the regulation says that the vote is open. */
@Entity({ tableName: "open_vote" })
@Unique({ properties: ["meetingId", "evaluationId", "voterId"] })
export class OpenVote extends BaseRecord {
  /** The audit trail says that somebody voted, never what. */
  static readonly secret = ["grade"];

  @ManyToOne(() => Meeting, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  meetingId!: string;

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  evaluationId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  voterId!: string;

  /** A grade of the scheme; null is an abstention. */
  @Property({ type: "string", length: 40, nullable: true })
  grade: string | null = null;
}
