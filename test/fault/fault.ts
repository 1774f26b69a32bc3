/** One kind of trouble. */
export interface FaultCase {
  readonly name: string;
  /** What must hold. */
  readonly promise: string;
  /** Why it cannot run here; null when it can. */
  readonly missing?: () => string | null;
  /** @param rounds how often to strike, for the kinds that strike more than once. */
  run(rounds: number, say: (line: string) => void): Promise<FaultReport>;
}

/** How it went. */
export interface FaultReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Requests that nobody answered, later repeated under their keys. */
  readonly unanswered: number;
  readonly faults: readonly string[];
}

/** A number between two bounds, for the moment of a blow. */
export function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Waits until something holds.
 *
 * @throws Error when it does not within the seconds.
 */
export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50))
    if (await holds().catch(() => false)) return;
  throw new Error(`${what} took more than ${String(seconds)} seconds`);
}
