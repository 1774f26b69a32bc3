import { type Command } from "commander";
import { backupTo } from "../app/backup.ts";
import { readSettings } from "../app/settings.ts";

/** `khung backup FILE`: a proved copy of the SQLite database, while the server runs or not. */
export function register(program: Command): void {
  program
    .command("backup")
    .description("copy the SQLite database and the stored files, and prove the copy; the server may run")
    .argument("<file>", "new file; an existing one is never overwritten")
    .action(async (file: string) => {
      const report = await backupTo(readSettings(process.env), file);
      const { sealed, unsealed } = report.audit;
      process.stdout.write(
        `${report.file}: ${String(report.bytes)} bytes, whole; audit trail: ${String(sealed)} sealed, ${String(unsealed)} not sealed yet\n` +
          (report.files > 0
            ? `${report.file}.files: ${String(report.files)} stored files, whole; keep the folder beside the file\n`
            : "") +
          "The secrets folder is not in it: votes that are open now would have to be repeated after a restore elsewhere.\n",
      );
    });
}
