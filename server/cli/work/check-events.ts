import { type FieldError } from "../../kernel/index.ts";
import { exact } from "../../rating/index.ts";
import { type EventShape, QualityVerdict, TaskEventKind as Kind } from "../../work/index.ts";

/** A task with all its events, and where each of them stands in the file. */
export interface PlacedTask {
  readonly path: string;
  readonly code: string;
  readonly title: string | null;
  readonly quantity: string;
  readonly coefficient: string;
  readonly events: readonly { readonly path: string; readonly event: EventShape }[];
}

const STARTS: ReadonlySet<Kind> = new Set([Kind.PROPOSED, Kind.ASSIGNED, Kind.TAKEN_OVER]);
const ASSIGNS: ReadonlySet<Kind> = new Set([Kind.ASSIGNED, Kind.TAKEN_OVER]);
const WITH_DUE: ReadonlySet<Kind> = new Set([
  Kind.PROPOSED,
  Kind.ASSIGNED,
  Kind.TAKEN_OVER,
  Kind.RETURNED,
  Kind.DUE_CHANGED,
]);
const NEEDS_DUE: ReadonlySet<Kind> = new Set([Kind.ASSIGNED, Kind.TAKEN_OVER, Kind.DUE_CHANGED]);
const BY_OTHERS: ReadonlySet<Kind> = new Set([Kind.ASSIGNED, Kind.RETURNED, Kind.DONE, Kind.EXEMPTED]);
const ALWAYS: ReadonlySet<Kind> = new Set([Kind.EXEMPTED, Kind.CANCELLED]);
const FIELDS: readonly (readonly [keyof EventShape, ReadonlySet<Kind>])[] = [
  ["quantity", new Set([Kind.PROPOSED, Kind.SUBMITTED, Kind.DONE])],
  ["verdict", new Set([Kind.RETURNED, Kind.DONE])],
  ["origin", new Set([Kind.PROPOSED, Kind.ASSIGNED])],
  ["about", new Set([Kind.EXEMPTED])],
  ["owner", new Set([Kind.PROPOSED, Kind.ASSIGNED, Kind.TAKEN_OVER])],
];

/** Everything that is wrong with a task and the order of its events; paths as in the file. */
export function checkTask(task: PlacedTask, person: string): FieldError[] {
  const numbers = (["quantity", "coefficient"] as const).flatMap((field) =>
    exact(task[field]).gt(0)
      ? []
      : [fault(`${task.path}.${field}`, "events.notPositive", { field, value: task[field] })],
  );
  if (task.events.length === 0) return [...numbers, fault(`${task.path}.events`, "events.none", { code: task.code })];
  return [...numbers, ...new EventCheck(task, person).faults];
}

function fault(path: string, rule: string, values: FieldError["values"] = {}): FieldError {
  return { path, rule, values };
}

/** Walks the events of a task and notes what cannot have happened. */
class EventCheck {
  readonly faults: FieldError[] = [];
  private owner: string | null = null;
  private wasOwned = false;
  private isOver = false;
  private path = "";

  constructor(
    private readonly task: PlacedTask,
    private readonly person: string,
  ) {
    task.events.forEach(({ path, event }, place) => {
      this.path = path;
      this.event(event, place);
    });
  }

  private refuse(field: string, rule: string, values: FieldError["values"] = {}): void {
    this.faults.push(fault(`${this.path}.${field}`, rule, values));
  }

  private event(event: EventShape, place: number): void {
    const { kind, on } = event;
    const before = this.task.events[place - 1]?.event.on;
    if (before !== undefined && on < before) this.refuse("on", "events.order", { on, before });
    if (place === 0 && !STARTS.has(kind)) this.refuse("kind", "events.first", { kind });
    else if (this.isOver && kind !== Kind.EXEMPTED) this.refuse("kind", "events.done", { kind });
    else if (!STARTS.has(kind) && !ALWAYS.has(kind) && this.owner === null)
      this.refuse("kind", "events.noOwner", { kind });
    this.fields(event);
    this.due(event);
    if (ASSIGNS.has(kind)) this.assign(event);
    const isOwn = event.by !== undefined && event.by === this.owner;
    if (isOwn && BY_OTHERS.has(kind)) this.refuse("by", "events.ownTask", { by: event.by ?? "" });
    if (kind === Kind.EXEMPTED) this.exemption(event, place);
    if (kind === Kind.HANDED_BACK || kind === Kind.RELEASED) this.owner = null;
    if (kind === Kind.DONE || kind === Kind.CANCELLED) this.isOver = true;
  }

  private fields(event: EventShape): void {
    for (const [field, kinds] of FIELDS)
      if (event[field] !== undefined && !kinds.has(event.kind))
        this.refuse(field, "events.fieldForeign", { kind: event.kind, field });
    const { quantity } = event;
    if (quantity === undefined) return;
    const max = this.task.quantity;
    if (exact(quantity).lt(0)) this.refuse("quantity", "events.negative", { value: quantity });
    else if (exact(quantity).gt(exact(max))) this.refuse("quantity", "events.quantityOver", { value: quantity, max });
  }

  private due({ kind, on, due }: EventShape): void {
    if (due === undefined && NEEDS_DUE.has(kind)) this.refuse("due", "events.dueMissing", { kind });
    if (due !== undefined && !WITH_DUE.has(kind)) this.refuse("due", "events.dueForeign", { kind });
    else if (due !== undefined && due < on) this.refuse("due", "events.dueBefore", { due, on });
  }

  private assign(event: EventShape): void {
    const { kind } = event;
    const owner = event.owner ?? this.person;
    if (kind === Kind.ASSIGNED && this.owner !== null) this.refuse("kind", "events.twoOwners", { owner: this.owner });
    if (kind === Kind.TAKEN_OVER && event.owner === undefined && this.wasOwned)
      this.refuse("owner", "events.ownerMissing");
    else if (kind === Kind.TAKEN_OVER && owner === this.owner) this.refuse("owner", "events.sameOwner", { owner });
    this.owner = owner;
    this.wasOwned = true;
  }

  private exemption({ about }: EventShape, place: number): void {
    if (about === undefined) return this.refuse("about", "events.aboutMissing");
    const meant = about <= place ? this.task.events[about - 1]?.event : undefined;
    const isError = meant?.verdict !== undefined && meant.verdict !== QualityVerdict.NONE;
    const setsOrShows =
      meant && (WITH_DUE.has(meant.kind) || meant.kind === Kind.SUBMITTED || meant.kind === Kind.DONE);
    if (!isError && !setsOrShows) this.refuse("about", "events.aboutUnknown", { about });
  }
}
