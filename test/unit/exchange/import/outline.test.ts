import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { contentOf } from "../../../../server/exchange/import/kinds/competencies/content.ts";
import type { CompetencyRecord } from "../../../../server/exchange/import/kinds/competencies/fields.ts";
import { competenciesImport } from "../../../../server/exchange/import/kinds/competencies.import.ts";
import { xlsxFile } from "../../../../server/exchange/export/xlsx.ts";
import { readImportTable, recordsOf } from "../../../../server/exchange/import/records/table.ts";

const HEADER = ["Tên năng lực", "Cấp độ 1", "Cấp độ 2"];

async function readRows(bytes: Buffer) {
  const table = await readImportTable(competenciesImport, bytes);
  const records = recordsOf(competenciesImport, table) as CompetencyRecord[];
  const { groups } = contentOf(records);
  return {
    tree: groups.map(({ text, competencies }) => [text.vi, competencies.map((competency) => competency.text.vi)]),
    said: records.flatMap(({ row, remarks }) => remarks.map((remark) => `${String(row)} ${remark.rule}`)),
  };
}

const csv = (...rows: string[]) => Buffer.from([HEADER.join(";"), ...rows].join("\n"));

describe("a list of competencies that is indented", () => {
  const tree = [
    ["Năng lực chung", ["Đạo đức", "Tinh thần phục vụ"]],
    ["Năng lực chuyên môn", ["Soạn thảo"]],
  ];

  it("stands below its groups by blanks or tabulators in CSV, whether or not a competency has levels", async () => {
    for (const blank of ["  ", "\t", "\u00a0\u00a0"]) {
      const bytes = csv(
        ...["Năng lực chung", `${blank}Đạo đức;Biết;Làm`, `${blank}Tinh thần phục vụ`],
        ...["Năng lực chuyên môn", `${blank}Soạn thảo;Viết;Viết tốt`],
      );
      expect(await readRows(bytes)).toEqual({ tree, said: [] });
    }
  });

  it("stands so in XLSX, too, where the blanks are in the cells", async () => {
    const rows = [
      ...[HEADER, ["Năng lực chung"], ["   Đạo đức", "Biết", "Làm"], ["   Tinh thần phục vụ"]],
      ...[["Năng lực chuyên môn"], [" Soạn thảo", "Viết", "Viết tốt"]],
    ];
    expect(await readRows(await xlsxFile([rows], { sheet: "Khung" }))).toEqual({ tree, said: [] });
  });

  it("is told where a group stands in another group", async () => {
    const { said } = await readRows(csv("Chung", "  Cốt lõi", "    Đạo đức;Biết;Làm"));
    expect(said).toEqual(["3 import.competencyNested"]);
  });

  it("goes by its heading rows where a blank only slipped in", async () => {
    const { tree: read } = await readRows(csv("Năng lực chung", " Đạo đức;Biết;Làm", "Tổ chức;Xếp;Điều phối"));
    expect(read).toEqual([["Năng lực chung", ["Đạo đức", "Tổ chức"]]]);
  });
});
