import { expect, it } from "vitest";
import { demoCatalogue } from "../../../seeds/catalogue/demo-catalogue.ts";

const products = demoCatalogue();
const count = (wanted: (product: (typeof products)[number]) => boolean): number => products.filter(wanted).length;

it("the demo's catalogue has the numbers of Decision 283", () => {
  expect(products.length).toBe(371);
  expect([1, 2, 3, 4].map((group) => count(({ groupNumber }) => groupNumber === group))).toEqual([16, 159, 178, 18]);
  expect(["QL", "DC"].map((letters) => count(({ code }) => code.startsWith(`${letters}.`)))).toEqual([18, 62]);
});

it("the rows of Decision 283 that are known stand as published, all others say that they are made up", () => {
  const known = products.filter(({ note }) => note !== "Nội dung minh họa");
  expect(known.map(({ code, points, coefficient }) => [code, points, coefficient])).toEqual([
    ["QL.01", "70", "14"],
    ["DC.02", "25", "5"],
    ["DC.05", "60", "12"],
    ["VP.05", "25", "5"],
  ]);
});

it("no code and no work occurs twice, and K is points by 5", () => {
  expect(new Set(products.map(({ code }) => code)).size).toBe(371);
  expect(new Set(products.map(({ code, name }) => `${code.split(".")[0] ?? ""} ${name}`)).size).toBe(371);
  expect(products.every(({ points, coefficient }) => Number(points) === Number(coefficient) * 5)).toBe(true);
});
