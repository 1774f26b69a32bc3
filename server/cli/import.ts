import { type Command, Option } from "commander";
import type { CatalogueChoice } from "./import/import-catalogue.ts";
import type { ImportKind } from "../exchange/index.ts";
import type { RecordsChoice } from "./import/import-records.ts";
import type { TaskChoice } from "./import/import-tasks.ts";

/** Kinds of lists whose rows are looked up by code, with what the command calls them. */
const LISTS = {
  units: ["UNITS", "units with their superior units"],
  positions: ["POSITIONS", "job positions"],
  people: ["PEOPLE", "people with their appointments"],
  accounts: ["ACCOUNTS", "accounts, without passwords"],
  requirements: ["REQUIREMENTS", "competency levels that positions require"],
  results: ["HISTORICAL_RESULTS", "results of earlier periods with their papers"],
  competencies: ["COMPETENCY_FRAMEWORKS", "a competency framework, into a draft"],
} as const;

/** `khung import KIND FILE`: lists that agencies and their systems have. */
export function register(program: Command): void {
  const verb = program.command("import").description("spreadsheets that agencies have");
  verb
    .command("catalogue <file>")
    .description("bring a list of products (XLSX or CSV) into a draft of a catalogue, all or nothing")
    .option("--dry-run", "only read and report; needs neither database nor server")
    .option("--catalogue <code>", "code of the catalogue; made when there is none", "DM-SPCV")
    .option("--name <name>", "name of a catalogue that is made", "Danh mục sản phẩm, công việc")
    .option("--unit <code>", "agency that keeps it; the only unit at the top when left out")
    .option("--sheet <name>", "sheet of the workbook; the first one when left out")
    .option("--map <file>", 'JSON file that names columns: {"code": "Ký hiệu", "points": "H"}')
    .option("--standard <points>", "points of the standard product; found out from the list, else 5")
    .option("--skip-faults", "write the other rows although some are wrong")
    .option("--replace", "the list is all that the draft holds")
    .option("--json", "the report as JSON")
    .addOption(new Option("--lang <lang>", "language of the sentences").choices(["vi", "en"]).default("en"))
    .action(async (file: string, choice: CatalogueChoice) => {
      const { importCatalogue } = await import("./import/import-catalogue.ts");
      await importCatalogue(file, choice);
    });
  verb
    .command("tasks <file>")
    .description("bring in tasks of another system (XLSX, CSV or JSON) by their ids there, all or nothing")
    .option("--dry-run", "only say what would become of each row; looks units and people up, writes nothing")
    .option("--system <name>", "system of rows that name none, such as VOffice")
    .option("--sheet <name>", "sheet of the workbook; the first one when left out")
    .option("--map <file>", 'JSON file that names columns: {"owner": "Mã NV", "dueOn": "H"}')
    .option("--json", "the report as JSON")
    .addOption(new Option("--lang <lang>", "language of the sentences").choices(["vi", "en"]).default("en"))
    .action(async (file: string, choice: TaskChoice) => {
      const { importTasks } = await import("./import/import-tasks.ts");
      await importTasks(file, choice);
    });
  for (const [name, [kind, words]] of Object.entries(LISTS))
    verb
      .command(`${name} <file>`)
      .description(`bring in ${words} (XLSX or CSV) by code, all or nothing`)
      .option("--dry-run", "only say what would become of each row; looks codes up, writes nothing")
      .option("--sheet <name>", "sheet of the workbook; the first one when left out")
      .option("--map <file>", 'JSON file that names columns: {"code": "Mã NV", "startsOn": "H"}')
      .option("--set <field=value>", "value for rows that say nothing themselves; may be repeated", collect, [])
      .option("--json", "the report as JSON")
      .addOption(new Option("--lang <lang>", "language of the sentences").choices(["vi", "en"]).default("en"))
      .action(async (file: string, choice: RecordsChoice) => {
        const { importRecords } = await import("./import/import-records.ts");
        await importRecords(kind as ImportKind, file, choice);
      });
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
