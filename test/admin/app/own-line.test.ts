import { expect, it } from "vitest";
import { ownLine } from "../../../admin/app/parts/own-line.ts";

const LINES = ["/units", "/competencies", "/competencies/matrix"];

it("marks one line of the menu: that of the page itself, or the one it lies below", () => {
  expect(ownLine("/competencies/matrix", LINES)).toBe("/competencies/matrix");
  expect(ownLine("/competencies", LINES)).toBe("/competencies");
  expect(ownLine("/competencies/persons/7", LINES)).toBe("/competencies");
  expect(ownLine("/units/7/show", LINES)).toBe("/units");
});

it("marks none for a page that lies below no line", () => {
  expect(ownLine("/", LINES)).toBeNull();
  expect(ownLine("/unitsOfMine", LINES)).toBeNull();
});
