import { QualityVerdict, TaskEventKind as Kind } from "../../../server/work/index.ts";
import type { EventSketch } from "./task-sketch.ts";

/** How a task goes. */
export type Course = keyof typeof COURSES;

/** Who, and when: days are places in the list of work days. */
export interface Ground {
  readonly days: readonly string[];
  /** Who assigns and accepts. */
  readonly head: string;
  readonly owner: string;
  /** Who takes over what the owner does not do. */
  readonly colleague: string;
  readonly start: number;
  readonly due: number;
  readonly quantity: string;
}

/** The longest course goes on for so many days after the first last day. */
export const LONGEST = 7;

/** The courses; each makes the events of a task from the first to the last one. */
const COURSES = {
  IN_TIME: (g: Ground) => [assigned(g), started(g), submitted(g, g.due), done(g, g.due + 1)],
  EARLY: (g: Ground) => [assigned(g), submitted(g, g.due - 1), done(g, g.due)],
  MINOR: (g: Ground) => [assigned(g), started(g), ...mended(g, g.due, QualityVerdict.MINOR), done(g, g.due + 4)],
  MAJOR: (g: Ground) => [assigned(g), started(g), ...mended(g, g.due, QualityVerdict.MAJOR), done(g, g.due + 4)],
  MAJOR_TWICE: (g: Ground) => [
    ...[assigned(g), ...mended(g, g.due, QualityVerdict.MAJOR)],
    ...[returned(g, g.due + 4, QualityVerdict.MAJOR, g.due + 6), submitted(g, g.due + 6), done(g, g.due + 7)],
  ],
  FAULTY: (g: Ground) => [
    ...[assigned(g), started(g), submitted(g, g.due)],
    { ...done(g, g.due + 1), verdict: QualityVerdict.MAJOR, note: FAULT },
  ],
  LATE: (g: Ground) => [assigned(g), started(g), submitted(g, g.due + 2), done(g, g.due + 3)],
  LATE_TWICE: (g: Ground) => [
    ...[assigned(g), started(g), submitted(g, g.due + 1)],
    ...[returned(g, g.due + 2, QualityVerdict.NONE, g.due + 3), submitted(g, g.due + 4), done(g, g.due + 5)],
  ],
  EXCUSED_DELAY: (g: Ground) => [
    ...[assigned(g), started(g), submitted(g, g.due + 2), done(g, g.due + 3)],
    exempted(g, g.due + 4, 1, "Phần mềm dịch vụ công gián đoạn ba ngày, đã có xác nhận"),
  ],
  EXCUSED_ERROR: (g: Ground) => [
    ...[assigned(g), started(g), ...mended(g, g.due, QualityVerdict.MAJOR), done(g, g.due + 4)],
    exempted(g, g.due + 5, 4, "Số liệu đầu vào do cơ quan khác cung cấp sai, đã có văn bản xác nhận"),
  ],
  MOVED: (g: Ground) => [
    assigned(g),
    { ...event(g, Kind.DUE_CHANGED, g.start + 1, g.head), dueOn: at(g, g.due + 2), note: "Cấp trên lùi thời hạn" },
    ...[submitted(g, g.due + 2), done(g, g.due + 3)],
  ],
  UNDONE: (g: Ground) => [
    ...[assigned(g), started(g)],
    { ...event(g, Kind.PROGRESS, g.due, g.owner), percent: 40, note: "Chưa thu thập đủ số liệu" },
  ],
  HANDED_BACK: (g: Ground) => [
    assigned(g),
    {
      ...event(g, Kind.HANDED_BACK, g.start + 1, g.owner),
      note: "Không đủ khả năng hoàn thành đúng hạn, đề nghị giao người khác",
    },
    ...takenOver(g, g.start + 2),
  ],
  HANDED_BACK_LATE: (g: Ground) => [
    ...[assigned(g), { ...event(g, Kind.HANDED_BACK, g.start + 1, g.owner), note: "Thiếu chuyên môn về lĩnh vực này" }],
    ...takenOver(g, g.start + 2, 4),
  ],
  RELEASED: (g: Ground) => [
    assigned(g),
    { ...event(g, Kind.RELEASED, g.start + 1, g.head), note: "Được cử đi tập huấn theo giấy triệu tập" },
    ...takenOver(g, g.start + 2),
  ],
  CANCELLED: (g: Ground) => [
    assigned(g),
    { ...event(g, Kind.CANCELLED, g.start + 2, g.head), note: "Ủy ban nhân dân tỉnh không yêu cầu nữa" },
  ],
  UNPLANNED: (g: Ground) => [
    { ...event(g, Kind.PROPOSED, g.start, g.owner), owner: g.owner, dueOn: at(g, g.due) },
    { ...assigned(g), on: at(g, g.start + 1) },
    ...[submitted(g, g.due), done(g, g.due + 1)],
  ],
} satisfies Record<string, (ground: Ground) => EventSketch[]>;

const FAULT = "Nội dung sai căn cứ, phải đính chính sau khi phát hành";

/** What happens to a task that goes this way. */
export function eventsOf(course: Course, ground: Ground): EventSketch[] {
  return COURSES[course](ground);
}

/** The day in a place; what lies behind the last day of the list happens on that one. */
function at({ days }: Ground, place: number): string {
  return days[Math.min(place, days.length - 1)] ?? "";
}

function event(ground: Ground, kind: Kind, place: number, by: string): EventSketch {
  return { kind, on: at(ground, place), by };
}

function assigned(ground: Ground): EventSketch {
  const { start, due, head, owner } = ground;
  return { ...event(ground, Kind.ASSIGNED, start, head), owner, dueOn: at(ground, due) };
}

function started(ground: Ground): EventSketch {
  return event(ground, Kind.STARTED, ground.start + 1, ground.owner);
}

function submitted(ground: Ground, place: number, by = ground.owner): EventSketch {
  return { ...event(ground, Kind.SUBMITTED, place, by), quantity: ground.quantity };
}

function returned(ground: Ground, place: number, verdict: QualityVerdict, due: number): EventSketch {
  const note = verdict === QualityVerdict.MAJOR ? "Số liệu tổng hợp sai, phải lập lại" : "Cần chỉnh sửa thể thức";
  return { ...event(ground, Kind.RETURNED, place, ground.head), verdict, dueOn: at(ground, due), note };
}

function done(ground: Ground, place: number): EventSketch {
  const { head, quantity } = ground;
  return { ...event(ground, Kind.DONE, place, head), quantity, verdict: QualityVerdict.NONE };
}

/** Handed in, sent back once, handed in again in time. */
function mended(ground: Ground, place: number, verdict: QualityVerdict): EventSketch[] {
  return [submitted(ground, place), returned(ground, place + 1, verdict, place + 3), submitted(ground, place + 3)];
}

/** Another one takes over, until two days after the first last day, and hands in so many days after that one. */
function takenOver(ground: Ground, place: number, after = 2): EventSketch[] {
  const { head, colleague, due } = ground;
  return [
    { ...event(ground, Kind.TAKEN_OVER, place, head), owner: colleague, dueOn: at(ground, due + 2) },
    submitted(ground, due + after, colleague),
    done(ground, due + after + 1),
  ];
}

function exempted(ground: Ground, place: number, aboutNumber: number, note: string): EventSketch {
  return { ...event(ground, Kind.EXEMPTED, place, ground.head), aboutNumber, note };
}
