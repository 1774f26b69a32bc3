import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeContent } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { IMPORT } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const OUTLOOK = `query ($id: Uuid!) { rebaseOutlook(versionId: $id) {
  pinnedVersionId successorVersionId kept { kind path name text { vi } } dropped { path name rule reasonVi } } }`;
const REBASE = `mutation ($input: RebaseExtensionInput!) { rebaseExtension(input: $input) {
  version { id status extendsVersionId } dropped { path name } } }`;
const TASKS = "query { rebaseTasks { frameworkId pinnedNumber successorNumber } }";
const EXTENSIONS = `query ($id: Uuid!) { framework(id: $id) { extensions {
  framework { id } version { id number status } pinnedNumber isBehind } } }`;

/** A superior regulation: group II, the bonus and gates are open. */
function superiorFile(over: Partial<FrameworkFile> = {}): Partial<FrameworkFile> {
  const { groups, scheme } = makeContent({
    formulas: [
      { name: "bonus", label: { vi: "Điểm thưởng" }, text: "2" },
      { name: "score", label: { vi: "Tổng điểm" }, text: "group.I + group.II + done * 60 + bonus" },
    ],
  });
  return {
    groups: [...groups, { code: "II", text: { vi: "Tiêu chí của đơn vị" }, maxPoints: "8" }],
    scheme,
    slots: [
      { kind: "GROUP", groupCode: "II", maxPoints: "8", label: { vi: "Tiêu chí riêng" } },
      { kind: "PARAMETER", name: "bonus", min: "0", max: "5", label: { vi: "Điểm thưởng" } },
      { kind: "GATE", label: { vi: "Chốt chặn riêng" } },
    ],
    ...over,
  };
}

/** A unit's file on version 1 of the superior: a criterion, a bonus of 4 and a gate. */
function extensionFile(superiorCode: string): string {
  return JSON.stringify({
    ...{ khung: 1, code: nextFrameworkCode(), kind: "EVALUATION", extends: { code: superiorCode, version: 1 } },
    ...{ name: { vi: "Quy chế của sở" }, issuer: "Sở Nội vụ", documents: [], effectiveFrom: "2026-07-15", scope: {} },
    additions: [
      { group: "II", criteria: [{ code: "II.1", text: { vi: "Chuyển đổi số" }, method: "POINTS", max: "8" }] },
    ],
    parameters: [{ name: "bonus", value: "4" }],
    gates: [{ code: "R1", label: { vi: "Trễ hạn" }, kind: "CAP", grade: "B", when: "done < 1" }],
  });
}

eachDatabase("moving an extension to its superior's newer version", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  async function extended(): Promise<{ code: string; superiorId: string; versionId: string; frameworkId: string }> {
    const code = nextFrameworkCode();
    const superior = await makePublishedVersion(khung, superiorFile({ code }));
    const { importFramework } = await specialist.ok<{ importFramework: { id: string; framework: { id: string } } }>(
      IMPORT,
      { input: { file: extensionFile(code), publish: true, ownerUnitId: unitId } },
    );
    const { id: versionId, framework } = importFramework;
    return { code, superiorId: superior.id, versionId, frameworkId: framework.id };
  }

  const outlookOf = async (actor: Actor, id: string) =>
    (await actor.ok<{ rebaseOutlook: { kept: object[]; dropped: object[] } }>(OUTLOOK, { id })).rebaseOutlook;

  it("shows beforehand that everything fits, and then keeps everything", async () => {
    const { code, superiorId, versionId } = await extended();
    expect(await outlookOf(specialist, versionId)).toEqual({
      pinnedVersionId: superiorId,
      successorVersionId: null,
      kept: [],
      dropped: [],
    });
    const successor = await makePublishedVersion(khung, superiorFile({ code, effectiveFrom: "2026-07-01" }));
    expect(await outlookOf(specialist, versionId)).toEqual({
      pinnedVersionId: superiorId,
      successorVersionId: successor.id,
      kept: [
        { kind: "ADDITION", path: "additions.0", name: "II", text: { vi: "II.1 Chuyển đổi số" } },
        { kind: "PARAMETER", path: "parameters.0", name: "bonus", text: { vi: "4" } },
        { kind: "GATE", path: "gates.0", name: "R1", text: { vi: "Trễ hạn" } },
      ],
      dropped: [],
    });
    expect(await specialist.ok(REBASE, { input: { versionId } })).toMatchObject({
      rebaseExtension: { version: { status: "DRAFT", extendsVersionId: successor.id }, dropped: [] },
    });
  });

  it("shows beforehand what will be lost and why, as the move itself then does", async () => {
    const { code, versionId } = await extended();
    const slots = superiorFile()
      .slots!.filter(({ kind }) => kind !== "GATE")
      .map((slot) => (slot.kind === "PARAMETER" ? { ...slot, max: "3" } : slot));
    await makePublishedVersion(khung, superiorFile({ code, slots, effectiveFrom: "2026-07-01" }));
    const outlook = await outlookOf(specialist, versionId);
    expect(outlook).toMatchObject({
      kept: [{ path: "additions.0" }],
      dropped: [
        {
          path: "parameters.0",
          rule: "extension.parameterRange",
          reasonVi: "Tham số bonus là 4, phải nằm trong khoảng 0..3.",
        },
        { path: "gates.0", name: "R1", rule: "extension.outsideSlot" },
      ],
    });
    expect(await specialist.ok(REBASE, { input: { versionId } })).toMatchObject({
      rebaseExtension: { dropped: [{ path: "parameters.0" }, { path: "gates.0" }] },
    });
  });

  it("lists the task for the specialist who maintains the extension and for nobody else", async () => {
    const { code, frameworkId } = await extended();
    await makePublishedVersion(khung, superiorFile({ code, effectiveFrom: "2026-07-01" }));
    const tasks = async (actor: Actor) =>
      (await actor.ok<{ rebaseTasks: { frameworkId: string }[] }>(TASKS)).rebaseTasks.filter(
        (task) => task.frameworkId === frameworkId,
      );
    expect(await tasks(specialist)).toEqual([{ frameworkId, pinnedNumber: 1, successorNumber: 2 }]);
    const elsewhere = await makeUnit(khung);
    expect(await tasks(await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere.id }))).toEqual([]);
    expect(await tasks(await khung.actor({ role: Role.EMPLOYEE, unitId }))).toEqual([]);
  });

  it("tells of the superior who extends it and who still stands on an older version", async () => {
    const { code, frameworkId, versionId, superiorId } = await extended();
    const { frameworkId: superior } = (await khung
      .look()
      .sql.selectFrom("framework_version")
      .select("framework_id as frameworkId")
      .where("id", "=", superiorId)
      .executeTakeFirstOrThrow()) as { frameworkId: string };
    const extensions = async () =>
      (await specialist.ok<{ framework: { extensions: object[] } }>(EXTENSIONS, { id: superior })).framework.extensions;
    const one = { framework: { id: frameworkId }, version: { id: versionId, number: 1, status: "PUBLISHED" } };
    expect(await extensions()).toEqual([{ ...one, pinnedNumber: 1, isBehind: false }]);
    await makePublishedVersion(khung, superiorFile({ code, effectiveFrom: "2026-07-01" }));
    expect(await extensions()).toEqual([{ ...one, pinnedNumber: 1, isBehind: true }]);
    await specialist.ok(REBASE, { input: { versionId } });
    expect(await extensions()).toMatchObject([
      { version: { number: 2, status: "DRAFT" }, pinnedNumber: 2, isBehind: false },
    ]);
  });

  it("is refused for a version that extends nothing, and unknown drafts stay unknown", async () => {
    const { id } = await makePublishedVersion(khung);
    expect(await specialist.refused(OUTLOOK, { id })).toMatchObject({ rule: "extension.none" });
    expect(await specialist.refused(OUTLOOK, { id: unitId })).toMatchObject({ code: "NOT_FOUND" });
  });
});
