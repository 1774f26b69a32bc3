import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { setRequirements } from "../../../../server/competency/index.ts";
import { bringTable, IMPORT_KINDS, ImportKind, readImportTable } from "../../../../server/exchange/index.ts";
import { Role, type Work } from "../../../../server/kernel/index.ts";
import type { Unit } from "../../../../server/organization/index.ts";
import { makeCompetencyVersion } from "../../../support/build-competency.ts";
import { makePosition, makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const REQUEST = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }`;

interface Requested {
  readonly requestExport: { readonly url: string };
}

/** Levels of each competency for people who do not lead. */
const LEVELS = { DD: [1, 5], KT: [3, 5], QD: [1, 3], PV: [1, 1] } as const;

/** What a position requires from a day on: some competencies, each with its levels. */
const wanted = fc.record(
  Object.fromEntries(
    Object.entries(LEVELS).map(([code, [min, max]]) => [
      code,
      fc.option(fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }))),
    ]),
  ),
);

/** Positions with what they require since January, and from May on where that changed. */
const positions = fc.array(fc.record({ since: wanted, later: fc.option(wanted), common: fc.boolean() }), {
  ...{ minLength: 1, maxLength: 4 },
});

eachDatabase("requirements that go out and come back", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let frameworks: Awaited<ReturnType<typeof makeCompetencyVersion>>[];
  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    frameworks = [await makeCompetencyVersion(khung), await makeCompetencyVersion(khung)];
  });
  afterAll(() => khung.stop());

  type Wanted = Record<string, [number, number] | null>;

  const require = async (positionId: string, place: number, startsOn: string, levels: Wanted) => {
    const framework = frameworks[place % frameworks.length];
    if (!framework) throw new TypeError("no framework");
    const rows = Object.entries(levels).flatMap(([code, range]) =>
      range === null
        ? []
        : [{ criterionId: framework.id(code), minLevel: Math.min(...range), maxLevel: Math.max(...range) }],
    );
    await khung.write(setRequirements, { positionId, versionId: framework.version.id, startsOn, rows });
  };
  const exported = async (form: object): Promise<Buffer> => {
    const input = { name: "REQUIREMENTS", unitId: unit.id, ...form };
    const { requestExport } = await specialist.ok<Requested>(REQUEST, { input });
    const headers = { cookie: specialist.cookie };
    return (await khung.http.inject({ method: "GET", url: requestExport.url, headers })).rawPayload;
  };
  const stored = () => khung.look().sql.selectFrom("requirement").selectAll().orderBy("id").execute();

  it("change nothing, whatever positions require, since when and in whichever format", async () => {
    const forms = fc.constantFrom(
      ...[{ format: "CSV" }, { format: "CSV", separator: "TAB", language: "EN" }],
      ...[{ format: "XLSX" }, { format: "XLSX", language: "EN" }],
    );
    await fc.assert(
      fc.asyncProperty(positions, forms, async (made, form) => {
        for (const [place, { since, later, common }] of made.entries()) {
          const { id } = await makePosition(khung, common ? {} : { catalogue: "Danh mục của xã" });
          await require(id, place, "2026-01-01", since as Wanted);
          if (later !== null) await require(id, place, "2026-05-01", later as Wanted);
        }
        const before = await stored();
        const table = await readImportTable(IMPORT_KINDS[ImportKind.REQUIREMENTS], await exported(form));
        if (table.rows.length === 0) return;
        const report = await khung.write((work: Work) => bringTable(work, table, false), {});
        expect(report).toMatchObject({ isSound: true, unchanged: report.read, created: 0, updated: 0, faults: 0 });
        expect(await stored()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});
