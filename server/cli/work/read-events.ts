import type { FieldError } from "../../kernel/index.ts";
import { sentence } from "../../rating/index.ts";
import { EventsFile, workFileMessages } from "../../work/index.ts";
import { type CaseError, parseExactJson, readText, shapeErrors } from "../framework/read-json.ts";
import { checkTask, type PlacedTask } from "./check-events.ts";
import { documented } from "./forgiving.ts";

/** A file that can be scored, or everything that is wrong with it. */
export type ReadEvents =
  | {
      readonly file: EventsFile;
      readonly tasks: readonly PlacedTask[];
      readonly person: string;
      readonly errors: readonly [];
    }
  | { readonly file: null; readonly errors: readonly CaseError[] };

/**
 * Reads a file of tasks and their events and checks all of it.
 *
 * @throws WrongUse when it cannot be read or is no JSON.
 */
export function readEvents(path: string): ReadEvents {
  return eventsOf(documented(parseExactJson(readText(path), path)));
}

/** The same for what stands in the file. */
export function eventsOf(value: unknown): ReadEvents {
  const parsed = EventsFile.safeParse(value);
  if (!parsed.success) return { file: null, errors: shapeErrors(EventsFile, value, parsed.error) };
  const file = parsed.data;
  const owners = ownersOf(file);
  const [only] = owners;
  const person = file.person ?? (owners.length === 1 && only !== undefined ? only : NOBODY);
  const tasks = placed(file);
  const faults = [
    ...periodFaults(file),
    ...(file.person === undefined && owners.length > 1
      ? [{ path: "person", rule: "events.personMissing", values: { names: owners.join(", ") } }]
      : []),
    ...namingFaults(file),
    ...tasks.flatMap((task) => checkTask(task, person)),
  ];
  if (faults.length > 0) return { file: null, errors: faults.map(asError) };
  return { file, tasks, person, errors: [] };
}

/** Stands for the person where the file names nobody. */
const NOBODY = "·";

/** A fault with its sentences. */
export function asError({ path, rule, values = {} }: FieldError): CaseError {
  return { path, rule, ...sentence(rule, values, workFileMessages) };
}

function ownersOf({ tasks, events = [] }: EventsFile): string[] {
  const all = [...tasks.flatMap((task) => task.events ?? []), ...events];
  return [...new Set(all.flatMap(({ owner }) => owner ?? []))];
}

function placed({ tasks, events = [] }: EventsFile): PlacedTask[] {
  return tasks.map(({ code, title, quantity, coefficient, events: own = [] }, place) => ({
    ...{ path: `tasks.${String(place)}`, code, title: title ?? null },
    ...{ quantity: quantity ?? "1", coefficient: coefficient ?? "1" },
    events: [
      ...own.map((event, number) => ({ path: `tasks.${String(place)}.events.${String(number)}`, event })),
      ...events.flatMap(({ task, ...event }, number) =>
        task === code ? [{ path: `events.${String(number)}`, event }] : [],
      ),
    ],
  }));
}

function periodFaults({ from, to }: EventsFile): FieldError[] {
  const isWhole = (from === undefined) === (to === undefined);
  const isOrdered = from === undefined || to === undefined || from <= to;
  return isWhole && isOrdered ? [] : [{ path: from === undefined ? "from" : "to", rule: "events.period" }];
}

function namingFaults({ tasks, events = [] }: EventsFile): FieldError[] {
  const codes = tasks.map(({ code }) => code);
  const known = new Set(codes);
  return [
    ...codes.flatMap((code, place): FieldError[] =>
      codes.indexOf(code) < place
        ? [{ path: `tasks.${String(place)}.code`, rule: "events.taskTwice", values: { code } }]
        : [],
    ),
    ...events.flatMap(({ task }, place): FieldError[] =>
      known.has(task)
        ? []
        : [{ path: `events.${String(place)}.task`, rule: "events.taskUnknown", values: { code: task } }],
    ),
  ];
}
