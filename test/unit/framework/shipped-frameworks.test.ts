import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frameworkSchemaText } from "../../../server/framework/framework-schema.ts";
import { readFrameworkYaml, writeFrameworkYaml } from "../../../server/framework/framework-yaml.ts";
import { allCriteria, allGroups, checkContent } from "../../../server/rating/index.ts";
import { shippedFramework, shippedText } from "../../support/build-rating.ts";

const names = readdirSync(new URL("../../../seeds/frameworks", import.meta.url))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -5));
const schemaFile = new URL("../../../schema/framework.schema.json", import.meta.url);

describe("the JSON Schema of framework files", () => {
  it("is the one that the server emits", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(frameworkSchemaText());
  });
});

describe.each(names)("the shipped framework %s", (name) => {
  it("has no defect", () => {
    expect(readFrameworkYaml(shippedText(name)).defects).toEqual([]);
    const file = shippedFramework(name);
    expect(file.kind === "COMPETENCY" ? [] : checkContent(file)).toEqual([]);
  });

  it("is written back byte for byte", () => {
    expect(writeFrameworkYaml(shippedFramework(name))).toBe(shippedText(name));
  });

  it("fits the JSON Schema, numbers and all", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(frameworkSchemaText()) as object,
    );
    expect(validate(parse(shippedText(name))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("says what its source leaves open, in both languages", () => {
    const { notes = [], name: title, groups, scheme } = shippedFramework(name);
    expect(notes.length).toBeGreaterThan(0);
    const texts = [
      ...notes,
      title,
      ...allGroups(groups).map((one) => one.group.text),
      ...allCriteria(groups).map((one) => one.criterion.text),
      ...scheme.grades.map((grade) => grade.name),
    ];
    expect(texts.filter((text) => !text.en)).toEqual([]);
  });

  it("gives a legal basis for every group, condition and gate", () => {
    const { groups, scheme } = shippedFramework(name);
    const parts = [
      ...groups,
      ...(scheme.conditions ?? []),
      ...(scheme.gates ?? []),
      ...(scheme.metrics ?? []),
      ...(scheme.formulas ?? []),
    ];
    expect(parts.filter((part) => !part.basis)).toEqual([]);
  });
});
