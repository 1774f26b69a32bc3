import { expect, it } from "vitest";
import { issueFirstAdministratorLink } from "../../../server/identity/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { ADOPT, IMPORT } from "../../support/framework-operations.ts";
import { OPEN_CYCLE } from "../../support/evaluation-operations.ts";
import { makeFrameworkFile } from "../../support/build-framework.ts";
import { PASSWORD } from "../../support/build-identity.ts";
import type { Actor } from "../../support/test-khung.ts";

const SET_PASSWORD = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";
const CREATE_UNIT = "mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id version } }";
const MOVE_UNIT = "mutation ($input: MoveUnitInput!) { moveUnit(input: $input) { id } }";
const CREATE_ACCOUNT = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";
const LINK = "mutation ($input: IssuePasswordLinkInput!) { issuePasswordLink(input: $input) { token } }";
const GRANT = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id version status } }";
const APPROVE = "mutation ($input: ApproveGrantInput!) { approveGrant(input: $input) { id status } }";
const DEFINE = "mutation ($input: DefinePositionInput!) { definePosition(input: $input) { id } }";
const REGISTER = "mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }";
const APPOINT = "mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id } }";
const PLAN = "mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id version } }";

interface Made {
  readonly id: string;
  readonly version: number;
}

eachDatabase("an empty installation", (start) => {
  async function first(khung: TestKhung): Promise<Actor> {
    const { token } = await khung.write(issueFirstAdministratorLink, {});
    await khung.nobody.ok(SET_PASSWORD, { input: { token, newPassword: PASSWORD } });
    expect(await khung.write(issueFirstAdministratorLink, {})).toEqual({ token: null });
    return khung.signIn("admin", PASSWORD);
  }

  async function newAccount(
    khung: TestKhung,
    admin: Actor,
    username: string,
  ): Promise<{ id: string; enter(): Promise<Actor> }> {
    const input = { username, displayName: username };
    const { createAccount } = await admin.ok<{ createAccount: { id: string } }>(CREATE_ACCOUNT, { input });
    const answer = await admin.ok<{ issuePasswordLink: { token: string } }>(LINK, {
      input: { accountId: createAccount.id },
    });
    await khung.nobody.ok(SET_PASSWORD, { input: { token: answer.issuePasswordLink.token, newPassword: PASSWORD } });
    return { id: createAccount.id, enter: () => khung.signIn(username, PASSWORD) };
  }

  const unitInput = (over: object) => ({ kind: "PROVINCE", tree: "STATE", startsOn: "2026-01-01", ...over });

  it("is brought to a running cycle by two administrators and a specialist, without any other help", async () => {
    const khung = await start();
    const admin = await first(khung);
    const root = unitInput({ code: "TINH", name: "Tỉnh" });
    const { createUnit } = await admin.ok<{ createUnit: Made }>(CREATE_UNIT, { input: root });
    const second = await newAccount(khung, admin, "quan-tri-2");
    const today = { startsOn: "2026-07-15" };
    await admin.ok(GRANT, { input: { accountId: second.id, role: "SYSTEM_ADMIN", ...today } });
    const clerk = await newAccount(khung, admin, "can-bo-to-chuc");
    const right = { accountId: clerk.id, role: "ORG_SPECIALIST", unitId: createUnit.id, ...today };
    const { grantRole } = await admin.ok<{ grantRole: Made }>(GRANT, { input: right });
    expect(grantRole).toMatchObject({ status: "PENDING" });
    const approval = { input: { id: grantRole.id, version: grantRole.version } };
    expect(await admin.refused(APPROVE, approval)).toMatchObject({ code: "FORBIDDEN", rule: "grant.needsApproval" });
    expect(await (await second.enter()).ok(APPROVE, approval)).toMatchObject({ approveGrant: { status: "IN_FORCE" } });
    await runCycle(await clerk.enter(), createUnit.id);
    await khung.stop();
  });

  async function runCycle(specialist: Actor, rootId: string): Promise<void> {
    const commune = unitInput({ code: "XA", name: "Xã", kind: "COMMUNE", parentId: rootId });
    const { createUnit } = await specialist.ok<{ createUnit: Made }>(CREATE_UNIT, { input: commune });
    const position = { code: "VT", name: "Chuyên viên", positionClass: "PROFESSIONAL" };
    const { definePosition } = await specialist.ok<{ definePosition: Made }>(DEFINE, { input: position });
    const person = { code: "CB", fullName: "Đào Thị An" };
    const { registerPerson } = await specialist.ok<{ registerPerson: Made }>(REGISTER, { input: person });
    const unitId = createUnit.id;
    const appointment = { unitId, personId: registerPerson.id, positionId: definePosition.id, startsOn: "2026-01-01" };
    await specialist.ok(APPOINT, { input: { ...appointment, subjectType: "CIVIL_SERVANT", isPrimary: true } });
    const file = { file: JSON.stringify(makeFrameworkFile()), publish: true, ownerUnitId: rootId };
    const { importFramework } = await specialist.ok<{ importFramework: { framework: Made } }>(IMPORT, { input: file });
    const adoption = { frameworkId: importFramework.framework.id, unitId: rootId, startsOn: "2026-01-01" };
    await specialist.ok(ADOPT, { input: adoption });
    const month = {
      code: "T7",
      name: "Tháng 7",
      kind: "MONTH",
      track: "STATE",
      startsOn: "2026-07-01",
      endsOn: "2026-07-31",
    };
    const { planCycle } = await specialist.ok<{ planCycle: Made }>(PLAN, { input: { ...month, unitId: rootId } });
    const opening = { input: { cycleId: planCycle.id, version: planCycle.version } };
    expect(await specialist.ok(OPEN_CYCLE, opening)).toMatchObject({ openCycle: { opened: 1, leftOut: 0 } });
  }

  it("gives an administrator the first unit alone: neither a second one nor one below it nor a move", async () => {
    const khung = await start();
    const admin = await first(khung);
    const root = unitInput({ code: "TINH", name: "Tỉnh" });
    const { createUnit } = await admin.ok<{ createUnit: Made }>(CREATE_UNIT, { input: root });
    const denied = { code: "FORBIDDEN", rule: "access.none" };
    const other = unitInput({ code: "TINH-2", name: "Tỉnh khác" });
    expect(await admin.refused(CREATE_UNIT, { input: other })).toMatchObject(denied);
    expect(await admin.refused(CREATE_UNIT, { input: { ...other, parentId: createUnit.id } })).toMatchObject(denied);
    const move = { ...createUnit, parentId: null, onDay: "2026-08-01" };
    expect(await admin.refused(MOVE_UNIT, { input: move })).toMatchObject(denied);
    await khung.stop();
  });

  it("gives the first unit to nobody else", async () => {
    const khung = await start();
    const root = { input: unitInput({ code: "TINH", name: "Tỉnh" }) };
    expect(await khung.nobody.refused(CREATE_UNIT, root)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await (await khung.actor({})).refused(CREATE_UNIT, root)).toMatchObject({ code: "FORBIDDEN" });
    await khung.stop();
  });
});
