import type { Command } from "commander";
import { openDatabase } from "../app/database.ts";
import { own } from "../app/owner-lock.ts";
import { readSettings } from "../app/settings.ts";

/** `khung migrate`: brings the schema up to date without starting; `khung start` does the same first. */
export function register(program: Command): void {
  program
    .command("migrate")
    .description("bring the database's schema up to date; the server must be stopped")
    .action(async () => {
      const settings = readSettings(process.env);
      const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "a migration is running" }));
      try {
        const database = await openDatabase(settings.database);
        await database.close();
        process.stdout.write(`The schema of the ${settings.database.kind} database is up to date.\n`);
      } finally {
        await lock.release();
      }
    });
}
