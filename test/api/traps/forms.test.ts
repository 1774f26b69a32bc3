import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { evaluationOf, makeCommune, makeOpenedCycle, member } from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EVALUATION, SAVE, SCORE, SUBMIT } from "../../support/evaluation-operations.ts";
import {
  act,
  currentOf,
  decide,
  makeProcess,
  type Process,
  refuse,
  verbDocument,
  withSteps,
} from "../../support/process/build-process.ts";
import type { Actor } from "../../support/test-khung.ts";

const NOTICES = `query { myNotices { items { rule link } } }`;

interface Inbox {
  readonly myNotices: { readonly items: readonly { readonly rule: string; readonly link: string | null }[] };
}

eachDatabase("traps of forms", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  /** Opens what the notice of the opening leads to. */
  async function formToldOf(actor: Actor): Promise<object> {
    const { myNotices } = await actor.ok<Inbox>(NOTICES);
    const [told] = myNotices.items.filter(({ rule }) => rule === "told.opened");
    const id = new URLSearchParams(told?.link?.split("?").at(-1)).get("id") ?? "";
    return (await actor.ok<{ evaluation: object }>(EVALUATION, { id })).evaluation;
  }

  it("notified but no form: everybody who is told that a cycle is open can open the own form and hand it in", async () => {
    const { commune, cycle } = process;
    for (const person of [commune.chairman, commune.head, commune.deputy, ...commune.clerks]) {
      const form = await formToldOf(person.actor);
      const { id } = await currentOf(khung, process, person);
      expect(form).toMatchObject({ id, step: "SELF", abilities: { canSelfRate: { allowed: true } } });
    }
    const late = await makeAppointment(khung, { unitId: commune.block.id, startsOn: "2026-07-10" });
    const joined = await member(khung, late.personId);
    expect((await joined.actor.ok<Inbox>(NOTICES)).myNotices.items).toEqual([]);
    const add = `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id } }`;
    await commune.specialist.ok(add, { input: { cycleId: cycle.id, personId: joined.personId } });
    expect(await formToldOf(joined.actor)).toMatchObject({ abilities: { canSelfRate: { allowed: true } } });
    await act(khung, process, joined.actor, joined, "submitSelfRating", { grade: "HTT" });
  });

  it("notified but no form: who was left out is told nothing, and nobody is told twice", async () => {
    const commune = await makeCommune(khung);
    const version = await makePublishedVersion(khung, { scope: { leading: false } });
    await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: commune.commune.id });
    await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const told = async (actor: Actor) => (await actor.ok<Inbox>(NOTICES)).myNotices.items.map(({ rule }) => rule);
    expect(await told(commune.head.actor)).toEqual([]);
    for (const clerk of commune.clerks) expect(await told(clerk.actor)).toEqual(["told.opened"]);
  });

  it("evaluator opens the subject's link and edits the other side: the head writes nothing into the person's form", async () => {
    const { commune } = process;
    const [clerk] = commune.clerks;
    const { id } = await currentOf(khung, process, clerk);
    for (const actor of [commune.head.actor, commune.chairman.actor, commune.specialist, commune.deputy.actor])
      for (const verb of ["saveSelfRating", "submitSelfRating"])
        expect(await refuse(khung, process, actor, clerk, verb, { grade: "HTXS" })).toMatchObject({
          code: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        });
    const { evaluation } = await commune.head.actor.ok<{ evaluation: object }>(EVALUATION, { id });
    expect(evaluation).toMatchObject({ selfGrade: null, abilities: { canSelfRate: { allowed: false } } });
    expect(await currentOf(khung, process, clerk)).toMatchObject({ step: "SELF", selfGrade: null });
  });

  it("evaluator opens the subject's link and edits the other side: the person neither scores nor changes what was handed in", async () => {
    const commune = await makeCommune(khung);
    const version = await makePublishedVersion(khung);
    await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: commune.commune.id });
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const [clerk] = commune.clerks;
    const form = await evaluationOf(khung, cycle.id, clerk.personId);
    const text = `query ($id: Uuid!) { frameworkVersion(id: $id) { groups { criteria { id code } } } }`;
    const { frameworkVersion } = await clerk.actor.ok<{
      frameworkVersion: { groups: { criteria: { id: string; code: string }[] }[] };
    }>(text, { id: version.id });
    const given: Record<string, string> = { "I.1": "10", "I.2": "true" };
    const scores = frameworkVersion.groups.flatMap(({ criteria }) =>
      criteria.map(({ id, code }) => ({ criterionId: id, value: given[code] })),
    );
    const answers = { evaluationId: form.id, scores, metrics: [{ name: "done", value: "0.5" }] };
    expect(await clerk.actor.refused(SCORE, { input: { ...answers, version: form.version } })).toMatchObject({
      code: expect.stringMatching(/^(FORBIDDEN|WRONG_STEP)$/),
    });
    await clerk.actor.ok(SUBMIT, { input: { ...answers, version: form.version } });
    const handed = await evaluationOf(khung, cycle.id, clerk.personId);
    for (const verb of [SAVE, SUBMIT, SCORE])
      expect(await clerk.actor.refused(verb, { input: { ...answers, version: handed.version } })).toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|WRONG_STEP)$/),
      });
    await commune.head.actor.ok(SCORE, {
      input: { ...answers, version: handed.version, metrics: [{ name: "done", value: "1" }] },
    });
    interface Measured {
      readonly evaluation: { readonly measures: readonly { readonly step: string; readonly value: string }[] };
    }
    const { evaluation } = await commune.head.actor.ok<Measured>(EVALUATION, { id: form.id });
    const done = Object.fromEntries(evaluation.measures.map(({ step, value }) => [step, value]));
    expect(done).toMatchObject({ SELF: "0.5", DECISION: "1" });
  });

  it("self-approval allowed by default: nobody decides, scores or sends back the own evaluation, whatever the grants", async () => {
    const { commune, cycle } = process;
    const { personId } = await makeAppointment(khung, { unitId: commune.block.id });
    const grants = { role: Role.AUTHORITY, unitId: commune.commune.id };
    const own = await khung.actor({ personId, ...grants });
    const add = `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id } }`;
    await commune.specialist.ok(add, { input: { cycleId: cycle.id, personId } });
    for (const [actor, person] of [
      [own, { personId }],
      [commune.head.actor, commune.head],
      [commune.chairman.actor, commune.chairman],
    ] as const) {
      await act(khung, process, actor, person, "submitSelfRating", { grade: "HTXS" });
      const { id, version } = await currentOf(khung, process, person);
      for (const [verb, more] of [
        ["decideEvaluation", { grade: "HTXS" }],
        ["returnEvaluation", { reason: "Tự trả lại" }],
        ["markNotRated", { reason: "Tự đánh dấu" }],
      ] as const) {
        const refused = await actor.refused(verbDocument(verb), { input: { evaluationId: id, version, ...more } });
        expect({ verb, ...refused }).toMatchObject({ verb, code: "FORBIDDEN", rule: "decision.ownEvaluation" });
      }
      expect(await currentOf(khung, process, person)).toMatchObject({ step: "DECISION", decidedGrade: null });
    }
  });

  it("undo without reason: neither unlocking, sending back nor replacing is taken without a reason, and the reason is kept", async () => {
    const { commune } = process;
    const [, clerk] = commune.clerks;
    await decide(khung, process, clerk, "HTT");
    const locked = await currentOf(khung, process, clerk);
    for (const reason of ["", "   ", "\u00a0\u200b"])
      for (const verb of ["unlockEvaluation", "supersedeDecision"]) {
        const more = verb === "supersedeDecision" ? { reason, grade: "HTN" } : { reason };
        const actor = verb === "supersedeDecision" ? commune.head.actor : commune.specialist;
        expect(await refuse(khung, process, actor, clerk, verb, more)).toMatchObject({ code: "INVALID_INPUT" });
      }
    const without = { input: { evaluationId: locked.id, version: locked.version } };
    expect((await commune.specialist.run(verbDocument("unlockEvaluation"), without)).errors).toHaveLength(1);
    expect(await currentOf(khung, process, clerk)).toEqual(locked);
    await act(khung, process, commune.specialist, clerk, "unlockEvaluation", { reason: "Sai số liệu quý" });
    const history = `query ($id: Uuid!) { evaluation(id: $id) { stepExceptions { kind reason } } }`;
    expect(await commune.head.actor.ok(history, { id: locked.id })).toMatchObject({
      evaluation: { stepExceptions: [{ reason: "Sai số liệu quý" }] },
    });
    expect(await refuse(khung, process, commune.head.actor, clerk, "returnEvaluation", { reason: " " })).toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});
