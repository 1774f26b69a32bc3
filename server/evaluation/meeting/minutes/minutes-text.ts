import { LOCAL_ZONE } from "../../../kernel/index.ts";
import { Attendance, MeetingPurpose } from "../meeting.enums.ts";
import { BallotMode } from "../meeting.entity.ts";
import type { MinutesFacts } from "./minutes-facts.ts";

/** A part of the minutes: a heading and its paragraphs. */
export interface MinutesPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The minutes in words, as the document and the screen both show them. */
export interface MinutesText {
  /** Agency above and agency, on the left of the head. */
  readonly agencies: readonly string[];
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly MinutesPart[];
  readonly table: readonly (readonly string[])[];
  readonly chair: string;
  readonly secretary: string;
}

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const DOTS = "……";

const MODES: Readonly<Record<BallotMode, string>> = {
  [BallotMode.OPEN]: "biểu quyết công khai",
  [BallotMode.SECRET]: "bỏ phiếu kín",
  [BallotMode.NONE]: "nhận xét, góp ý, không biểu quyết",
};

/**
 * Words the minutes after the layout of administrative documents.
 *
 * Legal source: Decree 30/2020/NĐ-CP, annex I and annex III (Mẫu 1.9, biên bản).
 */
export function minutesText(facts: MinutesFacts): MinutesText {
  const who = facts.body ?? facts.agency;
  const isDeciding = facts.purpose === MeetingPurpose.DECIDE;
  return {
    agencies: [facts.agencyAbove, facts.agency].flatMap((name) => (name === null ? [] : [name.toUpperCase()])),
    number: `Số: ${facts.number ?? DOTS}/BB`,
    placeAndDay: `${facts.place ?? DOTS}, ${dayWords(facts.closedAt ?? facts.heldAt)}`,
    title: "BIÊN BẢN",
    about: `Họp ${isDeciding ? "quyết định" : "nhận xét, đề xuất"} mức xếp loại – ${facts.cycle}`,
    parts: [
      { heading: "Căn cứ", paragraphs: facts.basis.map((name) => `Căn cứ ${name}.`) },
      { heading: "I. Thời gian, địa điểm", paragraphs: timeLines(facts) },
      { heading: "II. Thành phần", paragraphs: attendanceLines(facts) },
      { heading: "III. Nội dung", paragraphs: contentLines(facts, who) },
    ],
    table: facts.mode === BallotMode.NONE ? [] : tallyTable(facts),
    chair: facts.chair ?? DOTS,
    secretary: facts.secretary ?? DOTS,
  };
}

/** The whole minutes as plain text. */
export function plainMinutes(text: MinutesText): string {
  const parts = text.parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs, ""]);
  const table = text.table.map((row) => row.join(" | "));
  return [
    ...text.agencies,
    COUNTRY,
    MOTTO,
    text.number,
    text.placeAndDay,
    "",
    text.title,
    text.about,
    "",
    ...parts,
    ...(table.length === 0 ? [] : ["IV. Kết quả kiểm phiếu", ...table, ""]),
    `THƯ KÝ: ${text.secretary}`,
    `CHỦ TRÌ: ${text.chair}`,
  ].join("\n");
}

function timeLines({ heldAt, closedAt, place }: MinutesFacts): string[] {
  const lines = [`Cuộc họp bắt đầu lúc ${timeWords(heldAt)}${place === null ? "" : `, tại ${place}`}.`];
  return closedAt === null ? lines : [...lines, `Kết thúc lúc ${timeWords(closedAt)}.`];
}

function attendanceLines({ attendees, quorum, chair, secretary }: MinutesFacts): string[] {
  const of = (attendance: Attendance) => attendees.filter((one) => one.attendance === attendance);
  const names = (attendance: Attendance): string =>
    of(attendance)
      .map(({ name }) => name)
      .join(", ");
  const [present, excused, absent] = [of(Attendance.PRESENT), of(Attendance.EXCUSED), of(Attendance.ABSENT)];
  return [
    `Chủ trì: ${chair ?? DOTS}. Thư ký: ${secretary ?? DOTS}.`,
    `Được triệu tập: ${String(attendees.length)} người. Có mặt: ${String(present.length)} người (${names(Attendance.PRESENT)}).`,
    ...(excused.length > 0 ? [`Vắng có lý do: ${String(excused.length)} người (${names(Attendance.EXCUSED)}).`] : []),
    ...(absent.length > 0 ? [`Vắng mặt: ${String(absent.length)} người (${names(Attendance.ABSENT)}).`] : []),
    `Tỷ lệ tham dự tối thiểu theo quy chế: ${quorum}; cuộc họp đủ điều kiện tiến hành.`,
  ];
}

function contentLines({ mode, candidates, attendees, purpose }: MinutesFacts, who: string): string[] {
  const act = purpose === MeetingPurpose.DECIDE ? "xem xét, quyết định" : "xem xét, cho ý kiến về";
  const opinions = candidates.flatMap(({ name, opinion }) => (opinion === null ? [] : [`${name}: ${opinion}`]));
  const written = attendees.flatMap(({ name, writtenOpinion }) =>
    writtenOpinion === null ? [] : [`Ý kiến bằng văn bản của ${name}: ${writtenOpinion}`],
  );
  return [
    `${who} ${act} mức xếp loại của ${String(candidates.length)} trường hợp; hình thức: ${MODES[mode]}.`,
    ...opinions,
    ...written,
  ];
}

/** One row a candidate: name, position, own grade, papers per grade, abstentions, result. */
function tallyTable({ candidates, purpose }: MinutesFacts): string[][] {
  const grades = [...new Set(candidates.flatMap(({ counts }) => counts.map(({ grade }) => grade)))];
  const result = purpose === MeetingPurpose.DECIDE ? "Mức được quyết định" : "Mức đề xuất";
  const head = ["TT", "Họ và tên", "Chức danh", "Tự xếp", ...grades, "Không có ý kiến", result];
  const rows = candidates.map((one, place) => [
    String(place + 1),
    one.name,
    one.position ?? "",
    one.selfGrade ?? "",
    ...grades.map((grade) => String(one.counts.find((count) => count.grade === grade)?.count ?? "–")),
    String(one.abstained),
    one.proposed ?? "Không đủ đa số",
  ]);
  return [head, ...rows];
}

function localParts(at: string): Record<string, string> {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: LOCAL_ZONE,
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  }).formatToParts(new Date(at));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

function dayWords(at: string): string {
  const { day = "", month = "", year = "" } = localParts(at);
  // Decree 30: days below 10 and the months January and February are written with a zero.
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

function timeWords(at: string): string {
  const { hour = "", minute = "" } = localParts(at);
  return `${hour} giờ ${minute} phút, ${dayWords(at)}`;
}
