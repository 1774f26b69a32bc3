import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLines } from "../../../server/exchange/export/csv.ts";
import { percent } from "../../../server/exchange/export/statistic-columns.ts";

const comma = { separator: ",", decimalComma: false } as const;
const semicolon = { separator: ";", decimalComma: true } as const;

describe("a CSV file", () => {
  it("ends lines with CR LF and quotes what needs it", () => {
    expect(
      csvLines(
        [
          ["a,b", 'say "x"', "line\nbreak"],
          [1, null, "c"],
        ],
        comma,
      ),
    ).toBe('"a,b","say ""x""","line\nbreak"\r\n1,,c\r\n');
  });

  it("takes the sting out of cells that a spreadsheet would run", () => {
    for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"]) {
      expect(parse(csvLines([[cell]], comma), { record_delimiter: "\r\n" })[0]).toEqual([`'${cell}`]);
    }
  });

  it("takes the sting out of what becomes a cell only where another separator is taken for the file's", () => {
    const cells = [";=1+1;x", "a;@SUM(A1)", "a\t+1", "a\n=1", "a\n-1", "list:\n- first\n- second", "a, b; c"];
    const safe = [";'=1+1;x", "a;'@SUM(A1)", "a\t'+1", "a\n'=1", "a\n'-1", "list:\n- first\n- second", "a, b; c"];
    expect(parse(csvLines([cells], comma), { record_delimiter: "\r\n" })).toEqual([safe]);
    for (const separator of [";", ","] as const)
      for (const line of csvLines([["name", `a${separator}=1+1`, "x"]], separator === ";" ? comma : semicolon).split(
        "\r\n",
      ))
        expect(line.split(separator).some((cell) => /^"?[=+@]/.test(cell))).toBe(false);
  });

  it("leaves numbers alone, negative ones too, with a comma for the semicolon", () => {
    expect(csvLines([[-5, { decimal: "-0.5" }, { decimal: "90.5" }]], semicolon)).toBe("-5;-0,5;90,5\r\n");
    expect(csvLines([[{ decimal: "90.5" }]], comma)).toBe("90.5\r\n");
  });

  it("gives back every text that was written, formulas with their apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const even = rows.map((row) => row.slice(0, width));
        const read = parse(csvLines(even, comma), { record_delimiter: "\r\n" });
        expect(read).toEqual(
          even.map((row) =>
            row
              .map((cell) => (/^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell))
              .map((cell) => cell.replace(/([;\t\r\n])(?=[=+@＝＋＠]|[-－](?! ))/g, "$1'")),
          ),
        );
      }),
    );
  });

  it("shows shares in percent with two decimals", () => {
    expect([percent("3/14"), percent("1/1"), percent(null)]).toEqual([{ decimal: "21.43" }, { decimal: "100" }, null]);
  });
});
