import type { Sql } from "../../kernel/index.ts";
import type { Pool } from "./link.ts";
import { sharedAnswer } from "./shared-answer.ts";
import { Standby, type StandbyState } from "./standby.ts";
import { readPrimary, readWritten } from "./wal.ts";

/** How one standby stands, for operators. */
export interface StandbyStanding {
  readonly name: string;
  readonly state: StandbyState;
  readonly lagSeconds: number;
}

/** What tells operators. */
export interface StandbyLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The standbys of an installation, for reports. */
export interface Standbys {
  /**
   * Where a report is read: a standby that has everything that was acknowledged to anybody before this call, or the
   * primary where none has.
   *
   * Whoever just wrote therefore reads one's own change, on whichever server process; a right that was just taken away
   * is away. Nothing is remembered anywhere for that: the primary is asked how far it has written, the standby how far it
   * has replayed.
   */
  reports(): Promise<Sql>;
  standings(): readonly StandbyStanding[];
  /** How many reports were read where, and how many statements of theirs went on to the primary. */
  counts(): { readonly standby: number; readonly primary: number; readonly fell: number };
  /** Looks at them once, then every second; changes are told to the log once each. */
  watch(log: StandbyLog): Promise<void>;
  close(): Promise<void>;
}

/** What the standbys are made of. */
export interface StandbysOptions {
  readonly primary: Sql;
  readonly urls: readonly string[];
  readonly waitMs: number;
  readonly connect: (url: string, broke: (error: Error) => void) => Pool;
}

const LOOK_MS = 1_000;

/** Makes the standbys; they are read once they are watched. */
export function makeStandbys({ primary, urls, waitMs, connect }: StandbysOptions): Standbys {
  const read = { standby: 0, primary: 0, fell: 0 };
  let log: StandbyLog | null = null;
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let isClosed = false;
  const tell = (name: string) => (state: StandbyState, reason: string) => {
    if (isClosed) return;
    if (state === "following") log?.info({ name, state }, "reports are read from a standby");
    else log?.warn({ name, state, because: reason }, "reports are read from the primary instead of a standby");
  };
  const all = urls.map((url) => {
    const name = nameOf(url);
    const fell = (): void => void (read.fell += 1);
    return new Standby({
      ...{ name, primary, waitMs, fell, changed: tell(name) },
      connect: (broke) => connect(url, broke),
    });
  });
  const written = sharedAnswer(() => readWritten(primary));
  const look = async (): Promise<void> => {
    const stream = await readPrimary(primary).catch(() => null);
    // Without the primary nobody is signed in, and what the standbys lack cannot be known.
    if (stream !== null && !isClosed) await Promise.all(all.map((one) => one.look(stream)));
  };
  const again = (): void => {
    if (isClosed) return;
    timer = setTimeout(() => {
      looking = look().finally(again);
    }, LOOK_MS).unref();
  };
  return {
    async reports() {
      const following = all.filter(({ state }) => state === "following");
      const one = following[turn++ % Math.max(1, following.length)];
      const sql = one === undefined ? null : await one.sqlFrom(await written());
      read[sql ? "standby" : "primary"] += 1;
      return sql ?? primary;
    },
    standings: () => all.map((one) => ({ name: one.name, state: one.state, lagSeconds: one.lagSeconds() })),
    counts: () => ({ ...read }),
    async watch(given) {
      log = given;
      looking = look();
      await looking;
      again();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(all.map((one) => one.close()));
    },
  };
}

/** Example: `postgresql://khung:secret@10.0.0.2:5432/khung` → `10.0.0.2:5432/khung`. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
