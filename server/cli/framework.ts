import { writeFileSync } from "node:fs";
import { type Command } from "commander";
import { readSettings } from "../app/settings.ts";
import type { FrameworkFile } from "../framework/index.ts";
import { type ExtendedUnits, QuotaRule } from "../rating/index.ts";
import { type CaseAnswer, quotaOf, rollUpCase, scoreCase } from "./framework/answer-cases.ts";
import type { ImportedFramework } from "./framework/exchange-framework.ts";
import { checkFiles, describeDefect, usableFramework, usableRegulation } from "./framework/read-framework.ts";
import { readList, readText, WrongUse } from "./framework/read-json.ts";

interface Options {
  readonly json?: boolean;
  readonly lang?: string;
}

/** `khung framework check|score|rollup|quota|import|export`: framework files, checked and rated without a database. */
export function register(program: Command): void {
  const framework = program.command("framework").description("regulations and competency frameworks as files");
  framework
    .command("check <file...>")
    .description("check files; exit code 0 when all can be used, 1 with every defect at its line")
    .option("--json", "the defects as JSON")
    .option("--lang <vi|en>", "language of the sentences", "en")
    .action((files: string[], options: Options) => check(files, options));
  cases(framework, "score <file> <cases>", "rate cases of a JSON file", scoreCase);
  cases(framework, "rollup <file> <cases>", "roll periods of a JSON file up to a longer one", rollUpCase);
  framework
    .command("quota <file> <people>")
    .description("how many may have the limited grade, and who is over, per group")
    .option("--json", "the answer as JSON")
    .option("--extended [units...]", "units that may use the wider limit; none named: all")
    .action((file: string, people: string, options: QuotaChoice) => quota(file, people, options));
  registerExchange(framework);
}

function registerExchange(framework: Command): void {
  framework
    .command("import <file>")
    .description("bring a file or a CASE package in as a draft or, with --publish, a file as the next version")
    .option("--publish", "publish the version at once")
    .option("--code <code>", "code of the framework that a CASE package becomes")
    .option("--json", "the answer as JSON")
    .action(async (path: string, options: Options & ImportChoice) => {
      const done = await importAny(path, options);
      const line = `${done.status.toLowerCase()}: version ${String(done.number)} (${done.versionId})`;
      write(options.json === true ? JSON.stringify(done) : line);
    });
  framework
    .command("export <code>")
    .description("write a version as a file; without --version the newest published one")
    .option("--version <number>", "the version's number")
    .option("--format <yaml|case>", "a framework file, or a package of 1EdTech CASE 1.1", "yaml")
    .option("-o, --output <file>", "file to write; without it the text goes to standard output")
    .action(async (code: string, options: { version?: string; output?: string; format: string }) => {
      const number = options.version === undefined ? null : Number(options.version);
      if (number !== null && !Number.isInteger(number))
        throw new WrongUse(`--version ${String(options.version)} is no number`);
      const { format } = options;
      if (format !== "yaml" && format !== "case") throw new WrongUse(`--format ${format} is neither yaml nor case`);
      const { exportFile } = await import("./framework/exchange-framework.ts");
      const text = await exportFile(readSettings(process.env), code, number, format);
      if (options.output === undefined) process.stdout.write(text);
      else writeFileSync(options.output, text);
    });
}

interface ImportChoice {
  readonly publish?: boolean;
  readonly code?: string;
}

/** Imports through the running server: a framework file, or a CASE package, which always comes in as a draft. */
async function importAny(path: string, { publish = false, code }: ImportChoice): Promise<ImportedFramework> {
  const text = readText(path);
  const { isSoundCase } = await import("./framework/case-file.ts");
  if (isSoundCase(text, path)) {
    if (publish) throw new WrongUse("a CASE package comes in as a draft: leave --publish out");
    const { importCaseFile } = await import("./framework/exchange-framework.ts");
    return importCaseFile(readSettings(process.env), text, code ?? null);
  }
  if (code !== undefined) throw new WrongUse("--code is for CASE packages: a framework file names its own");
  await usableFramework(path);
  const { importFile } = await import("./framework/exchange-framework.ts");
  return importFile(readSettings(process.env), text, publish);
}

async function check(paths: readonly string[], { json, lang }: Options): Promise<void> {
  const checked = await checkFiles(paths);
  const language = lang === "vi" ? "vi" : "en";
  if (json === true)
    write(JSON.stringify(checked.map(({ file, defects }) => ({ file, ok: defects.length === 0, defects }))));
  else
    for (const { file, defects } of checked)
      write(
        defects.length === 0 ? `${file}: ok` : defects.map((one) => describeDefect(file, one, language)).join("\n"),
      );
  if (checked.some(({ defects }) => defects.length > 0)) process.exitCode = 1;
}

/** A command that answers every case of a JSON list; exit code 1 when one of them is wrong. */
function cases<T extends { readonly total: string | null; readonly grade: string | null }>(
  framework: Command,
  usage: string,
  description: string,
  answer: (file: FrameworkFile, value: unknown, place: number) => CaseAnswer<T>,
): void {
  framework
    .command(usage)
    .description(description)
    .option("--json", "the answers as a JSON list, with the trace of each")
    .action(async (path: string, list: string, { json }: Options) => {
      const file = await usableRegulation(path);
      const answers = readList(list, "cases").items.map((value, place) => answer(file, value, place));
      write(json === true ? JSON.stringify(answers) : answers.map(line).join("\n"));
      if (answers.some((one) => "errors" in one)) process.exitCode = 1;
    });
}

function line(answer: CaseAnswer<{ readonly total: string | null; readonly grade: string | null }>): string {
  if ("errors" in answer) return `${answer.id}: ${answer.errors.map(({ path, en }) => `${path}: ${en}`).join("; ")}`;
  return `${answer.id}: ${answer.total ?? "–"} ${answer.grade ?? "–"}`;
}

interface QuotaChoice extends Options {
  readonly extended?: true | string[];
}

async function quota(path: string, list: string, { json, extended }: QuotaChoice): Promise<void> {
  const file = await usableRegulation(path);
  const { items, rest } = readList(list, "people");
  const wide: ExtendedUnits = extended ?? extendedOf(rest["extended"]);
  const rule = ruleOf(rest["quota"], list);
  const { result, errors } = quotaOf(file, items, { extended: wide, rule });
  if (errors.length > 0) process.exitCode = 1;
  if (errors.length > 0)
    return write(json === true ? JSON.stringify({ errors }) : errors.map((one) => `${one.id}: ${one.en}`).join("\n"));
  if (!result) {
    process.exitCode = 1;
    return write(json === true ? JSON.stringify({ quota: null }) : "the regulation has no quota");
  }
  const groups = result.groups.map(({ by, key, note }) => `${by} ${key === "" ? "–" : key}: ${note.en}`);
  write(json === true ? JSON.stringify(result) : [`${result.mode} ${result.grade}`, ...groups].join("\n"));
}

/** A quota to try instead of the regulation's own. */
function ruleOf(value: unknown, path: string): QuotaRule | null {
  if (value === undefined) return null;
  const parsed = QuotaRule.safeParse(withWhole(value));
  if (!parsed.success) throw new WrongUse(`${path}: quota: ${parsed.error.issues[0]?.message ?? "wrong"}`);
  return parsed.data;
}

/** Numbers of JSON arrive as their digits; this one is a count. */
function withWhole(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("atMostOneBelow" in value)) return value;
  return { ...value, atMostOneBelow: Number(value.atMostOneBelow) };
}

function extendedOf(value: unknown): ExtendedUnits {
  if (Array.isArray(value)) return value.map(String);
  return value === true;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
