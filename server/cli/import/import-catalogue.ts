import { basename } from "node:path";
import {
  type BroughtCatalogue,
  CATALOGUE_COLUMNS,
  type CatalogueReport,
  readCatalogueRows,
  readSheet,
} from "../../exchange/index.ts";
import { AppError } from "../../kernel/index.ts";
import { exact, isExact } from "../../rating/index.ts";
import { WrongUse } from "../framework/read-json.ts";
import { readBytes, readMapping, refuseFile } from "./import-file.ts";
import { type Language, reportText } from "./report-text.ts";

/** What the command line was asked. */
export interface CatalogueChoice {
  readonly dryRun?: boolean;
  readonly catalogue: string;
  readonly name: string;
  readonly unit?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly standard?: string;
  readonly skipFaults?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Reads a list, reports on it, and unless it is a dry run writes it; exit code 1 when something is wrong. */
export async function importCatalogue(path: string, choice: CatalogueChoice): Promise<void> {
  const mapping = choice.map === undefined ? {} : readMapping(choice.map, CATALOGUE_COLUMNS);
  const standardPoints = standardOf(choice.standard);
  const bytes = readBytes(path);
  let report: CatalogueReport;
  try {
    report = readCatalogueRows(await readSheet(bytes, { sheet: choice.sheet ?? null }), { mapping, standardPoints });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return refuseFile(path, choice, error);
  }
  const isWritable = report.problems.length === 0 && (report.isSound || choice.skipFaults === true);
  let written: BroughtCatalogue | null = null;
  if (isWritable && choice.dryRun !== true)
    try {
      written = await write(report, choice);
    } catch (error) {
      if (error instanceof AppError) return refuseFile(path, choice, error);
      if (choice.json !== true) throw error;
      const message = (error as Error).message;
      process.exitCode = 1;
      return print(JSON.stringify({ file: basename(path), errors: [{ rule: "server", vi: message, en: message }] }));
    }
  if (!isWritable) process.exitCode = 1;
  const answer = { file: basename(path), dryRun: choice.dryRun === true, ...report, written };
  print(choice.json === true ? JSON.stringify(answer) : reportText(answer, choice.lang));
}

async function write(report: CatalogueReport, choice: CatalogueChoice): Promise<BroughtCatalogue> {
  const { runLocalVerb } = await import("./run-local-verb.ts");
  const { readSettings } = await import("../../app/settings.ts");
  const { catalogue, name, unit = null, replace = false } = choice;
  const { products, frames: groups, standard } = report;
  const input = { unit, catalogue, name, products, groups, standardPoints: standard.points, replace };
  return (await runLocalVerb(readSettings(process.env), "importCatalogue", input)) as BroughtCatalogue;
}

function standardOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const points = text.replace(",", ".");
  if (!isExact(points) || exact(points).compare(0) <= 0) throw new WrongUse(`--standard ${text} is no number above 0`);
  return points;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
