import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bringCatalogue, readCatalogueRows, readSheet } from "../../../server/exchange/index.ts";
import { xlsxFile } from "../../../server/exchange/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";
import { makeDraftCatalogue, makeProduct, readRecordVersion } from "../../support/work/build-catalogue.ts";

const PREVIEW = `query ($input: PreviewCatalogueImportInput!) { previewCatalogueImport(input: $input) {
  read imported skipped faults warnings isSound problems { rule } columns { field column }
  groups { group read imported skipped faults } rows(outcome: FAULT) { total items { row code reasons { rule cell vi } } } } }`;
const IMPORT = `mutation ($input: ImportCatalogueInput!) { importCatalogue(input: $input) {
  versionId read imported skipped catalogueVersion { version productCount groups { number pointsFrom pointsTo } } } }`;
const PRODUCTS = `query ($id: Uuid!) { products(filter: { versionId: $id }, page: { perPage: 200 }) { items {
  code task name output points coefficient scope officeName officeUnitId note group { number } } } }`;
const EXPORT = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }`;

const HEADER = [
  "STT",
  "Mã CV",
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Nhóm",
  "Khung điểm",
  "Điểm chấm",
  "Hệ số quy đổi",
  "Ghi chú",
];
const ROWS = [
  ["1", "QL.01", "Điều hành", "Chương trình công tác", "Chương trình", "N3", "51-100", "70", "14", ""],
  ["2", "DC.02", "Văn bản", "Công văn đôn đốc", "- Công văn", "N2", "11-50", "25", "5,00", "=không"],
  ["II", "Văn phòng", "", "", "", "", "", "", "", ""],
  ["3", "VP.05", "Văn thư", "Văn bản đi, đến", "Sổ", "N2", "11-50", "12,5", "2,5", ""],
];
const FAULTY = ["4", "VP.06", "Văn thư", "K không", "Sổ", "N2", "11-50", "25", "0", ""];

interface Items {
  readonly products: { readonly items: readonly Record<string, unknown>[] };
}

eachDatabase("importing a catalogue", (start) => {
  let khung: TestKhung;
  let url: string;
  let commune: Unit;
  let office: Unit;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    commune = await makeUnit(khung, { code: "XSL" });
    office = await makeUnit(khung, { parentId: commune.id, name: "Văn phòng, Xã Sông Lam" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
  });
  afterAll(() => khung.stop());

  const workbook = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
    xlsxFile([[HEADER, ...rows]], { sheet: "Danh mục" });
  const send = async (bytes: Buffer, name = "danh-muc.xlsx", actor = specialist): Promise<string> => {
    const { file, error } = await upload(url, actor, { name, bytes });
    if (file === null) throw new Error(JSON.stringify(error));
    return file.id;
  };
  const draftOf = async () => (await makeDraftCatalogue(khung, { unitId: commune.id })).draft;
  const itemsOf = async (id: string) => (await specialist.ok<Items>(PRODUCTS, { id })).products.items;

  it("shows each row before anything is written, then writes all or nothing", async () => {
    const draft = await draftOf();
    const rows = [...ROWS.slice(0, 2), ["", "", "", "", "", "", "", "", "", ""], FAULTY];
    const fileId = await send(await workbook(rows));
    const input = { fileId, versionId: draft.id };
    const { previewCatalogueImport: shown } = await specialist.ok<{ previewCatalogueImport: object }>(PREVIEW, {
      input,
    });
    expect(shown).toMatchObject({
      ...{ read: 3, imported: 2, skipped: 1, faults: 1, isSound: false, problems: [] },
      groups: [1, 2, 3, 4, 5].map((group) => ({ group, read: [0, 2, 1, 0, 0][group - 1] })),
      rows: {
        total: 1,
        items: [{ row: 5, code: "VP.06", reasons: [{ rule: "catalogue.coefficientNotPositive", cell: "I5" }] }],
      },
    });
    const refusal = await specialist.refused(IMPORT, { input: { ...input, version: draft.version } });
    expect(refusal).toMatchObject({
      code: "REFUSED",
      rule: "import.faults",
      fields: [{ path: "I5", rule: "catalogue.coefficientNotPositive" }],
    });
    expect(await itemsOf(draft.id)).toEqual([]);
    const done = await specialist.ok<{ importCatalogue: object }>(IMPORT, {
      input: { ...input, version: draft.version, skipFaults: true },
    });
    expect(done.importCatalogue).toMatchObject({
      read: 3,
      imported: 2,
      skipped: 1,
      catalogueVersion: { productCount: 2 },
    });
    expect((await itemsOf(draft.id)).map(({ code }) => code)).toEqual(["QL.01", "DC.02"]);
  });

  it("brings everything a row says, offices as links to units, and keeps what the list does not name", async () => {
    const draft = await draftOf();
    await makeProduct(khung, draft.id, { code: "DC.02", points: "30", name: "Cũ" });
    await makeProduct(khung, draft.id, { code: "DC.99", name: "Khác" });
    const { version } = await khung.write(readRecordVersion, { versionId: draft.id });
    const input = { fileId: await send(await workbook(ROWS)), versionId: draft.id, version };
    await specialist.ok(IMPORT, { input });
    const items = await itemsOf(draft.id);
    expect(
      items.map(({ code, coefficient, scope }) => `${String(code)} ${String(coefficient)} ${String(scope)}`),
    ).toEqual(["DC.02 5 SHARED", "DC.99 5 SHARED", "QL.01 14 LEADING", "VP.05 2.5 OFFICE"]);
    expect(items[3]).toMatchObject({
      officeName: "Văn phòng",
      officeUnitId: office.id,
      points: "12.5",
      group: { number: 2 },
    });
    expect(await specialist.refused(IMPORT, { input })).toMatchObject({ code: "STALE" });
    const again = await khung.write(readRecordVersion, { versionId: draft.id });
    await specialist.ok(IMPORT, { input: { ...input, ...again, replace: true } });
    expect((await itemsOf(draft.id)).map(({ code }) => code)).toEqual(["QL.01", "DC.02", "VP.05"]);
  });

  it("what is exported comes back the same, as workbook and as CSV", async () => {
    const draft = await draftOf();
    for (const over of [
      { code: "VP.05", task: "", name: "- Dòng một\n- dòng hai", output: "=1+1", scope: "OFFICE", note: "+84" },
      {
        code: "KT.01",
        task: "Kinh tế",
        points: null,
        coefficient: "2/3",
        groupNumber: null,
        scope: "OFFICE",
        officeName: "Phòng Kinh tế",
      },
      { code: "QL.01", points: "12.5", scope: "SHARED" },
      { code: "X.1", points: "26", coefficient: "5.5", output: "" },
    ])
      await makeProduct(khung, draft.id, over as object);
    const before = await itemsOf(draft.id);
    for (const [format, separator] of [
      ["XLSX", "SEMICOLON"],
      ["CSV", "SEMICOLON"],
      ["CSV", "COMMA"],
    ] as const) {
      const input = { name: "CATALOGUE", format, separator, unitId: commune.id, catalogueVersionId: draft.id };
      const { requestExport } = await specialist.ok<{ requestExport: { url: string } }>(EXPORT, { input });
      const file = await khung.http.inject({
        method: "GET",
        url: requestExport.url,
        headers: { cookie: specialist.cookie },
      });
      expect(file.statusCode).toBe(200);
      const copy = await draftOf();
      const fileId = await send(file.rawPayload, format === "XLSX" ? "a.xlsx" : "a.csv");
      await specialist.ok(IMPORT, { input: { fileId, versionId: copy.id, version: copy.version } });
      expect(await itemsOf(copy.id)).toEqual(before);
      if (format === "CSV" && separator === "SEMICOLON")
        expect((parse(file.body, { delimiter: ";", bom: true }) as string[][])[3]?.[8]).toBe("12,5");
    }
  });

  it("only for those who keep the catalogue, with a file of their own, into a draft", async () => {
    const draft = await draftOf();
    const fileId = await send(await workbook(ROWS));
    const other = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    const input = { fileId, versionId: draft.id };
    expect(await other.refused(PREVIEW, { input })).toMatchObject({ code: "NOT_FOUND" });
    expect(await stranger.refused(PREVIEW, { input })).toMatchObject({ rule: "catalogue.notKeeper" });
    expect(await khung.nobody.refused(PREVIEW, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("columns may be named, and a file that is no list says what is missing", async () => {
    const draft = await draftOf();
    const strange = await xlsxFile(
      [
        [
          ["Ký mã", "Việc làm", "Điểm A", "Điểm B"],
          ["X.1", "Soạn", "9", "25"],
        ],
      ],
      { sheet: "S" },
    );
    const input = { fileId: await send(strange), versionId: draft.id };
    const mapping = [
      { field: "code", column: "A" },
      { field: "name", column: "Việc làm" },
      { field: "points", column: "Điểm B" },
    ];
    const plain = await specialist.ok<{ previewCatalogueImport: { problems: { rule: string }[] } }>(PREVIEW, { input });
    expect(plain.previewCatalogueImport.problems.map(({ rule }) => rule)).not.toEqual([]);
    await specialist.ok(IMPORT, { input: { ...input, mapping, version: draft.version } });
    expect(await itemsOf(draft.id)).toMatchObject([
      { code: "X.1", name: "Soạn", points: "25", coefficient: "5", group: { number: 2 } },
    ]);
  });

  it("the command line makes catalogue and draft where there are none, and nothing when the list is wrong", async () => {
    const report = readCatalogueRows(await readSheet(await workbook(ROWS)));
    const { products, frames: groups } = report;
    const input = {
      unit: "XSL",
      catalogue: "DM-CLI",
      name: "Danh mục",
      products,
      groups,
      standardPoints: "5",
      replace: false,
    };
    const first = await khung.write(bringCatalogue, input);
    expect(first).toMatchObject({ catalogue: "DM-CLI", unit: "XSL", number: 1, products: 3 });
    expect(await khung.write(bringCatalogue, input)).toMatchObject({ versionId: first.versionId });
    await expect(khung.write(bringCatalogue, { ...input, unit: null })).rejects.toThrow(/import.unitNeeded/);
    const wrong = products.map((product) => ({ ...product, coefficient: "0" }));
    await expect(khung.write(bringCatalogue, { ...input, catalogue: "DM-HỎNG", products: wrong })).rejects.toThrow(
      /input.invalid/,
    );
    const left = await khung
      .look()
      .sql.selectFrom("product_catalogue")
      .select("code")
      .where("code", "=", "DM-HỎNG")
      .execute();
    expect(left).toEqual([]);
  });
});
