import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { listImports } from "../../../support/exchange/import-list.ts";
import type { Actor } from "../../../support/test-khung.ts";

const ROWS = 6_000;
/** A report on so many rows takes seconds; one that compares each row with each takes minutes. */
const MOST_MS = 60_000;
const UNITS = ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Hệ thống", "Mã đơn vị cấp trên", "Từ ngày"];

eachDatabase("long lists in which every row is wrong", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let imports: Awaited<ReturnType<typeof listImports>>;
  beforeAll(async () => {
    khung = await start();
    imports = await listImports(khung);
    const unit = await makeUnit(khung, { code: "TOP" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  const row = (code: string, parent: string, from = "01/01/2020") => {
    return [code, `Đơn vị ${code}`, "Phòng", "Chính quyền", parent, from];
  };
  const rows = (make: (at: number) => string[]) => [UNITS, ...Array.from({ length: ROWS }, (_, at) => make(at))];

  it.each([
    ["a circle of superior units", "import.parentCycle", rows((at) => row(`R${at}`, `R${(at + 1) % ROWS}`))],
    ["one code", "import.codeTwice", rows(() => row("SAME", "TOP"))],
    ["a day that there is not", "import.dayUnreadable", rows((at) => row(`D${at}`, "TOP", "31/02/2026"))],
  ])("with %s are reported within bounded time, in short sentences, and nothing is written", async (_, rule, list) => {
    const began = performance.now();
    const seen = await imports.preview(specialist, "UNITS", list);
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(seen).toMatchObject({ read: ROWS, isSound: false });
    expect(seen.faults).toBeGreaterThanOrEqual(ROWS - 1);
    const reasons = seen.rows.items.flatMap((each) => each.reasons);
    expect(reasons.every((reason) => reason.rule === rule && reason.vi.length < 500)).toBe(true);
    expect(await imports.refused(specialist, "UNITS", list)).toMatchObject({ rule: "import.faults" });
    const units = await khung.look().sql.selectFrom("unit").select("code").execute();
    expect(units).toEqual([{ code: "TOP" }]);
  });
});
