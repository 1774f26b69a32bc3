import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sentence } from "../../app/format-error.ts";
import { openReader } from "../../app/reader.ts";
import { readSettings, type Settings } from "../../app/settings.ts";
import {
  askWholeExport,
  type ExportCount,
  exportParts,
  ExportState,
  type LocalExport,
  type RequestExportInput,
} from "../../exchange/index.ts";
import { AppError, InvalidInput, type Look, SYSTEM, systemClock } from "../../kernel/index.ts";
import { runLocalVerb } from "../import/run-local-verb.ts";
import { readExportInput } from "./export-input.ts";
import { progressBar } from "./progress-bar.ts";

/** What the command line was asked. */
export interface ExportChoice {
  readonly unit: string;
  readonly output: string;
  readonly cycle?: string;
  readonly alone?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly query?: string;
  readonly keyRow?: boolean;
  readonly decimalComma?: boolean;
  readonly format: "csv" | "xlsx" | "json";
  readonly separator: "semicolon" | "comma" | "tab";
  readonly lang: "vi" | "en";
  readonly json?: boolean;
}

/**
 * Writes a file as the operator, who may read everything: read-only, beside a running server, through which the audit
 * trail says what leaves. The file has its name only when it is whole.
 *
 * @throws Error with the sentence of the rule that refuses it.
 */
export async function exportToFile(name: string, choice: ExportChoice): Promise<void> {
  const settings = readSettings(process.env);
  try {
    const { rows, bytes } = await writeExport(settings, name, choice);
    const result = { file: choice.output, name, format: choice.format, rows, bytes };
    process.stdout.write(
      choice.json === true
        ? `${JSON.stringify(result)}\n`
        : `${choice.output}: ${String(rows)} rows, ${String(bytes)} bytes\n`,
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const faults = error instanceof InvalidInput && error.fields.length > 0 ? error.fields : [error];
    const sentences = faults.map(({ rule, values }) => sentence(rule, values ?? {})[choice.lang]);
    throw new Error(sentences.join("\n"), { cause: error });
  }
}

async function writeExport(settings: Settings, name: string, choice: ExportChoice) {
  const reader = await openReader(settings.database);
  const part = `${choice.output}.part`;
  try {
    const look: Look = { sql: reader.sql, viewer: SYSTEM, clock: systemClock };
    const input = await readExportInput(reader.sql, name, choice);
    const total = await askWholeExport(look, input);
    await record(settings, input, { rows: total, state: "STARTED" });
    const count: ExportCount = { rows: 0 };
    try {
      await pipeline(Readable.from(shown(exportParts(look, input, count), count, total)), createWriteStream(part));
    } catch (error) {
      await record(settings, input, { rows: count.rows, state: ExportState.BROKEN_OFF });
      throw error;
    }
    await rename(part, choice.output);
    await record(settings, input, { rows: count.rows, state: ExportState.SENT });
    return { rows: count.rows, bytes: (await stat(choice.output)).size };
  } finally {
    await rm(part, { force: true });
    await reader.close();
  }
}

async function* shown(
  parts: AsyncGenerator<string | Buffer>,
  count: ExportCount,
  total: number | null,
): AsyncGenerator<string | Buffer> {
  const bar = progressBar(process.stderr, total);
  try {
    for await (const part of parts) {
      yield part;
      bar.show(count.rows);
    }
  } finally {
    bar.end();
  }
}

async function record(
  settings: Settings,
  { name, idempotencyKey: _, ...filter }: RequestExportInput,
  state: Pick<LocalExport, "rows" | "state">,
): Promise<void> {
  await runLocalVerb(settings, "exportFile", { name, filter, ...state });
}
