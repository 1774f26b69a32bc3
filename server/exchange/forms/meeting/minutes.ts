import type { MinutesFacts } from "../../../evaluation/index.ts";
import { minutesText } from "../../../evaluation/index.ts";
import type { FormBlock, FormDocument, FormHead, FormRow, FormTable } from "../document/form-document.ts";

const SIGN = "(Ký, ghi rõ họ tên)";

/**
 * The minutes of a meeting, in the same words as on the screen; always in Vietnamese, the language they were kept in.
 *
 * Legal source: Decree 30/2020/NĐ-CP, annex III, Mẫu 1.9.
 */
export function minutesForm(facts: MinutesFacts): FormDocument {
  const text = minutesText(facts);
  const parts = text.parts.flatMap(({ heading, paragraphs }): FormBlock[] => [
    { kind: "heading", text: heading },
    ...paragraphs.map((paragraph): FormBlock => ({ kind: "paragraph", text: paragraph })),
  ]);
  const tally: FormBlock[] =
    text.table.length === 0 ? [] : [{ kind: "heading", text: "IV. Kết quả kiểm phiếu" }, tallyTable(text.table)];
  return {
    title: `${text.title} – ${text.about}`,
    language: "VI",
    orientation: "portrait",
    head: minutesHead(facts),
    blocks: [
      { kind: "title", text: text.title, under: [text.about] },
      ...parts,
      ...tally,
      {
        kind: "signatures",
        places: [
          { titles: ["THƯ KÝ"], note: SIGN, name: text.secretary },
          { titles: ["CHỦ TRÌ"], note: SIGN, name: text.chair },
        ],
      },
    ],
  };
}

/** Head of the minutes and of the count. */
export function minutesHead(facts: MinutesFacts): FormHead {
  const { agencies, number, placeAndDay } = minutesText(facts);
  return { agencies, number, placeAndDay, side: "STATE" };
}

/** The count as the minutes have it: its numbers as numbers, names to the left. */
export function tallyTable(table: readonly (readonly string[])[]): FormTable {
  const [head = [], ...rows] = table;
  return {
    kind: "table",
    columns: head.map((_, column) => {
      if (column === 0) return { share: 5, align: "center" };
      if (column < 3) return { share: 16, align: "left" };
      return { share: column === 3 || column === head.length - 1 ? 14 : 9, align: "center" };
    }),
    head: [[...head]],
    rows: rows.map((row): FormRow => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
    size: 10,
  };
}
