import type { Clock, Sql, Viewer, Work } from "../server/kernel/index.ts";

/** What seeding needs of the program that it fills. */
export interface SeedDeps {
  /** Runs a service in one transaction as the viewer, at the clock's moment. */
  write<I extends object, R extends object>(
    verb: string,
    viewer: Viewer,
    clock: Clock,
    service: (work: Work, input: I) => Promise<R>,
    input: I,
  ): Promise<R>;
  /** Outside of transactions. */
  readonly sql: Sql;
  /** The real time; what the demo data calls today. */
  readonly clock: Clock;
  /** Told about each step, so that somebody who waits sees that it goes on. */
  log(step: string): void;
}

/** A clock that stands still. Example: `clockAt("2022-07-25T02:00:00Z")`. */
export function clockAt(moment: string): Clock {
  const now = new Date(moment);
  return { now: () => now };
}

/** The clock's moment, or now when that lies in the future: nothing in the demo data happened tomorrow. */
export function notAfter(clock: Clock, moment: string): Clock {
  return Date.parse(moment) < clock.now().getTime() ? clockAt(moment) : clock;
}
