import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { shippedText } from "../../support/build-rating.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EXPORT, FRAMEWORKS, IMPORT, VERSION } from "../../support/framework-operations.ts";
import { act, currentOf, decide, makeProcess, withSteps } from "../../support/process/build-process.ts";
import type { Actor } from "../../support/test-khung.ts";

const REQUEST = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }`;
const LIST = `query ($filter: EvaluationFilter, $sort: EvaluationSort) { evaluations(filter: $filter, sort: $sort) {
  total items { id decidedGrade } } }`;

interface Imported {
  readonly importFramework: {
    readonly id: string;
    readonly number: number;
    readonly framework: { readonly id: string };
  };
}

eachDatabase("traps of files and lists", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("two exports at once: two people ask and fetch at the same moment, each gets the own file and nothing of the other's", async () => {
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const sides = [];
    for (const [name, count] of [
      ["Bên Một", 40],
      ["Bên Hai", 55],
    ] as const) {
      const unit = await makeUnit(khung);
      const cycle = await makeOpenCycle(khung, { unitId: unit.id, code: `KY-${String(count)}-NGUOI` });
      await makeEvaluations(khung, { cycle, frameworkVersionId, unitId: unit.id, count, grade: "A", fullName: name });
      const actor = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
      sides.push({ name, count, actor, input: { name: "EVALUATIONS", unitId: unit.id, cycleId: cycle.id } });
    }
    await khung.write((work: Work) => rebuildStatistics(work), {});
    const twice = [...sides, ...sides];
    const tickets = await Promise.all(
      twice.map(({ actor, input }) => actor.ok<{ requestExport: { url: string } }>(REQUEST, { input })),
    );
    const urls = tickets.map(({ requestExport }) => requestExport.url);
    expect(new Set(urls).size).toBe(4);
    const files = await Promise.all(
      twice.map(({ actor }, place) =>
        khung.http.inject({ method: "GET", url: urls[place] ?? "", headers: { cookie: actor.cookie } }),
      ),
    );
    for (const [place, { name, count }] of twice.entries()) {
      const file = files[place];
      const rows: string[][] = parse(file?.body ?? "", { delimiter: ";", bom: true, record_delimiter: "\r\n" });
      expect(new Set(rows.slice(1).map((row) => row[3]))).toEqual(new Set([name]));
      expect(rows).toHaveLength(count + 1);
    }
  });

  it("re-import that duplicates instead of updating: one framework stays one, whatever was typed around its code", async () => {
    const ownerUnitId = (await makeUnit(khung)).id;
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId });
    const code = nextFrameworkCode();
    const text = shippedText("nong-son-2022").replace(/^code: .*$/m, `code: ${code}`);
    const bring = async (file: string, more: object = {}) =>
      (await specialist.ok<Imported>(IMPORT, { input: { file, publish: true, ownerUnitId, ...more } })).importFramework;
    const first = await bring(text);
    const again = await bring(text);
    expect(again).toMatchObject({ number: 2, framework: { id: first.framework.id } });
    const { frameworks } = await specialist.ok<{ frameworks: { items: { versions: { number: number }[] }[] } }>(
      FRAMEWORKS,
      { filter: { search: code } },
    );
    expect(frameworks.items).toHaveLength(1);
    expect(frameworks.items[0]?.versions.map(({ number }) => number).sort()).toEqual([1, 2]);
    interface Content {
      readonly frameworkVersion: { readonly groups: { readonly code: string; readonly criteria: object[] }[] };
    }
    const shape = async (id: string) =>
      (await specialist.ok<Content>(VERSION, { id })).frameworkVersion.groups.map((group) => [
        group.code,
        group.criteria.length,
      ]);
    expect(await shape(again.id)).toEqual(await shape(first.id));
    const sent = { idempotencyKey: "nhap-mot-lan" };
    expect((await bring(text, sent)).id).toBe((await bring(text, sent)).id);
    const blanks = await specialist.run(IMPORT, {
      input: { file: text.replace(`code: ${code}`, `code: " ${code} "`), publish: true, ownerUnitId },
    });
    const count = await specialist.ok<{ frameworks: { total: number } }>(FRAMEWORKS, { filter: { search: code } });
    expect({ total: count.frameworks.total, errors: blanks.errors?.length ?? 0 }).toMatchObject({ total: 1 });
  });

  it("100-character truncation: a criterion and a group of a thousand letters come back whole, in file and form", async () => {
    const ownerUnitId = (await makeUnit(khung)).id;
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ownerUnitId });
    const long = `${"Chấp hành nghiêm kỷ luật, kỷ cương hành chính ở cơ quan ".repeat(18).trim()} hết`;
    const { id } = await makePublishedVersion(
      khung,
      {
        groups: [
          {
            code: "I",
            text: { vi: long },
            maxPoints: "30",
            criteria: [
              { code: "I.1", text: { vi: `${long} 1` }, method: "POINTS", max: "20", step: "0.5" },
              { code: "I.2", text: { vi: `${long} 2` }, method: "PASS_FAIL", points: "10" },
            ],
          },
        ],
      },
      { ownerUnitId },
    );
    const seen = `query ($id: Uuid!) { frameworkVersion(id: $id) { groups { textVi criteria { textVi } } } }`;
    expect(await specialist.ok(seen, { id })).toEqual({
      frameworkVersion: { groups: [{ textVi: long, criteria: [{ textVi: `${long} 1` }, { textVi: `${long} 2` }] }] },
    });
    const { exportFramework } = await specialist.ok<{ exportFramework: string }>(EXPORT, { id });
    const file = exportFramework.replace(/^code: .*$/m, `code: ${nextFrameworkCode()}`);
    const { importFramework } = await specialist.ok<Imported>(IMPORT, { input: { file, publish: true, ownerUnitId } });
    expect(await specialist.ok(seen, { id: importFramework.id })).toEqual(await specialist.ok(seen, { id }));
  });

  it("hidden field guessed through filter or sort: a new decision is not found before its notice, nor by any order", async () => {
    const process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "LOCKED"]));
    const { head, specialist, clerks } = process.commune;
    const [clerk] = clerks;
    await decide(khung, process, clerk, "HTT");
    await act(khung, process, head.actor, clerk, "issueNotice");
    await act(khung, process, specialist, clerk, "unlockEvaluation", { reason: "Sai số liệu" });
    await act(khung, process, head.actor, clerk, "decideEvaluation", { grade: "HTN", reason: "Số liệu đúng" });
    const { id } = await currentOf(khung, process, clerk);
    const found = async (actor: Actor, variables: object) =>
      (await actor.ok<{ evaluations: { items: { id: string; decidedGrade: string | null }[] } }>(LIST, variables))
        .evaluations.items;
    for (const grade of ["HTXS", "HTT", "HTN", "KHT"])
      expect(await found(clerk.actor, { filter: { grade } })).toEqual([]);
    expect(await found(head.actor, { filter: { grade: "HTN" } })).toEqual([{ id, decidedGrade: "HTN" }]);
    for (const field of ["PERSON_NAME", "UNIT_NAME", "PERIOD", "STEP", "DECIDED_AT"])
      expect(await found(clerk.actor, { sort: { field, order: "ASC" } })).toEqual([{ id, decidedGrade: null }]);
    for (const field of ["DECIDED_GRADE", "SELF_GRADE", "EXACT_TOTAL", "decidedGrade"])
      expect((await clerk.actor.run(LIST, { sort: { field, order: "ASC" } })).errors?.[0]?.extensions).toMatchObject({
        code: expect.stringMatching(/INVALID_INPUT|BAD_USER_INPUT/),
      });
    for (const filter of [{ selfGrade: "HTT" }, { proposedGrade: "HTN" }, { decidedGrade: "HTN" }, { strengths: "a" }])
      expect((await head.actor.run(LIST, { filter })).errors).toHaveLength(1);
  });
});
