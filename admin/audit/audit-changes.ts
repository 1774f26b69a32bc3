/** One record's change as the trail holds it. */
export interface AuditChange {
  readonly entity: string;
  readonly id: string;
  readonly kind: string;
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** Reads the trail's JSON; null when it is a bulk change or something this console does not know. */
export function readChanges(json: string): AuditChange[] | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.map(readChange) : null;
  } catch {
    return null;
  }
}

/** A change of many records that went around the unit of work. */
interface BulkChange {
  readonly entity: string;
  readonly kind: string;
  readonly count: number;
}

/** Reads a bulk change; null when the trail's JSON is something else. */
export function readBulk(json: string): BulkChange | null {
  try {
    const { bulk } = asRecord(JSON.parse(json));
    if (bulk === undefined) return null;
    const { entity, kind, count } = asRecord(bulk);
    return { entity: text(entity), kind: text(kind), count: Number(count) };
  } catch {
    return null;
  }
}

function readChange(change: unknown): AuditChange {
  const given = asRecord(change);
  const before = asRecord(given["before"]);
  const after = asRecord(given["after"]);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return {
    entity: text(given["entity"]),
    id: text(given["id"]),
    kind: text(given["kind"]),
    fields: names.map((name) => ({ name, before: text(before[name]), after: text(after[name]) })),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
