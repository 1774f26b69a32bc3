import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { BaseRecord, CalendarDate, Moment, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    read_entry: Row<ReadEntry>;
  }
}

/** What kind of personal data was read. */
export enum ReadKind {
  PERSON = "PERSON",
  EVALUATION = "EVALUATION",
  COMPETENCY = "COMPETENCY",
  DISCIPLINE = "DISCIPLINE",
  WORK = "WORK",
  PERSONAL_DATA = "PERSONAL_DATA",
  DOWNLOAD = "DOWNLOAD",
  LOST = "LOST",
}
registerEnumType(ReadKind, {
  name: "ReadKind",
  description: "What kind of personal data was read (loại dữ liệu được xem).",
  valuesConfig: {
    PERSON: { description: "File of a person: name, appointments, absences (hồ sơ cá nhân)." },
    EVALUATION: { description: "Evaluations with their contents (phiếu đánh giá)." },
    COMPETENCY: { description: "Assessments of competencies and gaps (đánh giá năng lực)." },
    DISCIPLINE: { description: "Disciplinary measures (kỷ luật)." },
    WORK: { description: "Results of a person's work (kết quả công việc)." },
    PERSONAL_DATA: { description: "Requests about personal data (yêu cầu về dữ liệu cá nhân)." },
    DOWNLOAD: { description: "A file that left the program (tệp tải về)." },
    LOST: { description: "Readings that could not be written down; `count` says how many (lượt xem không ghi được)." },
  },
});

@Entity({ tableName: "read_entry" })
@Index({ properties: ["at", "id"] })
@Index({ properties: ["subjectId", "day"] })
@Index({ properties: ["accountId", "at"] })
@ObjectType({ description: "One reading of personal data: who read whose, when, through what (nhật ký xem dữ liệu)." })
export class ReadEntry extends BaseRecord {
  /** Written beside requests, in bulk; append-only by trigger. */
  static readonly unaudited = true;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  at!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day in Vietnam (ngày)." })
  day!: string;

  /** No foreign keys: the log outlives what it speaks of. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Account that read (tài khoản)." })
  accountId: string | null = null;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name of the account at that time (tên người xem)." })
  readerName!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Roles of the reader at that time, separated by spaces (vai trò)." })
  roles!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => ReadKind, { description: "What kind of data (loại dữ liệu)." })
  kind!: ReadKind;

  @Property({ type: "string", length: 120 })
  @Field(() => String, { description: "Through what: a field of the API or a file (thao tác)." })
  operation!: string;

  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Person, where all was about one (người có dữ liệu)." })
  subjectId: string | null = null;

  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Record, where it was one (bản ghi)." })
  recordId: string | null = null;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number of records (số bản ghi)." })
  count!: number;

  @Property({ type: "string", length: 64, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Of a list: SHA-256 of the sorted ids, a line each (dấu vân tay của danh sách).",
  })
  digest: string | null = null;
}
