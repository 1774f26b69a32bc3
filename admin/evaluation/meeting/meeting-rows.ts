import type { ResultOf } from "../../../schema/graphql.ts";
import type { MeetingById, MeetingFields, MeetingOutlook } from "../../../schema/operations/meeting.ts";

export type MeetingRow = ResultOf<typeof MeetingFields>;
export type Meeting = ResultOf<typeof MeetingById>["meeting"];
export type Candidate = Meeting["candidates"][number];
export type Voter = Meeting["voters"][number];
export type Tally = Meeting["tallies"][number];
export type Outlook = ResultOf<typeof MeetingOutlook>["meetingOutlook"];
