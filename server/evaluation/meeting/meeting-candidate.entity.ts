import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { Meeting } from "./meeting.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    meeting_candidate: Row<MeetingCandidate>;
  }
}

/** An evaluation on the paper of a meeting; the list is fixed when the meeting is convened. */
@Entity({ tableName: "meeting_candidate" })
@Unique({ properties: ["meetingId", "evaluationId"] })
export class MeetingCandidate extends BaseRecord {
  @ManyToOne(() => Meeting, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  meetingId!: string;

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  evaluationId!: string;

  /** Grade with most votes after the count; none on a tie. */
  @Property({ type: "string", length: 40, nullable: true })
  proposedGrade: string | null = null;

  /** What the meeting said, for the minutes. */
  @Property({ type: "text", nullable: true })
  opinion: string | null = null;
}
