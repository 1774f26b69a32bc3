import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";
import { Meeting } from "./meeting.entity.ts";
import type { Attendance } from "./meeting.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    meeting_voter: Row<MeetingVoter>;
  }
}

/** A name on the roll of a meeting: that somebody voted is known, what is sealed. */
@Entity({ tableName: "meeting_voter" })
@Unique({ properties: ["meetingId", "personId"] })
export class MeetingVoter extends BaseRecord {
  static readonly secret = ["sealed"];

  @ManyToOne(() => Meeting, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  meetingId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  personId!: string;

  @Property({ type: "boolean" })
  hasVoted: boolean = false;

  /** Encrypted paper (base64) of a secret vote, until the count; then erased. */
  @Property({ type: "text", nullable: true })
  sealed: string | null = null;

  /** Null until it is recorded; whoever votes is present. */
  @Property({ type: "string", length: 20, nullable: true })
  attendance: Attendance | null = null;

  /** Sent in by somebody who could not come; it counts neither as presence nor as a vote. */
  @Property({ type: "text", nullable: true })
  writtenOpinion: string | null = null;
}
