import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeDraftVersion, makeFrameworkFile, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const DIFF = `query ($from: Uuid!, $to: Uuid!) { versionDiff(fromVersionId: $from, toVersionId: $to) {
  from { number } to { number } substantiveCount wordingCount
  changes { kind path weight place { vi en } before { vi en } after { vi } sentence { vi en }
    concerns { kind leading classes subjectTypes who { vi } } } } }`;

eachDatabase("comparison of versions", (start) => {
  let khung: TestKhung;
  let ownerUnitId: string;

  beforeAll(async () => {
    khung = await start();
    ownerUnitId = (await makeUnit(khung)).id;
  });
  afterAll(() => khung.stop());

  it("two stored versions are compared in words, with whom each change concerns", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId });
    const file = makeFrameworkFile();
    const first = await makePublishedVersion(khung, file, { ownerUnitId });
    const next = structuredClone(file);
    next.groups[0]!.criteria![1]!.points = "10.0";
    next.groups[0]!.criteria![1]!.appliesTo = { classes: ["PROFESSIONAL", "SUPPORT"], leading: false };
    next.name.vi = "Quy chế mới";
    const second = await makeDraftVersion(khung, next, { ownerUnitId });
    const { versionDiff } = await specialist.ok<{ versionDiff: object }>(DIFF, { from: first.id, to: second.id });
    expect(versionDiff).toMatchObject({
      from: { number: 1 },
      to: { number: 2 },
      substantiveCount: 2,
      wordingCount: 1,
      changes: [
        {
          kind: "CHANGED",
          path: "groups.0.criteria.1.points",
          before: { vi: "10" },
          after: { vi: "10,0" },
        },
        {
          path: "groups.0.criteria.1.appliesTo",
          concerns: { kind: "EVERYONE", leading: null, classes: [] },
          sentence: {
            vi: "Nhóm I › Tiêu chí I.2 “Báo cáo” › đối tượng áp dụng: đổi từ mọi đối tượng thành người không giữ chức vụ lãnh đạo, quản lý, chuyên môn, nghiệp vụ, hỗ trợ, phục vụ. Đối tượng: mọi đối tượng.",
          },
        },
        { path: "name", weight: "WORDING" },
      ],
    });
    expect(await specialist.ok(DIFF, { from: first.id, to: first.id })).toMatchObject({
      versionDiff: { changes: [], substantiveCount: 0 },
    });
  });

  it("a draft that somebody may not read is compared with nothing", async () => {
    const first = await makePublishedVersion(khung, {}, { ownerUnitId });
    const draft = await makeDraftVersion(khung, {}, { ownerUnitId });
    const stranger = await khung.actor({ role: Role.EMPLOYEE, unitId: ownerUnitId });
    expect(await stranger.refused(DIFF, { from: first.id, to: draft.id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await khung.nobody.refused(DIFF, { from: first.id, to: first.id })).toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });
});
