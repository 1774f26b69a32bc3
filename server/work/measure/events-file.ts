import { z } from "zod";
import { EXACT_TEXT } from "../../rating/index.ts";
import { QualityVerdict, TaskEventKind, TaskOrigin } from "./history.ts";

const Exact = z
  .string()
  .regex(EXACT_TEXT)
  .meta({ id: "ExactText", description: "An exact number: 5, 2.5 or 25/28 (số chính xác)." });
const Day = z.iso.date().meta({ id: "Day", description: "A day, such as 2026-07-31 (ngày)." });
const Name = z.string().trim().min(1).max(200);

const event = {
  kind: z.enum(TaskEventKind).meta({ id: "EventKind", description: "What happened (loại diễn biến)." }),
  on: Day.meta({ description: "Day on which it happened (ngày)." }),
  due: Day.optional().meta({
    description:
      "Last day of the task: required for ASSIGNED, TAKEN_OVER and DUE_CHANGED, a new one for RETURNED (thời hạn).",
  }),
  owner: Name.optional().meta({
    description:
      "Who owns the task from ASSIGNED or TAKEN_OVER on; the file's `person` unless it says otherwise. Required when a task is taken over that somebody of the file owned (người chủ trì).",
  }),
  by: Name.optional().meta({
    description: "Who did it; nobody accepts, returns or exempts one's own task (người thực hiện).",
  }),
  origin: z.enum(TaskOrigin).optional().meta({
    description: "Of ASSIGNED: UNPLANNED work is not in the total that was assigned; default PLANNED (nguồn gốc).",
  }),
  quantity: Exact.optional().meta({
    description: "Of SUBMITTED and DONE: how much; default all of the task (số lượng).",
  }),
  verdict: z.enum(QualityVerdict).optional().meta({
    description: "Of RETURNED and DONE: errors in the content; default NONE (kết luận về chất lượng).",
  }),
  about: z.int().min(1).optional().meta({
    description:
      "Of EXEMPTED: which event, counted from 1 within the task: a RETURNED or DONE with an error, or the event that set a missed deadline or showed it to be missed (diễn biến được miễn).",
  }),
  note: z.string().max(2000).optional().meta({ description: "Anything; not read (ghi chú)." }),
};

export const EventShape = z
  .strictObject(event)
  .meta({ id: "TaskEvent", description: "Something that happened to a task (diễn biến)." });
export type EventShape = z.infer<typeof EventShape>;

const TaskShape = z
  .strictObject({
    code: Name.meta({ description: "Code of the task, once per file (mã)." }),
    title: z.string().max(500).optional().meta({ description: "What it is (tên nhiệm vụ)." }),
    quantity: Exact.optional().meta({ description: "How many products, more than 0; default 1 (số lượng)." }),
    coefficient: Exact.optional().meta({
      description: "Coefficient K to the standard product, more than 0; default 1 (hệ số quy đổi).",
    }),
    events: z.array(EventShape).max(1000).optional().meta({
      description: "What happened, in the order of the days (diễn biến).",
    }),
  })
  .meta({ id: "Task", description: "A task with one owner at a time (nhiệm vụ)." });

const FlatEvent = z
  .strictObject({ task: Name.meta({ description: "Code of the task (mã nhiệm vụ)." }), ...event })
  .meta({ id: "NamedTaskEvent", description: "An event that names its task (diễn biến có mã nhiệm vụ)." });

const Choice = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .meta({ id: "Choice", description: "A number, or the key of a choice (số hoặc khóa lựa chọn)." });

/** A person's tasks with what happened to them. */
export const EventsFile = z
  .strictObject({
    person: Name.optional().meta({ description: "Whose score it is, as `owner` names people (người được tính)." }),
    leading: z
      .boolean()
      .optional()
      .meta({ description: "Holds a leading position; default false (lãnh đạo, quản lý)." }),
    from: Day.optional().meta({ description: "First day of the period; without it all tasks count (từ ngày)." }),
    to: Day.optional().meta({ description: "Last day of the period, included (đến ngày)." }),
    d: Choice.optional().meta({ description: "Of a leader: 100 % or 50 % as 1 or 0.5, or full or half (điểm d)." }),
    đ: Choice.optional().meta({ description: "The same for organising the work; `dd` is the same field (điểm đ)." }),
    e: Choice.optional().meta({ description: "The same for uniting the staff (điểm e)." }),
    metrics: z.record(z.string(), Choice).optional().meta({
      description: "Other metrics of the regulation by name; what tasks give cannot be typed (chỉ số khác).",
    }),
    criteria: z
      .record(z.string(), z.union([z.string(), z.boolean()]))
      .optional()
      .meta({
        description: "Answers to the criteria by code; with all of them the whole score is told (điểm tiêu chí chung).",
      }),
    tasks: z.array(TaskShape).max(5000).meta({ description: "The tasks (nhiệm vụ)." }),
    events: z.array(FlatEvent).max(20_000).optional().meta({
      description: "Events that name their task, after those that stand in the tasks (diễn biến).",
    }),
  })
  .meta({ description: "What `khung work score` reads: the tasks of a person and what happened to them." });
export type EventsFile = z.infer<typeof EventsFile>;

/** Shapes whose values may stand as bare numbers. */
const BARE: ReadonlySet<string> = new Set(["ExactText", "Choice"]);

/** The text of `schema/work-events.schema.json`; numbers may stand bare, their digits are read. */
export function workEventsSchemaText(): string {
  const { $defs = {}, ...schema } = z.toJSONSchema(EventsFile, { target: "draft-2020-12", io: "input" });
  const definitions = Object.entries($defs).map(([name, { id: _id, ...definition }]) => {
    return [name, BARE.has(name) ? { ...definition, type: ["string", "number"] } : definition] as const;
  });
  return `${JSON.stringify({ ...schema, $defs: Object.fromEntries(definitions) }, null, 2)}\n`;
}
