import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { nextFrameworkCode } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  CREATE,
  CREATE_DRAFT,
  draftContent,
  PUBLISH,
  RETIRE,
  SAVE,
  SCHEME,
  VERSION,
} from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

interface Version {
  id: string;
  version: number;
  number: number;
  status: string;
  basedOnVersionId: string | null;
  groups: { id: string; code: string; criteria: { id: string; code: string }[] }[];
  defects: { path: string; rule: string }[];
  abilities: Record<string, { allowed: boolean; rule: string | null }>;
}

eachDatabase("life of a framework's version", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let ownerUnitId: string;

  beforeAll(async () => {
    khung = await start();
    ownerUnitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId });
  });
  afterAll(() => khung.stop());

  async function create(over: object = {}): Promise<{ id: string; versions: Version[] }> {
    const input = {
      code: nextFrameworkCode(),
      name: { vi: "Quy chế đánh giá công chức" },
      issuer: "Sở Nội vụ",
      effectiveFrom: "2026-01-01",
      ownerUnitId,
      ...over,
    };
    return (await specialist.ok<{ createFramework: { id: string; versions: Version[] } }>(CREATE, { input }))
      .createFramework;
  }

  async function save(versionId: string, version: number, over: object = {}): Promise<Version> {
    const input = { versionId, version, content: draftContent(over) };
    return (await specialist.ok<{ saveDraft: Version }>(SAVE, { input })).saveDraft;
  }

  async function read(id: string): Promise<Version> {
    return (await specialist.ok<{ frameworkVersion: Version }>(VERSION, { id })).frameworkVersion;
  }

  async function published(): Promise<{ frameworkId: string; version: Version }> {
    const framework = await create();
    const draft = framework.versions[0]!;
    const saved = await save(draft.id, draft.version);
    const answer = await specialist.ok<{ publishFrameworkVersion: Version }>(PUBLISH, {
      input: { versionId: saved.id, version: saved.version },
    });
    return { frameworkId: framework.id, version: answer.publishFrameworkVersion };
  }

  it("a new framework starts with a draft that holds the four usual grades and no criteria", async () => {
    const framework = await create();
    expect(framework.versions).toMatchObject([{ number: 1, status: "DRAFT" }]);
    const version = await read(framework.versions[0]!.id);
    expect(version).toMatchObject({
      groups: [],
      scheme: { method: "JUDGED", grades: [{ code: "HTXS" }, {}, {}, { code: "KHT" }] },
    });
    expect(version.abilities).toMatchObject({
      canEdit: { allowed: true },
      canRetire: { allowed: false, rule: "framework.notPublished" },
    });
  });

  it("a code is used for one framework only", async () => {
    const code = nextFrameworkCode();
    await create({ code });
    const input = { code, name: { vi: "Khác" }, issuer: "Sở", effectiveFrom: "2026-01-01", ownerUnitId };
    expect(await specialist.refused(CREATE, { input })).toMatchObject({ code: "CONFLICT", values: { field: "code" } });
  });

  it("saving replaces the whole draft, and what keeps its code keeps its identity", async () => {
    const draft = (await create()).versions[0]!;
    const first = await save(draft.id, draft.version);
    const levels = ["1", "2"].map((key) => ({ key, descriptor: { vi: `Mức ${key}` } }));
    const groups = [
      { code: "II", text: { vi: "Kết quả" } },
      {
        code: "I",
        parentCode: "II",
        text: { vi: "Kỷ luật" },
        criteria: [{ code: "I.1", text: { vi: "Giờ giấc" }, method: "LEVEL", levels }],
      },
    ];
    const second = await save(draft.id, first.version, { groups });
    expect(second.version).toBeGreaterThan(first.version);
    const stored = await read(draft.id);
    expect(stored.groups).toMatchObject([{ code: "II", groups: [{ code: "I" }], criteria: [] }]);
    expect((stored.groups[0] as unknown as { groups: { id: string }[] }).groups[0]!.id).toBe(first.groups[0]!.id);
    const rows = await khung
      .look()
      .sql.selectFrom("criterion")
      .select(["id", "code"])
      .where("version_id", "=", draft.id)
      .execute();
    expect(rows).toEqual([{ id: first.groups[0]!.criteria[0]!.id, code: "I.1" }]);
  });

  it("a draft that somebody else saved meanwhile is not overwritten", async () => {
    const draft = (await create()).versions[0]!;
    await save(draft.id, draft.version, { groups: [] });
    const input = { versionId: draft.id, version: draft.version, content: draftContent() };
    expect(await specialist.refused(SAVE, { input })).toMatchObject({ code: "STALE" });
  });

  it("a save with only other criteria makes the record stale for others too", async () => {
    const draft = (await create()).versions[0]!;
    const first = await save(draft.id, draft.version);
    const second = await save(draft.id, first.version, { groups: [{ code: "X", text: { vi: "Khác" } }] });
    expect(second.version).toBe(first.version + 1);
  });

  it("a scheme that is not well formed is refused with line and column", async () => {
    const draft = (await create()).versions[0]!;
    const content = draftContent({ scheme: SCHEME.replace("steps: [SELF", "stepz: [SELF") });
    const error = await specialist.refused(SAVE, { input: { versionId: draft.id, version: draft.version, content } });
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.fields).toContainEqual(
      expect.objectContaining({
        path: "input.content.scheme.stepz",
        values: expect.objectContaining({ line: 13, column: 1 }),
      }),
    );
  });

  it("a group inside one that is not there is refused at its place", async () => {
    const draft = (await create()).versions[0]!;
    const groups = [{ code: "I", parentCode: "IX", text: { vi: "Kỷ luật" } }];
    const error = await specialist.refused(SAVE, {
      input: { versionId: draft.id, version: draft.version, content: draftContent({ groups }) },
    });
    expect(error.fields).toMatchObject([{ path: "input.content.groups.0.parentCode", rule: "framework.unknownGroup" }]);
  });

  it("two criteria of one code are refused", async () => {
    const draft = (await create()).versions[0]!;
    const criterion = { code: "1", text: { vi: "Một" }, method: "VIOLATION" };
    const groups = ["A", "B"].map((code) => ({ code, text: { vi: code }, criteria: [criterion] }));
    const input = { versionId: draft.id, version: draft.version, content: draftContent({ groups }) };
    expect(await specialist.refused(SAVE, { input })).toMatchObject({
      rule: "framework.duplicateCode",
      values: { code: "1" },
    });
  });

  it("an unfinished draft is saved, its defects are told, and it is not published", async () => {
    const draft = (await create()).versions[0]!;
    const saved = await save(draft.id, draft.version, {
      scheme: SCHEME.replace("text: group.I", "text: group.I + tien_do"),
    });
    const defects = (
      await specialist.ok<{ checkDraft: { path: string }[] }>(
        `query ($id: Uuid!) { checkDraft(versionId: $id) { path rule messageVi } }`,
        { id: draft.id },
      )
    ).checkDraft;
    expect(defects).toEqual([
      expect.objectContaining({ path: "scheme.formulas.0.text", messageVi: expect.stringContaining("tien_do") }),
    ]);
    const error = await specialist.refused(PUBLISH, { input: { versionId: draft.id, version: saved.version } });
    expect(error).toMatchObject({
      code: "REFUSED",
      rule: "framework.notPublishable",
      fields: [{ path: "scheme.formulas.0.text" }],
    });
    expect(await read(draft.id)).toMatchObject({ status: "DRAFT", defects: [{ path: "scheme.formulas.0.text" }] });
  });

  it("a published version has a digest and a date and refuses every change", async () => {
    const { version } = await published();
    expect(version).toMatchObject({ status: "PUBLISHED", publishedAt: "2026-07-15T02:00:00.000Z" });
    expect(version).toHaveProperty("contentHash", expect.stringMatching(/^[0-9a-f]{64}$/));
    const input = { versionId: version.id, version: version.version };
    expect(await specialist.refused(SAVE, { input: { ...input, content: draftContent() } })).toMatchObject({
      rule: "framework.versionFrozen",
    });
    expect(await specialist.refused(PUBLISH, { input })).toMatchObject({ rule: "framework.versionFrozen" });
    expect((await read(version.id)).abilities).toMatchObject({
      canEdit: { allowed: false, rule: "framework.versionFrozen" },
    });
  });

  it("version 2 starts as a copy with its own criteria, and version 1 stays as it was", async () => {
    const { frameworkId, version } = await published();
    const before = await read(version.id);
    const draft = (await specialist.ok<{ createDraft: Version }>(CREATE_DRAFT, { input: { frameworkId } })).createDraft;
    expect(draft).toMatchObject({ number: 2, status: "DRAFT", basedOnVersionId: version.id });
    expect(await specialist.refused(CREATE_DRAFT, { input: { frameworkId } })).toMatchObject({
      rule: "framework.draftExists",
    });
    const copy = await read(draft.id);
    expect(copy.groups[0]).toMatchObject({ code: "I", criteria: [{ code: "I.1" }, { code: "I.2" }] });
    expect(copy.groups[0]!.criteria[0]!.id).not.toBe(before.groups[0]!.criteria[0]!.id);
    await save(draft.id, draft.version, { groups: [], name: { vi: "Quy chế sửa đổi" } });
    const { abilities: _, ...stays } = before;
    expect(await read(version.id)).toMatchObject(stays);
  });

  it("the same request sent twice starts one draft", async () => {
    const { frameworkId } = await published();
    const input = { frameworkId, idempotencyKey: "draft-once" };
    const one = await specialist.ok<{ createDraft: Version }>(CREATE_DRAFT, { input });
    expect(await specialist.ok(CREATE_DRAFT, { input })).toEqual(one);
  });

  it("a retired version keeps its content and cannot come back", async () => {
    const { version } = await published();
    const input = { versionId: version.id, version: version.version, effectiveTo: "2026-12-31" };
    const answer = await specialist.ok<{ retireFrameworkVersion: Version }>(RETIRE, { input });
    expect(answer.retireFrameworkVersion).toMatchObject({ status: "RETIRED", effectiveTo: "2026-12-31" });
    expect(await specialist.refused(RETIRE, { input: { ...input, version: version.version + 1 } })).toMatchObject({
      rule: "framework.notPublished",
    });
    expect((await read(version.id)).groups).toHaveLength(1);
  });
});
