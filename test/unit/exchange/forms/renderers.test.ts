import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { COVERED, type FormDocument } from "../../../../server/exchange/forms/document/form-document.ts";
import { dayWords, placeAndDay, valueText } from "../../../../server/exchange/forms/document/words.ts";
import { docxFile } from "../../../../server/exchange/forms/render/docx.ts";
import { FONT_FILES, fontPath } from "../../../../server/exchange/forms/render/pdf-file.ts";
import { pdfDefinition } from "../../../../server/exchange/forms/render/pdf.ts";
import { MOST_FORM_ROWS, renderForm } from "../../../../server/exchange/forms/render/render-form.ts";
import { xlsxFile } from "../../../../server/exchange/forms/render/xlsx.ts";
import { wordsOf, wordTables } from "../../../support/build-forms.ts";

const FORM: FormDocument = {
  title: "Phiếu thử",
  language: "VI",
  orientation: "portrait",
  head: {
    formNumber: "Mẫu số 01",
    agencies: ["UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ"],
    placeAndDay: "Biên Hòa, ngày 05 tháng 7 năm 2026",
    side: "STATE",
  },
  blocks: [
    { kind: "title", text: "PHIẾU THỬ", under: ["Tháng 7"] },
    { kind: "line", label: "Họ và tên", value: "Nguyễn Thị Hường" },
    { kind: "line", label: "Ghi chú", value: null, blanks: 2 },
    {
      kind: "table",
      columns: [{ share: 10 }, { share: 60 }, { share: 15 }, { share: 15 }],
      head: [["TT", "Nội dung", "Điểm", "Ngày"]],
      rows: [
        ["1", "=1+1", { decimal: "2.5" }, { day: "2026-07-31" }],
        [{ value: "Tổng", colSpan: 2, bold: true }, COVERED, 3, null],
      ],
    },
    { kind: "check", text: "Đạt", checked: true },
    { kind: "signatures", places: [{ titles: ["NGƯỜI LẬP"], note: "(Ký)", name: "Trần Văn Bình" }] },
  ],
};

/** All letters of Vietnamese, both cases. */
const LETTERS = [..."aăâeêioôơuưy"].flatMap((base) =>
  ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => (base + tone).normalize("NFC")),
);
const ALPHABET = [...LETTERS, "đ"].flatMap((letter) => [letter, letter.toUpperCase()]).join("");

describe("forms as files", () => {
  it("have the same words as PDF, Word and Excel", async () => {
    const pdf = JSON.stringify(pdfDefinition(FORM));
    const word = await docxFile(FORM);
    const words = await wordsOf(word);
    const cells = (await readSheet(await xlsxFile(FORM))).flat();
    for (const text of [
      "Mẫu số 01",
      "SỞ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHIẾU THỬ",
      "Trần Văn Bình",
      "=1+1",
    ]) {
      expect(pdf).toContain(text);
      expect(words).toContain(text);
      expect(cells).toContain(text);
    }
    expect(await wordTables(word)).toContainEqual(["1", "=1+1", "2,5", "31/07/2026"]);
    expect(await wordTables(word)).toContainEqual(["Tổng", "3", ""]);
  });

  it("have numbers as numbers and days as days in Excel, and text that looks like a formula stays text", async () => {
    const rows = await readSheet(await xlsxFile(FORM));
    const row = rows.find((one) => one.includes("=1+1"))?.filter((cell) => cell !== null);
    expect(row).toEqual(["1", "=1+1", 2.5, new Date("2026-07-31T00:00:00Z")]);
  });

  it("have the margins of Decree 30 and no number on the first page", () => {
    const { pageMargins, header } = pdfDefinition(FORM) as unknown as {
      pageMargins: number[];
      header: (page: number) => unknown;
    };
    const millimetres = pageMargins.map((points) => Math.round((points / 72) * 25.4));
    expect(millimetres).toEqual([30, 20, 15, 20]);
    expect(header(1)).toBe("");
    expect(header(2)).toMatchObject({ text: "2", alignment: "center" });
  });

  it("say numbers and days the Vietnamese way", () => {
    expect(valueText({ decimal: "87.25" }, "VI")).toBe("87,25");
    expect(valueText({ decimal: "87.25" }, "EN")).toBe("87.25");
    expect(valueText({ day: "2026-02-05" }, "VI")).toBe("05/02/2026");
    expect(dayWords("2026-02-05")).toBe("ngày 05 tháng 02 năm 2026");
    expect(dayWords("2026-07-15")).toBe("ngày 15 tháng 7 năm 2026");
    expect(placeAndDay("Huế", null, "VI")).toContain("Huế, ngày");
  });

  it("every Vietnamese letter is in all four faces of the font", () => {
    for (const file of Object.values(FONT_FILES)) {
      const letters = lettersOf(readFileSync(fontPath(file)));
      expect([...ALPHABET, ..."₫–…“”"].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    }
  });

  it("are made in a thread of their own, and one with too many rows is refused", async () => {
    expect((await renderForm(FORM, "PDF")).subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const rows = Array.from({ length: MOST_FORM_ROWS.PDF + 1 }, () => ["1"]);
    const long = { ...FORM, blocks: [{ kind: "table", columns: [{ share: 1 }], head: [], rows }] } as FormDocument;
    await expect(renderForm(long, "PDF")).rejects.toMatchObject({ rule: "form.rows" });
  }, 60_000);
});

/** Code points of a TrueType font's Unicode table (format 4). */
function lettersOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4);
  const places = Array.from({ length: tables }, (_, index) => 12 + 16 * index);
  const at = places.find((place) => font.toString("latin1", place, place + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(at + 8);
  const letters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    if (font.readUInt16BE(table) !== 4) continue;
    const segments = font.readUInt16BE(table + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = font.readUInt16BE(table + 14 + 2 * segment);
      const start = font.readUInt16BE(table + 16 + 2 * segments + 2 * segment);
      for (let code = start; code <= end && code < 0xffff; code += 1) letters.add(code);
    }
  }
  return letters;
}
