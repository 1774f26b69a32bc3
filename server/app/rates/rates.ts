import { createHash } from "node:crypto";
import { type Clock, writeSql } from "../../kernel/index.ts";
import type { Database } from "../database.ts";

/** Whether somebody (an address, a token) has asked more often than allowed within the running minute. */
export type TooOften = (who: string) => boolean;

/** What counts requests. */
export interface Rates {
  /** A limit of its own: `name` keeps it apart from the others. */
  perMinute(name: string, most: number): TooOften;
  /** Tells the other processes what was counted since the last time, and learns what they counted. */
  exchange(): Promise<void>;
  stop(): Promise<void>;
}

/** What rates stand on. */
export interface RatesOptions {
  readonly database: Pick<Database, "kind" | "fork">;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

interface Count {
  /** Asked here since the last exchange. */
  fresh: number;
  /** Asked anywhere until the last exchange. */
  known: number;
}

const EXCHANGE_MS = 1_000;
/** Rows of one statement; what is more waits a second. */
const MOST_ROWS = 1_000;
const MINUTES_KEPT = 2;

/**
 * Counts requests a minute across all server processes of one PostgreSQL, at one statement a second and process however
 * many requests come: each counts by itself and exchanges its counts, so that a limit holds everywhere a second later.
 *
 * SQLite has one process, which counts in memory. Where the database does not answer, each process goes on by itself.
 */
export function makeRates({ database, clock, onError }: RatesOptions): Rates {
  const counts = new Map<string, Count>();
  let minute = minuteOf(clock);
  let cleaned = minute;
  let running: Promise<void> | null = null;
  const countOf = (key: string): Count => {
    const current = minuteOf(clock);
    if (current !== minute) {
      counts.clear();
      minute = current;
    }
    const count = counts.get(key) ?? { fresh: 0, known: 0 };
    counts.set(key, count);
    return count;
  };
  const exchangeNow = async (): Promise<void> => {
    const now = minute;
    const changed = [...counts].filter(([, { fresh }]) => fresh > 0).slice(0, MOST_ROWS);
    if (changed.length === 0) return;
    const sent = new Map(changed.map(([key, count]) => [idOf(key, now), { count, fresh: count.fresh }]));
    for (const { count, fresh } of sent.values()) [count.known, count.fresh] = [count.known + fresh, 0];
    for (const { id, asked } of await addCounts(database, now, sent)) {
      const own = sent.get(id);
      if (own !== undefined) own.count.known = Math.max(own.count.known, asked);
    }
    if (now === cleaned) return;
    cleaned = now;
    await writeSql(database.fork())
      .deleteFrom("request_rate")
      .where("minute", "<", now - MINUTES_KEPT)
      .execute();
  };
  const exchange = (): Promise<void> => {
    running ??= exchangeNow()
      .catch(onError)
      .finally(() => (running = null));
    return running;
  };
  const timer = database.kind === "postgresql" ? setInterval(() => void exchange(), EXCHANGE_MS).unref() : null;
  return {
    perMinute: (name, most) => (who) => {
      const count = countOf(`${name} ${who}`);
      count.fresh += 1;
      return count.known + count.fresh > most;
    },
    exchange,
    async stop() {
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}

/** Adds what was counted here and answers the sums; in one order, so that two processes never wait for each other. */
async function addCounts(
  database: RatesOptions["database"],
  minute: number,
  sent: ReadonlyMap<string, { readonly fresh: number }>,
): Promise<{ id: string; asked: number }[]> {
  const rows = [...sent]
    .map(([id, { fresh }]) => ({ id, minute, asked: fresh }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return writeSql(database.fork())
    .insertInto("request_rate")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(({ ref, eb }) => ({
        asked: eb(ref("request_rate.asked"), "+", ref("excluded.asked")),
      })),
    )
    .returning(["id", "asked"])
    .execute();
}

function minuteOf(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 60_000);
}

function idOf(key: string, minute: number): string {
  return createHash("sha256")
    .update(`${key} ${String(minute)}`)
    .digest("base64url");
}
