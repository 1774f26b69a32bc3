import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkVersion } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeDraftVersion, makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  CREATE,
  CREATE_DRAFT,
  draftContent,
  EXPORT,
  FRAMEWORKS,
  IMPORT,
  PUBLISH,
  RETIRE,
  SAVE,
  VERSION,
} from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

eachDatabase("who may do what with frameworks", (start) => {
  let khung: TestKhung;
  let rootId: string;
  let unitId: string;
  let draft: FrameworkVersion;
  let published: FrameworkVersion;
  let shipped: FrameworkVersion;
  let rootSpecialist: Actor;
  let unitSpecialist: Actor;
  let otherSpecialist: Actor;
  let auditor: Actor;
  let employee: Actor;

  beforeAll(async () => {
    khung = await start();
    rootId = (await makeUnit(khung)).id;
    unitId = (await makeUnit(khung, { parentId: rootId })).id;
    const otherId = (await makeUnit(khung, { parentId: rootId })).id;
    draft = await makeDraftVersion(khung, {}, { ownerUnitId: unitId });
    published = await makePublishedVersion(khung, {}, { ownerUnitId: unitId });
    shipped = await makeDraftVersion(khung);
    rootSpecialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: rootId });
    unitSpecialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    otherSpecialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: otherId });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: otherId });
    employee = await khung.actor({});
  });
  afterAll(() => khung.stop());

  it("everybody signed in reads published versions, nobody else does", async () => {
    for (const actor of [employee, otherSpecialist, auditor]) {
      expect(await actor.ok(VERSION, { id: published.id })).toMatchObject({
        frameworkVersion: { status: "PUBLISHED" },
      });
    }
    expect(await khung.nobody.refused(VERSION, { id: published.id })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await khung.nobody.refused(FRAMEWORKS, {})).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("a draft is read by its maintainers and by auditors; for others it is not there", async () => {
    for (const actor of [unitSpecialist, rootSpecialist, auditor]) {
      expect(await actor.ok(VERSION, { id: draft.id })).toMatchObject({ frameworkVersion: { status: "DRAFT" } });
    }
    for (const actor of [otherSpecialist, employee]) {
      expect(await actor.refused(VERSION, { id: draft.id })).toMatchObject({ code: "NOT_FOUND" });
      expect(await actor.refused(EXPORT, { id: draft.id })).toMatchObject({ code: "NOT_FOUND" });
      const { frameworks } = await actor.ok<{ frameworks: { total: number; items: { id: string }[] } }>(FRAMEWORKS, {});
      expect(frameworks).toMatchObject({ total: 1, items: [{ id: published.frameworkId }] });
      expect(await actor.ok(FRAMEWORKS, { filter: { status: "DRAFT" } })).toMatchObject({ frameworks: { total: 0 } });
    }
  });

  it("what came with the program is kept by specialists of a root unit", async () => {
    expect(await rootSpecialist.ok(VERSION, { id: shipped.id })).toMatchObject({
      frameworkVersion: { abilities: { canEdit: { allowed: true } } },
    });
    expect(await unitSpecialist.refused(VERSION, { id: shipped.id })).toMatchObject({ code: "NOT_FOUND" });
    const input = { versionId: shipped.id, version: shipped.version, content: draftContent() };
    expect(await unitSpecialist.refused(SAVE, { input })).toMatchObject({ rule: "framework.notMaintainer" });
  });

  it("only maintainers write, and abilities say the same beforehand", async () => {
    const name = { vi: "Quy chế" };
    const fresh = { code: nextFrameworkCode(), name, issuer: "Sở", effectiveFrom: "2026-01-01", ownerUnitId: unitId };
    const requests: [string, object][] = [
      [CREATE, fresh],
      [CREATE_DRAFT, { frameworkId: published.frameworkId }],
      [SAVE, { versionId: draft.id, version: draft.version, content: draftContent() }],
      [PUBLISH, { versionId: draft.id, version: draft.version }],
      [RETIRE, { versionId: published.id, version: published.version }],
    ];
    for (const actor of [otherSpecialist, auditor, employee]) {
      for (const [document, input] of requests) {
        expect(await actor.refused(document, { input })).toMatchObject({
          code: "FORBIDDEN",
          rule: "framework.notMaintainer",
        });
      }
      expect(await actor.ok(VERSION, { id: published.id })).toMatchObject({
        frameworkVersion: { abilities: { canRetire: { allowed: false, rule: "framework.notMaintainer" } } },
      });
    }
    expect(await khung.nobody.refused(CREATE, { input: fresh })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("a framework without owner is brought in by a root unit's specialist only", async () => {
    const { exportFramework } = await rootSpecialist.ok<{ exportFramework: string }>(EXPORT, { id: published.id });
    const file = exportFramework.replace(/^code: .*$/m, "code: KHONG-CHU");
    const input = { file, publish: true };
    expect(await unitSpecialist.refused(IMPORT, { input })).toMatchObject({ rule: "framework.notMaintainer" });
    expect(await rootSpecialist.ok(IMPORT, { input })).toMatchObject({ importFramework: { status: "PUBLISHED" } });
  });

  it("frameworks are found by words without accents", async () => {
    await makePublishedVersion(khung, { name: { vi: "Đánh giá viên chức trường học" } });
    expect(await employee.ok(FRAMEWORKS, { filter: { search: "vien chuc TRUONG" } })).toMatchObject({
      frameworks: { total: 1 },
    });
    expect(await employee.ok(FRAMEWORKS, { filter: { search: "khong co" } })).toMatchObject({
      frameworks: { total: 0, items: [] },
    });
  });
});
