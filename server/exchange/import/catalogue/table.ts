import { columnLetter, type findColumns } from "../mapping.ts";
import { withoutGuard } from "../refusal.ts";
import type { Sheet } from "../sheet.ts";
import { CATALOGUE_FIELDS, type CatalogueField } from "./catalogue-fields.ts";
import type { ImportReason, OtherRow } from "./catalogue-report.ts";
import { isBlank, readNumbers, type RowNumbers, type Say } from "./product-row.ts";
import { reason } from "./reason.ts";
import { kindOf, looksLikeCode, meaningOf, type RowTexts, type SectionMeaning } from "./row-kinds.ts";

/** Where the columns were found. */
export type Found = ReturnType<typeof findColumns<CatalogueField>>;

/** A row of a product on its way. */
export interface Draft {
  readonly row: number;
  readonly texts: RowTexts;
  readonly code: string;
  readonly section: SectionMeaning | null;
  readonly numbers: RowNumbers;
  readonly reasons: ImportReason[];
  readonly say: Say;
}

/** The rows below the header, one after the other. */
export class Table {
  readonly drafts: Draft[] = [];
  readonly sections: OtherRow[] = [];
  readonly ignored: OtherRow[] = [];
  readonly problems: ImportReason[] = [];
  #section: SectionMeaning | null = null;
  #duty = "";
  #office = { text: "", letters: "" };

  constructor(
    private readonly sheet: Sheet,
    private readonly found: Found,
  ) {}

  walk(): this {
    const rows = this.sheet.rows.filter(({ number }) => number >= this.found.firstRow);
    const header = this.texts(this.found.headers);
    const last = rows.findLastIndex(({ cells }) => looksLikeCode(this.texts(cells).code));
    rows.forEach((row, place) => {
      const texts = this.texts(row.cells);
      const kind = kindOf(row, texts, header);
      const isBelow = place > last && isBlank(texts.points) && isBlank(texts.coefficient);
      if (kind.kind === "BLANK") return;
      if (isBelow && last >= 0) this.ignored.push({ row: row.number, text: row.cells.filter(Boolean).join(" | ") });
      else if (kind.kind === "IGNORED") this.ignored.push({ row: row.number, text: kind.text });
      else if (kind.kind === "SECTION") this.enter(row.number, kind.text);
      else if (kind.kind === "DUTY") this.#duty = kind.text;
      else this.take(row.number, texts);
    });
    const taken = new Set(this.drafts.map(({ row }) => row));
    for (const { cell, row } of this.sheet.formulas)
      if (!taken.has(row)) this.problems.push(reason("FAULT", "sheet.formula", { cell }, cell));
    return this;
  }

  private texts(cells: readonly string[]): RowTexts {
    const entries = CATALOGUE_FIELDS.map((field): [CatalogueField, string] => {
      const text = cells[this.found.columns.get(field) ?? -1] ?? "";
      return [field, withoutGuard(text, this.sheet.sheetName === "")];
    });
    return Object.fromEntries(entries) as unknown as RowTexts;
  }

  private enter(row: number, text: string): void {
    this.sections.push({ row, text });
    this.#section = meaningOf(text);
    this.#duty = "";
    this.#office = { text: "", letters: "" };
  }

  private take(row: number, read: RowTexts): void {
    const code = isBlank(read.code) ? "" : read.code.replace(/\s+/gu, " ");
    const letters = /^\p{L}*/u.exec(code)?.[0] ?? "";
    if (read.task !== "") this.#duty = isBlank(read.task) ? "" : read.task;
    if (read.office !== "") this.#office = { text: isBlank(read.office) ? "" : read.office, letters };
    const office = read.office === "" && this.#office.letters !== letters ? "" : this.#office.text;
    const texts = { ...read, code, task: this.#duty, office };
    const reasons: ImportReason[] = [];
    const say: Say = (kind, rule, values = {}, field) => {
      const place = field === undefined ? undefined : this.found.columns.get(field);
      reasons.push(reason(kind, rule, values, place === undefined ? null : `${columnLetter(place)}${String(row)}`));
    };
    for (const formula of this.sheet.formulas)
      if (formula.row === row) reasons.push(reason("FAULT", "sheet.formula", { cell: formula.cell }, formula.cell));
    const numbers = readNumbers(texts, say);
    this.drafts.push({ row, texts, code, section: this.#section, numbers, reasons, say });
  }
}
