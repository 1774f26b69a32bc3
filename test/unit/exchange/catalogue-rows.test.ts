import { describe, expect, it } from "vitest";
import { readCatalogueRows, type CatalogueOptions } from "../../../server/exchange/import/catalogue/catalogue-rows.ts";
import type { CatalogueReport } from "../../../server/exchange/import/catalogue/catalogue-report.ts";
import { readSheet } from "../../../server/exchange/import/sheet.ts";

const HEADER = "STT;Mã CV;Nhiệm vụ;Công việc chi tiết;Sản phẩm đầu ra;Nhóm;Khung điểm;Điểm chấm;Hệ số quy đổi;Ghi chú";

const read = async (lines: readonly string[], options: CatalogueOptions = {}): Promise<CatalogueReport> =>
  readCatalogueRows(await readSheet(Buffer.from(`\uFEFF${lines.join("\r\n")}`)), options);

const outcomes = ({ rows }: CatalogueReport): string[] =>
  rows.map(({ row, code, outcome, reasons }) => [row, code, outcome, ...reasons.map(({ rule }) => rule)].join(" "));

const GOOD = [
  "1;QL.01;Điều hành;Xây dựng chương trình công tác phòng;Chương trình;N3;51-100;70;14;",
  "2;DC.02;Văn bản;Công văn đôn đốc;Công văn;N2;11-50;25;5;",
  "3;VP.05;Văn thư;Quản lý văn bản đi, đến;Sổ theo dõi;N2;11-50;25;5,00;",
];

describe("a list of products", () => {
  it("as communes have it: title rows, a numbered header, offices as section rows, decimal commas", async () => {
    const report = await read([
      "UBND XÃ SÔNG LAM;;;;;;;;;",
      "DANH MỤC SẢN PHẨM, CÔNG VIỆC;;;;;;;;;",
      ";;;;;;;;;",
      HEADER,
      "(1);(2);(3);(4);(5);(6);(7);(8);(9)=(8)/5;(10)",
      "A;DANH MỤC LÃNH ĐẠO, QUẢN LÝ;;;;;;;;",
      GOOD[0] ?? "",
      "B. DANH MỤC DÙNG CHUNG;;;;;;;;;",
      GOOD[1] ?? "",
      "I. Văn phòng HĐND và UBND;;;;;;;;;",
      GOOD[2] ?? "",
      "4;VP.06;;Lưu trữ;Hồ sơ lưu trữ;N2;11-50;12,5;2,5;",
      ";;;;;;;;;",
      "Tổng cộng;;;;;;;132,5;;",
      ";;;;;;NGƯỜI LẬP;;;",
    ]);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ headerRow: 4, read: 4, imported: 4, skipped: 0, faults: 0, isSound: true });
    expect(
      report.products.map(({ code, scope, officeName, points, coefficient, task }) => [
        code,
        scope,
        officeName,
        points,
        coefficient,
        task,
      ]),
    ).toEqual([
      ["QL.01", "LEADING", null, "70", "14", "Điều hành"],
      ["DC.02", "SHARED", null, "25", "5", "Văn bản"],
      ["VP.05", "OFFICE", "Văn phòng HĐND và UBND", "25", "5", "Văn thư"],
      ["VP.06", "OFFICE", "Văn phòng HĐND và UBND", "12.5", "2.5", "Văn thư"],
    ]);
    expect(report.groups).toEqual([
      { group: 2, code: "N2", pointsFrom: "11", pointsTo: "50", read: 3, imported: 3, skipped: 0, faults: 0 },
      { group: 3, code: "N3", pointsFrom: "51", pointsTo: "100", read: 1, imported: 1, skipped: 0, faults: 0 },
    ]);
    expect(report.sections.map(({ text }) => text)).toEqual([
      "DANH MỤC LÃNH ĐẠO, QUẢN LÝ",
      "B. DANH MỤC DÙNG CHUNG",
      "I. Văn phòng HĐND và UBND",
    ]);
    expect(report.ignored.map(({ row }) => row)).toEqual([14, 15]);
  });

  it("with an office column, groups written in words and K worked out where it is not written", async () => {
    const report = await read([
      "STT;Mã CV;Phòng;Nhiệm vụ;Công việc chi tiết;Sản phẩm đầu ra;Nhóm;Khung điểm;Điểm chấm;Hệ số quy đổi (K);Ghi chú",
      "1;VP.05;Văn phòng;Văn thư;Văn bản đi;Sổ;Nhóm 2;Từ 11 đến 50 điểm;25;;",
      "2;VP.06;;;Văn bản đến;Sổ;2;11 – 50;16;;",
      "3;KTDC.01;Phòng Kinh tế;Đất đai;Thẩm định;Báo cáo;n5;Trên 200;210;;",
    ]);
    expect(outcomes(report)).toEqual(["2 VP.05 IMPORTED", "3 VP.06 IMPORTED", "4 KTDC.01 IMPORTED"]);
    expect(
      report.products.map(({ officeName, coefficient, groupNumber }) => [officeName, coefficient, groupNumber]),
    ).toEqual([
      ["Văn phòng", "5", 2],
      ["Văn phòng", "3.2", 2],
      ["Phòng Kinh tế", "42", 5],
    ]);
    expect(report.frames).toEqual([
      { number: 2, pointsFrom: "11", pointsTo: "50" },
      { number: 5, pointsFrom: "201", pointsTo: null },
    ]);
  });

  it("puts a row without group where its points belong, and says so", async () => {
    const report = await read([HEADER, ...GOOD, "4;VP.07;;Trực;Sổ trực;;;20;4;"]);
    expect(report.rows.at(-1)).toMatchObject({ code: "VP.07", group: 2, outcome: "IMPORTED" });
    expect(report.rows.at(-1)?.reasons).toMatchObject([{ kind: "NOTE", rule: "import.groupFollowed" }]);
  });
});

describe("what is wrong in a list", () => {
  it("is said for each row, with its cell", async () => {
    const report = await read([
      HEADER,
      ...GOOD,
      "4;;Văn thư;Không mã;Sổ;N2;11-50;25;5;",
      "5;VP.10;Văn thư;K bằng không;Sổ;N2;11-50;25;0;",
      "6;VP.11;Văn thư;Ngoài khung;Sổ;N2;11-50;60;12;",
      "7;VP.12;Văn thư;Chữ thay số;Sổ;N2;11-50;hai lăm;5;",
      "8;VP.13;Văn thư;Nhóm sáu;Sổ;N6;;25;5;",
      "9;VP.14;Văn thư;Không số;Sổ;N2;11-50;;;",
      "10;VP.15;Văn thư;Âm;Sổ;N2;11-50;-5;-1;",
      "11;VP.16;Văn thư;Khung khác;Sổ;N2;11-60;25;5;",
      "12;VP.17;Văn thư;Khung hỏng;Sổ;N2;2026-11-01;25;5;",
      "13;VP.18;Văn thư;Công thức;Sổ;N2;11-50;25;=H14/5;",
    ]);
    expect(outcomes(report).slice(3)).toEqual([
      "5  FAULT import.codeMissing",
      "6 VP.10 FAULT catalogue.coefficientNotPositive",
      "7 VP.11 FAULT catalogue.pointsOutsideGroup",
      "8 VP.12 FAULT import.pointsUnreadable",
      "9 VP.13 FAULT import.groupUnreadable",
      "10 VP.14 FAULT catalogue.coefficientMissing",
      "11 VP.15 FAULT catalogue.pointsNotPositive catalogue.coefficientNotPositive",
      "12 VP.16 FAULT import.frameDiffers",
      "13 VP.17 FAULT import.frameUnreadable",
      "14 VP.18 FAULT sheet.formula",
    ]);
    expect(report).toMatchObject({ read: 13, imported: 3, skipped: 10, faults: 10, isSound: false });
    expect(report.rows[4]?.reasons[0]).toMatchObject({
      cell: "I6",
      vi: "Hệ số quy đổi K của VP.10 phải lớn hơn 0.",
      en: "The coefficient K of VP.10 must be above 0.",
    });
    expect(report.rows[12]?.reasons[0]?.cell).toBe("I14");
  });

  it("repeated codes: the same content is skipped, other content is a fault", async () => {
    const report = await read([
      HEADER,
      ...GOOD,
      "4;DC.02;Văn bản;Công  văn đôn đốc;Công văn;N2;11-50;25,0;5;",
      "5;dc. 02;Văn bản;Công văn khác;Công văn;N2;11-50;30;6;",
    ]);
    expect(outcomes(report).slice(3)).toEqual([
      "5 DC.02 SKIPPED import.codeRepeated",
      "6 dc. 02 FAULT import.codeConflict",
    ]);
    expect(report.rows[4]?.reasons[0]?.vi).toBe(
      "Mã dc. 02 đã có ở dòng 3 với nội dung khác (Công việc chi tiết, Điểm chấm, Hệ số quy đổi).",
    );
    expect(report).toMatchObject({ read: 5, imported: 3, skipped: 2, faults: 1 });
  });

  it("a K that is not points by the standard's is kept and warned of, rounding is not", async () => {
    const report = await read([
      HEADER,
      "1;A.1;N;Một;S;N2;11-50;25;6;",
      "2;A.2;N;Hai;S;N2;11-50;16;3,2;",
      "3;A.3;N;Ba;S;N2;11-50;26;5;",
      "4;A.4;N;Bốn;S;N2;11-50;25;5;",
    ]);
    expect(report.standard).toEqual({ points: "5", source: "USUAL" });
    expect(outcomes(report)).toEqual([
      "2 A.1 IMPORTED import.coefficientDiffers",
      "3 A.2 IMPORTED",
      "4 A.3 IMPORTED import.coefficientDiffers",
      "5 A.4 IMPORTED",
    ]);
    expect(report.products[0]?.coefficient).toBe("6");
    expect(report.isSound).toBe(true);
    const rounded = await read([HEADER, "1;A.1;N;Một;S;N2;11-50;20;2,86;"], { standardPoints: "7" });
    expect(outcomes(rounded)).toEqual(["2 A.1 IMPORTED"]);
  });

  it("another standard product is found out from the rows that follow it", async () => {
    const rows = [10, 20, 35].map(
      (points, place) =>
        `${String(place)};A.${String(place)};N;Việc;S;N2;10-50;${String(points)};${String(points / 10).replace(".", ",")};`,
    );
    expect((await read([HEADER, ...rows])).standard).toEqual({ points: "10", source: "INFERRED" });
  });

  it("a file without the columns, and frames that overlap", async () => {
    expect((await read(["Họ tên;Điểm", "An;5"])).problems.map(({ rule }) => rule)).toEqual(["import.noHeader"]);
    expect((await read(["STT;Công việc chi tiết;Điểm chấm", "1;Soạn;5"])).problems.map(({ rule }) => rule)).toEqual([
      "import.columnMissing",
    ]);
    const overlapping = await read([HEADER, GOOD[1] ?? "", "2;B.1;N;V;S;N3;50-100;70;14;"]);
    expect(overlapping.problems.map(({ rule }) => rule)).toEqual(["catalogue.groupsOverlap"]);
  });

  it("columns named by hand go before what is recognised", async () => {
    const report = await read(["Ký mã;Việc làm;Điểm A;Điểm B", "X.1;Soạn văn bản;9;25"], {
      mapping: { code: "Ký mã", name: "B", points: "Điểm B" },
    });
    expect(report.products).toMatchObject([{ code: "X.1", name: "Soạn văn bản", points: "25" }]);
  });
});
