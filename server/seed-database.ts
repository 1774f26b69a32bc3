import { seedInstallation, type SeedReport } from "../seeds/run.ts";
import type { Database } from "./app/database.ts";
import { runWrite } from "./app/write.ts";
import type { Clock, Hooks } from "./kernel/index.ts";

/** What to fill an empty database with. */
export interface SeedOptions {
  /** Demo organization, months and accounts besides the shipped frameworks. */
  readonly demo: boolean;
  /** Told of each slow step, for somebody who waits. */
  readonly onStep?: (step: string) => void;
}

/** Fills what is empty: the shipped frameworks, and the demo where it is wanted. A second call adds nothing. */
export function seedDatabase(
  database: Database,
  clock: Clock,
  hooks: Hooks,
  options: SeedOptions,
): Promise<SeedReport> {
  return seedInstallation(
    {
      sql: database.readSql,
      clock,
      log: options.onStep ?? (() => undefined),
      write: (verb, viewer, at, service, input) =>
        runWrite({ database, viewer, clock: at, hooks, actor: viewer.accountId ?? "khung" }, verb, input, service),
    },
    { demo: options.demo },
  );
}
