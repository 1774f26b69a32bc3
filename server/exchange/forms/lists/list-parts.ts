import { EvaluationStep } from "../../../evaluation/index.ts";
import { exact, shown } from "../../../rating/index.ts";
import {
  COVERED,
  type FormBlock,
  type FormCell,
  type FormDocument,
  type FormRow,
  type FormTable,
  type FormValue,
} from "../document/form-document.ts";
import { placeAndDay, type Say, sayIn } from "../document/words.ts";
import { periodWords } from "../person/form-parts.ts";
import type { ListPlace } from "./list-place.read.ts";

/** A column of a list: its words, its share of the width, and whether it stands in the middle. */
export interface ListColumn {
  readonly words: string;
  readonly share: number;
  readonly left?: boolean;
  /** Words above it and its neighbours that have the same ones. */
  readonly over?: string;
}

/** A table with one row of heads, or two where columns stand under common words. */
export function listTable(columns: readonly ListColumn[], rows: readonly FormRow[], size = 10): FormTable {
  return {
    kind: "table",
    columns: columns.map(({ share, left }) => ({ share, align: left ? "left" : "center" })),
    head: headOf(columns),
    rows,
    size,
  };
}

function headOf(columns: readonly ListColumn[]): FormRow[] {
  const words = columns.map((column) => column.words);
  if (columns.every(({ over }) => over === undefined)) return [words];
  const upper = columns.map(({ over, words: own }, index): FormRow[number] => {
    if (over === undefined) return { value: own, rowSpan: 2 };
    if (columns[index - 1]?.over === over) return COVERED;
    const after = columns.slice(index).findIndex((one) => one.over !== over);
    return { value: over, colSpan: after === -1 ? columns.length - index : after };
  });
  return [upper, columns.map(({ over, words: own }) => (over === undefined ? COVERED : own))];
}

/** Two columns of a grade: how many, and which share. */
export function gradeColumns(name: string, say: Say, [count, share]: readonly [number, number]): ListColumn[] {
  return [
    { words: say("SL", "No."), share: count, over: name },
    { words: "%", share, over: name },
  ];
}

/** What a list is made of. */
export interface ListContent {
  readonly title: string;
  readonly blocks: readonly FormBlock[];
  /** Lines under the title besides the period. */
  readonly under?: readonly string[];
  readonly orientation?: FormDocument["orientation"];
}

/** The list as a document: annex to a letter, the unit's head, title and period, places to sign. */
export function listDocument(place: ListPlace, { title, blocks, under = [], orientation }: ListContent): FormDocument {
  const { agencies, cycle, language, unit } = place;
  const say = sayIn(language);
  const note = say("(Ký, ghi rõ họ tên)", "(Signature and full name)");
  return {
    title: `${title} – ${unit.name} – ${cycle.name}`,
    language,
    orientation: orientation ?? "landscape",
    head: {
      formNumber: say("Biểu kèm theo Văn bản số …………", "Annex to document No. …………"),
      agencies,
      placeAndDay: placeAndDay(null, null, language),
      side: cycle.track === ("PARTY" as never) ? "PARTY" : "STATE",
    },
    blocks: [
      {
        kind: "title",
        text: title.toUpperCase(),
        under: [`(${say("Kỳ", "Period")}: ${periodWords(cycle, language)})`, ...under],
      },
      ...blocks,
      {
        kind: "signatures",
        places: [
          { titles: [say("NGƯỜI LẬP BIỂU", "DRAWN UP BY")], note, name: null },
          { titles: [say("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "HEAD OF THE AGENCY")], note, name: null },
        ],
      },
    ],
  };
}

/** Name of a grade of the cycle; its code where the cycle does not name it. */
export function gradeOf(place: Pick<ListPlace, "grades">, code: string | null): string | null {
  if (code === null) return null;
  return place.grades.find((grade) => grade.code === code)?.name ?? code;
}

/** Per cent with at most two decimals; nothing without a base. Example: 1 of 3 → "33.33". */
export function percent(count: number, base: number): FormValue {
  return base === 0 ? null : { decimal: shown(exact(`${String(count * 100)}/${String(base)}`), 2) };
}

/** A number as cells take it. */
export function decimal(value: string | null | undefined): FormValue {
  return value === null || value === undefined ? null : { decimal: value };
}

export function bold(value: FormValue): FormCell {
  return { value, bold: true };
}

/** Where somebody has no grade: the reason, or that it is not decided. */
export function remark(row: { readonly step: EvaluationStep; readonly notRatedReason: string | null }, say: Say) {
  return row.step === EvaluationStep.NOT_RATED ? (row.notRatedReason ?? say("Không xếp loại", "Not rated")) : null;
}

/**
 * Count and share of every grade, with the base printed: share of those rated, and everybody below.
 *
 * @param decided the grade of each person on the list; null where there is none.
 */
export function gradeSummary(place: ListPlace, decided: readonly (string | null)[], say: Say): FormBlock[] {
  const rated = decided.filter((grade) => grade !== null);
  const known = place.grades.map(({ code }) => code);
  const codes = [...known, ...[...new Set(rated)].filter((code) => !known.includes(code)).sort()];
  const none = decided.length - rated.length;
  return [
    { kind: "heading", text: say("Tổng hợp", "Summary") },
    listTable(
      [
        { words: say("Mức", "Grade"), share: 50, left: true },
        { words: say("Số lượng", "Number"), share: 25 },
        { words: say("Tỷ lệ % (trên số được xếp loại)", "% (of those rated)"), share: 25 },
      ],
      [
        ...codes.map((code): FormRow => {
          const count = rated.filter((grade) => grade === code).length;
          return [gradeOf(place, code), count, percent(count, rated.length)];
        }),
        [
          bold(say("Số được xếp loại (cơ sở tính tỷ lệ)", "Rated (base)")),
          bold(rated.length),
          percent(rated.length, rated.length),
        ],
        [say("Chưa hoặc không xếp loại", "Not or not yet rated"), none, null],
        [bold(say("Tổng số", "Total")), bold(decided.length), null],
      ],
      11,
    ),
  ];
}
