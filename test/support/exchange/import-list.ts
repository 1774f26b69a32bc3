import { listening } from "../listening.ts";
import { upload } from "../files/upload.ts";
import type { Actor, TestKhung } from "../test-khung.ts";

const PREVIEW = `query ($input: PreviewImportInput!, $outcome: RecordImportOutcome) { previewImport(input: $input) {
  read created updated unchanged faults isSound problems { rule vi } columns { field column needed }
  rows(outcome: $outcome, page: { perPage: 200 }) { total items { row code outcome reasons { kind rule cell vi en } } } } }`;
const BRING = `mutation ($input: BringImportInput!) { bringImport(input: $input) { kind read created updated unchanged } }`;

/** A report on a list as a test sees it. */
export interface SeenReport {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: number;
  readonly isSound: boolean;
  readonly problems: readonly { readonly rule: string; readonly vi: string }[];
  readonly columns: readonly { readonly field: string; readonly column: string | null; readonly needed: boolean }[];
  readonly rows: {
    readonly total: number;
    readonly items: readonly {
      readonly row: number;
      readonly code: string;
      readonly outcome: string;
      readonly reasons: readonly {
        readonly kind: string;
        readonly rule: string;
        readonly cell: string | null;
        vi: string;
        en: string;
      }[];
    }[];
  };
}

/** What an import says besides its file. */
export interface ListOptions {
  readonly defaults?: Readonly<Record<string, string>>;
  readonly mapping?: Readonly<Record<string, string | null>>;
  readonly sheet?: string;
}

type Lines = readonly (readonly string[])[];

/** Sends lists to a listening server and brings them in as one actor does. */
export async function listImports(khung: TestKhung) {
  const url = await listening(khung);
  const send = async (actor: Actor, list: Lines | Buffer, name = "bang.csv"): Promise<string> => {
    const bytes = Buffer.isBuffer(list) ? list : csv(list);
    const { file, error } = await upload(url, actor, { name, bytes });
    if (file === null) throw new Error(JSON.stringify(error));
    return file.id;
  };
  const inputOf = async (actor: Actor, kind: string, list: Lines | Buffer, options: ListOptions) => ({
    kind,
    fileId: await send(
      actor,
      list,
      Buffer.isBuffer(list) && list.subarray(0, 2).toString() === "PK" ? "bang.xlsx" : "bang.csv",
    ),
    sheet: options.sheet,
    mapping: Object.entries(options.mapping ?? {}).map(([field, column]) => ({ field, column })),
    defaults: Object.entries(options.defaults ?? {}).map(([field, value]) => ({ field, value })),
  });
  return {
    async preview(actor: Actor, kind: string, list: Lines | Buffer, options: ListOptions = {}): Promise<SeenReport> {
      const input = await inputOf(actor, kind, list, options);
      return (await actor.ok<{ previewImport: SeenReport }>(PREVIEW, { input })).previewImport;
    },
    async bring(actor: Actor, kind: string, list: Lines | Buffer, options: ListOptions = {}): Promise<object> {
      const input = await inputOf(actor, kind, list, options);
      return (await actor.ok<{ bringImport: object }>(BRING, { input })).bringImport;
    },
    async refused(actor: Actor, kind: string, list: Lines | Buffer, options: ListOptions = {}) {
      return actor.refused(BRING, { input: await inputOf(actor, kind, list, options) });
    },
  };
}

/** Rows as a CSV file with semicolons. */
export function csv(lines: Lines): Buffer {
  const cell = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(lines.map((line) => line.map(cell).join(";")).join("\r\n"), "utf8");
}

/** The rules said of each row: row → rules with their cells. Example: `{ 3: ["import.unitUnknown E3"] }`. */
export function said(report: SeenReport): Record<number, string[]> {
  return Object.fromEntries(
    report.rows.items
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ row, reasons }) => [row, reasons.map(({ rule, cell }) => [rule, cell].filter(Boolean).join(" "))]),
  );
}
