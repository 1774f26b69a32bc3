import { expect, it } from "vitest";
import type { Grown } from "../../../server/cli/bench/growth/growth-bench.ts";
import { growthPlot } from "../../../server/cli/bench/growth/growth-plot.ts";
import { growthTable } from "../../../server/cli/bench/growth/growth-table.ts";
import { readSizes } from "../../../server/cli/bench/growth/register.ts";

const refuse = (option: string, value: string): never => {
  throw new Error(`${option} ${value}`);
};

function grownAt(people: number, cpuMs: number): Grown {
  return {
    ...{
      database: "sqlite",
      people,
      months: 12,
      units: people / 20,
      fillSeconds: people / 100,
      databaseMb: people / 4,
    },
    ...{ restMb: 220, endMb: 260, openSeconds: people / 5000, openCpuSeconds: people / 6000 },
    requests: [
      { case: "list", requests: 100, cpuMs, p50: cpuMs * 2, p95: cpuMs * 3 },
      { case: "form", requests: 100, cpuMs: 2, p50: 3, p95: 4 },
    ],
  };
}

it("reads sizes with months of their own, and refuses what is none", () => {
  expect(readSizes({ people: "500,500000:1", months: "12" }, refuse)).toEqual([
    { people: 500, months: 12 },
    { people: 500_000, months: 1 },
  ]);
  expect(() => readSizes({ people: "500,many", months: "12" }, refuse)).toThrow("--people many");
  expect(() => readSizes({ people: "500:0", months: "12" }, refuse)).toThrow("--months 0");
});

it("puts one row a size into the table", () => {
  const rows = growthTable([grownAt(500, 3), grownAt(50_000, 4)]);
  expect(rows).toHaveLength(3);
  expect(rows[2]?.slice(0, 3)).toEqual(["50,000", "12", "2,500"]);
  expect(rows[1]?.at(-1)).toBe("2, 3 ms");
});

it("draws a plot that says in words what it shows, with a label at each line", () => {
  const plot = growthPlot([grownAt(500, 3), grownAt(5_000, 3.5), grownAt(50_000, 4)]);
  expect(plot).toContain('<title id="title">From 500 to 50,000 people</title>');
  expect(plot).toContain("list: 3 to 4 ms");
  expect(plot.match(/<polyline/g)).toHaveLength(5);
  expect(plot).not.toContain("NaN");
  expect(plot).not.toMatch(/fill="(black|white|#000|#fff)/);
});
