import { afterAll, beforeAll, expect, it } from "vitest";
import { startReadLog } from "../../../server/audit/index.ts";
import { Role, type Viewer } from "../../../server/kernel/index.ts";
import {
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  adoptShipped,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const ONE = "query ($id: ID!) { evaluation(id: $id) { id } }".replace("ID!", "Uuid!");
const LIST =
  "query ($unit: Uuid!) { evaluations(filter: { unitId: $unit, includeSubtree: true }) { items { id step } } }";
const PERSON = "query ($id: Uuid!) { person(id: $id) { fullName disciplines { form } } }";
const OF_ME = "{ readersOfMe { total items { day readerName roles kind count } } }";
const ENTRIES =
  "query ($filter: ReadEntryFilter) { readEntries(filter: $filter) { total items { kind operation subjectId recordId count digest roles readerName } } }";

interface Seen {
  readonly readersOfMe: { readonly total: number; readonly items: readonly object[] };
}

eachDatabase("the log of readings", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let specialist: Actor;
  let auditor: Actor;
  let evaluationId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.commune.id, username: "to.chuc" });
    auditor = await khung.actor({ role: Role.AUDITOR, unitId: commune.commune.id });
    evaluationId = (await evaluationOf(khung, cycle.id, commune.clerks[0].personId)).id;
  });
  afterAll(() => khung.stop());

  const flush = () => khung.hooks.readLog?.flush();
  const entries = async (filter: object = {}) => {
    await flush();
    return (await auditor.ok<{ readEntries: { total: number; items: Record<string, unknown>[] } }>(ENTRIES, { filter }))
      .readEntries;
  };

  it("tells the person who opened the own evaluation, in which office and on which day", async () => {
    await specialist.ok(ONE, { id: evaluationId });
    await specialist.ok(ONE, { id: evaluationId });
    await specialist.ok(PERSON, { id: commune.clerks[0].personId });
    await flush();
    const { readersOfMe } = await commune.clerks[0].actor.ok<Seen>(OF_ME);
    const reader = { day: "2026-07-15", readerName: "to.chuc", roles: "ORG_SPECIALIST" };
    expect(readersOfMe).toEqual({
      total: 3,
      items: [
        { ...reader, kind: "DISCIPLINE", count: 1 },
        { ...reader, kind: "EVALUATION", count: 2 },
        { ...reader, kind: "PERSON", count: 1 },
      ],
    });
  });

  it("tells nobody who read about others, and nothing of reading the own data", async () => {
    await commune.clerks[0].actor.ok(ONE, { id: evaluationId });
    await flush();
    const { readersOfMe } = await commune.clerks[1].actor.ok<Seen>(OF_ME);
    expect(readersOfMe).toEqual({ total: 0, items: [] });
    const own = await commune.clerks[0].actor.ok<Seen>(OF_ME);
    expect(own.readersOfMe.items).not.toContainEqual(expect.objectContaining({ roles: "EMPLOYEE" }));
    expect(
      (await entries({ subjectId: commune.clerks[0].personId })).items.map(({ readerName }) => readerName),
    ).toEqual(expect.not.arrayContaining([commune.clerks[0].actor.accountId]));
    expect(await khung.nobody.refused(OF_ME)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("has one entry for a list, with its number and a digest of the ids", async () => {
    const before = (await entries()).total;
    await specialist.ok(LIST, { unit: commune.commune.id });
    const after = await entries();
    expect(after.total).toBe(before + 1);
    expect(after.items[0]).toMatchObject({
      ...{ kind: "EVALUATION", operation: "evaluations", subjectId: null, recordId: null, roles: "ORG_SPECIALIST" },
      ...{ count: expect.any(Number) as number, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    expect(after.items[0]?.["count"]).toBeGreaterThan(1);
  });

  it("is read by auditors alone, and changed by nobody", async () => {
    expect(await specialist.refused(ENTRIES)).toMatchObject({ rule: "audit.auditorOnly" });
    const run = (statement: string) => khung.database.orm.em.getConnection().execute(statement);
    await expect(run("update read_entry set reader_name = 'x'")).rejects.toThrow(/frozen/);
    await expect(run("delete from read_entry")).rejects.toThrow(/frozen/);
  });

  it("keeps its memory bounded while the database cannot be written, and says how many were lost", async () => {
    let broken = true;
    const log = startReadLog({
      fork: () => {
        if (broken) throw new Error("disk full");
        return khung.database.fork();
      },
      ...{ clock: khung.clock, everyMs: 60_000, most: 3 },
    });
    const viewer: Viewer = {
      ...{ accountId: evaluationId, personId: null, displayName: "X", grants: [], isSystem: false },
    };
    const note = () =>
      log.note({}, viewer, {
        kind: "PERSON" as never,
        operation: "person",
        records: [{ id: null, personId: evaluationId }],
      });
    for (let at = 0; at < 5; at += 1) note();
    await log.flush();
    note();
    broken = false;
    await log.stop();
    const { items } = await entries({ accountId: evaluationId });
    expect(items).toHaveLength(3);
    expect((await entries({ kind: "LOST" })).items).toMatchObject([{ count: 3 }]);
  });
});
