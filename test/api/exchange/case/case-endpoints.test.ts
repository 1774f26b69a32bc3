import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CASE_RATE } from "../../../../server/app/case-routes.ts";
import { closeFramework, openFramework } from "../../../../server/exchange/index.ts";
import { asStored, type FrameworkVersion, retireFrameworkVersion } from "../../../../server/framework/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeCompetencyFile } from "../../../support/build-competency.ts";
import { makeContent } from "../../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { faultsOf } from "../../../unit/exchange/case/case-schema.ts";

type Json = Record<string, unknown>;
type Endpoint = Parameters<typeof faultsOf>[0];

const BASE = "/ims/case/v1p1";
const STRANGER = "00000000-0000-4000-8000-000000000000";

eachDatabase("CASE endpoints", (start) => {
  let khung: TestKhung;
  let open: FrameworkVersion;
  let newer: FrameworkVersion;
  let internal: FrameworkVersion;
  let regulation: FrameworkVersion;
  let address = 0;

  const get = (
    path: string,
    headers: Record<string, string> = {},
    remoteAddress = `10.1.0.${String((address += 1) % 250)}`,
  ) => khung.http.inject({ method: "GET", url: `${BASE}/${path}`, headers, remoteAddress });
  const json = async (path: string): Promise<Json> => (await get(path)).json<Json>();
  const reason = async (path: string): Promise<[number, string]> => {
    const answer = await get(path);
    const body = answer.json<{ imsx_codeMinor: { imsx_codeMinorField: { imsx_codeMinorFieldValue: string }[] } }>();
    expect(faultsOf("status", body)).toEqual([]);
    return [answer.statusCode, body.imsx_codeMinor.imsx_codeMinorField[0]?.imsx_codeMinorFieldValue ?? ""];
  };
  const documents = async (query = ""): Promise<Json[]> => (await json(`CFDocuments${query}`))["CFDocuments"] as Json[];
  const packageOf = async (title: string): Promise<Record<string, Json[]> & { CFDocument: Json }> => {
    const found = (await documents()).find((document) => document["title"] === title);
    return (await json(`CFPackages/${String(found?.["identifier"])}`)) as never;
  };

  beforeAll(async () => {
    khung = await start();
    const file = makeCompetencyFile({
      code: "CF-MỞ",
      documents: [
        {
          number: "01/2026/TT-BNV",
          title: "Thông tư",
          issuer: "Bộ Nội vụ",
          issuedOn: "2026-01-01",
          url: "https://vbpl.vn/1",
        },
      ],
    });
    open = await makePublishedVersion(khung, asStored(file));
    newer = await makePublishedVersion(khung, asStored({ ...file, name: { vi: "Khung năng lực mới" } }));
    internal = await makePublishedVersion(khung, asStored(makeCompetencyFile({ code: "CF-KÍN" })));
    regulation = await makePublishedVersion(khung, { code: "QC-MỞ", ...makeContent() });
    await makePublishedVersion(khung, asStored({ ...file, name: { vi: "Bản nháp kín" } }), { publish: false });
    for (const { frameworkId } of [open, regulation]) await khung.write(openFramework, { frameworkId });
  });
  afterAll(() => khung.stop());

  it("lists published versions of open frameworks alone, without session", async () => {
    const answer = await get("CFDocuments");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["x-total-count"]).toBe("3");
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.headers["set-cookie"]).toBeUndefined();
    const body = answer.json<{ CFDocuments: Json[] }>();
    expect(faultsOf("list", body)).toEqual([]);
    expect(body.CFDocuments.map(({ title }) => title).sort()).toEqual([
      "Khung năng lực CF-MỞ",
      "Khung năng lực mới",
      "Quy chế QC-MỞ",
    ]);
    expect(answer.body).not.toContain("CF-KÍN");
    expect(answer.body).not.toContain("nháp");
    expect(answer.body).not.toContain(open.id);
  });

  it("answers every object of a package in the shape of the standard, at the address that it names", async () => {
    for (const document of await documents()) {
      const whole = (await json(`CFPackages/${String(document["identifier"])}`)) as Record<string, Json[]>;
      expect(faultsOf("CFPackages", whole)).toEqual([]);
      const definitions = whole["CFDefinitions"] as unknown as Record<string, Json[]>;
      const parts: [Endpoint, Json[]][] = [
        ["CFDocuments", [whole["CFDocument"] as unknown as Json]],
        ["CFItems", whole["CFItems"] ?? []],
        ["CFItemAssociations", whole["CFItems"] ?? []],
        ["CFAssociations", whole["CFAssociations"] ?? []],
        ["CFRubrics", whole["CFRubrics"] ?? []],
        ["CFItemTypes", definitions["CFItemTypes"] ?? []],
      ];
      for (const [endpoint, list] of parts)
        for (const object of list) {
          const path = `${endpoint}/${String(object["identifier"])}`;
          if (endpoint !== "CFItemAssociations") expect(object["uri"]).toBe(`http://localhost:80${BASE}/${path}`);
          expect(faultsOf(endpoint, await json(path))).toEqual([]);
        }
    }
  });

  it("writes groups and competencies as items, levels as rubrics, English and the legal basis beside them", async () => {
    const whole = await packageOf("Khung năng lực CF-MỞ");
    expect(whole.CFDocument).toMatchObject({
      creator: "Sở Nội vụ",
      adoptionStatus: "Adopted",
      caseVersion: "1.1",
      language: "vi",
      officialSourceURL: "https://vbpl.vn/1",
      extensions: { khung: { code: "CF-MỞ", documents: [{ number: "01/2026/TT-BNV", issuedOn: "2026-01-01" }] } },
    });
    const items = whole["CFItems"] ?? [];
    expect(items.map(({ CFItemType: type, humanCodingScheme: code }) => `${String(type)} ${String(code)}`)).toEqual([
      "Nhóm năng lực C",
      "Năng lực DD",
      "Năng lực PV",
      "Nhóm năng lực CM",
      "Năng lực KT",
      "Năng lực QD",
    ]);
    expect(items[1]).toMatchObject({ fullStatement: "Đạo đức", extensions: { khung: { en: "Ethics" } } });
    const criteria = (whole["CFRubrics"]?.[0]?.["CFRubricCriteria"] ?? []) as (Json & {
      CFRubricCriterionLevels: Json[];
    })[];
    expect(
      criteria.map(({ description, category, CFRubricCriterionLevels: levels }) => [
        description,
        category,
        levels.map(({ position }) => position),
      ]),
    ).toEqual([
      ["Đạo đức", undefined, [1, 2, 3, 4, 5]],
      ["Kiểm tra", undefined, [3, 4, 5]],
      ["Kiểm tra", "LEADER", [2]],
      ["Ra quyết định", "LEADER", [1, 2, 3, 4, 5]],
      ["Ra quyết định", "SPECIALIST", [1, 2, 3]],
    ]);
  });

  it("says which document replaced a version, and which is out of use", async () => {
    const replaced = (await packageOf("Khung năng lực CF-MỞ"))["CFAssociations"]?.at(-1);
    const { CFDocument: next } = await packageOf("Khung năng lực mới");
    expect(replaced).toMatchObject({
      associationType: "replacedBy",
      destinationNodeURI: { identifier: next["identifier"], title: "Khung năng lực mới", uri: next["uri"] },
    });
    const input = { versionId: open.id, version: open.version, effectiveTo: null };
    await khung.write(retireFrameworkVersion, input as never);
    expect((await packageOf("Khung năng lực CF-MỞ")).CFDocument["adoptionStatus"]).toBe("Deprecated");
  });

  it("does not tell an internal framework or a draft from one that does not exist", async () => {
    await khung.write(openFramework, { frameworkId: internal.frameworkId });
    const hidden = (await packageOf("Khung năng lực CF-KÍN")) as Record<string, Json[]>;
    const opening = await khung
      .look()
      .sql.selectFrom("framework_opening")
      .select("version")
      .where("framework_id", "=", internal.frameworkId)
      .executeTakeFirstOrThrow();
    await khung.write(closeFramework, { frameworkId: internal.frameworkId, version: opening.version });
    const ids: [string, unknown][] = [
      ["CFPackages", (hidden["CFDocument"] as unknown as Json)["identifier"]],
      ["CFDocuments", (hidden["CFDocument"] as unknown as Json)["identifier"]],
      ["CFItems", hidden["CFItems"]?.[0]?.["identifier"]],
      ["CFItemAssociations", hidden["CFItems"]?.[0]?.["identifier"]],
      ["CFAssociations", hidden["CFAssociations"]?.[0]?.["identifier"]],
      ["CFRubrics", hidden["CFRubrics"]?.[0]?.["identifier"]],
    ];
    for (const [endpoint, id] of ids) {
      const [unknown, closed] = [await get(`${endpoint}/${STRANGER}`), await get(`${endpoint}/${String(id)}`)];
      expect([closed.statusCode, closed.body]).toEqual([404, unknown.body]);
      expect(closed.headers["etag"]).toBeUndefined();
    }
    for (const id of [open.id, newer.id, internal.id]) expect((await get(`CFPackages/${id}`)).statusCode).toBe(404);
  });

  it("answers what it cannot with a status of the standard", async () => {
    expect(await reason(`CFItems/${STRANGER}`)).toEqual([404, "unknownobject"]);
    expect(await reason("CFItems/1'or'1")).toEqual([404, "invaliduuid"]);
    for (const endpoint of ["CFConcepts", "CFSubjects", "CFLicenses", "CFAssociationGroupings"])
      expect(await reason(`${endpoint}/${STRANGER}`)).toEqual([404, "unknownobject"]);
    expect(await reason("CFNothing/1")).toEqual([404, "unknownobject"]);
    expect(await reason("CFDocuments?sort=nothing")).toEqual([400, "invalid_sort_field"]);
    expect(await reason("CFDocuments?orderBy=up")).toEqual([400, "invalid_sort_field"]);
    for (const query of ["limit=0", "limit=501", "limit=x", "limit=1&limit=2", "offset=-1", "fields=secret"])
      expect(await reason(`CFDocuments?${query}`)).toEqual([400, "invalid_selection_field"]);
    for (const filter of ["title", "title='a", "title='a' b", "secret='1'", "title='a' XOR title='b'", "title~'%00'"])
      expect(await reason(`CFDocuments?filter=${encodeURIComponent(filter).replace("%2500", "%00")}`)).toEqual([
        400,
        "invalid_selection_field",
      ]);
  });

  it("pages, sorts, filters and selects the fields of the list", async () => {
    const titles = async (query: string): Promise<unknown[]> => (await documents(query)).map(({ title }) => title);
    const [first, ...rest] = await titles("?sort=title");
    expect(await titles("?sort=title&orderBy=desc")).toEqual([first, ...rest].reverse());
    expect(await titles("?sort=title&limit=1&offset=1")).toEqual([rest[0]]);
    const filter = (text: string): string => `?filter=${encodeURIComponent(text)}`;
    expect(await titles(filter("title~'QUY CHẾ' AND adoptionStatus='Adopted'"))).toEqual(["Quy chế QC-MỞ"]);
    expect(await titles(filter("title='x' OR title~'mới'"))).toEqual(["Khung năng lực mới"]);
    expect(await documents("?fields=title,identifier&limit=1&sort=title")).toEqual([
      { identifier: expect.any(String) as string, title: first },
    ]);
    const { headers } = await get("CFDocuments?limit=1&offset=1&sort=title");
    expect(String(headers["link"])).toContain(`limit=1&offset=2>; rel="next"`);
  });

  it("answers 304 to whoever has it already, and 429 to whoever asks too often", async () => {
    const first = await get("CFDocuments", { host: "khung.example.gov.vn" });
    const again = await get("CFDocuments", {
      host: "khung.example.gov.vn",
      "if-none-match": String(first.headers["etag"]),
    });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(first.body).toContain("http://khung.example.gov.vn/ims/case/v1p1/CFPackages/");
    for (let asked = 0; asked < CASE_RATE; asked += 1) await get(`CFItems/${STRANGER}`, {}, "10.9.9.9");
    const refused = await get("CFDocuments", {}, "10.9.9.9");
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "60"]);
    expect(faultsOf("status", refused.json())).toEqual([]);
  });

  it("never fails, whatever is asked", async () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("title~'a'", "-1", "1e9", "'"));
    const name = fc.constantFrom("limit", "offset", "sort", "orderBy", "filter", "fields", "__proto__", "x[]");
    const path = fc.constantFrom("CFDocuments", "CFItems/", "CFPackages/", "CFItemAssociations/");
    await fc.assert(
      fc.asyncProperty(path, text, fc.array(fc.tuple(name, text), { maxLength: 3 }), async (where, id, query) => {
        const asked = query.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join("&");
        const tail = where.endsWith("/") ? encodeURIComponent(id.toWellFormed()) : "";
        expect([200, 400, 404]).toContain((await get(`${where}${tail}?${asked}`)).statusCode);
      }),
      { numRuns: 100 },
    );
  });
});
