import { describe, expect, it } from "vitest";
import {
  readSections,
  sectionsSchema,
} from "../../../server/organization/position/description/description-sections.ts";
import { ND232_SECTIONS, ND361_SECTIONS } from "../../support/build-organization.ts";

describe("the sections of a position's description", () => {
  it.each([
    ["ND361", ND361_SECTIONS],
    ["ND232", ND232_SECTIONS],
  ] as const)("of %s are kept in the order of the template", (template, sections) => {
    const turned = Object.fromEntries(Object.entries(sections).reverse());
    expect(readSections(template, JSON.stringify(turned)).text).toBe(JSON.stringify(sections));
  });

  it("name the place of what is missing or foreign, in both languages", () => {
    const { purpose: _, ...rest } = ND361_SECTIONS;
    const read = readSections("ND361", JSON.stringify({ ...rest, salary: "1" }));
    expect(read.faults.map(({ path }) => path)).toEqual(["purpose", ""]);
    expect(read.faults[0]!.detailVi).not.toBe(read.faults[0]!.detail);
    expect(readSections("ND361", "{").faults).toHaveLength(1);
  });

  it("a task without a criterion of completion is refused", () => {
    const tasks = [{ ...ND361_SECTIONS.tasks[0], completion: [] }];
    expect(readSections("ND361", JSON.stringify({ ...ND361_SECTIONS, tasks })).faults).toMatchObject([
      { path: "tasks.0.completion" },
    ]);
  });

  it("work of a rank that the position does not use is refused", () => {
    const work = [{ ...ND232_SECTIONS.work[0], rank: 5 }];
    expect(readSections("ND232", JSON.stringify({ ...ND232_SECTIONS, work })).faults).toMatchObject([
      { path: "work.0.rank" },
    ]);
  });

  it("can be told to other programs as a JSON Schema", () => {
    const schema = JSON.parse(sectionsSchema("ND361")) as { required: string[] };
    expect(schema.required).toEqual(["purpose", "tasks", "relations", "powers", "qualification"]);
  });
});
