import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import {
  act,
  currentOf,
  makeProcess,
  type Process,
  verbDocument,
  withSteps,
} from "../../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor, Answer } from "../../../support/test-khung.ts";

eachDatabase("two at the same moment", (start) => {
  let khung: TestKhung;
  let process: Process;
  let authority: Actor;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "LOCKED"]));
    authority = await khung.actor({ role: Role.AUTHORITY, unitId: process.commune.commune.id });
  });
  afterAll(() => khung.stop());

  const codes = (answers: readonly Answer[]) =>
    answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "OK").sort();
  const decisionsOf = (id: string) =>
    khung
      .look()
      .sql.selectFrom("decision")
      .select(["grade", "superseded_by_id"])
      .where("evaluation_id", "=", id)
      .execute();

  it("two heads decide at once: one decision, the other is told that it changed", async () => {
    const { chairman, commune } = process.commune;
    const second = await khung.actor({ role: Role.AUTHORITY, unitId: commune.id });
    await act(khung, process, chairman.actor, chairman, "submitSelfRating", { grade: "HTT" });
    const { id, version } = await currentOf(khung, process, chairman);
    const decide = (actor: Actor, grade: string) =>
      actor.run(verbDocument("decideEvaluation"), { input: { evaluationId: id, version, grade } });
    const answers = await Promise.all([decide(authority, "HTT"), decide(second, "HTN")]);
    const [one, other] = codes(answers);
    expect(["STALE", "WRONG_STEP"]).toContain(other === "OK" ? one : other);
    expect([one, other]).toContain("OK");
    expect(await decisionsOf(id)).toHaveLength(1);
  });

  it("a form handed in twice at once is handed in once", async () => {
    const [clerk] = process.commune.clerks;
    const { id, version } = await currentOf(khung, process, clerk);
    const submit = () =>
      clerk.actor.run(verbDocument("submitSelfRating"), { input: { evaluationId: id, version, grade: "HTT" } });
    const [one, other] = codes(await Promise.all([submit(), submit()]));
    expect([one, other]).toContain("OK");
    expect(["STALE", "WRONG_STEP"]).toContain(other === "OK" ? one : other);
    expect(await currentOf(khung, process, clerk)).toMatchObject({ step: "DECISION", version: version + 1 });
  });

  it("a form handed in twice with the same key answers the same twice", async () => {
    const [, clerk] = process.commune.clerks;
    const { id, version } = await currentOf(khung, process, clerk);
    const input = { evaluationId: id, version, grade: "HTT", idempotencyKey: "nop-mot-lan" };
    const [one, other] = await Promise.all([
      clerk.actor.run(verbDocument("submitSelfRating"), { input }),
      clerk.actor.run(verbDocument("submitSelfRating"), { input }),
    ]);
    expect([one?.errors, other?.errors]).toEqual([undefined, undefined]);
    expect(one?.data).toEqual(other?.data);
  });

  it("a replacing decision and an unlocking at once: no decision is lost, one of the two is told", async () => {
    const { clerks, head, specialist } = process.commune;
    const [clerk] = clerks;
    await act(khung, process, head.actor, clerk, "decideEvaluation", { grade: "HTT" });
    await act(khung, process, head.actor, clerk, "issueNotice");
    const { id, version } = await currentOf(khung, process, clerk);
    const input = { evaluationId: id, version, reason: "Sai số liệu" };
    const answers = await Promise.all([
      head.actor.run(verbDocument("supersedeDecision"), { input: { ...input, grade: "HTN" } }),
      specialist.run(verbDocument("unlockEvaluation"), { input }),
    ]);
    const [one, other] = codes(answers);
    expect([one, other]).toContain("OK");
    expect(["STALE", "WRONG_STEP"]).toContain(other === "OK" ? one : other);
    const kept = await decisionsOf(id);
    expect(kept.filter((row) => row.superseded_by_id === null)).toHaveLength(1);
  });

  it("a decision during an unlocking stands on what was read: the slower one is told", async () => {
    const { clerks, head, specialist } = process.commune;
    const [, clerk] = clerks;
    await act(khung, process, head.actor, clerk, "decideEvaluation", { grade: "HTT" });
    const { id, version } = await currentOf(khung, process, clerk);
    const answers = await Promise.all([
      specialist.run(verbDocument("unlockEvaluation"), { input: { evaluationId: id, version, reason: "Xem lại" } }),
      head.actor.run(verbDocument("decideEvaluation"), { input: { evaluationId: id, version, grade: "HTN" } }),
    ]);
    expect(codes(answers)).toContain("OK");
    const seen = await currentOf(khung, process, clerk);
    expect(seen.step).toBe("DECISION");
    expect(await decisionsOf(id)).toEqual([{ grade: "HTT", superseded_by_id: null }]);
  });
});
