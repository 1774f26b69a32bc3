import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAccount, makeGrant, PASSWORD } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { assigned, makeOffice, type Office, submitted } from "../../support/work/build-task.ts";

const PARTS = "accepted { id version } refused { id rule }";
const ACCOUNTS = `mutation ($input: HandleAccountsInput!) { outcome: handleAccounts(input: $input) { ${PARTS} } }`;
const GRANTS = `mutation ($input: HandleGrantsInput!) { outcome: handleGrants(input: $input) { ${PARTS} } }`;
const TRY_GRANTS = `query ($input: HandleGrantsInput!) { outcome: previewHandleGrants(input: $input) { ${PARTS} } }`;
const TASKS = `mutation ($input: HandleTasksInput!) { outcome: handleTasks(input: $input) { ${PARTS} } }`;
const TRY_TASKS = `query ($input: HandleTasksInput!) { outcome: previewHandleTasks(input: $input) { ${PARTS} } }`;
const TASK = "query ($id: Uuid!) { task(id: $id) { state dueOn owner { id } } }";

interface Outcome {
  readonly outcome: {
    readonly accepted: readonly { id: string; version: number }[];
    readonly refused: readonly { id: string; rule: string }[];
  };
}

eachDatabase("several accounts, grants and tasks at once", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  it("close accounts, whose sessions end, and open them again; the own account stays open", async () => {
    const unit = await makeUnit(khung);
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: unit.id });
    const two = [await makeAccount(khung), await makeAccount(khung)];
    const [first] = two;
    const session = await khung.signIn(first?.username ?? "", PASSWORD);
    const items = [...two.map(({ id, version }) => ({ id, version })), { id: admin.accountId, version: 1 }];
    const { outcome } = await admin.ok<Outcome>(ACCOUNTS, { input: { verb: "DISABLE", items } });
    expect(outcome.accepted.map(({ id }) => id)).toEqual(two.map(({ id }) => id));
    expect(outcome.refused).toEqual([{ id: admin.accountId, rule: "account.disableOneself" }]);
    expect(await session.ok("{ me { account { id } } }")).toEqual({ me: null });
    const open = await admin.ok<Outcome>(ACCOUNTS, { input: { verb: "ENABLE", items: outcome.accepted } });
    expect(open.outcome.accepted).toHaveLength(2);
  });

  it("close nothing for who administers nothing", async () => {
    const account = await makeAccount(khung);
    const input = { verb: "DISABLE", items: [{ id: account.id, version: 1 }] };
    const { outcome } = await office.clerk.ok<Outcome>(ACCOUNTS, { input });
    expect(outcome).toEqual({ accepted: [], refused: [{ id: account.id, rule: "account.adminOnly" }] });
    await khung.nobody.refused(ACCOUNTS, { input });
  });

  it("take grants back in one request after a preview that keeps nothing", async () => {
    const unit = await makeUnit(khung);
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: unit.id });
    const role = { role: Role.EMPLOYEE, unitId: unit.id };
    const grants = [];
    for (let at = 0; at < 3; at += 1)
      grants.push(await makeGrant(khung, { accountId: (await makeAccount(khung)).id, ...role }));
    const items = grants.map(({ id, version }) => ({ id, version }));
    const input = { verb: "REVOKE", items };
    expect((await admin.ok<Outcome>(TRY_GRANTS, { input })).outcome.accepted).toHaveLength(3);
    expect((await admin.ok<Outcome>(TRY_GRANTS, { input })).outcome.accepted).toHaveLength(3);
    expect((await admin.ok<Outcome>(GRANTS, { input })).outcome.accepted).toHaveLength(3);
    const again = await admin.ok<Outcome>(GRANTS, { input });
    expect(again.outcome.refused.map(({ rule }) => rule)).toEqual(["grant.revoked", "grant.revoked", "grant.revoked"]);
  });

  it("give tasks another last day, another owner or an acceptance, each by its own rules", async () => {
    const tasks = [await assigned(office), await assigned(office)];
    const refs = (all: typeof tasks) => all.map(({ id, version }) => ({ id, version }));
    const due = { verb: "CHANGE_DUE", dueOn: "2026-08-20", note: "Chờ ý kiến cấp trên", items: refs(tasks) };
    const tried = await office.head.ok<Outcome>(TRY_TASKS, { input: due });
    const { outcome } = await office.head.ok<Outcome>(TASKS, { input: { ...due, idempotencyKey: "han" } });
    expect(outcome).toEqual(tried.outcome);
    const over = { verb: "HAND_OVER", newOwnerPersonId: office.colleagueId, items: outcome.accepted };
    const handed = await office.head.ok<Outcome>(TASKS, { input: over });
    expect(handed.outcome.accepted).toHaveLength(2);
    expect(await office.head.ok(TASK, { id: tasks[0]?.id })).toMatchObject({
      task: { state: "ASSIGNED", dueOn: "2026-08-20", owner: { id: office.colleagueId } },
    });
    const done = [await submitted(office), await submitted(office)];
    const input = { verb: "ACCEPT", items: [...refs(done), ...handed.outcome.accepted] };
    const accepted = await office.head.ok<Outcome>(TASKS, { input });
    expect(accepted.outcome.accepted.map(({ id }) => id)).toEqual(done.map(({ id }) => id));
    expect(accepted.outcome.refused.map(({ rule }) => rule)).toEqual(["step.wrong", "step.wrong"]);
  });

  it("leave the tasks of others alone, and a reason unsaid unaccepted", async () => {
    const task = await assigned(office);
    const items = [{ id: task.id, version: task.version }];
    const input = { verb: "CANCEL", note: "Không còn cần", items };
    expect((await office.clerk.ok<Outcome>(TASKS, { input })).outcome.refused).toMatchObject([
      { rule: "task.ownTask" },
    ]);
    expect((await office.stranger.ok<Outcome>(TASKS, { input })).outcome.refused).toMatchObject([
      { rule: "record.notFound" },
    ]);
    const silent = await office.head.refused(TASKS, { input: { verb: "CANCEL", items } });
    expect(silent.fields).toMatchObject([{ path: "input.note", rule: "task.manyNeeds" }]);
  });
});
