import { TaskOrigin } from "../../../server/work/index.ts";
import type { Course } from "./courses.ts";
import { eventsOf } from "./courses.ts";
import type { Crew } from "./crews.ts";
import type { TaskSketch } from "./task-sketch.ts";

/** Products whose K the catalogue of Decision 283 publishes: K 5, K 12, K 14. */
const LETTER = "DC.02";
const REPORT = "DC.05";
const PROGRAMME = "QL.01";

/** Somebody whose month is written by hand, so that its numbers can be worked out with pencil and paper. */
export interface Story {
  /** Code of the person. */
  readonly person: string;
  /** What the month shows. */
  readonly shows: string;
  readonly tasks: readonly TaskSketch[];
}

interface Line {
  readonly product: string;
  readonly course: Course;
  readonly times?: number;
  /** Assigned and accepted quantity; one of each when left out. */
  readonly quantity?: readonly [string, string];
}

interface Part {
  readonly crew: Crew;
  readonly person: string;
  readonly head: string;
  readonly colleague: string;
}

/** The stories of a month. @param chair who assigns to the heads of the rooms. */
export function storiesOf(crews: readonly Crew[], chair: string, days: readonly string[]): Story[] {
  const crewOf = (suffix: string): Crew => {
    const crew = crews.find(({ code }) => code.endsWith(`-${suffix}`));
    if (crew === undefined) throw new RangeError(`no room ${suffix}`);
    return crew;
  };
  const staffOf = (suffix: string, place: number, other = place): Part => {
    const crew = crewOf(suffix);
    return { crew, person: nth(crew.staff, place), head: crew.head, colleague: nth(crew.staff, other) };
  };
  const headOf = (suffix: string): Part => {
    const crew = crewOf(suffix);
    return { crew, person: crew.head, head: chair, colleague: crew.head };
  };
  const story = (shows: string, part: Part, ...lines: readonly Line[]): Story => ({
    shows,
    person: part.person,
    tasks: lines
      .flatMap((line) => Array.from({ length: line.times ?? 1 }, () => line))
      .map((line, place) => taskOf(part, line, days, place)),
  });
  return [
    story(
      "Đủ, đúng hạn, không sai sót",
      staffOf("VP", 0),
      { product: LETTER, course: "IN_TIME", times: 4 },
      { product: REPORT, course: "EARLY", times: 2 },
    ),
    story(
      "Sai sót lớn một lần, hai lần; chậm một lần, hai lần",
      staffOf("KT", 0),
      { product: REPORT, course: "IN_TIME", times: 3 },
      { product: REPORT, course: "MAJOR_TWICE" },
      { product: REPORT, course: "LATE" },
      { product: LETTER, course: "IN_TIME", times: 2 },
      { product: LETTER, course: "FAULTY" },
      { product: LETTER, course: "LATE_TWICE" },
    ),
    story(
      "Báo không làm được, để dở",
      staffOf("NV", 0, 1),
      { product: REPORT, course: "IN_TIME", times: 3 },
      { product: REPORT, course: "HANDED_BACK_LATE" },
      { product: REPORT, course: "UNDONE" },
    ),
    story(
      "Đảm nhận thay, làm thêm việc đột xuất",
      staffOf("NV", 1),
      { product: REPORT, course: "IN_TIME", times: 2 },
      { product: REPORT, course: "MAJOR" },
      { product: REPORT, course: "UNDONE", times: 2 },
      { product: LETTER, course: "UNPLANNED", times: 2 },
    ),
    story(
      "Chậm và sai sót do nguyên nhân khách quan",
      staffOf("VHXH", 0),
      { product: REPORT, course: "LATE" },
      { product: REPORT, course: "EXCUSED_DELAY" },
      { product: REPORT, course: "EXCUSED_ERROR" },
      { product: REPORT, course: "MINOR" },
      { product: REPORT, course: "IN_TIME" },
    ),
    story(
      "Không hoàn thành",
      staffOf("VHXH", 1),
      { product: REPORT, course: "LATE", times: 2 },
      { product: REPORT, course: "MAJOR" },
      { product: REPORT, course: "UNDONE", times: 7 },
    ),
    story(
      "Việc bị hủy, được rút, lùi hạn, hoàn thành một phần",
      staffOf("HCC", 0, 1),
      { product: REPORT, course: "IN_TIME" },
      { product: REPORT, course: "MOVED" },
      { product: REPORT, course: "CANCELLED" },
      { product: REPORT, course: "RELEASED" },
      { product: LETTER, course: "IN_TIME", quantity: ["4", "3"] },
    ),
    story("Người đứng đầu có cấp dưới không hoàn thành", headOf("VHXH"), {
      product: PROGRAMME,
      course: "IN_TIME",
      times: 3,
    }),
    story(
      "Người đứng đầu chậm một việc của chính mình",
      headOf("VP"),
      { product: PROGRAMME, course: "IN_TIME", times: 2 },
      { product: PROGRAMME, course: "LATE" },
    ),
  ];
}

/** Stories begin in turn on the first days of the month. */
const FIRST_DAYS = 8;

function taskOf(
  { crew, person, head, colleague }: Part,
  line: Line,
  days: readonly string[],
  place: number,
): TaskSketch {
  const { product, course, quantity: [wanted, accepted] = ["1", "1"] } = line;
  const start = place % FIRST_DAYS;
  const ground = { days, head, owner: person, colleague, start, due: start + 2, quantity: accepted };
  const origin = course === "UNPLANNED" ? TaskOrigin.UNPLANNED : TaskOrigin.PLANNED;
  return { room: crew.code, product, quantity: wanted, origin, events: eventsOf(course, ground) };
}

function nth(codes: readonly string[], place: number): string {
  const code = codes[place];
  if (code === undefined) throw new RangeError("a room has too few people");
  return code;
}
