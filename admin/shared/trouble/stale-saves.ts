import type { KhungError } from "../api/khung-error.ts";

type Values = Readonly<Record<string, unknown>>;

/** Who saved a record last, and when. */
export interface LastSave {
  readonly by: string;
  readonly at: string;
}

/** Who saved the record before, as far as the refusal of a late change says it. */
export function lastSaveOf({ details: { values } }: KhungError): LastSave | null {
  const { savedAt: at, savedByName: by } = values;
  return typeof at === "string" && typeof by === "string" ? { by, at } : null;
}

/** A form that was refused because somebody had saved the record since it was read. */
export interface StaleSave {
  readonly resource: string;
  readonly id: string;
  /** What was sent, and what the form had begun with. */
  readonly mine: Values;
  readonly base: Values;
}

const listeners = new Set<(save: StaleSave) => void>();

/** Says it to the form that stands on the screen. */
export function tellStale(save: StaleSave): void {
  for (const listener of listeners) listener(save);
}

export function onStale(listener: (save: StaleSave) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
