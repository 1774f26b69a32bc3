import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { draftContent, PUBLISH } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const COMMENT = `mutation ($input: CommentOnDraftInput!) { commentOnDraft(input: $input) {
  id version path text authorId authorName createdAt resolvedAt abilities { canResolve { allowed rule } } } }`;
const RESOLVE = `mutation ($input: ResolveCommentInput!) { resolveComment(input: $input) { id version resolvedAt resolvedBy } }`;
const COMMENTS = `query ($id: Uuid!) { frameworkVersion(id: $id) {
  id version status draftSavedAt draftSavedBy draftSavedByName comments { id path text authorName resolvedAt }
  abilities { canComment { allowed rule } canDiscard { allowed rule } } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id version draftSavedAt draftSavedByName } }`;
const DISCARD = `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { versionId frameworkId frameworkRemoved } }`;
const CHECK = `query ($id: Uuid!) { checkDraft(versionId: $id) {
  path rule place { part groupId groupCode criterionId criterionCode index field } } }`;

interface Read {
  frameworkVersion: { version: number; comments: object[]; draftSavedAt: string; abilities: object };
}

eachDatabase("work on a draft", (start) => {
  let khung: TestKhung;
  let ownerUnitId: string;
  let specialist: Actor;
  let colleague: Actor;
  let auditor: Actor;

  beforeAll(async () => {
    khung = await start();
    ownerUnitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId, username: "chuyen-vien" });
    colleague = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId, username: "dong-nghiep" });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: ownerUnitId, username: "thanh-tra" });
  });
  afterAll(() => khung.stop());

  const draftOf = () => makeDraftVersion(khung, {}, { ownerUnitId });

  it("who may read a draft comments on its places; a maintainer settles the remark", async () => {
    const draft = await draftOf();
    const input = { versionId: draft.id, path: "criterion:I.1", text: " Cần căn cứ. " };
    const { commentOnDraft } = await auditor.ok<{ commentOnDraft: { id: string; version: number } }>(COMMENT, {
      input,
    });
    expect(commentOnDraft).toMatchObject({
      path: "criterion:I.1",
      text: "Cần căn cứ.",
      authorName: "thanh-tra",
      resolvedAt: null,
      abilities: { canResolve: { allowed: true } },
    });
    const { id: commentId, version } = commentOnDraft;
    expect(await specialist.ok(RESOLVE, { input: { commentId, version } })).toMatchObject({
      resolveComment: { resolvedBy: specialist.accountId },
    });
    expect(await specialist.refused(RESOLVE, { input: { commentId, version } })).toMatchObject({ code: "STALE" });
    expect(await specialist.refused(RESOLVE, { input: { commentId, version: version + 1 } })).toMatchObject({
      rule: "comment.resolved",
    });
    const { frameworkVersion } = await specialist.ok<Read>(COMMENTS, { id: draft.id });
    expect(frameworkVersion).toMatchObject({
      comments: [{ id: commentId, authorName: "thanh-tra" }],
      abilities: { canComment: { allowed: true }, canDiscard: { allowed: true } },
    });
  });

  it("remarks stay among those who could read the draft, and end when it is published", async () => {
    const draft = await draftOf();
    const input = { versionId: draft.id, path: "scheme.gates", text: "Thiếu chốt chặn kỷ luật" };
    await specialist.ok(COMMENT, { input });
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: ownerUnitId });
    expect(await employee.refused(COMMENT, { input })).toMatchObject({ code: "NOT_FOUND" });
    const { frameworkVersion } = await specialist.ok<Read>(COMMENTS, { id: draft.id });
    await specialist.ok(PUBLISH, { input: { versionId: draft.id, version: frameworkVersion.version } });
    expect((await employee.ok<Read>(COMMENTS, { id: draft.id })).frameworkVersion.comments).toEqual([]);
    expect((await specialist.ok<Read>(COMMENTS, { id: draft.id })).frameworkVersion.comments).toHaveLength(1);
    expect(await specialist.refused(COMMENT, { input })).toMatchObject({ rule: "comment.notDraft" });
    const blank = { ...input, versionId: (await draftOf()).id, text: "  " };
    expect(await specialist.refused(COMMENT, { input: blank })).toMatchObject({ rule: "comment.empty" });
  });

  it("somebody else's comment is settled by its author or a maintainer only", async () => {
    const draft = await draftOf();
    const input = { versionId: draft.id, path: "scope", text: "Phạm vi?" };
    const { commentOnDraft } = await specialist.ok<{ commentOnDraft: { id: string; version: number } }>(COMMENT, {
      input,
    });
    const settle = { input: { commentId: commentOnDraft.id, version: commentOnDraft.version } };
    expect(await auditor.refused(RESOLVE, settle)).toMatchObject({ code: "FORBIDDEN", rule: "comment.notYours" });
  });

  it("a draft saved by a colleague meanwhile is stale, with who saved it and when", async () => {
    const draft = await draftOf();
    khung.clock.set("2026-07-15T02:30:00Z");
    const input = { versionId: draft.id, version: draft.version, content: draftContent() };
    expect(await colleague.ok(SAVE, { input })).toMatchObject({
      saveDraft: { draftSavedAt: "2026-07-15T02:30:00.000Z", draftSavedByName: "dong-nghiep" },
    });
    expect(await specialist.refused(SAVE, { input })).toMatchObject({
      code: "STALE",
      values: {
        current: draft.version + 1,
        savedAt: "2026-07-15T02:30:00.000Z",
        savedBy: colleague.accountId,
        savedByName: "dong-nghiep",
      },
    });
  });

  it("a draft is thrown away with its remarks; a framework that had nothing else goes with it", async () => {
    const draft = await draftOf();
    await specialist.ok(COMMENT, { input: { versionId: draft.id, path: "name", text: "Tên dài" } });
    const input = { versionId: draft.id, version: draft.version };
    expect(await specialist.refused(DISCARD, { input: { ...input, version: 9 } })).toMatchObject({ code: "STALE" });
    expect(await auditor.refused(DISCARD, { input })).toMatchObject({ code: "FORBIDDEN" });
    expect(await specialist.ok(DISCARD, { input })).toEqual({
      discardDraft: { versionId: draft.id, frameworkId: draft.frameworkId, frameworkRemoved: true },
    });
    expect(await specialist.refused(COMMENTS, { id: draft.id })).toMatchObject({ code: "NOT_FOUND" });

    const published = await makePublishedVersion(khung, {}, { ownerUnitId });
    const { createDraft } = await specialist.ok<{ createDraft: { id: string; version: number } }>(
      `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { id version } }`,
      { input: { frameworkId: published.frameworkId } },
    );
    const next = { versionId: createDraft.id, version: createDraft.version };
    expect(await specialist.ok(DISCARD, { input: next })).toMatchObject({ discardDraft: { frameworkRemoved: false } });
    const frozen = { versionId: published.id, version: published.version };
    expect(await specialist.refused(DISCARD, { input: frozen })).toMatchObject({ rule: "framework.versionFrozen" });
  });

  it("each defect names the group, the criterion or the part of the scheme to go to", async () => {
    const draft = await makeDraftVersion(khung, {}, { ownerUnitId });
    const group = {
      code: "II",
      text: { vi: "Nhóm" },
      criteria: [{ code: "II.1", text: { vi: "Không điểm" }, method: "POINTS" }],
    };
    const groups = [
      { code: "I", text: { vi: "N" } },
      { ...group, parentCode: "I" },
    ];
    const scheme = `{ method: SCORED, grades: [{ code: A, name: { vi: A } }, { code: B, name: { vi: B } }], maximum: 30, formulas: [{ name: score, label: { vi: S }, text: group.I }], bands: [{ grade: A, from: 20 }, { grade: Z, to: 20 }], steps: [SELF, DECISION, LOCKED], selfGrade: false }`;
    const input = { versionId: draft.id, version: draft.version, content: draftContent({ groups, scheme }) };
    await specialist.ok(SAVE, { input });
    const { checkDraft } = await specialist.ok<{ checkDraft: { rule: string; place: object }[] }>(CHECK, {
      id: draft.id,
    });
    const place = (rule: string) => checkDraft.find((defect) => defect.rule === rule)?.place;
    expect(place("content.noMaximum")).toMatchObject({
      part: "groups",
      groupCode: "II",
      groupId: expect.any(String),
      criterionCode: "II.1",
      criterionId: expect.any(String),
      field: null,
    });
    expect(place("content.unknownGrade")).toEqual({
      part: "bands",
      groupId: null,
      groupCode: null,
      criterionId: null,
      criterionCode: null,
      index: 1,
      field: "grade",
    });
  });
});
