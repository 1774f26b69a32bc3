import { readdirSync } from "node:fs";
import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { assembleContent, type ContentRows, flattenContent } from "../../../server/framework/content/content-rows.ts";
import { nestGroups } from "../../../server/framework/content/nest-groups.ts";
import {
  documentColumns,
  emptyFile,
  fileOfVersion,
  scopeRows,
  versionColumns,
} from "../../../server/framework/version/version-file.ts";
import { contentHash, FrameworkFile } from "../../../server/framework/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const shipped = readdirSync(new URL("../../../seeds/frameworks/", import.meta.url)).map((name) =>
  name.replace(".yaml", ""),
);

/** The rows as a database would hand them back: with ids, in any order. */
function stored(file: FrameworkFile): ContentRows {
  const { groups, criteria } = flattenContent(file.groups);
  return {
    groups: groups
      .map(({ columns, parentCode }) => ({ ...columns, id: columns.code, parentId: parentCode, versionId: "v" }))
      .reverse(),
    criteria: criteria
      .map(({ columns, groupCode }) => ({ ...columns, id: columns.code, groupId: groupCode, versionId: "v" }))
      .reverse(),
    levels: criteria
      .flatMap(({ columns, levels }) => levels.map((level) => ({ ...level, id: level.key, criterionId: columns.code })))
      .reverse(),
  };
}

describe("a framework file as rows", () => {
  it.each(shipped)("%s comes back as it was stored", (name) => {
    const file = shippedFramework(name);
    const documents = file.documents.map((document) => ({
      ...documentColumns(document),
      articles: document.articles ?? null,
    }));
    expect(fileOfVersion(file, versionColumns(file), documents, assembleContent(stored(file)))).toEqual(file);
  });

  it("what is said by default is not told apart from what is left out", () => {
    const criterion = { code: "1", text: { vi: "Một" }, method: "VIOLATION" as const };
    const group = { code: "I", text: { vi: "Nhóm" } };
    const said = flattenContent([
      { ...group, groups: [], criteria: [{ ...criterion, required: true, evidence: false }] },
    ]);
    expect(said).toEqual(flattenContent([{ ...group, criteria: [criterion] }]));
  });

  it("a new framework's empty content has the right shape", () => {
    const file = emptyFile({
      code: "QC",
      kind: "EVALUATION",
      name: { vi: "Quy chế" },
      issuer: "Sở",
      effectiveFrom: "2026-01-01",
    });
    expect(FrameworkFile.parse(file)).toEqual(file);
  });
});

describe("the digest of what rates", () => {
  it("is the same whatever the order of the fields, and another when a point changes", () => {
    const { groups, scheme } = shippedFramework("nd-335-2025");
    const turned = Object.fromEntries(Object.entries(scheme).reverse()) as typeof scheme;
    expect(contentHash({ groups, scheme: turned })).toBe(contentHash({ groups, scheme }));
    expect(contentHash({ groups, scheme: { ...scheme, maximum: "99" } })).not.toBe(contentHash({ groups, scheme }));
  });
});

describe("a scope as rows for SQL", () => {
  it("no limit is one row that means everybody", () => {
    expect(scopeRows({})).toEqual([
      { subjectType: null, positionClass: null, leading: null, subject: "PERSON", cycleKind: null },
    ]);
  });

  it("each combination of the limits is one row", () => {
    const rows = scopeRows({ subjectTypes: ["CADRE", "CIVIL_SERVANT"], leading: false, cycleKinds: ["MONTH", "YEAR"] });
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({
      subjectType: "CADRE",
      positionClass: null,
      leading: false,
      subject: "PERSON",
      cycleKind: "YEAR",
    });
  });
});

describe("groups as the editor sends them", () => {
  const group = (code: string, parentCode?: string) => ({
    code,
    text: { vi: code },
    ...(parentCode ? { parentCode } : {}),
  });

  it("stand inside the group that they name, in their order", () => {
    const { groups, faults, flatPath } = nestGroups([
      group("A"),
      group("A1", "A"),
      group("B"),
      group("A2", "A"),
      group("A21", "A2"),
    ]);
    expect(faults).toEqual([]);
    expect(groups).toMatchObject([
      { code: "A", groups: [{ code: "A1" }, { code: "A2", groups: [{ code: "A21" }] }] },
      { code: "B" },
    ]);
    expect(flatPath("groups.0.groups.1.groups.0.text.vi")).toBe("groups.4.text.vi");
    expect(flatPath("groups.1.criteria.2.code")).toBe("groups.2.criteria.2.code");
    expect(flatPath("scheme.method")).toBe("scheme.method");
  });

  it("cannot stand inside a later group, so there is no circle", () => {
    expect(nestGroups([group("A", "B"), group("B", "A")]).faults).toMatchObject([
      { path: "groups.0.parentCode", values: { code: "B" } },
    ]);
  });
});
