import type { Sql } from "../../kernel/index.ts";
import { Link, type LinkOptions } from "./link.ts";
import { readStandby, type Stream } from "./wal.ts";

/**
 * How a standby stands: it follows; it is behind by more than a reader waits; it does not answer; or it answers and is no
 * standby of this primary, such as one that became a primary itself.
 */
export type StandbyState = "following" | "behind" | "away" | "other";

/** What a standby is made of. */
export interface StandbyOptions extends Omit<LinkOptions, "broke"> {
  /** Host, port and database: never a password. */
  readonly name: string;
  /** How long a reader waits for it at most. */
  readonly waitMs: number;
  readonly changed: (state: StandbyState, reason: string) => void;
}

const POLL_MS = 3;
const MOST_MARKS = 3_600;

/** A standby for reports: how it stands, and how it is read. */
export class Standby {
  readonly name: string;
  readonly #options: StandbyOptions;
  /** Positions of the primary that it has not reached yet, with the moment when they were there. */
  #marks: { readonly at: number; readonly position: bigint }[] = [];
  #link: Link | null = null;
  #state: StandbyState | null = null;

  constructor(options: StandbyOptions) {
    this.#options = options;
    this.name = options.name;
  }

  /** How it stood when it was last looked at; away until then. */
  get state(): StandbyState {
    return this.#state ?? "away";
  }

  /** For how long it has lacked something that the primary has; 0 when it lacks nothing. */
  lagSeconds(now = performance.now()): number {
    const [oldest] = this.#marks;
    return oldest === undefined ? 0 : Math.round(now - oldest.at) / 1000;
  }

  /**
   * Reads of it, once everything up to a position is there, which is waited for as long as readers wait. Whoever waited
   * in vain leaves it to be looked at again by the clock, so that nobody else waits.
   *
   * @returns null when it is not there in time.
   */
  async sqlFrom(position: bigint): Promise<Sql | null> {
    const link = this.#linked();
    return (await this.#reaches(link, position)) ? link.sql : null;
  }

  /** Looks at it beside the stream that the primary writes. */
  async look(primary: Stream): Promise<void> {
    this.#marks.push({ at: performance.now(), position: primary.position });
    if (this.#marks.length > MOST_MARKS) this.#marks.splice(1, 1);
    const link = this.#linked();
    const seen = await link.ask(readStandby).catch(() => null);
    if (seen === null) return;
    if (!seen.follows) return this.#is("other", "it is no standby");
    if (seen.system !== primary.system) return this.#is("other", "it is a standby of another database");
    if (seen.timeline !== primary.timeline) return this.#is("other", "it follows another primary");
    if (await this.#reaches(link, primary.position)) this.#is("following", "it has everything");
    this.#marks = this.#marks.filter(({ position }) => position > link.replayed);
  }

  async close(): Promise<void> {
    await this.#link?.close();
  }

  async #reaches(link: Link, position: bigint): Promise<boolean> {
    // Asked each time: what was known a moment ago may be of a server that fell and came back with less.
    for (const end = performance.now() + this.#options.waitMs; ; await pause(POLL_MS)) {
      const replayed = await link.askReplayed().catch(() => undefined);
      if (replayed === undefined) return false;
      if (replayed === null) this.#is("other", "it is a primary itself");
      else if (replayed >= position) return true;
      else if (performance.now() >= end) this.#is("behind", "readers waited in vain");
      else continue;
      return false;
    }
  }

  #linked(): Link {
    if (this.#link) return this.#link;
    const link: Link = new Link({
      ...this.#options,
      broke: (error) => {
        if (this.#link !== link) return;
        this.#link = null;
        void link.close();
        this.#is("away", error instanceof Error ? error.message : String(error));
      },
    });
    this.#link = link;
    return link;
  }

  #is(state: StandbyState, reason: string): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.changed(state, reason);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
