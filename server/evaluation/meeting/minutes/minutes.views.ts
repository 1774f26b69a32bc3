import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A part of the minutes (một phần biên bản)." })
export class MinutesPartView {
  @Field(() => String, { description: "Heading (tiêu đề)." })
  heading!: string;

  @Field(() => [String], { description: "Paragraphs (đoạn)." })
  paragraphs!: string[];
}

@ObjectType({ description: "The minutes of a meeting in words (biên bản cuộc họp)." })
export class MeetingMinutes {
  @Field(() => ID, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @Field(() => [String], { description: "Agency above and agency (cơ quan chủ quản, cơ quan)." })
  agencies!: string[];

  @Field(() => String, { description: "Number (số)." })
  number!: string;

  @Field(() => String, { description: "Place and day (địa danh, ngày tháng)." })
  placeAndDay!: string;

  @Field(() => String, { description: "What the meeting was about (trích yếu)." })
  about!: string;

  @Field(() => [MinutesPartView], { description: "Parts, in order (các phần)." })
  parts!: MinutesPartView[];

  @Field(() => [[String]], {
    description: "Table of the count, its head first; empty without a vote (bảng kiểm phiếu).",
  })
  table!: string[][];

  @Field(() => String, { description: "Chair (chủ trì)." })
  chair!: string;

  @Field(() => String, { description: "Secretary (thư ký)." })
  secretary!: string;

  @Field(() => String, { description: "The whole as plain text (toàn văn)." })
  text!: string;

  @Field(() => String, { description: "Path of the Word file, for a session that may read it (đường dẫn tải về)." })
  url!: string;
}
