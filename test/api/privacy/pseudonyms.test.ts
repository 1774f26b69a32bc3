import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { adoptShipped, type Commune, makeCommune, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const REQUEST = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";

eachDatabase("a file with pseudonyms", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let specialist: Actor;
  let cycleId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id);
    cycleId = (await makeOpenedCycle(khung, { unitId: commune.commune.id })).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  const inputOf = (more: object) => ({
    name: "EVALUATIONS",
    unitId: commune.commune.id,
    cycleId,
    format: "CSV",
    ...more,
  });
  const fetch = async (more: object): Promise<string> => {
    const { requestExport } = await specialist.ok<{ requestExport: { url: string } }>(REQUEST, {
      input: inputOf(more),
    });
    return (await khung.http.inject({ url: requestExport.url, headers: { cookie: specialist.cookie } })).body;
  };

  it("names nobody, and gives a person another pseudonym in every file", async () => {
    const people = await khung.look().sql.selectFrom("person").select(["code", "full_name"]).execute();
    const named = await fetch({});
    expect(people.some(({ full_name: name }) => named.includes(name))).toBe(true);
    const [one, other] = [await fetch({ pseudonymous: true }), await fetch({ pseudonymous: true })];
    for (const { code, full_name: name } of people) {
      expect(one).not.toContain(name);
      expect(one).not.toContain(`;${code};`);
    }
    const of = (file: string): string[] => file.match(/P-[0-9a-f]{12}/g) ?? [];
    expect(of(one)).toHaveLength(named.trim().split("\n").length - 1);
    expect(new Set(of(one)).size).toBe(of(one).length);
    expect(of(one).filter((each) => of(other).includes(each))).toEqual([]);
    expect(of(one)).toEqual([...of(one)].sort());
  });

  it("is made of grades and scores alone, for those who may read the rows", async () => {
    const input = inputOf({ name: "PEOPLE", pseudonymous: true });
    expect((await specialist.refused(REQUEST, { input })).fields).toMatchObject([{ rule: "export.pseudonymous" }]);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: commune.commune.id });
    expect(await analyst.refused(REQUEST, { input: inputOf({ pseudonymous: true }) })).toMatchObject({
      rule: "export.rowsRight",
    });
  });
});
