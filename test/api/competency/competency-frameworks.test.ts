import { afterAll, beforeAll, expect, it } from "vitest";
import { asCompetencyFile } from "../../../server/framework/competency-file.ts";
import { writeFrameworkYaml } from "../../../server/framework/framework-yaml.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeCompetencyVersion, makeStoredCompetencies } from "../../support/build-competency.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { shippedText } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { ADOPT, CREATE, EXPORT, IMPORT, PUBLISH, SAVE } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const COMPETENCIES = `query ($id: Uuid!) { competencies(versionId: $id) {
  code textVi groupCode levels { level variant descriptorVi } } }`;

const KIND = `query ($id: Uuid!) { frameworkVersion(id: $id) { status framework { kind } defects { path rule } } }`;

interface Listed {
  competencies: { code: string; groupCode: string; levels: { level: number; variant: string | null }[] }[];
}

eachDatabase("competency frameworks", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let unitId: string;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  async function bring(file: string, publish = true): Promise<{ id: string; version: number; status: string }> {
    const input = { file, publish, ownerUnitId: unitId };
    const { importFramework } = await specialist.ok<{
      importFramework: { id: string; version: number; status: string };
    }>(IMPORT, { input });
    return importFramework;
  }

  it.each(["cf-cc", "cf-vc"])("%s is brought in, and exported byte for byte as it came", async (name) => {
    const version = await bring(shippedText(name));
    expect(await specialist.ok(KIND, { id: version.id })).toEqual({
      frameworkVersion: { status: "PUBLISHED", framework: { kind: "COMPETENCY" }, defects: [] },
    });
    expect(await specialist.ok(EXPORT, { id: version.id })).toEqual({ exportFramework: shippedText(name) });
  });

  it("competencies come in the order of the framework, with the levels that they have", async () => {
    const { version } = await makeCompetencyVersion(khung);
    const { competencies } = await specialist.ok<Listed>(COMPETENCIES, { id: version.id });
    expect(competencies.map(({ code, groupCode }) => `${groupCode}.${code}`)).toEqual([
      "C.DD",
      "C.PV",
      "CM.KT",
      "CM.QD",
    ]);
    expect(competencies[1]?.levels).toEqual([]);
    expect(competencies[2]?.levels.map(({ level, variant }) => [level, variant])).toEqual([
      [3, null],
      [4, null],
      [5, null],
      [2, "LEADER"],
    ]);
  });

  it("a regulation has no competencies to list, and an unknown version is not found", async () => {
    const { id } = await makePublishedVersion(khung);
    expect(await specialist.refused(COMPETENCIES, { id })).toMatchObject({ rule: "competency.otherKind" });
    expect(await specialist.refused(COMPETENCIES, { id: unitId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await khung.nobody.refused(COMPETENCIES, { id })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("is written in the console from an empty draft, and published once it has competencies", async () => {
    const head = { name: { vi: "Khung của sở" }, issuer: "Sở", effectiveFrom: "2026-01-01", ownerUnitId: unitId };
    const { createFramework } = await specialist.ok<{
      createFramework: { versions: { id: string; version: number }[] };
    }>(CREATE, { input: { ...head, code: "KNL-SO", kind: "COMPETENCY" } });
    const [draft] = createFramework.versions;
    const publish = { versionId: draft!.id, version: draft!.version };
    expect(await specialist.refused(PUBLISH, { input: publish })).toMatchObject({
      rule: "framework.notPublishable",
      fields: [{ path: "groups", rule: "competency.empty" }],
    });
    const levels = [
      { key: "1", descriptor: { vi: "Một" } },
      { key: "3", descriptor: { vi: "Ba" } },
      { key: "LEADER.2", descriptor: { vi: "Hai, lãnh đạo" } },
    ];
    const criteria = [{ code: "A", text: { vi: "Năng lực A" }, method: "LEVEL", levels }];
    const content = {
      ...{ name: head.name, issuer: "Sở", effectiveFrom: "2026-01-01", documents: [], scope: {}, scheme: "" },
      groups: [{ code: "I", text: { vi: "Nhóm" }, criteria }],
    };
    const { saveDraft } = await specialist.ok<{ saveDraft: { version: number } }>(SAVE, {
      input: { ...publish, content },
    });
    await specialist.ok(PUBLISH, { input: { ...publish, version: saveDraft.version } });
    const { exportFramework } = await specialist.ok<{ exportFramework: string }>(EXPORT, { id: draft!.id });
    expect(exportFramework).toContain(
      "variants:\n          - for: LEADER\n            levels:\n              - key: 2",
    );
    expect(exportFramework).not.toContain("scheme");
  });

  it("a draft with points, nested groups or a sixth level is refused at its place", async () => {
    const { id, version } = await bring(writeFrameworkYaml(makeStoredCompetencies()), false);
    const base = { name: { vi: "K" }, issuer: "Sở", effectiveFrom: "2026-01-01", documents: [], scope: {}, scheme: "" };
    const refused = (groups: object[]) =>
      specialist.refused(SAVE, { input: { versionId: id, version, content: { ...base, groups } } });
    const criterion = { code: "A", text: { vi: "A" }, method: "LEVEL" };
    const group = { code: "I", text: { vi: "Nhóm" } };
    expect(await refused([{ ...group, criteria: [{ ...criterion, method: "PASS_FAIL" }] }])).toMatchObject({
      fields: [{ path: "input.content.groups.0.criteria.0.method", rule: "competency.method" }],
    });
    expect(await refused([group, { ...group, code: "II", parentCode: "I" }])).toMatchObject({
      fields: [{ path: "input.content.groups.1.parentCode", rule: "competency.nestedGroup" }],
    });
    const levels = [{ key: "6", descriptor: { vi: "Sáu" } }];
    expect(await refused([{ ...group, criteria: [{ ...criterion, levels }] }])).toMatchObject({
      fields: [{ path: "input.content.groups.0.criteria.0.levels.0.key", rule: "file.shape" }],
    });
  });

  it("a competency framework is neither adopted for rating nor mixed with a regulation", async () => {
    const { version } = await makeCompetencyVersion(khung);
    const adopt = { frameworkId: version.frameworkId, unitId, startsOn: "2026-02-01" };
    expect(await specialist.refused(ADOPT, { input: adopt })).toMatchObject({ rule: "adoption.competency" });
    const stored = makeStoredCompetencies();
    await bring(writeFrameworkYaml(stored));
    const regulation = shippedText("nong-son-2022").replace(/^code: .*$/m, `code: ${stored.code}`);
    const input = { file: regulation, publish: true, ownerUnitId: unitId };
    expect(await specialist.refused(IMPORT, { input })).toMatchObject({ rule: "framework.otherKind" });
    const copy = { code: "SAO-CHEP", name: { vi: "Sao" }, issuer: "Sở", effectiveFrom: "2026-01-01" };
    const copyInput = { ...copy, ownerUnitId: unitId, copyOfVersionId: version.id };
    expect(await specialist.refused(CREATE, { input: copyInput })).toMatchObject({ rule: "framework.otherKind" });
    await specialist.ok(CREATE, { input: { ...copyInput, kind: "COMPETENCY" } });
  });

  it("a wrong level is refused with line and column", async () => {
    const text = writeFrameworkYaml(makeStoredCompetencies()).replace("- key: 4\n", "- key: 9\n");
    const line = text.split("\n").findIndex((each) => each.includes("key: 9")) + 1;
    const input = { file: text, publish: true, ownerUnitId: unitId };
    expect(await specialist.refused(IMPORT, { input })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "input.file.groups.0.competencies.0.levels.3.key", values: { line } }],
    });
    expect(asCompetencyFile(makeStoredCompetencies()).groups).toHaveLength(2);
  });
});
