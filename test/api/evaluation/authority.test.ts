import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind } from "../../../server/cycle/index.ts";
import {
  AuthorityAct,
  createAuthorityRow,
  EvaluationSubject,
  HolderKind,
  SubjectRank,
} from "../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  appointPerson,
  type Body,
  BodyKind,
  delegateActs,
  DelegatedAct,
  endAppointment,
  type Unit,
  UnitKind,
} from "../../../server/organization/index.ts";
import { adoptShipped, evaluationOf, makeOpenedCycle, member, type Member } from "../../support/build-evaluation.ts";
import { makeAppointment, makeBody, makeHead, makePosition, makeUnit } from "../../support/build-organization.ts";
import { withSteps } from "../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { DECIDE, SUBMIT } from "../../support/evaluation-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

type RowInput = Parameters<typeof createAuthorityRow>[1];
type Seen = Record<string, { kind: string; personId: string | null; bodyName: string | null } | undefined>;

const DECIDERS = `query ($cycleId: Uuid!) { evaluations(filter: { cycleId: $cycleId }, page: { page: 1, perPage: 100 }) {
  items { person { id } decider { kind personId bodyName } } } }`;
const ROWS = `query ($unitId: Uuid!) { authorityRows(filter: { unitId: $unitId }) { total items { id version place labelVi
  unitKinds holderKind holderBody { name } canChange { allowed rule } } } }`;
const CREATE = `mutation ($input: CreateAuthorityRowInput!) { createAuthorityRow(input: $input) { id version place } }`;
const MOVE = `mutation ($input: MoveAuthorityRowInput!) { moveAuthorityRow(input: $input) { id version place } }`;
const END = `mutation ($input: EndAuthorityRowInput!) { endAuthorityRow(input: $input) { id version endsOn } }`;
const PREVIEW = `query ($cycleId: Uuid!, $unitId: Uuid!) { authorityPreview(cycleId: $cycleId, unitId: $unitId) {
  subjectName deciderName byBody rowLabel } }`;
const STANDING = `query ($id: Uuid!) { evaluation(id: $id) { step decisions { authorityPersonId onBehalfOfPersonId unitId } } }`;

/** Nông Sơn's regulation, decided after the person, for months and years. */
const monthsAndYears = (file: FrameworkFile): Partial<FrameworkFile> => ({
  ...withSteps(["SELF", "DECISION", "LOCKED"])(file),
  scope: { ...file.scope, cycleKinds: ["MONTH", "YEAR"] },
});

eachDatabase("who decides by the authority table", (start) => {
  let khung: TestKhung;
  let province: Unit;
  let commune: Unit;
  let block: Unit;
  let standing: Body;
  let peoples: Body;
  let communal: Body;
  let specialist: Actor;
  const people: Record<string, Member> = {};
  beforeAll(async () => {
    khung = await start();
    province = await makeUnit(khung, { name: "Tỉnh Quảng Nam", kind: UnitKind.DEPARTMENT });
    const unit = (name: string, kind: UnitKind, parentId: string) => makeUnit(khung, { name, kind, parentId });
    const partyOffice = await unit("Ban Tổ chức Tỉnh ủy", UnitKind.PARTY_COMMITTEE, province.id);
    const department = await unit("Sở Nội vụ", UnitKind.DEPARTMENT, province.id);
    commune = await unit("Xã Ninh Phước", UnitKind.COMMUNE, province.id);
    block = await unit("Phòng Văn hóa", UnitKind.BLOCK, commune.id);
    standing = await makeBody(khung, {
      unitId: province.id,
      name: "Ban Thường vụ Tỉnh ủy",
      kind: BodyKind.STANDING_COMMITTEE,
    });
    peoples = await makeBody(khung, {
      unitId: province.id,
      name: "Ủy ban nhân dân tỉnh",
      kind: BodyKind.PEOPLES_COMMITTEE,
    });
    communal = await makeBody(khung, { unitId: commune.id, name: "Đảng ủy xã", kind: BodyKind.PARTY_COMMITTEE });
    const at = { partyHead: partyOffice, director: department, chair: commune, blockHead: block };
    for (const [name, where] of Object.entries(at))
      people[name] = await member(khung, (await makeHead(khung, where.id)).personId);
    for (const [name, unitId] of Object.entries({ clerk: block.id, officer: department.id }))
      people[name] = await member(khung, (await makeAppointment(khung, { unitId })).personId);
    people["deputy"] = await member(khung, (await makeAppointment(khung, { unitId: block.id, deputy: true })).personId);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: province.id });
    await adoptShipped(khung, "nong-son-2022", province.id, monthsAndYears);
    for (const act of [AuthorityAct.SCORING, AuthorityAct.RATING]) {
      await row({
        act,
        rank: SubjectRank.HEAD,
        unitKinds: [UnitKind.PARTY_COMMITTEE],
        ...body(standing),
        labelVi: "Cấp trưởng cơ quan Đảng",
      });
      const kinds = [UnitKind.DEPARTMENT, UnitKind.COMMUNE];
      await row({
        act,
        rank: SubjectRank.HEAD,
        unitKinds: kinds,
        ...body(peoples),
        labelVi: "Giám đốc sở, Chủ tịch UBND xã",
      });
      const here = { act, unitId: commune.id };
      await row({
        ...here,
        rank: SubjectRank.HEAD,
        unitIds: [commune.id],
        holderKind: HolderKind.ABOVE,
        labelVi: "Chức danh cấp trên quản lý",
      });
    }
    const scoring = { act: AuthorityAct.SCORING, unitId: commune.id };
    await row({
      ...scoring,
      holderKind: HolderKind.HEAD_OF_OWN_UNIT,
      labelVi: "Người của phòng",
      basis: "Nghị định 335/2025, Điều 10.1",
    });
    await row({
      act: AuthorityAct.RATING,
      unitId: commune.id,
      ...body(communal),
      rank: SubjectRank.HEAD,
      labelVi: "Trưởng phòng",
    });
    const chair = {
      holderKind: HolderKind.HEAD_OF_UNIT,
      labelVi: "Những người khác",
      basis: "Nghị định 335/2025, Điều 10.2",
    };
    await row({ act: AuthorityAct.RATING, unitId: commune.id, ...chair });
  });
  afterAll(() => khung.stop());

  const body = ({ id }: Body) => ({ holderKind: HolderKind.BODY, holderBodyId: id });
  const who = (name: string): Member => people[name] ?? { personId: "", actor: khung.nobody };
  function row(over: Partial<RowInput> & Pick<RowInput, "holderKind" | "labelVi" | "act">) {
    const input = { unitId: province.id, subject: EvaluationSubject.PERSON, startsOn: "2026-01-01", ...over };
    return khung.write(createAuthorityRow, input);
  }
  async function deciders(cycleId: string, actor = specialist): Promise<Seen> {
    const { evaluations } = await actor.ok<{
      evaluations: { items: { person: { id: string }; decider: Seen[string] }[] };
    }>(DECIDERS, { cycleId });
    const byPerson = new Map(evaluations.items.map((item) => [item.person.id, item.decider]));
    return Object.fromEntries(Object.entries(people).map(([name, { personId }]) => [name, byPerson.get(personId)]));
  }
  const opened = (kind: CycleKind, startsOn: string, endsOn: string) =>
    makeOpenedCycle(khung, { unitId: province.id, kind, startsOn, endsOn });

  it("the Standing Committee decides on heads of Party bodies; the People's Committee on heads of departments and chairs of communes; the commune committee on its own except titles managed above", async () => {
    const year = await opened(CycleKind.YEAR, "2026-01-01", "2026-12-31");
    const seen = await deciders(year.id);
    expect(seen["partyHead"]).toMatchObject({ kind: "BODY", bodyName: "Ban Thường vụ Tỉnh ủy" });
    expect(seen["director"]).toMatchObject({ kind: "BODY", bodyName: "Ủy ban nhân dân tỉnh" });
    expect(seen["chair"]).toMatchObject({ kind: "BODY", bodyName: "Ủy ban nhân dân tỉnh" });
    expect(seen["blockHead"]).toMatchObject({ kind: "BODY", bodyName: "Đảng ủy xã" });
    expect(seen["clerk"]).toMatchObject({ kind: "HEAD", personId: who("chair").personId });
    expect(seen["officer"]).toMatchObject({ kind: "HEAD", personId: who("director").personId });
  });

  it("the month is scored by the head of the unit of direct use, the year rated by the head of the agency", async () => {
    const month = await opened(CycleKind.MONTH, "2026-06-01", "2026-06-30");
    const seen = await deciders(month.id);
    expect(seen["clerk"]).toMatchObject({ kind: "HEAD", personId: who("blockHead").personId });
    expect(seen["blockHead"]).toMatchObject({ kind: "HEAD", personId: who("chair").personId });
    expect(seen["chair"]).toMatchObject({ kind: "BODY", bodyName: "Ủy ban nhân dân tỉnh" });
    const preview = await specialist.ok<{ authorityPreview: { deciderName: string; rowLabel: string }[] }>(PREVIEW, {
      cycleId: month.id,
      unitId: commune.id,
    });
    expect(preview.authorityPreview.map(({ rowLabel }) => rowLabel)).toContain("Người của phòng");
  });

  it("a delegate acts in the days of the delegation, and the decision tells in whose place", async () => {
    const month = await opened(CycleKind.MONTH, "2026-05-01", "2026-05-31");
    const { id, version } = await evaluationOf(khung, month.id, who("clerk").personId);
    await who("clerk").actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    const send = { input: { evaluationId: id, version: version + 1, grade: "HTT" } };
    expect(await who("deputy").actor.refused(DECIDE, send)).toMatchObject({ code: "NOT_FOUND" });
    const days = { startsOn: "2026-07-01", endsOn: "2026-07-31", document: "Giấy ủy quyền 12" };
    const acts = [DelegatedAct.SCORE];
    await khung.write(delegateActs, { unitId: block.id, toPersonId: who("deputy").personId, acts, ...days });
    await who("deputy").actor.ok(DECIDE, send);
    const { evaluation } = await specialist.ok<{ evaluation: { step: string; decisions: object[] } }>(STANDING, { id });
    expect(evaluation.decisions).toEqual([
      { authorityPersonId: who("deputy").personId, onBehalfOfPersonId: who("blockHead").personId, unitId: block.id },
    ]);
    const own = await evaluationOf(khung, month.id, who("deputy").personId);
    await who("deputy").actor.ok(SUBMIT, { input: { evaluationId: own.id, version: own.version, grade: "HTT" } });
    const onOneself = { input: { evaluationId: own.id, version: own.version + 1, grade: "HTT" } };
    expect(await who("deputy").actor.refused(DECIDE, onOneself)).toMatchObject({ rule: "decision.ownEvaluation" });
  });

  it("when the holder leaves, the open work moves with the title and nothing is orphaned", async () => {
    const month = await opened(CycleKind.MONTH, "2026-04-01", "2026-04-30");
    const position = await makePosition(khung, { name: "Phó Chủ tịch phụ trách" });
    const first = await makeAppointment(khung, { unitId: commune.id, positionId: position.id });
    const title = { holderKind: HolderKind.POSITION, holderPositionId: position.id, holderUnitId: commune.id };
    const made = await row({
      act: AuthorityAct.SCORING,
      unitId: block.id,
      ...title,
      labelVi: "Cả phòng",
      rank: SubjectRank.STAFF,
    });
    expect((await deciders(month.id))["clerk"]).toMatchObject({ kind: "HEAD", personId: first.personId });
    const leaver = await member(khung, first.personId);
    expect((await deciders(month.id, leaver.actor))["clerk"]).toMatchObject({ personId: first.personId });
    await khung.write(endAppointment, { id: first.id, version: first.version, endsOn: "2026-07-14" });
    expect((await deciders(month.id))["clerk"]).toMatchObject({ kind: "HEAD", personId: who("chair").personId });
    expect((await deciders(month.id, leaver.actor))["clerk"]).toBeUndefined();
    const next = { unitId: commune.id, positionId: position.id, subjectType: first.subjectType, isPrimary: false };
    await khung.write(appointPerson, { ...next, personId: who("officer").personId, startsOn: "2026-07-15" } as never);
    expect((await deciders(month.id))["clerk"]).toMatchObject({ personId: who("officer").personId });
    await specialist.ok(END, { input: { id: made.id, version: made.version, endsOn: "2026-07-14" } });
    expect((await deciders(month.id))["clerk"]).toMatchObject({ personId: who("blockHead").personId });
  });

  it("specialists keep the table in its order, never for a title of their own", async () => {
    const unitId = commune.id;
    const before = await specialist.ok<{ authorityRows: { items: { id: string; version: number; place: number }[] } }>(
      ROWS,
      { unitId },
    );
    const last = before.authorityRows.items.at(-1);
    await specialist.ok(MOVE, { input: { id: last?.id, version: last?.version, place: 1 } });
    const input = { unitId, act: "SCORING", subject: "PERSON", startsOn: "2026-08-01", labelVi: "Mọi người" };
    const refuse = (actor: Actor, more: object) => actor.refused(CREATE, { input: { ...input, ...more } });
    expect(await refuse(who("clerk").actor, { holderKind: "GRANT" })).toMatchObject({
      rule: "authority.notSpecialist",
    });
    expect((await refuse(specialist, { holderKind: "BODY" })).fields).toMatchObject([
      { rule: "authority.holderMissing" },
    ]);
    const elsewhere = { holderKind: "GRANT", unitIds: [province.id] };
    expect((await refuse(specialist, elsewhere)).fields).toMatchObject([
      { path: "input.unitIds.0", rule: "authority.unitOutside" },
    ]);
    const chairToo = await khung.actor({
      role: Role.ORG_SPECIALIST,
      unitId,
      personId: (await makeAppointment(khung, { unitId: block.id })).personId,
    });
    expect(await chairToo.ok(CREATE, { input: { ...input, holderKind: "GRANT" } })).toBeDefined();
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: block.id });
    expect(await refuse(stranger, { holderKind: "GRANT" })).toMatchObject({ rule: "authority.notSpecialist" });
    const headed = await makeHead(khung, (await makeUnit(khung, { parentId: commune.id, kind: UnitKind.BLOCK })).id);
    const own = await khung.actor({ role: Role.ORG_SPECIALIST, unitId, personId: headed.personId });
    const forOneself = { holderKind: "HEAD_OF_UNIT", holderUnitId: headed.unitId };
    expect(await refuse(own, forOneself)).toMatchObject({ rule: "authority.ownTitle" });
  });
});
