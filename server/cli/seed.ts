import type { Command } from "commander";
import { openDatabase } from "../app/database.ts";
import { own } from "../app/owner-lock.ts";
import { makeHooks } from "../app/services.ts";
import { readSettings } from "../app/settings.ts";
import { systemClock } from "../kernel/index.ts";
import { seedDatabase } from "../seed-database.ts";
import { registerLarge } from "./seed/large.ts";

/** `khung seed`: fills an empty database without starting, as `khung start` does first; `khung seed large` with many people. */
export function register(program: Command): void {
  const seed = program.command("seed");
  registerLarge(seed);
  seed
    .description("fill an empty database with the shipped frameworks and, where demo is on, the demo organization")
    .option("--json", "the report as JSON")
    .action(async (options: { json?: boolean }) => {
      const settings = readSettings(process.env);
      const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "the database is being filled" }));
      try {
        const database = await openDatabase(settings.database);
        try {
          const onStep = (step: string): void => void process.stderr.write(`  ${step}\n`);
          const report = await seedDatabase(database, systemClock, makeHooks(settings), {
            demo: settings.demo,
            onStep,
          });
          const { frameworks, demoAccounts } = report;
          process.stdout.write(
            options.json === true
              ? `${JSON.stringify({ frameworks, demoAccounts })}\n`
              : `${String(frameworks.length)} frameworks and ${String(demoAccounts.length)} demo accounts added\n`,
          );
        } finally {
          await database.close();
        }
      } finally {
        await lock.release();
      }
    });
}
