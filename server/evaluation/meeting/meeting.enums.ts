import { registerEnumType } from "type-graphql";

/** What a meeting is for. */
export enum MeetingPurpose {
  PROPOSE = "PROPOSE",
  DECIDE = "DECIDE",
}
registerEnumType(MeetingPurpose, {
  name: "MeetingPurpose",
  description: "What a meeting is for (mục đích cuộc họp).",
  valuesConfig: {
    PROPOSE: { description: "The collective proposes grades to who decides (tập thể nhận xét, đề xuất)." },
    DECIDE: { description: "A collective that has the authority decides (tập thể có thẩm quyền quyết định)." },
  },
});

/** Whether somebody on the roll took part. */
export enum Attendance {
  PRESENT = "PRESENT",
  ABSENT = "ABSENT",
  EXCUSED = "EXCUSED",
}
registerEnumType(Attendance, {
  name: "Attendance",
  description: "Whether somebody on the roll took part (tham dự).",
  valuesConfig: {
    PRESENT: { description: "Present (có mặt)." },
    ABSENT: { description: "Absent without reason (vắng mặt)." },
    EXCUSED: { description: "Absent with reason (vắng có lý do)." },
  },
});
