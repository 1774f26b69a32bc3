import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

/*
 * Class: what is good once is used twice, by two at the same moment, by somebody else, or left out (Horilla CVE-2026-24038).
 * Links for passwords: test/api/identity/accounts.test.ts.
 */

const EXPORT = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";

eachDatabase("a ticket for a file", (start) => {
  let khung: TestKhung;
  let unitId = "";
  let analyst: Actor;
  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    analyst = await khung.actor({ role: Role.ANALYST, unitId });
  });
  afterAll(() => khung.stop());

  async function ticket(): Promise<string> {
    const input = { name: "UNIT_STATISTICS_OVER_TIME", format: "CSV", unitId };
    return (await analyst.ok<{ requestExport: { url: string } }>(EXPORT, { input })).requestExport.url;
  }

  const fetched = async (url: string, cookie: string): Promise<number> =>
    (await khung.http.inject({ url, headers: { cookie } })).statusCode;

  it("gives the file once, also to twenty who come at the same moment", async () => {
    const url = await ticket();
    const statuses = await Promise.all(Array.from({ length: 20 }, () => fetched(url, analyst.cookie)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await fetched(url, analyst.cookie)).toBe(404);
  });

  it("is nobody else's, and is not used up by who tries it", async () => {
    const url = await ticket();
    const other = await khung.actor({ role: Role.ANALYST, unitId });
    for (const cookie of [other.cookie, "", "khung=x"]) expect(await fetched(url, cookie)).toBeGreaterThanOrEqual(400);
    expect(await fetched(url, analyst.cookie)).toBe(200);
  });

  it("left out, cut off or made up opens nothing", async () => {
    const url = await ticket();
    for (const forged of [
      "/exports/",
      "/exports/%00",
      url.slice(0, -1),
      `${url}a`,
      "/exports/null",
      "/exports/undefined",
    ])
      expect(await fetched(forged, analyst.cookie)).toBeGreaterThanOrEqual(400);
  });
});
