/*
 * What tasks come to, counted from scratch over their events with whole numbers: twentieths of a standard product, so
 * that a quarter of every product of the demo's catalogue is one. Shares nothing with the program's own fold.
 */

/** A task as the API tells it. */
export interface ToldTask {
  readonly quantity: string;
  readonly coefficient: string;
  readonly events: readonly ToldEvent[];
}

/** An event as the API tells it. */
export interface ToldEvent {
  readonly number: number;
  readonly kind: string;
  readonly happenedOn: string;
  readonly ownerPersonId: string;
  readonly quantity: string | null;
  readonly dueOn: string | null;
  readonly origin: string | null;
  readonly verdict: string | null;
  readonly aboutNumber: number | null;
}

/** Sums in twentieths, and counts. */
export interface Count {
  assigned: number;
  completed: number;
  quality: number;
  progress: number;
  tasks: number;
  done: number;
  delays: number;
  majorErrors: number;
}

/** Twentieths of an exact number. Examples: "5/1" → 100, "0.8" → 16. */
export function twentieths(text: string): number {
  const [above = "0", below = "1"] = text.split("/");
  const value = (Number(above) / Number(below)) * 20;
  if (Math.abs(value - Math.round(value)) > 1e-9) throw new RangeError(`${text} is no number of twentieths`);
  return Math.round(value);
}

/** Sums of all tasks by person. */
export function countByPerson(tasks: readonly ToldTask[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const task of tasks) {
    if (task.events.some(({ kind }) => kind === "CANCELLED")) continue;
    for (const turn of turnsOf(task.events)) add(counts, task, turn);
  }
  return counts;
}

/** Events from each assignment or taking over to the next one. */
function turnsOf(events: readonly ToldEvent[]): ToldEvent[][] {
  const turns: ToldEvent[][] = [];
  for (const event of [...events].sort((one, other) => one.number - other.number)) {
    if (event.kind === "ASSIGNED" || event.kind === "TAKEN_OVER") turns.push([]);
    turns.at(-1)?.push(event);
  }
  return turns;
}

function add(counts: Map<string, Count>, task: ToldTask, turn: readonly ToldEvent[]): void {
  const [first] = turn;
  if (!first || turn.some(({ kind }) => kind === "RELEASED")) return;
  const excused = turn.flatMap(({ kind, aboutNumber }) => (kind === "EXEMPTED" ? [aboutNumber] : []));
  const worth = (quantity: string): number => Number(quantity.split("/")[0]) * twentieths(task.coefficient);
  const done = turn.findLast(({ kind }) => kind === "DONE");
  const completed = done ? worth(done.quantity ?? task.quantity) : 0;
  const errors = turn.filter(({ verdict, number }) => verdict === "MAJOR" && !excused.includes(number)).length;
  const delays = delaysOf(turn, excused);
  const isCounted = first.kind === "ASSIGNED" && first.origin === "PLANNED";
  const sum = counts.get(first.ownerPersonId) ?? NOTHING();
  sum.assigned += isCounted ? worth(task.quantity) : 0;
  sum.completed += completed;
  sum.quality += completed - Math.min(completed, (completed / 4) * errors);
  sum.progress += completed - Math.min(completed, (completed / 4) * delays);
  sum.tasks += 1;
  sum.done += done ? 1 : 0;
  sum.delays += delays;
  sum.majorErrors += errors;
  counts.set(first.ownerPersonId, sum);
}

/** Last days of a turn that passed before the product came, but those that are excused. */
function delaysOf(turn: readonly ToldEvent[], excused: readonly (number | null)[]): number {
  let due = { day: "9999-12-31", setBy: 0 };
  let delays = 0;
  for (const { kind, number, happenedOn, dueOn } of turn) {
    if (kind === "SUBMITTED" && happenedOn > due.day && !excused.includes(due.setBy)) delays += 1;
    if (kind === "HANDED_BACK" && happenedOn > due.day) delays += 1;
    // In the demo another last day is only ever set before the first one has passed.
    if (kind === "DUE_CHANGED" && happenedOn > due.day) throw new RangeError("a last day was changed after it passed");
    if (dueOn) due = { day: dueOn, setBy: number };
  }
  return delays;
}

const NOTHING = (): Count => ({
  ...{ assigned: 0, completed: 0, quality: 0, progress: 0, tasks: 0, done: 0, delays: 0, majorErrors: 0 },
});

/** All of them together. */
export function totalOf(counts: Iterable<Count>): Count {
  const total = NOTHING();
  for (const count of counts) for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
  return total;
}
