import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSchema } from "../../../server/app/schema.ts";
import { ask, versionsOf } from "../../guard/permissions/cells.ts";
import { ACTORS, type ActorName, makeScene, type Scene } from "../../guard/permissions/installation.ts";
import { documentOf, operationsOf, shortSelection, variablesOf } from "../../guard/permissions/operations.ts";
import { COUNT, EVALUATION, EVALUATIONS, SAVE } from "../../support/evaluation-operations.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor, Answer } from "../../support/test-khung.ts";

const PERSONS =
  "query ($filter: PersonFilter, $sort: PersonSortInput) { persons(filter: $filter, sort: $sort) { total items { id birthYear } } }";
const TALLIES =
  "query ($id: Uuid!, $evaluation: Uuid!) { meeting(id: $id) { votedCount candidates { proposedGrade } tallies { counts { grade count } } } evaluation(id: $evaluation) { proposedGrade tallies { counts { count } } } }";
const OWN_TALLIES = "query ($id: Uuid!) { meeting(id: $id) { tallies { counts { grade count } } } }";
const AUDIT = "query ($filter: AuditFilter) { auditEntries(filter: $filter) { total items { verb changes } } }";
const STATISTICS = `query ($filter: UnitStatisticsFilter!) { unitStatistics(filter: $filter) {
  exact total { subjects rated grades { grade count share } } units { subjects } } }`;

interface Listed {
  readonly evaluations: { readonly total: number; readonly items: readonly { readonly id: string }[] };
}

eachDatabase("what one may not read", (start) => {
  let khung: TestKhung;
  let scene: Scene;
  let actors: Scene["actors"];
  beforeAll(async () => {
    khung = await start();
    scene = await makeScene(khung);
    actors = scene.actors;
  });
  afterAll(() => khung.stop());

  const total = async (actor: Actor, filter: object, sort: object | null = null): Promise<number> =>
    (await actor.ok<Listed>(EVALUATIONS, { filter, sort })).evaluations.total;

  /** Filters that would find rows of the own commune if the viewer might read them. */
  const findings = (): readonly object[] => {
    const { unitId, closedCycleId, cycleId, personId, headId } = scene.own;
    return [
      { unitId },
      { unitId, includeSubtree: true },
      { unitId: scene.provinceId, includeSubtree: true, cycleId },
      { cycleId: closedCycleId, grade: "KHT" },
      { cycleId: closedCycleId, search: "Trần Thị" },
      { personId },
      { personId: headId, step: "SELF" },
      { cycleId, step: "DECISION" },
    ];
  };

  it("cannot be counted or found by filters: not by strangers, not by analysts, not by heads and specialists next door", async () => {
    for (const name of ["analyst", "admin", "member", "otherHead", "sibling"] as const) {
      for (const filter of findings()) {
        const found = await total(actors[name], filter);
        expect({ name, filter, found }).toEqual({
          name,
          filter,
          found: "unitId" in filter && "cycleId" in filter ? found : 0,
        });
      }
    }
    expect(await total(actors.analyst, { unitId: scene.provinceId, includeSubtree: true })).toBe(0);
    for (const filter of findings().slice(3)) expect(await total(actors.employee, filter)).toBe(0);
    expect(await total(actors.employee, { unitId: scene.own.unitId })).toBe((await ownIds()).length);
    expect(await total(actors.specialist, { cycleId: scene.own.closedCycleId, grade: "KHT" })).toBe(1);
  });

  it("does not come in by another order or page", async () => {
    const own = await ids(actors.employee, null);
    expect(own.toSorted()).toEqual((await ownIds()).toSorted());
    for (const field of ["PERSON_NAME", "UNIT_NAME", "PERIOD", "STEP", "DECIDED_AT"])
      for (const order of ["ASC", "DESC"])
        expect((await ids(actors.employee, { field, order })).toSorted()).toEqual(own.toSorted());
  });

  /** The employee's own evaluations, as the program sees them. */
  async function ownIds(): Promise<string[]> {
    const { sql } = khung.look();
    const rows = await sql
      .selectFrom("evaluation")
      .select("id")
      .where("person_id", "=", scene.own.employeeId)
      .execute();
    return rows.map(({ id }) => id);
  }

  async function ids(actor: Actor, sort: object | null): Promise<string[]> {
    const { evaluations } = await actor.ok<Listed>(EVALUATIONS, { sort });
    return evaluations.items.map(({ id }) => id);
  }

  it("years of birth are neither shown nor found nor an order", async () => {
    const years = (list: { persons: { items: { birthYear: number | null }[] } }) =>
      list.persons.items.map(({ birthYear }) => birthYear);
    for (const name of ["colleague", "head", "member", "authority"] as const) {
      const { persons } = await actors[name].ok<{ persons: { total: number } }>(PERSONS, {
        filter: { search: "1980" },
      });
      expect(persons.total).toBe(0);
      const others = { unitId: scene.own.unitId, ids: [scene.own.employeeId, scene.own.personId] };
      expect(years(await actors[name].ok(PERSONS, { filter: others }))).toEqual([null, null]);
    }
    expect(await actors.head.refused(PERSONS, { sort: { field: "BIRTH_YEAR" } })).toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  it("a form that is being filled in is its author's alone, in the audit trail too", async () => {
    const { evaluationId } = scene.own;
    const { evaluation } = await actors.employee.ok<{ evaluation: { version: number } }>(EVALUATION, {
      id: evaluationId,
    });
    const words = { strengths: "điều chưa nộp", weaknesses: "điều còn giữ", grade: "HTXS" };
    await actors.employee.ok(SAVE, { input: { evaluationId, version: evaluation.version, ...words } });
    for (const name of ["head", "specialist", "above", "authority", "auditor"] as const) {
      const answer = JSON.stringify(await actors[name].ok(EVALUATION, { id: evaluationId }));
      for (const hidden of ['"selfGrade":"HTXS"', "chưa nộp", "còn giữ"]) expect(answer).not.toContain(hidden);
    }
    const trail = await actors.auditor.ok<{ auditEntries: { total: number } }>(AUDIT, {
      filter: { verb: "saveSelfRating" },
    });
    expect(trail.auditEntries.total).toBe(1);
    for (const hidden of ["HTXS", "chưa nộp", "còn giữ"]) expect(JSON.stringify(trail)).not.toContain(hidden);
  });

  it("votes are not known before the count, to nobody, by no way", async () => {
    const { meetingId, secretMeetingId, candidateId } = scene.own;
    for (const name of ["head", "specialist", "above", "authority", "auditor"] as const) {
      for (const id of [meetingId, secretMeetingId]) {
        const seen = await actors[name].ok(TALLIES, { id, evaluation: candidateId });
        expect(seen).toMatchObject({
          meeting: { votedCount: 4, tallies: [], candidates: [{ proposedGrade: null }] },
          evaluation: { proposedGrade: null, tallies: [] },
        });
      }
    }
    for (const name of ["employee", "colleague"] as const)
      expect(await actors[name].ok(OWN_TALLIES, { id: meetingId })).toEqual({ meeting: { tallies: [] } });
    const trail = await actors.auditor.ok<{ auditEntries: { total: number } }>(AUDIT, {
      filter: { verb: "castBallot" },
    });
    expect(trail.auditEntries.total).toBeGreaterThan(0);
    expect(JSON.stringify(trail)).not.toContain("HTT");
  });

  it("a unanimous secret count is for those in charge alone", async () => {
    const { meetingId } = scene.sibling;
    const { sql } = khung.look();
    const { version } = await sql
      .selectFrom("meeting")
      .select("version")
      .where("id", "=", meetingId)
      .executeTakeFirstOrThrow();
    await actors.otherHead.ok(COUNT, { input: { meetingId, version } });
    await khung.write(async (work) => {
      await work.sql
        .updateTable("meeting")
        .set({ mode: "SECRET" as never })
        .where("id", "=", meetingId)
        .execute();
      return {};
    }, {});
    const voter = await khung.actor({ personId: scene.sibling.colleagueId });
    expect(await voter.ok(OWN_TALLIES, { id: meetingId })).toEqual({ meeting: { tallies: [] } });
    const inCharge = await actors.sibling.ok<{ meeting: { tallies: object[] } }>(OWN_TALLIES, { id: meetingId });
    expect(inCharge.meeting.tallies).toHaveLength(1);
  });

  it("an analyst gets closed cycles alone, without the small groups and what would give them away", async () => {
    const { unitId, cycleId, closedCycleId } = scene.own;
    expect(await actors.analyst.refused(STATISTICS, { filter: { unitId, cycleId } })).toMatchObject({
      code: "FORBIDDEN",
      rule: "statistics.notClosed",
    });
    const { unitStatistics } = await actors.analyst.ok<{
      unitStatistics: {
        exact: boolean;
        total: { grades: { grade: string; count: number | null; share: string | null }[] };
      };
    }>(STATISTICS, { filter: { unitId, cycleId: closedCycleId, byUnit: "DESCENDANTS" } });
    expect(unitStatistics.exact).toBe(false);
    const { grades } = unitStatistics.total;
    expect(grades.find(({ grade }) => grade === "KHT")).toMatchObject({ count: null, share: null });
    // One hidden count alone would be the rest of the sum.
    expect(grades.filter(({ count }) => count === null).length).toBeGreaterThan(1);
    for (const byUnit of ["NONE", "CHILDREN", "DESCENDANTS"]) {
      const filter = { unitId, cycleId: closedCycleId, byUnit };
      expect(JSON.stringify(await actors.analyst.ok(STATISTICS, { filter }))).not.toMatch(/"count":[1-4]\b/);
    }
  });

  it("is answered like what does not exist", async () => {
    const versions = await versionsOf(khung.database);
    const secret =
      /^(evaluation|saveSelf|submitSelf|returnEval|scoreEval|decideEval|markNot|meeting$|castBallot|closeMeeting|reopenVote|person$|changePerson|frameworkVersion$|exportFramework$|checkDraft|account$)/;
    const told: string[] = [];
    for (const operation of operationsOf(await makeSchema()).filter(({ field }) => secret.test(field.name))) {
      const query = documentOf(operation, shortSelection(operation.field.type));
      const variables = JSON.stringify(variablesOf(operation, scene.own, versions));
      const [id] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(variables) ?? [];
      if (id === undefined || operation.name.includes("published")) continue;
      const unknown = randomUUID();
      for (const name of ["otherHead", "member", "analyst", "admin"] satisfies ActorName[]) {
        const there = await ask(khung.http, actors[name], query, JSON.parse(variables) as object);
        const nowhere = await ask(
          khung.http,
          actors[name],
          query,
          JSON.parse(variables.replaceAll(id, unknown)) as object,
        );
        if (mayRead(there)) continue;
        if (JSON.stringify(there).replaceAll(id, unknown) !== JSON.stringify(nowhere))
          told.push(`${operation.name} to ${name}`);
      }
    }
    expect(told).toEqual([]);
  });

  /** Whether the record was found: then the answer may differ. */
  function mayRead(answer: Answer): boolean {
    const code = answer.errors?.[0]?.extensions.code;
    return code !== undefined ? code !== "NOT_FOUND" : Object.values(answer.data ?? {}).some((value) => value !== null);
  }

  it("errors tell nothing of tables, statements, files or lines", async () => {
    const wrong: [string, object][] = [
      ["{ units { nothing } }", {}],
      ["{ units { total }", {}],
      ["query ($a: Int) { unitTree(levels: $a) { id } }", { a: "x" }],
      ["mutation ($i: CreateUnitInput!) { createUnit(input: $i) { id } }", { i: null }],
      ["query ($i: Uuid!) { unit(id: $i) { id } }", { i: "x' --" }],
      ["query ($i: Uuid!) { unit(id: $i) { id } }", { i: randomUUID() }],
      [
        "mutation ($i: RegisterPersonInput!) { registerPerson(input: $i) { id } }",
        { i: { code: "TRUNG", fullName: "A" } },
      ],
      [
        "mutation ($i: SetPostsInput!) { setPosts(input: $i) { id } }",
        { i: { unitId: scene.own.unitId, startsOn: "2027-01-01", posts: [{ positionId: randomUUID(), count: 1 }] } },
      ],
    ];
    for (const name of ACTORS) {
      for (const [query, variables] of [...wrong, ...wrong]) {
        const { errors } = await ask(khung.http, actors[name], query, variables);
        expect(JSON.stringify(errors ?? [])).not.toMatch(
          /select |insert into|update \w+ set|sqlite|postgres|constraint|node_modules|stacktrace|server\/|\.ts\b/i,
        );
      }
    }
  });
});
