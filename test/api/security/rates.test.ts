import { afterAll, beforeAll, expect, it } from "vitest";
import { makeRates, type Rates } from "../../../server/app/rates/rates.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("requests a minute", (start) => {
  let khung: TestKhung;
  const started: Rates[] = [];
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(async () => {
    for (const rates of started) await rates.stop();
    await khung.stop();
  });

  /** What counts in one server process over the database. */
  function process(): Rates {
    const { database, clock } = khung;
    const rates = makeRates({
      database,
      clock,
      onError: (error) => {
        throw error;
      },
    });
    started.push(rates);
    return rates;
  }

  it("are limited for each who asks, and anew with every minute", () => {
    khung.clock.set("2026-07-15T03:00:10Z");
    const tooOften = process().perMinute("one", 3);
    expect([1, 2, 3, 4].map(() => tooOften("a"))).toEqual([false, false, false, true]);
    expect(tooOften("b")).toBe(false);
    khung.clock.set("2026-07-15T03:01:00Z");
    expect(tooOften("a")).toBe(false);
  });

  it("are counted together by two processes that have told each other, and kept apart by what is limited", async () => {
    khung.clock.set("2026-07-15T03:10:00Z");
    const [first, second] = [process(), process()];
    const [here, there] = [first.perMinute("two", 10), second.perMinute("two", 10)];
    const elsewhere = second.perMinute("other", 10);
    for (let count = 0; count < 6; count += 1) here("a");
    for (let count = 0; count < 4; count += 1) there("a");
    await first.exchange();
    await second.exchange();
    expect(there("a")).toBe(true);
    expect(here("a")).toBe(false);
    await first.exchange();
    expect(here("a")).toBe(true);
    expect(elsewhere("a")).toBe(false);
  });

  it("keep no address in the database, and nothing of minutes long past", async () => {
    khung.clock.set("2026-07-15T03:20:00Z");
    const rates = process();
    const tooOften = rates.perMinute("three", 10);
    tooOften("192.0.2.7");
    await rates.exchange();
    const rows = await khung.database.readSql.selectFrom("request_rate").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("192.0.2.7");
    khung.clock.set("2026-07-15T03:40:00Z");
    tooOften("192.0.2.7");
    await rates.exchange();
    const left = await khung.database.readSql.selectFrom("request_rate").select("minute").execute();
    expect(new Set(left.map(({ minute }) => minute)).size).toBe(1);
  });

  it("go on in each process where the database does not answer", async () => {
    khung.clock.set("2026-07-15T03:50:00Z");
    const failed: unknown[] = [];
    const fork = (): never => {
      throw new Error("gone");
    };
    const broken = { kind: "sqlite" as const, fork };
    const rates = makeRates({ database: broken, clock: khung.clock, onError: (error) => failed.push(error) });
    const tooOften = rates.perMinute("four", 2);
    tooOften("a");
    await rates.exchange();
    expect(failed).toHaveLength(1);
    expect([tooOften("a"), tooOften("a")]).toEqual([false, true]);
    await rates.stop();
  });
});
