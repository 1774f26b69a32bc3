import { type Command } from "commander";
import { restoreFrom } from "../app/restore.ts";
import { readSettings } from "../app/settings.ts";

/** `khung restore FILE`: puts a backup in the place of the SQLite database, only while no server runs. */
export function register(program: Command): void {
  program
    .command("restore")
    .description("put a backup in the place of the SQLite database; the server must be stopped")
    .argument("<file>", "a file made by khung backup")
    .action(async (file: string) => {
      const report = await restoreFrom(readSettings(process.env), file);
      const kept = report.keptAs === null ? "" : `The database before it is kept as ${report.keptAs}\n`;
      process.stdout.write(
        `Restored to ${report.file}, ${String(report.sealed)} audit entries and ${String(report.files)} stored files whole\n${kept}`,
      );
    });
}
