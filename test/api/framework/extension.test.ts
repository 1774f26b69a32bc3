import { afterAll, beforeAll, expect, it } from "vitest";
import { type FrameworkFile, loadContent } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeDraftVersion, makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeContent } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EXPORT, IMPORT, PUBLISH } from "../../support/framework-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const EXTEND = `mutation ($input: ExtendFrameworkInput!) { extendFramework(input: $input) {
  id code versions { id version status extendsVersionId superior { id } slots { kind } groups { code } defects { rule path } } } }`;
const VERSION = `query ($id: Uuid!) { frameworkVersion(id: $id) { id version status extendsVersionId contentHash schemeText
  groups { code text: textVi maxPoints criteria { code text: textVi method max step points } }
  slots { kind groupCode maxPoints name min max label { vi } }
  ownPart { groupCodes criterionCodes parameters { name value } findingNames gateCodes }
  defects { path rule messageVi proposalVi place { part groupCode criterionCode index field } } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id version } }`;
const REBASE = `mutation ($input: RebaseExtensionInput!) { rebaseExtension(input: $input) {
  version { id number status extendsVersionId groups { code criteria { code } } } dropped { path name rule reasonVi } } }`;
const TASKS = `query ($unitId: Uuid!) { rebaseTasks(unitId: $unitId) {
  frameworkId versionId pinnedNumber successorNumber framework { code } successor { number } } }`;

interface Version {
  id: string;
  version: number;
  extendsVersionId: string | null;
  contentHash: string | null;
  schemeText: string;
  groups: { code: string; text: string; maxPoints: string | null; criteria: Record<string, string | null>[] }[];
  ownPart: object | null;
  defects: { path: string; rule: string; messageVi: string; proposalVi: string; place: object }[];
}

/** A province's regulation: units fill group II, choose the bonus and may add gates. */
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

const OWN = { code: "II.1", text: { vi: "Chuyển đổi số" }, method: "POINTS", max: "8" };

eachDatabase("extension of a superior framework", (start) => {
  let khung: TestKhung;
  let unitId: string;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  async function extend(superiorVersionId: string): Promise<{ id: string; code: string; draft: Version }> {
    const input = { superiorVersionId, code: nextFrameworkCode(), name: { vi: "Quy chế của sở" }, ownerUnitId: unitId };
    const { extendFramework } = await specialist.ok<{
      extendFramework: { id: string; code: string; versions: Version[] };
    }>(EXTEND, { input });
    return { ...extendFramework, draft: await read(extendFramework.versions[0]!.id) };
  }

  async function read(id: string): Promise<Version> {
    return (await specialist.ok<{ frameworkVersion: Version }>(VERSION, { id })).frameworkVersion;
  }

  /** What the editor sends: the whole content, with own criteria of group II and changes of the scheme. */
  function content(draft: Version, criteria: object[], scheme: (text: string) => string = (text) => text): object {
    const groups = draft.groups.map(({ code, text, maxPoints, criteria: inherited }) => ({
      code,
      text: { vi: text, ...(code === "I" ? { en: "Discipline" } : {}) },
      maxPoints,
      criteria:
        code === "II"
          ? criteria
          : inherited.map(({ text: vi, ...rest }) => ({ ...rest, text: { vi }, evidence: false, required: true })),
    }));
    return {
      name: { vi: "Quy chế của sở" },
      issuer: "Sở Nội vụ",
      documents: [],
      effectiveFrom: "2026-07-15",
      scope: {},
      groups,
      scheme: scheme(draft.schemeText),
    };
  }

  async function save(draft: Version, body: object): Promise<Version> {
    await specialist.ok(SAVE, { input: { versionId: draft.id, version: draft.version, content: body } });
    return read(draft.id);
  }

  const withBonus = (value: string) => (text: string) => text.replace('"text": "2"', `"text": "${value}"`);
  const withGate = (text: string): string => {
    const scheme = JSON.parse(text) as { gates?: object[] };
    scheme.gates = [{ code: "R1", label: { vi: "Trễ hạn" }, kind: "CAP", grade: "B", when: "done < 1" }];
    return JSON.stringify(scheme);
  };

  it("starts with the superior's content, waits for its slots to be filled, and publishes with a hash of both", async () => {
    const superior = await makePublishedVersion(khung, superiorFile());
    const { draft } = await extend(superior.id);
    expect(draft).toMatchObject({ extendsVersionId: superior.id, groups: [{ code: "I" }, { code: "II" }] });
    expect(draft.defects).toMatchObject([
      {
        rule: "content.groupSum",
        path: "groups.1.maxPoints",
        place: { part: "groups", groupCode: "II", field: "maxPoints" },
      },
      { rule: "formula.noPoints", place: { part: "formulas", index: 1, field: "text" } },
    ]);
    const saved = await save(
      draft,
      content(draft, [OWN], (text) => withGate(withBonus("4")(text))),
    );
    expect(saved.defects).toEqual([]);
    expect(saved.ownPart).toEqual({
      groupCodes: [],
      criterionCodes: ["II.1"],
      parameters: [{ name: "bonus", value: "4" }],
      findingNames: [],
      gateCodes: ["R1"],
    });
    await specialist.ok(PUBLISH, { input: { versionId: saved.id, version: saved.version } });
    const { contentHash } = await read(saved.id);
    const loaded = await loadContent(khung.look().sql, saved.id);
    expect(loaded.contentHash).toBe(contentHash);
    expect([...loaded.criterionIds.keys()].sort()).toEqual(["I.1", "I.2", "II.1"]);
    expect(contentHash).not.toBe(superior.contentHash);
  });

  it("what was inherited cannot be saved otherwise; the places are named", async () => {
    const superior = await makePublishedVersion(khung, superiorFile());
    const { draft } = await extend(superior.id);
    const body = content(draft, [OWN]) as { groups: { criteria: { max?: string }[] }[] };
    body.groups[0]!.criteria[0]!.max = "25";
    const input = { versionId: draft.id, version: draft.version, content: body };
    expect(await specialist.refused(SAVE, { input })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "input.content.groups.0.criteria.0", rule: "extension.outsideSlot" }],
    });
  });

  it("additions outside the slots, too many points, a number out of range and a raising gate are defects", async () => {
    const bonus = { name: "bonus", label: { vi: "Điểm thưởng" }, text: "2" };
    const score = { name: "score", label: { vi: "Tổng điểm" }, text: "group.I + done * 60 + bonus" };
    const superior = await makePublishedVersion(khung, {
      ...makeContent({ formulas: [bonus, score] }),
      slots: [{ kind: "PARAMETER", name: "bonus", min: "0", max: "5", label: { vi: "Thưởng" } }],
    });
    const { draft } = await extend(superior.id);
    const more = (text: string): string =>
      withGate(withBonus("6")(text)).replace('"grade":"B","when"', '"grade":"A","when"');
    const body = content(draft, []) as { groups: object[] };
    body.groups[0] = {
      ...body.groups[0],
      criteria: [...(body.groups[0] as { criteria: object[] }).criteria, { ...OWN, code: "I.9" }],
    };
    const saved = await save(draft, { ...body, scheme: more(draft.schemeText) });
    expect(saved.defects.map(({ path, rule }) => `${rule} ${path}`)).toEqual(
      expect.arrayContaining([
        "extension.outsideSlot groups.0",
        "extension.parameterRange scheme.formulas.0",
        "extension.outsideSlot scheme.gates.0",
      ]),
    );
    const range = saved.defects.find(({ rule }) => rule === "extension.parameterRange");
    expect(range).toMatchObject({
      messageVi: "Tham số bonus là 6, phải nằm trong khoảng 0..5.",
      proposalVi: "Chọn giá trị từ 0 đến 5.",
      place: { part: "formulas", index: 0 },
    });
    const publish = { input: { versionId: saved.id, version: saved.version } };
    expect(await specialist.refused(PUBLISH, publish)).toMatchObject({ rule: "framework.notPublishable" });

    const open = await extend((await makePublishedVersion(khung, superiorFile())).id);
    const raising = await save(
      open.draft,
      content(open.draft, [{ ...OWN, max: "9" }], (text) =>
        withGate(text).replace('"grade":"B","when"', '"grade":"A","when"'),
      ),
    );
    expect(raising.defects.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["extension.overSlot", "extension.gateRaises", "content.groupSum"]),
    );
  });

  it("only a published version with slots can be extended", async () => {
    const closed = await makePublishedVersion(khung);
    const draft = await makeDraftVersion(khung, superiorFile());
    const input = { code: nextFrameworkCode(), name: { vi: "Q" }, ownerUnitId: unitId };
    const refused = async (superiorVersionId: string) =>
      (await specialist.refused(EXTEND, { input: { ...input, superiorVersionId } })).rule;
    expect(await refused(closed.id)).toBe("extension.noSlots");
    expect(await refused(draft.id)).toBe("extension.notPublished");
  });

  it("its file holds the pin and its own part, comes back byte for byte, and needs the superior", async () => {
    const superior = await makePublishedVersion(khung, superiorFile());
    const { code, draft } = await extend(superior.id);
    const saved = await save(
      draft,
      content(draft, [OWN], (text) => withGate(withBonus("4.50")(text))),
    );
    await specialist.ok(PUBLISH, { input: { versionId: saved.id, version: saved.version } });
    const { exportFramework: file } = await specialist.ok<{ exportFramework: string }>(EXPORT, { id: saved.id });
    expect(file).toContain("extends:\n  code: ");
    expect(file).toContain("additions:\n  - group: II\n    criteria:\n      - code: II.1");
    expect(file).toContain("parameters:\n  - name: bonus\n    value: 4.50");
    expect(file).not.toContain("I.2");
    const again = file.replace(`code: ${code}`, `code: ${nextFrameworkCode()}`);
    const { importFramework } = await specialist.ok<{ importFramework: { id: string } }>(IMPORT, {
      input: { file: again, publish: true, ownerUnitId: unitId },
    });
    expect(await specialist.ok(EXPORT, { id: importFramework.id })).toEqual({ exportFramework: again });
    expect((await read(importFramework.id)).contentHash).toBe((await read(saved.id)).contentHash);

    const stray = again
      .replace(/(extends:\n {2}code: ).*/, "$1NOT-HERE")
      .replace(/^code: .*/m, `code: ${nextFrameworkCode()}`);
    expect(
      await specialist.refused(IMPORT, { input: { file: stray, publish: false, ownerUnitId: unitId } }),
    ).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "input.file.extends", values: { rule: "extension.noSuperior", line: 4 } }],
    });
    const outside = again.replace("group: II", "group: I").replace(/^code: .*/m, `code: ${nextFrameworkCode()}`);
    const { fields } = await specialist.refused(IMPORT, {
      input: { file: outside, publish: false, ownerUnitId: unitId },
    });
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: "input.file.additions.0",
          values: expect.objectContaining({ rule: "extension.outsideSlot" }),
        }),
      ]),
    );
  });

  it("a successor of the superior raises a task; rebasing keeps what fits and lists what does not", async () => {
    const code = nextFrameworkCode();
    const superior = await makePublishedVersion(khung, superiorFile({ code }));
    const { id: frameworkId, draft } = await extend(superior.id);
    const saved = await save(
      draft,
      content(draft, [OWN], (text) => withGate(withBonus("4")(text))),
    );
    await specialist.ok(PUBLISH, { input: { versionId: saved.id, version: saved.version } });
    const mine = async () =>
      (await specialist.ok<{ rebaseTasks: { frameworkId: string }[] }>(TASKS, { unitId })).rebaseTasks.filter(
        (task) => task.frameworkId === frameworkId,
      );
    expect(await mine()).toEqual([]);
    expect(await specialist.refused(REBASE, { input: { versionId: saved.id } })).toMatchObject({
      rule: "extension.noSuccessor",
    });
    const slots = superiorFile().slots!.map((slot) => (slot.kind === "PARAMETER" ? { ...slot, max: "3" } : slot));
    const successor = await makePublishedVersion(khung, superiorFile({ code, slots, effectiveFrom: "2026-10-01" }));
    expect(await mine()).toMatchObject([
      { versionId: saved.id, pinnedNumber: 1, successorNumber: 2, framework: { code: draft.id && expect.any(String) } },
    ]);
    const { rebaseExtension } = await specialist.ok<{ rebaseExtension: { version: Version; dropped: object[] } }>(
      REBASE,
      {
        input: { versionId: saved.id },
      },
    );
    expect(rebaseExtension).toMatchObject({
      version: {
        number: 2,
        status: "DRAFT",
        extendsVersionId: successor.id,
        groups: [{ code: "I" }, { code: "II", criteria: [{ code: "II.1" }] }],
      },
      dropped: [
        { path: "parameters.0", name: "bonus", rule: "extension.parameterRange" },
        { path: "effectiveFrom", rule: "extension.dates" },
      ],
    });
    expect((await read(rebaseExtension.version.id)).defects).toEqual([]);
    expect(await mine()).toEqual([]);
    expect((await read(saved.id)).extendsVersionId).toBe(superior.id);
    expect(await specialist.refused(REBASE, { input: { versionId: saved.id } })).toMatchObject({
      rule: "framework.draftExists",
    });
  });

  it("slots that name nothing of the framework are defects", async () => {
    const slots: FrameworkFile["slots"] = [
      { kind: "GROUP", groupCode: "IX", label: { vi: "?" } },
      { kind: "PARAMETER", name: "score", min: "0", max: "1", label: { vi: "?" } },
    ];
    const draft = await makeDraftVersion(khung, superiorFile({ slots }), { ownerUnitId: unitId });
    expect((await read(draft.id)).defects).toMatchObject([
      { rule: "content.groupSum" },
      { rule: "formula.noPoints" },
      { rule: "slots.unknownGroup", path: "slots.0.groupCode", place: { part: "slots", index: 0, field: "groupCode" } },
      { rule: "slots.unknownParameter", path: "slots.1.name" },
    ]);
  });

  it("somebody who does not maintain the unit's frameworks neither extends nor rebases", async () => {
    const superior = await makePublishedVersion(khung, superiorFile());
    const { draft } = await extend(superior.id);
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    const input = { superiorVersionId: superior.id, code: nextFrameworkCode(), name: { vi: "Q" }, ownerUnitId: unitId };
    expect(await stranger.refused(EXTEND, { input })).toMatchObject({ rule: "framework.notMaintainer" });
    expect(await stranger.refused(REBASE, { input: { versionId: draft.id } })).toMatchObject({ code: "FORBIDDEN" });
  });
});
