import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { FastifyInstance } from "fastify";

/** Nobody has asked anything for this long: the server is at rest. */
const QUIET_MS = 30_000;
const LOOK_EVERY_MS = 10_000;
/** Less than this is not worth the pause. */
const WORTH_BYTES = 48 * 1024 * 1024;

/** What rest is judged by. */
export interface RestOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Resident memory of the process in bytes. */
  readonly resident: () => number;
  /** Collects everything and gives free pages back to the system. */
  readonly collect: () => void;
}

/** Tells when a server that rests should give memory back. */
export class Rest {
  private askedAt: number;
  private keptBytes = 0;

  constructor(private readonly options: RestOptions) {
    this.askedAt = options.now();
  }

  /** Somebody asks or is answered. */
  disturb(): void {
    this.askedAt = this.options.now();
  }

  /**
   * Collects where nobody has asked for half a minute and the process has grown since the last time.
   *
   * What stays after a collection is what the next one is compared with, so that memory that cannot be given back leads
   * to one pause, not to one every ten seconds.
   *
   * @returns whether it collected.
   */
  look(): boolean {
    const { now, resident, collect } = this.options;
    if (now() - this.askedAt < QUIET_MS || resident() - this.keptBytes < WORTH_BYTES) return false;
    collect();
    this.keptBytes = resident();
    return true;
  }
}

/**
 * Gives memory back while a server rests.
 *
 * Starting and serving leave room for many short-lived objects behind that the engine keeps for the next burst, more
 * than everything that lives; on a machine that Khung shares with others it lies idle all night. A collection stops the
 * process for about a quarter of a second, which nobody waits for.
 *
 * @param app not listening yet.
 * @returns what ends it.
 */
export function restWhenQuiet(app: FastifyInstance): () => void {
  const rest = new Rest({
    now: () => performance.now(),
    resident: () => process.memoryUsage.rss(),
    collect: memoryGiver(),
  });
  app.addHook("onRequest", async () => rest.disturb());
  app.addHook("onResponse", async () => rest.disturb());
  const timer = setInterval(() => rest.look(), LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
}

type Collect = (how: { type: "major"; execution: "sync"; flavor: "last-resort" }) => void;

/**
 * What gives memory back: the engine's own collection, which it hands out only when told so. Its last resort also shrinks
 * the room for new objects.
 */
export function memoryGiver(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as Collect;
  setFlagsFromString("--no-expose-gc");
  return () => collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
