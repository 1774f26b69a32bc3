import type { CompiledQuery, QueryResult } from "kysely";
import type { Sql } from "../../kernel/index.ts";
import { eitherSql } from "./either-sql.ts";
import { sharedAnswer } from "./shared-answer.ts";
import { readReplayed } from "./wal.ts";

/** A pool of connections to one server. */
export interface Pool {
  readonly sql: Sql;
  close(): Promise<void>;
}

/** What a link is made of. */
export interface LinkOptions {
  /** Makes the pool; `broke` hears of connections that break while nobody uses them. */
  readonly connect: (broke: (error: Error) => void) => Pool;
  readonly primary: Sql;
  /** Told once of the first thing that broke; the link is of no use then. */
  readonly broke: (error: unknown) => void;
  /** Told of each statement that the primary answered in the standby's place. */
  readonly fell: () => void;
}

const ASK_MS = 2_000;

/**
 * Connections to a standby for as long as none of them breaks. A standby that comes back after a crash may have less than
 * it had, so that nothing that was known of it goes on: who still reads through the old link reads the primary.
 */
export class Link {
  /** Reads the standby, and the primary where that fails. */
  readonly sql: Sql;
  /** How far the standby is known to have replayed. */
  replayed = 0n;
  readonly #pool: Pool;
  readonly #options: LinkOptions;
  readonly #ask: () => Promise<bigint | null>;
  /** What ends the statements under way when the link is given up. */
  readonly #cuts = new Set<(error: Error) => void>();
  #isUp = true;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#pool = options.connect((error) => this.#break(error));
    this.#ask = sharedAnswer(() => this.within(readReplayed(this.#pool.sql)));
    this.sql = eitherSql((statement) => this.#run(statement), options.primary, options.fell);
  }

  /** Asks how far the standby is. @returns null when it is none any more. */
  async askReplayed(): Promise<bigint | null> {
    const replayed = await this.#ask();
    this.replayed = replayed ?? 0n;
    return replayed;
  }

  /** Something asked of the standby itself. @throws Error when it does not answer soon; the link is then given up. */
  async ask<T>(read: (sql: Sql) => Promise<T>): Promise<T> {
    return this.within(read(this.#pool.sql));
  }

  /** Waits for an answer as long as an operator would. */
  async within<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`no answer within ${String(ASK_MS)} ms`)), ASK_MS);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      answer.catch(() => undefined);
      this.#break(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends what is under way. Connections to a server that is gone may hang for minutes: nobody waits for them. */
  close(): Promise<void> {
    this.#isUp = false;
    const cuts = [...this.#cuts];
    this.#cuts.clear();
    for (const cut of cuts) cut(new Error("the link to the standby was given up"));
    return this.#pool.close().catch(() => undefined);
  }

  /** Runs a statement until it is answered or the link is given up, whichever is first. */
  #run<R>(statement: CompiledQuery): Promise<QueryResult<R>> {
    return new Promise((resolve, reject) => {
      if (!this.#isUp) return reject(new Error("the link to the standby was given up"));
      this.#cuts.add(reject);
      void this.#pool.sql
        .executeQuery<R>(statement)
        .then(resolve, (error: unknown) => {
          if (!isOfStatement(error)) this.#break(error);
          reject(error as Error);
        })
        .finally(() => this.#cuts.delete(reject));
    });
  }

  #break(error: unknown): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    this.#options.broke(error);
  }
}

/** Whether only the statement failed: the connection goes on. Classes 08 and 57 tell of connections and of a shutdown. */
function isOfStatement(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P|EPIPE)/.test(code);
}
