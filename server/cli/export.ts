import { type Command, Option } from "commander";
import type { ExportChoice } from "./export/export-file.ts";

/** What can be taken out, in lower case with hyphens as the command writes it. */
const NAMES = [
  ...["unit-statistics", "unit-statistics-over-time", "statistics", "progress-tracking", "evaluations", "scores"],
  ...["objections", "units", "positions", "people", "requirements", "catalogue", "tasks", "plans", "work-results"],
  "audit",
] as const;

/** `khung export NAME`: the files of the console, for the operator; read-only, a server may run beside it. */
export function register(program: Command): void {
  program
    .command("export <name>")
    .description(`write a file: ${NAMES.join(", ")}; what leaves is in the audit trail`)
    .requiredOption("--unit <code>", "unit, with the units below it")
    .requiredOption("-o, --output <file>", "file to write")
    .option("--cycle <code>", "cycle, where the file is about one")
    .option("--alone", "without the units below")
    .option("--from <day>", "first day, 2026-07-31")
    .option("--to <day>", "last day, 2026-07-31")
    .option("--query <file>", 'statistics: JSON file with {"groupBy": ["UNIT"], "measures": ["RATED"], "filter": {}}')
    .option("--key-row", "CSV: a second row with the keys of the columns")
    .option("--decimal-comma", "CSV: decimals with a comma")
    .addOption(new Option("--format <format>", "format of the file").choices(["csv", "xlsx", "json"]).default("csv"))
    .addOption(new Option("--separator <mark>", "CSV").choices(["semicolon", "comma", "tab"]).default("semicolon"))
    .addOption(new Option("--lang <lang>", "language of headers and sentences").choices(["vi", "en"]).default("vi"))
    .option("--json", "the result as JSON")
    .action(async (name: string, choice: ExportChoice) => {
      if (!(NAMES as readonly string[]).includes(name))
        program.error(`there is no file ${name}; there are ${NAMES.join(", ")}`, { exitCode: 2 });
      const { exportToFile } = await import("./export/export-file.ts");
      await exportToFile(name, choice);
    });
}
