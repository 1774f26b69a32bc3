import { print } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind, CycleTrack } from "../../../server/cycle/index.ts";
import { openCycle } from "../../../server/evaluation/index.ts";
import { FrontDoor } from "../../../schema/operations/app/front-door.ts";
import { createAccount, grantRole } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { type Position, PositionClass, SubjectType, type Unit } from "../../../server/organization/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";
import { makeCycle } from "../../support/build-evaluation.ts";
import { PASSWORD } from "../../support/build-identity.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makeHead, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const GUIDE = `query ($unitId: Uuid, $kind: CycleKind, $on: CalendarDate) {
  firstRun(unitId: $unitId, kind: $kind, on: $on) {
    isReady
    administration { units rootUnitId accounts { username role isPending hasPassword } }
    agencies { id }
    agency {
      unitId units positions people withAccount authorityRows hasAuthority
      regulations { code startsOn }
      starters { audience isSuggested code people kinds }
      deciders { unitName people headName staffDecidedBy headDecidedBy }
      opening { startsOn endsOn track code cycleId people units reasons { reason count }
        leftOut { fullName unitName reason } }
    }
  }
}`;

interface Seen {
  readonly isReady: boolean;
  readonly administration: { units: number; rootUnitId: string | null; accounts: readonly object[] } | null;
  readonly agencies: readonly { id: string }[];
  readonly agency: {
    readonly unitId: string;
    readonly starters: readonly { readonly audience: string; readonly code: string }[];
    readonly opening: { readonly cycleId: string | null; readonly code: string };
  } | null;
}

async function guide(actor: Actor, variables: object = {}): Promise<Seen> {
  return (await actor.ok<{ firstRun: Seen }>(GUIDE, variables)).firstRun;
}

eachDatabase("the way to the first cycle", (start) => {
  let khung: TestKhung;
  let [commune, office, elsewhere]: Unit[] = [];
  let [leader, clerk]: Position[] = [];
  let [admin, specialist]: Actor[] = [];
  let decree = "";
  beforeAll(async () => {
    khung = await start();
    commune = await makeUnit(khung, { name: "UBND xã Đông Sơn", code: "XA-ĐS" });
    office = await makeUnit(khung, { name: "Văn phòng", code: "XA-ĐS-VP", parentId: commune.id });
    elsewhere = await makeUnit(khung, { name: "Sở khác", code: "SO" });
    leader = await makePosition(khung, { positionClass: PositionClass.LEADER });
    clerk = await makePosition(khung);
    admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: commune.id, username: "quan-tri" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id, username: "to-chuc" });
    for (const name of ["nd-233-2026-starter", "qd-366-2025"])
      await makePublishedVersion(khung, shippedFramework(name));
    decree = (await makePublishedVersion(khung, shippedFramework("nd-335-2025"))).frameworkId;
  });
  afterAll(() => khung.stop());

  it("tells an administrator of units and first accounts, and nothing of people or cycles", async () => {
    const seen = await guide(admin ?? khung.nobody);
    expect(seen).toMatchObject({ isReady: true, agencies: [], agency: null });
    expect(seen.administration).toMatchObject({
      units: 3,
      accounts: [
        { username: "quan-tri", role: "SYSTEM_ADMIN", isPending: false },
        { username: "to-chuc", role: "ORG_SPECIALIST", isPending: false, hasPassword: false },
      ],
    });
  });

  it("is not done for an administrator before a specialist's right is in force", async () => {
    const empty = await start();
    const { id } = await empty.write(createAccount, { username: "admin", displayName: "Quản trị", password: PASSWORD });
    await empty.write(grantRole, { accountId: id, role: Role.SYSTEM_ADMIN, startsOn: "2026-07-01" });
    const first = await empty.signIn("admin", PASSWORD);
    const nothing = { units: 0, rootUnitId: null, accounts: [{ username: "admin", hasPassword: true }] };
    expect(await guide(first)).toMatchObject({ isReady: false, administration: nothing, agency: null });
    const { id: unitId } = await makeUnit(empty);
    const door = { takesPart: false, keeps: false, administers: true, audits: false, readsFigures: false };
    expect(await first.ok(print(FrontDoor), door)).toMatchObject({ firstRun: { isReady: false }, pendingGrants: {} });
    await empty.actor({ role: Role.ORG_SPECIALIST, unitId });
    expect(await guide(first)).toMatchObject({ isReady: true, administration: { units: 1, rootUnitId: unitId } });
    await empty.stop();
  });

  it("counts for a specialist what the own agency has, and offers the regulation that suits it first", async () => {
    const seen = await guide(specialist ?? khung.nobody);
    expect(seen).toMatchObject({ isReady: false, administration: null, agencies: [{ id: commune?.id }] });
    expect(seen.agency).toMatchObject({ unitId: commune?.id, units: 2, positions: 2, people: 0, authorityRows: 0 });
    expect(seen.agency?.starters.map(({ audience, code }) => [audience, code])).toEqual([
      ["STATE_AGENCY", "ND-335-2025"],
      ["PUBLIC_SERVICE", "ND-233-2026-MAU"],
      ["PARTY_BODY", "QD-366-2025"],
    ]);
    expect(seen.agency?.starters).toMatchObject([
      { isSuggested: true },
      { isSuggested: false },
      { isSuggested: false },
    ]);
    expect(seen.agency?.opening).toMatchObject({
      ...{ startsOn: "2026-07-01", endsOn: "2026-07-31", track: "STATE", code: "XA-DS-2026-07", cycleId: null },
      ...{ people: 0, units: 0, reasons: [], leftOut: [] },
    });
  });

  it("names who would be left out and who has nobody to decide, then that a month can be opened, then that all is done", async () => {
    const actor = specialist ?? khung.nobody;
    const [communeId, officeId] = [commune?.id ?? "", office?.id ?? ""];
    const chair = await makePerson(khung, { fullName: "Đào Văn Chủ" });
    const an = await makePerson(khung, { fullName: "Nguyễn Thị An" });
    const binh = await makePerson(khung, { fullName: "Trần Văn Bình" });
    await makeHead(khung, communeId, { personId: chair.id, positionId: leader?.id ?? "" });
    await makeAppointment(khung, { unitId: officeId, personId: an.id, positionId: clerk?.id ?? "" });
    const employee = { subjectType: SubjectType.PUBLIC_EMPLOYEE, positionId: clerk?.id ?? "" };
    await makeAppointment(khung, { unitId: officeId, personId: binh.id, ...employee });
    await khung.actor({ personId: an.id });
    await makeAppointment(khung, { unitId: elsewhere?.id ?? "", positionId: clerk?.id ?? "" });
    const none = { reason: "NO_FRAMEWORK" };
    expect((await guide(actor)).agency).toMatchObject({
      ...{ people: 3, withAccount: 1, regulations: [] },
      starters: [{ people: 2 }, { people: 1 }, { people: 0 }],
      deciders: [
        { unitName: "UBND xã Đông Sơn", headName: "Đào Văn Chủ", staffDecidedBy: "Đào Văn Chủ", headDecidedBy: null },
        { unitName: "Văn phòng", people: 2, headName: null, staffDecidedBy: "Đào Văn Chủ", headDecidedBy: null },
      ],
      opening: {
        ...{ people: 0, reasons: [{ ...none, count: 3 }] },
        leftOut: [
          { fullName: "Đào Văn Chủ", unitName: "UBND xã Đông Sơn", ...none },
          { fullName: "Nguyễn Thị An", unitName: "Văn phòng", ...none },
          { fullName: "Trần Văn Bình", unitName: "Văn phòng", ...none },
        ],
      },
    });
    await makeAdoption(khung, { frameworkId: decree, unitId: communeId, startsOn: "2026-07-01" });
    const adopted = await guide(actor);
    expect(adopted.agency).toMatchObject({
      regulations: [{ code: "ND-335-2025", startsOn: "2026-07-01" }],
      opening: { people: 2, reasons: [{ ...none, count: 1 }], leftOut: [{ fullName: "Trần Văn Bình" }] },
    });
    const { opening } = adopted.agency ?? {};
    const days = { startsOn: "2026-07-01", endsOn: "2026-07-31", kind: CycleKind.MONTH, track: CycleTrack.STATE };
    const cycle = await makeCycle(khung, { unitId: communeId, code: opening?.code ?? "", ...days });
    const planned = await guide(actor);
    expect(planned).toMatchObject({ isReady: false, agency: { opening: { cycleId: cycle.id, people: 2 } } });
    expect(planned.agency?.opening.code).toBe("XA-DS-2026-07.2");
    await khung.write(openCycle, { cycleId: cycle.id, version: cycle.version });
    expect(await guide(actor)).toMatchObject({ isReady: true, agency: { opening: { cycleId: cycle.id, people: 2 } } });
  });

  it("takes the quarter of the day where a quarter is asked for, and the unit that is named", async () => {
    const asked = { unitId: commune?.id, kind: "QUARTER", on: "2026-11-18" };
    expect((await guide(specialist ?? khung.nobody, asked)).agency?.opening).toMatchObject({
      ...{ startsOn: "2026-10-01", endsOn: "2026-12-31", cycleId: null, code: "XA-DS-2026-10" },
    });
  });

  it("counts nobody outside the own units, and is closed to everybody else", async () => {
    const actor = specialist ?? khung.nobody;
    expect(await actor.refused(GUIDE, { unitId: elsewhere?.id })).toMatchObject({ code: "NOT_FOUND" });
    for (const role of [Role.AUDITOR, Role.AUTHORITY, Role.ANALYST, Role.EMPLOYEE]) {
      const other = await khung.actor({ role, unitId: commune?.id ?? "" });
      expect(await other.refused(GUIDE)).toMatchObject({ code: "FORBIDDEN", rule: "firstRun.notKeeper" });
    }
    expect(await khung.nobody.refused(GUIDE)).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
