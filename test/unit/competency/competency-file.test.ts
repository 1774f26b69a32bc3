import { describe, expect, it } from "vitest";
import { asCompetencyFile, asStored } from "../../../server/framework/competency-file.ts";
import { assembleContent, flattenContent } from "../../../server/framework/content/content-rows.ts";
import { readFrameworkYaml, writeFrameworkYaml } from "../../../server/framework/framework-yaml.ts";
import { allCriteria, type GroupContent, rate } from "../../../server/rating/index.ts";
import { shippedFramework, shippedText } from "../../support/build-rating.ts";
import { makeCompetencyFile, makeLevels } from "../../support/build-competency.ts";

/** The defects of the small framework after a change. */
function defectsOf(change: (file: ReturnType<typeof makeCompetencyFile>) => void) {
  const file = makeCompetencyFile();
  change(file);
  return readFrameworkYaml(JSON.stringify(file)).defects;
}

describe("a competency framework as a file", () => {
  it("comes back as it was stored, with variants, missing levels and competencies without levels", () => {
    const file = makeCompetencyFile();
    expect(JSON.parse(JSON.stringify(asCompetencyFile(asStored(file))))).toEqual(file);
  });

  it("is written in one order of fields and read back the same", () => {
    const text = writeFrameworkYaml(asStored(makeCompetencyFile()));
    const read = readFrameworkYaml(text);
    expect(read.defects).toEqual([]);
    expect(read.file && writeFrameworkYaml(read.file)).toBe(text);
    expect(text).toContain("- key: 3\n");
    expect(text).not.toContain("method");
  });

  it.each(["cf-cc", "cf-vc"])("the shipped %s is written back byte for byte", (name) => {
    expect(writeFrameworkYaml(shippedFramework(name))).toBe(shippedText(name));
  });

  it("a level twice, or out of order, is named at its place", () => {
    const defects = defectsOf((file) => (file.groups[0]!.competencies[0]!.levels = makeLevels(1, 3, 2, 2)));
    expect(defects.map(({ path, rule }) => [path, rule])).toEqual([
      ["groups.0.competencies.0.levels.2.key", "competency.levelOrder"],
      ["groups.0.competencies.0.levels.3.key", "competency.levelOrder"],
    ]);
    expect(defects[0]!.line).toBe(1);
    expect(defects[0]!.column).toBeGreaterThan(1);
  });

  it("a code twice, and two wordings for leaders, are named", () => {
    const codes = defectsOf((file) => (file.groups[1]!.competencies[0]!.code = "DD"));
    expect(codes).toMatchObject([{ path: "groups.1.competencies.0.code", rule: "competency.duplicateCode" }]);
    const groups = defectsOf((file) => (file.groups[1]!.code = "C"));
    expect(groups).toMatchObject([{ path: "groups.1.code", rule: "competency.duplicateCode" }]);
    const variants = defectsOf((file) => (file.groups[1]!.competencies[1]!.variants![1]!.for = "LEADER"));
    expect(variants).toMatchObject([{ path: "groups.1.competencies.1.variants", rule: "file.shape" }]);
  });

  it("a framework without competencies, with a sixth level or with points is refused", () => {
    expect(defectsOf((file) => (file.groups = []))).toMatchObject([{ path: "groups", rule: "competency.empty" }]);
    const sixth = defectsOf((file) => (file.groups[0]!.competencies[0]!.levels![4]!.key = 6));
    expect(sixth).toMatchObject([{ path: "groups.0.competencies.0.levels.4.key", rule: "file.shape" }]);
    const points = defectsOf((file) => Object.assign(file.groups[0]!.competencies[0]!.levels![0]!, { points: 1 }));
    expect(points).toMatchObject([{ path: "groups.0.competencies.0.levels.0.points", rule: "file.shape" }]);
  });

  it("a file must say of which kind it is", () => {
    const read = readFrameworkYaml(JSON.stringify({ ...makeCompetencyFile(), kind: "OTHER" }));
    expect(read.defects).toMatchObject([{ path: "kind", rule: "file.shape" }]);
  });
});

describe("the shipped competency framework of civil servants", () => {
  const file = asCompetencyFile(shippedFramework("cf-cc"));
  const all = file.groups.flatMap((group) => group.competencies);
  const levelsOf = (code: string): (number | undefined)[] =>
    (all.find((one) => one.code === code)?.levels ?? []).map((level) => level.key);

  it("has 7 common, 5 professional and 5 managerial competencies and is marked as a sample", () => {
    expect(file.groups.map((group) => group.competencies.length)).toEqual([7, 5, 5]);
    expect(file.sample).toBe(true);
  });

  it("keeps the cells empty that the source leaves empty", () => {
    expect(levelsOf("CM2")).toEqual([2, 3, 4, 5]);
    expect(levelsOf("CM3")).toEqual([3, 4, 5]);
    expect(all.find((one) => one.code === "CM3")?.variants).toMatchObject([{ for: "LEADER", levels: [{ key: 2 }] }]);
    expect(levelsOf("CM4")).toEqual([2, 3, 4, 5]);
    expect(all.filter((one) => one.levels?.length === 5)).toHaveLength(13);
  });

  it("words decisions for leaders and for others apart", () => {
    const { variants = [] } = all.find((one) => one.code === "QL3")!;
    expect(variants.map((one) => [one.for, one.levels.length])).toEqual([
      ["LEADER", 5],
      ["SPECIALIST", 5],
    ]);
  });
});

describe("the shipped competency framework of public employees", () => {
  const file = asCompetencyFile(shippedFramework("cf-vc"));

  it("has 4 common competencies without levels and levels that go with ranks", () => {
    const [common, professional, managerial] = file.groups;
    expect(common!.competencies.map((one) => one.levels)).toEqual([undefined, undefined, undefined, undefined]);
    expect(professional!.competencies[0]!.levels).toHaveLength(5);
    expect(managerial!.appliesTo).toEqual({ leading: true });
    expect(managerial!.competencies[0]!.levels!.map((level) => level.descriptor.vi.split(" ").pop())).toEqual([
      "1–2",
      "2–3",
      "3",
      "4",
      "5",
    ]);
  });

  it.each(["cf-cc", "cf-vc"])("%s has an English text for everything and a legal basis for every group", (name) => {
    const { name: title, notes = [], groups } = asCompetencyFile(shippedFramework(name));
    const competencies = groups.flatMap((group) => group.competencies);
    const levels = competencies.flatMap((one) => [
      ...(one.levels ?? []),
      ...(one.variants ?? []).flatMap((variant) => variant.levels),
    ]);
    const texts = [
      ...[title, ...notes],
      ...[...groups, ...competencies].map((part) => part.text),
      ...levels.map((level) => level.descriptor),
    ];
    expect(texts.filter((text) => !text.en)).toEqual([]);
    expect(groups.filter((group) => !group.basis)).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
  });
});

/** The groups after being stored and read. */
function assembleAgain(tree: readonly GroupContent[]): GroupContent[] {
  const flat = flattenContent(tree);
  const groups = flat.groups.map(({ columns, parentCode }) => {
    return { ...columns, id: columns.code, versionId: "v", parentId: parentCode };
  });
  const criteria = flat.criteria.map(({ columns, groupCode }) => {
    return { ...columns, id: columns.code, versionId: "v", groupId: groupCode };
  });
  return assembleContent({ groups, criteria, levels: [] });
}

describe("a criterion of a regulation", () => {
  it("may name the competency behind it, which changes nothing in the rating", () => {
    const text = shippedText("nd-335-2025").replace(/^( +)(method: \w+)$/m, "$1$2\n$1competency: CF-CC/C1");
    const read = readFrameworkYaml(text);
    expect(read.defects).toEqual([]);
    const again = assembleAgain(read.file!.groups);
    expect(allCriteria(again).flatMap(({ criterion }) => criterion.competency ?? [])).toEqual(["CF-CC/C1"]);
    const answers = { leading: false, class: "PROFESSIONAL", criteria: {}, metrics: {} } as const;
    expect(rate({ ...read.file!, groups: again }, answers)).toEqual(rate(shippedFramework("nd-335-2025"), answers));
  });
});
