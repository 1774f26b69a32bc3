import { afterAll, beforeAll, expect, it } from "vitest";
import { buildMonth } from "../../seeds/demo/july/build-month.ts";
import { driveMonth } from "../../seeds/demo/july/drive-month.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { listening, seedDepsOf } from "../support/listening.ts";

/** Dozens of people sign in, each with a password that is slow to hash. */
const TIMEOUT = 600_000;

eachDatabase("a month of a commune under the guidance of Nông Sơn, over HTTP", (start) => {
  let khung: TestKhung;
  let address: string;

  beforeAll(async () => {
    khung = await start({ now: "2022-08-01T01:00:00Z" });
    address = await listening(khung);
  });
  afterAll(() => khung.stop());

  it(
    "rates 42 people in three blocks, one below good and 41 good or better, as in July 2022",
    async () => {
      const report = await driveMonth(address, await buildMonth(seedDepsOf(khung), 42), 1);
      expect(report).toMatchObject({
        rated: 42,
        goodOrBetter: 41,
        grades: { HTXS: 5, HTT: 36, HTN: 1, KHT: 0 },
        csvRows: 4,
      });
      expect(report.units.map((unit) => unit.rated)).toEqual([8, 23, 11]);
      expect(report.units.map((unit) => unit.name)).toEqual([
        "Khối Đảng, Xã Ninh Thạnh",
        "Khối chính quyền, Xã Ninh Thạnh",
        "Khối Mặt trận, đoàn thể, Xã Ninh Thạnh",
      ]);
      const sum = report.units.reduce((total, unit) => total + (unit.grades["HTN"] ?? 0), 0);
      expect(sum).toBe(1);
    },
    TIMEOUT,
  );
});

eachDatabase("a month of the smallest commune", (start) => {
  it(
    "rates three people, each alone in a block, by the heads above them",
    async () => {
      const khung = await start({ now: "2022-08-01T01:00:00Z" });
      try {
        const report = await driveMonth(await listening(khung), await buildMonth(seedDepsOf(khung), 3), 3);
        expect(report).toMatchObject({
          rated: 3,
          goodOrBetter: 0,
          grades: { HTXS: 0, HTT: 0, HTN: 3, KHT: 0 },
          csvRows: 4,
        });
      } finally {
        await khung.stop();
      }
    },
    TIMEOUT,
  );
});
