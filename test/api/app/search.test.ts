import { afterAll, beforeAll, expect, it } from "vitest";
import { VersionStatus } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { CycleTrack } from "../../../server/cycle/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeCycle } from "../../support/build-evaluation.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int! = 8) {
  search(text: $text, kinds: $kinds, first: $first) { kind id withinId code name place state }
}`;

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly withinId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly place: string | null;
  readonly state: string | null;
}

eachDatabase("the search over everything", (start) => {
  let khung: TestKhung;
  let [root, unit, aside]: Unit[] = [];
  let [specialist, clerk, ranger]: Actor[] = [];
  beforeAll(async () => {
    khung = await start();
    root = await makeUnit(khung, { name: "Tỉnh Quảng Nam", code: "TINH" });
    unit = await makeUnit(khung, { name: "Phòng Nội vụ Đào Viên", code: "PNV", parentId: root.id });
    aside = await makeUnit(khung, { name: "Phòng Tài chính", code: "PTC", parentId: root.id });
    const position = await makePosition(khung, { name: "Chuyên viên về đào tạo" });
    const at = async (fullName: string, unitId: string): Promise<string> => {
      const { id } = await makePerson(khung, { fullName });
      await makeAppointment(khung, { unitId, personId: id, positionId: position.id });
      return id;
    };
    const ngoc = await at("Đào Thị Ngọc", unit.id);
    await at("Lê Thị Hồng Đào", unit.id);
    const other = await at("Đào Văn Ngoài", aside.id);
    for (let count = 0; count < 10; count += 1) await at(`Trần Văn Đông ${String(count)}`, unit.id);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    clerk = await khung.actor({ personId: ngoc });
    ranger = await khung.actor({ personId: other });
  });
  afterAll(() => khung.stop());

  async function find(actor: Actor | undefined, text: string, more: object = {}): Promise<Hit[]> {
    const { search } = await (actor ?? khung.nobody).ok<{ search: Hit[] }>(SEARCH, { text, ...more });
    return search;
  }
  const names = async (actor: Actor | undefined, text: string, kind: string): Promise<string[]> =>
    (await find(actor, text, { kinds: [kind] })).map(({ name }) => name);

  it("finds Đào by dao, in capital letters and in the middle of a name, nearest first", async () => {
    expect(await names(specialist, "dao", "PERSON")).toEqual(["Lê Thị Hồng Đào", "Đào Thị Ngọc"]);
    expect(await names(specialist, "NGỌC đào", "PERSON")).toEqual(["Đào Thị Ngọc"]);
    expect(await names(specialist, "đào thị", "PERSON")).toEqual(["Đào Thị Ngọc", "Lê Thị Hồng Đào"]);
    expect(await names(specialist, "gọc", "PERSON")).toEqual(["Đào Thị Ngọc"]);
  });

  it("says where each record belongs, kind by kind", async () => {
    const hits = await find(specialist, "dao");
    expect(hits.map(({ kind, name, place }) => [kind, name, place])).toEqual([
      ["PERSON", "Lê Thị Hồng Đào", "Chuyên viên về đào tạo, Phòng Nội vụ Đào Viên"],
      ["PERSON", "Đào Thị Ngọc", "Chuyên viên về đào tạo, Phòng Nội vụ Đào Viên"],
      ["UNIT", "Phòng Nội vụ Đào Viên", "Tỉnh Quảng Nam"],
      ["POSITION", "Chuyên viên về đào tạo", null],
    ]);
  });

  it("never finds somebody whom the viewer may not list", async () => {
    expect(await names(specialist, "Đào Văn Ngoài", "PERSON")).toEqual([]);
    expect(await names(clerk, "Đào Văn Ngoài", "PERSON")).toEqual([]);
    expect(await names(ranger, "dao", "PERSON")).toEqual(["Đào Văn Ngoài"]);
    const all = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root?.id ?? "" });
    expect(await names(all, "ngoai", "PERSON")).toEqual(["Đào Văn Ngoài"]);
    expect(
      await names(await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: root?.id ?? "" }), "dao", "PERSON"),
    ).toEqual([]);
  });

  it("answers at most eight of a kind, and refuses what is too short, too long or asked by nobody", async () => {
    expect(await names(specialist, "đông", "PERSON")).toHaveLength(8);
    expect(await find(specialist, "đông", { kinds: ["PERSON"], first: 3 })).toHaveLength(3);
    expect(await khung.nobody.refused(SEARCH, { text: "dao" })).toMatchObject({ code: "UNAUTHENTICATED" });
    for (const text of ["d", " ", "\u0301\u0301", "x".repeat(101)])
      expect(await (specialist ?? khung.nobody).refused(SEARCH, { text })).toMatchObject({ code: "INVALID_INPUT" });
    const wide = await (specialist ?? khung.nobody).refused(SEARCH, { text: "dao", first: 9 });
    expect(wide).toMatchObject({ code: "INVALID_INPUT" });
    expect(await find(specialist, "100%")).toEqual([]);
    expect(await find(specialist, "__")).toEqual([]);
  });

  it("finds units and positions by code, also those of other agencies, as their lists show them", async () => {
    expect((await find(clerk, "ptc")).map(({ kind, code }) => [kind, code])).toEqual([["UNIT", "PTC"]]);
    expect(await names(clerk, "tai chinh", "UNIT")).toEqual(["Phòng Tài chính"]);
  });

  it("finds frameworks and the criteria of the version in use; drafts only for those who keep them", async () => {
    const version = await makePublishedVersion(khung, { code: "QC-TIM", name: { vi: "Quy chế tìm kiếm thử" } });
    const draft = await makePublishedVersion(
      khung,
      { code: "QC-NHAP", name: { vi: "Quy chế tìm kiếm nháp" } },
      { publish: false, ownerUnitId: unit?.id ?? null },
    );
    expect(draft.status).toBe(VersionStatus.DRAFT);
    expect(await names(specialist, "tim kiem", "FRAMEWORK")).toEqual(["Quy chế tìm kiếm nháp", "Quy chế tìm kiếm thử"]);
    expect(await names(clerk, "tim kiem", "FRAMEWORK")).toEqual(["Quy chế tìm kiếm thử"]);
    const [one] = await khung
      .look()
      .sql.selectFrom("criterion")
      .select(["id", "text_vi as text"])
      .where("version_id", "=", version.id)
      .execute();
    const seen = await find(clerk, one?.text ?? "", { kinds: ["CRITERION"] });
    expect(seen).toContainEqual(expect.objectContaining({ id: one?.id, withinId: version.id, state: "PUBLISHED" }));
    expect(seen.filter(({ withinId }) => withinId === draft.id)).toEqual([]);
  });

  it("finds cycles by name, the newest first", async () => {
    const plan = { unitId: root?.id ?? "", track: CycleTrack.STATE };
    await makeCycle(khung, { ...plan, name: "Kỳ tháng Năm", startsOn: "2026-05-01", endsOn: "2026-05-31" });
    await makeCycle(khung, { ...plan, name: "Kỳ tháng Sáu", startsOn: "2026-06-01", endsOn: "2026-06-30" });
    const hits = await find(clerk, "ky thang", { kinds: ["CYCLE"] });
    expect(hits.map(({ name, state, place }) => [name, state, place])).toEqual([
      ["Kỳ tháng Sáu", "PLANNED", "Tỉnh Quảng Nam"],
      ["Kỳ tháng Năm", "PLANNED", "Tỉnh Quảng Nam"],
    ]);
  });
});
