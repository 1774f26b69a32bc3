/*
 * What is held about the viewer as lines of a file: a line a field, table after table, a page at a time.
 */
import { getMetadataStorage } from "type-graphql";
import { type Look, Unauthenticated } from "../../kernel/index.ts";
import { readAbout, readActed } from "./held.read.ts";
import type { HeldTable } from "./held-table.ts";
import { RECORD_CLASSES, type RecordClass } from "./record-classes.ts";

/** A field of a record that concerns the viewer. */
export interface HeldLine {
  readonly recordClass: RecordClass;
  readonly table: string;
  readonly recordId: string;
  /** Whether the record is about the viewer, or the viewer acted in it. */
  readonly isAbout: boolean;
  readonly field: string;
  /** What the field is called in Vietnamese, where the API has it. */
  readonly fieldName: string | null;
  readonly value: string | null;
}

const PAGE = 500;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/**
 * Every record that concerns the viewer, in pages.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function* readMyData(look: Look): AsyncGenerator<HeldLine[]> {
  if (look.viewer.accountId === null) throw new Unauthenticated();
  for (const recordClass of RECORD_CLASSES)
    for (const table of recordClass.tables) {
      yield* pagesOf((after) => aboutLines(look, recordClass, table, after));
      yield* pagesOf((after) => actedLines(look, recordClass, table, after));
    }
}

interface LinePage {
  readonly lines: HeldLine[];
  /** Id to go on after; null at the end. */
  readonly next: string | null;
}

async function* pagesOf(read: (after: string) => Promise<LinePage>): AsyncGenerator<HeldLine[]> {
  for (let after: string | null = FIRST_ID; after !== null;) {
    const { lines, next }: LinePage = await read(after);
    if (lines.length > 0) yield lines;
    after = next;
  }
}

async function aboutLines(look: Look, recordClass: RecordClass, table: HeldTable, after: string): Promise<LinePage> {
  const records = await readAbout(look, table, after, PAGE);
  const lines = records.flatMap(({ isTold, row }) =>
    Object.entries(row)
      .filter(([column, value]) => value !== null && value !== "" && isShown(table, column, isTold))
      .map(([column, value]) => ({
        ...{ recordClass, table: table.table, recordId: String(row["id"]), isAbout: true },
        ...{ field: camel(column), fieldName: termOf(table.table, column), value: textOf(value) },
      })),
  );
  return { lines, next: nextAfter(records.map(({ row }) => row)) };
}

async function actedLines(look: Look, recordClass: RecordClass, table: HeldTable, after: string): Promise<LinePage> {
  const rows = await readActed(look, table, after, PAGE);
  const own = [look.viewer.personId, look.viewer.accountId];
  const lines = rows.flatMap((row) =>
    table.by
      .filter(({ column }) => own.includes(row[column] as string))
      .map(({ column }) => ({
        ...{ recordClass, table: table.table, recordId: String(row["id"]), isAbout: false },
        ...{ field: camel(column), fieldName: termOf(table.table, column), value: null },
      })),
  );
  return { lines, next: nextAfter(rows) };
}

function nextAfter(rows: readonly Readonly<Record<string, unknown>>[]): string | null {
  return rows.length < PAGE ? null : String(rows.at(-1)?.["id"]);
}

/** Before the result was told one has of a record that is given at all what one gave oneself. */
function isShown({ withheld, untold }: HeldTable, column: string, isTold: boolean): boolean {
  if (withheld.includes(column) || /^(search_fold|sort_key|version|is_told)$/.test(column)) return false;
  return isTold || untold === null || untold.columns.length === 0 || untold.columns.includes(column);
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Example: `self_grade` → `selfGrade`. */
function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const terms = new Map<string, string>();

/** The Vietnamese term that ends the description of the field in the API. */
function termOf(table: string, column: string): string | null {
  if (terms.size === 0)
    for (const { target, name, description } of getMetadataStorage().fields) {
      const term = /\(([^()]+)\)\.?$/.exec(description ?? "")?.[1];
      if (term !== undefined) terms.set(`${(target as { name: string }).name}.${name}`, term);
    }
  const entity = camel(`_${table === "access_grant" ? "grant" : table}`);
  return terms.get(`${entity}.${camel(column)}`) ?? terms.get(`BaseRecord.${camel(column)}`) ?? null;
}
