import { afterAll, beforeAll, expect, it } from "vitest";
import { endAppointment } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  member,
} from "../../support/build-evaluation.ts";
import { makeAppointment, makeHead, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const RECORD = `mutation ($input: RecordExternalResultInput!) { recordExternalResult(input: $input) { id score grade agency supersededById } }`;
const CORRECT = `mutation ($input: CorrectExternalResultInput!) { correctExternalResult(input: $input) { id score correctionReason } }`;
const RESULTS = `query ($id: Uuid!) { externalResults(personId: $id) { id score supersededById documentNumber } }`;
const OPINION = `mutation ($input: RecordFormerUnitOpinionInput!) { recordFormerUnitOpinion(input: $input) { text grade version } }`;
const ASKED = `query { formerUnitRequests { evaluationId personId unitId startsOn endsOn isAsked } }`;
const FORMER = `query ($id: Uuid!) { evaluation(id: $id) { formerUnits { unitId endsOn isAsked } formerUnitOpinions { text grade } } }`;

eachDatabase("results and opinions from elsewhere", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, ({ scheme }) => ({
      scheme: {
        ...scheme,
        specialCases: { ...scheme.specialCases, transfer: { ratedBy: "NEW_UNIT", opinionOfOldUnit: true } },
      },
    }));
  });
  afterAll(() => khung.stop());

  const paper = (over: object = {}) => ({
    ...{ track: "STATE", kind: "MONTH", startsOn: "2026-02-01", endsOn: "2026-02-28", score: "85.5", grade: "HTT" },
    ...{ agency: "Sở Tài chính", documentNumber: "45/STC-TCCB", documentOn: "2026-03-10" },
    ...over,
  });

  it("a specialist enters the paper, corrects it once, and the old entry stays on record", async () => {
    const { specialist, clerks } = commune;
    const { personId } = clerks[0];
    const { recordExternalResult } = await specialist.ok<{ recordExternalResult: { id: string } }>(RECORD, {
      input: paper({ personId }),
    });
    expect(await specialist.refused(RECORD, { input: paper({ personId, agency: "Khác" }) })).toMatchObject({
      rule: "external.overlaps",
      values: { agency: "Sở Tài chính" },
    });
    const correction = { ...paper({ score: "86" }), externalResultId: recordExternalResult.id, reason: "Nhập nhầm" };
    expect(await specialist.ok(CORRECT, { input: correction })).toMatchObject({
      correctExternalResult: { score: "86", correctionReason: "Nhập nhầm" },
    });
    expect(await specialist.refused(CORRECT, { input: correction })).toMatchObject({ rule: "external.superseded" });
    const { externalResults } = await clerks[0].actor.ok<{ externalResults: object[] }>(RESULTS, { id: personId });
    expect(externalResults).toMatchObject([{ score: "85.5" }, { score: "86", supersededById: null }]);
  });

  it("nobody enters results for oneself, for strangers or without a result; colleagues do not read them", async () => {
    const { specialist, clerks, head } = commune;
    const stranger = await makePerson(khung);
    expect(await specialist.refused(RECORD, { input: paper({ personId: stranger.id }) })).toMatchObject({
      rule: "external.notSpecialist",
    });
    expect(await head.actor.refused(RECORD, { input: paper({ personId: clerks[1].personId }) })).toMatchObject({
      code: "FORBIDDEN",
    });
    const nothing = await specialist.refused(RECORD, {
      input: paper({ personId: clerks[1].personId, score: null, grade: null, kind: "WEEK" }),
    });
    expect(nothing.fields).toMatchObject([{ rule: "external.week" }, { rule: "external.nothing" }]);
    expect(await clerks[1].actor.refused(RESULTS, { id: clerks[0].personId })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("the head of the old unit is asked about somebody who moved, and nobody else may answer", async () => {
    const { block, head } = commune;
    const other = await makeUnit(khung, { parentId: commune.commune.id });
    const newHead = await member(khung, (await makeHead(khung, other.id)).personId);
    const moving = await makePerson(khung, { fullName: "Chuyển Giữa Kỳ" });
    const old = await makeAppointment(khung, { unitId: block.id, personId: moving.id });
    await khung.write(endAppointment, { id: old.id, version: old.version, endsOn: "2026-07-12" });
    await makeAppointment(khung, { unitId: other.id, personId: moving.id, startsOn: "2026-07-13" });
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const { id, unitId } = await evaluationOf(khung, cycle.id, moving.id);
    expect(unitId).toBe(other.id);
    const asked = [{ evaluationId: id, personId: moving.id, unitId: block.id, endsOn: "2026-07-12", isAsked: true }];
    expect(await head.actor.ok(ASKED)).toMatchObject({ formerUnitRequests: asked });
    expect(await newHead.actor.ok(ASKED)).toEqual({ formerUnitRequests: [] });
    const input = { evaluationId: id, unitId: block.id, text: "Hoàn thành tốt nhiệm vụ đến ngày chuyển", grade: "HTT" };
    expect(await newHead.actor.refused(OPINION, { input })).toMatchObject({ rule: "formerUnit.notHead" });
    expect(await head.actor.ok(OPINION, { input })).toMatchObject({ recordFormerUnitOpinion: { grade: "HTT" } });
    expect(await newHead.actor.ok(FORMER, { id })).toMatchObject({
      evaluation: { formerUnits: [{ unitId: block.id, isAsked: true }], formerUnitOpinions: [{ text: input.text }] },
    });
    expect(await head.actor.refused(OPINION, { input: { ...input, unitId: other.id } })).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
