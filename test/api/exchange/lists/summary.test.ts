import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { digestOf } from "../../../../server/exchange/summary/summary-file.ts";
import { Role } from "../../../../server/kernel/index.ts";
import { type Unit, UnitKind } from "../../../../server/organization/index.ts";
import { adoptShipped, makeCommune, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import { fetchForm, wordsOf } from "../../../support/build-forms.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { headOnly } from "../../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const EXPORT = `query ($cycleId: Uuid!, $unitId: Uuid!) { exportSummary(cycleId: $cycleId, unitId: $unitId) }`;
const IMPORT = `mutation ($input: ImportSummaryInput!) { importSummary(input: $input) { id unitCode people } }`;
const STATE = `query ($cycleId: Uuid!, $unitId: Uuid!) { summaryCollection(cycleId: $cycleId, unitId: $unitId) {
  received { unitCode people isReplaced } missing { name } } }`;

interface Content {
  readonly [field: string]: unknown;
  readonly rows: readonly Record<string, unknown>[];
}

eachDatabase("yearly summaries by file", (start) => {
  let khung: TestKhung;
  let province: Unit;
  let far: Unit;
  let specialist: Actor;
  let cycle: Cycle;
  let own: Content;
  const place = () => ({ cycleId: cycle.id, unitId: province.id });
  const bring = (content: string) => ({ input: { ...place(), content } });
  /** A file of the far commune: seven people of whom six are rated. */
  const file = (over: object = {}, row: object = {}): string => {
    const { digest: _, ...rest } = own;
    const content = {
      ...rest,
      unit: { code: far.code, name: far.name },
      rows: [
        {
          ...{
            unitCode: far.code,
            unitName: far.name,
            level: "COMMUNE",
            subject: "PERSON",
            subjectType: "CIVIL_SERVANT",
          },
          ...{ leading: false, present: 7, rated: 6, grades: { HTXS: 1, HTT: 5 }, notRated: { "Nghỉ thai sản": 1 } },
          ...{ pending: 0, ...row },
        },
      ],
      ...over,
    };
    return JSON.stringify({ ...content, digest: digestOf(content) });
  };

  beforeAll(async () => {
    khung = await start({ now: "2026-12-20T02:00:00Z" });
    province = await makeUnit(khung, { name: "Tỉnh Khánh Hòa", kind: UnitKind.PROVINCE });
    const near = await makeCommune(khung, province.id);
    far = await makeUnit(khung, { name: "Xã Trường Sa", kind: UnitKind.COMMUNE, parentId: province.id });
    await adoptShipped(khung, "nd-335-2025", province.id, headOnly);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: province.id });
    const year = { kind: "YEAR" as never, startsOn: "2026-01-01", endsOn: "2026-12-31" };
    cycle = await makeOpenedCycle(khung, { unitId: province.id, ...year });
    const { exportSummary } = await specialist.ok<{ exportSummary: string }>(EXPORT, place());
    own = JSON.parse(exportSummary) as Content;
    expect(own.rows.every(({ unitCode }) => unitCode === near.commune.code)).toBe(true);
  });
  afterAll(() => khung.stop());

  it("names the sub-units from which nothing came", async () => {
    expect(await specialist.ok(STATE, place())).toMatchObject({
      summaryCollection: { received: [], missing: [{ name: "Xã Trường Sa" }] },
    });
  });

  it("refuses a changed file, wrong sums, another period, an unknown unit and one that is counted here", async () => {
    const wrong = async (content: string) => (await specialist.refused(IMPORT, bring(content))).fields?.[0]?.rule;
    expect(await wrong("{}")).toBe("summary.shape");
    expect(await wrong("không phải JSON")).toBe("summary.shape");
    expect(await wrong(file().replace('"present":7', '"present":8'))).toBe("summary.digest");
    expect(await wrong(file({}, { rated: 5 }))).toBe("summary.sums");
    const before = { ...(own["cycle"] as object), startsOn: "2025-01-01", endsOn: "2025-12-31" };
    expect(await wrong(file({ cycle: before }))).toBe("summary.period");
    expect(await wrong(file({ unit: { code: "KHONG-CO", name: "?" } }))).toBe("summary.unit");
    const near = { code: own.rows[0]?.["unitCode"], name: "Xã Ninh Phước" };
    expect(await specialist.refused(IMPORT, bring(file({ unit: near })))).toMatchObject({
      rule: "summary.countedHere",
    });
  });

  it("only specialists of the superior bring a file in", async () => {
    const below = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: far.id });
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId: province.id });
    for (const actor of [below, auditor])
      expect(await actor.refused(IMPORT, bring(file()))).toMatchObject({ rule: "summary.notSpecialist" });
  });

  it("adds what came to the superior's summary, on paper and in the next file", async () => {
    await specialist.ok(IMPORT, bring(file()));
    expect(await specialist.refused(IMPORT, bring(file()))).toMatchObject({ rule: "summary.same" });
    expect(await specialist.ok(STATE, place())).toMatchObject({
      summaryCollection: { received: [{ unitCode: far.code, people: 7, isReplaced: false }], missing: [] },
    });
    const paper = await fetchForm(khung, specialist, { form: "YEAR_SUMMARY", format: "DOCX", ...place() });
    const words = await wordsOf(paper.rawPayload);
    expect(words).toContain("Gồm số liệu nhận bằng tệp của: Xã Trường Sa.");
    expect(words).toContain("Nghỉ thai sản: 1");
    const { exportSummary } = await specialist.ok<{ exportSummary: string }>(EXPORT, place());
    const { rows } = JSON.parse(exportSummary) as { rows: { unitCode: string; present: number }[] };
    expect(rows.filter(({ unitCode }) => unitCode === far.code)).toMatchObject([{ present: 7 }]);
  });

  it("a later file of the unit replaces the earlier one, which stays on record; an older one is refused", async () => {
    const later = file({ madeAt: "2026-12-21T02:00:00.000Z" }, { present: 6, rated: 5, grades: { HTT: 5 } });
    await specialist.ok(IMPORT, bring(later));
    expect(await specialist.refused(IMPORT, bring(file()))).toMatchObject({ rule: "summary.older" });
    const { summaryCollection } = await specialist.ok<{ summaryCollection: { received: object[] } }>(STATE, place());
    expect(summaryCollection.received).toHaveLength(2);
    expect(summaryCollection.received).toEqual(
      expect.arrayContaining([
        { unitCode: far.code, people: 6, isReplaced: false },
        { unitCode: far.code, people: 7, isReplaced: true },
      ]),
    );
  });
});
