type Values = Readonly<Record<string, unknown>>;

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
