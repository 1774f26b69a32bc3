import { afterAll, beforeAll, expect, it } from "vitest";
import { loadContent } from "../../../server/framework/index.ts";
import { rate, type RatingInput } from "../../../server/rating/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeCycle,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { generalPoints335, makeContent } from "../../support/build-rating.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EVALUATION, OPEN_CYCLE, SAVE, SUBMIT } from "../../support/evaluation-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

interface Seen {
  readonly version: number;
  readonly exactTotal: string | null;
  readonly suggestedGrade: string | null;
}

/** The small regulation with other points for conduct: the first criterion up to 40 instead of 20. */
const doubledPoints = makeContent(
  { formulas: [{ name: "score", label: { vi: "Tổng" }, text: "group.I + done * 50" }] },
  [
    {
      code: "I",
      text: { vi: "Ý thức kỷ luật" },
      maxPoints: "50",
      criteria: [
        { code: "I.1", text: { vi: "Giờ giấc" }, method: "POINTS", max: "40", step: "0.5" },
        { code: "I.2", text: { vi: "Báo cáo" }, method: "PASS_FAIL", points: "10" },
      ],
    },
  ],
);

eachDatabase("traps of scoring", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const seenBy = async (actor: Actor, id: string): Promise<Seen> =>
    (await actor.ok<{ evaluation: Seen }>(EVALUATION, { id })).evaluation;

  it("scale change after the first rating: a new version does not touch the running cycle, nor who joins it late", async () => {
    const commune: Commune = await makeCommune(khung);
    const code = nextFrameworkCode();
    const old = await makePublishedVersion(khung, { code });
    await makeAdoption(khung, { frameworkId: old.frameworkId, unitId: commune.commune.id });
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const [one, two] = commune.clerks;
    const { criterionIds } = await loadContent(khung.look().sql, old.id);
    const answers = (points: string) => ({
      scores: [
        { criterionId: criterionIds.get("I.1"), value: points },
        { criterionId: criterionIds.get("I.2"), value: "true" },
      ],
      metrics: [{ name: "done", value: "0.8" }],
    });
    const first = await evaluationOf(khung, cycle.id, one.personId);
    const input = { evaluationId: first.id, version: first.version, ...answers("19.5") };
    await one.actor.ok(SUBMIT, { input });
    const before = await evaluationOf(khung, cycle.id, one.personId);
    expect(before).toMatchObject({ frameworkVersionId: old.id, exactTotal: "171/2", suggestedGrade: "B" });

    const next = await makePublishedVersion(khung, { code, ...doubledPoints, effectiveFrom: "2026-07-01" });
    expect(next.frameworkId).toBe(old.frameworkId);
    expect(await evaluationOf(khung, cycle.id, one.personId)).toEqual(before);
    const open = await evaluationOf(khung, cycle.id, two.personId);
    expect(open.frameworkVersionId).toBe(old.id);
    const beyond = { evaluationId: open.id, version: open.version, ...answers("30") };
    expect(await two.actor.refused(SUBMIT, { input: beyond })).toMatchObject({ code: "INVALID_INPUT" });
    await two.actor.ok(SUBMIT, { input: { ...beyond, ...answers("20") } });
    expect(await evaluationOf(khung, cycle.id, two.personId)).toMatchObject({ exactTotal: "86/1" });

    const { personId } = await makeAppointment(khung, { unitId: commune.block.id, startsOn: "2026-07-10" });
    const add = `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id } }`;
    await commune.specialist.ok(add, { input: { cycleId: cycle.id, personId } });
    expect(await evaluationOf(khung, cycle.id, personId)).toMatchObject({ frameworkVersionId: old.id });

    const august = await makeCycle(khung, {
      unitId: commune.commune.id,
      startsOn: "2026-08-01",
      endsOn: "2026-08-31",
    });
    await commune.specialist.ok(OPEN_CYCLE, { input: { cycleId: august.id, version: august.version } });
    expect(await evaluationOf(khung, august.id, one.personId)).toMatchObject({ frameworkVersionId: next.id });
  });

  it("absent component still divided by three: a month without one metric has no total, never a lower one", async () => {
    const commune = await makeCommune(khung);
    const version = await adoptShipped(khung, "nd-335-2025", commune.commune.id);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const [clerk] = commune.clerks;
    const content = await loadContent(khung.look().sql, version.id);
    const scores = Object.entries(generalPoints335(30)).map(([code, value]) => ({
      criterionId: content.criterionIds.get(code),
      value,
    }));
    const known = ["quantity", "quality"].map((name) => ({ name, value: "1" }));
    const form = await evaluationOf(khung, cycle.id, clerk.personId);

    const draft = { evaluationId: form.id, version: form.version, scores, metrics: known };
    await clerk.actor.ok(SAVE, { input: draft });
    const saved = await seenBy(clerk.actor, form.id);
    expect(saved).toMatchObject({ exactTotal: null, suggestedGrade: null });
    const refused = await clerk.actor.refused(SUBMIT, { input: { ...draft, version: saved.version } });
    expect(refused.fields?.map(({ path }) => path)).toEqual(["input.metrics.progress"]);
    expect(await evaluationOf(khung, cycle.id, clerk.personId)).toMatchObject({ step: "SELF", exactTotal: null });

    const rated: RatingInput = {
      ...{ leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" },
      criteria: generalPoints335(30),
      metrics: { quantity: "1", quality: "1" },
    };
    expect(rate(content, rated)).toMatchObject({ exact: null, grade: null });

    const zero = [...known, { name: "progress", value: "0" }];
    await clerk.actor.ok(SUBMIT, { input: { ...draft, version: saved.version, metrics: zero } });
    // Zero is an answer: 30 + (1 + 1 + 0) / 3 × 70.
    expect(await seenBy(clerk.actor, form.id)).toMatchObject({ exactTotal: "230/3", suggestedGrade: "HTT" });
  });
});
