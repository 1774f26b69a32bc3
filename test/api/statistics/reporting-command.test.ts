import { afterAll, beforeAll, expect, it } from "vitest";
import { change, listRoles } from "../../../server/cli/reporting.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { statementsFor } from "../../../server/statistics/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("reporting roles from the command line", (start) => {
  let khung: TestKhung;
  let unit: Unit;

  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
  });
  afterAll(() => khung.stop());

  it("are registered, listed and ended while no server runs", async () => {
    const role = { roleName: "bi_so", unitCode: unit.code };
    expect(await change(khung.settings, "registerReportingRole", role)).toMatchObject({ ...role, endsOn: null });
    expect(await listRoles(khung.settings.database)).toMatchObject([{ ...role, endsOn: null }]);
    await expect(change(khung.settings, "registerReportingRole", role)).rejects.toThrow();
    expect((await change(khung.settings, "endReportingRole", role)).endsOn).toBeTruthy();
    await expect(change(khung.settings, "endReportingRole", role)).rejects.toThrow();
  });

  it("come with statements that give a login the views and nothing else", () => {
    const statements = statementsFor("bi_so").join("\n");
    expect(statements).toContain("create role bi_so login");
    expect(statements).toContain("grant select on all tables in schema reporting to bi_so");
    expect(statements).not.toMatch(/grant (all|insert|update|delete)|schema public/);
  });
});
