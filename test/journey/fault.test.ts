import { beforeAll, expect, it } from "vitest";
import { faultCases } from "../fault/cases.ts";
import { build } from "../fault/server.ts";

/* A short round of every kind of trouble; `npm run fault -- --rounds 100` strikes longer. */

beforeAll(() => build());

const rounds = (name: string): number => (name.startsWith("kill") ? 3 : 1);

for (const one of faultCases) {
  const missing = one.missing?.() ?? null;
  it.skipIf(missing !== null)(`${one.name}: ${missing ?? one.promise}`, async () => {
    const report = await one.run(rounds(one.name), () => undefined);
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
  });
}
