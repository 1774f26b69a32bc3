import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(resolve(root, name), "utf8");

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json")) as Package;
const rows = new Map(
  [...read("server/dependencies.md").matchAll(/^\| `([^`]+)`\s*\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map(
    ([, name = "", purpose = "", licence = "", health = ""]) => [
      name,
      { purpose: purpose.trim(), licence: licence.trim(), health: health.trim() },
    ],
  ),
);

it("every package is there for a stated reason, and no row outlives its package", () => {
  expect([...rows.keys()].sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  for (const [name, { purpose, health }] of rows)
    expect([name, purpose !== "", health !== ""]).toEqual([name, true, true]);
});

it("every package has the licence that its row says", () => {
  const wrong = [...rows].filter(([name, { licence }]) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly license: string };
    return license !== licence;
  });
  expect(wrong).toEqual([]);
});

it("every version is exact", () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
