import { DefaultQueryExecutor } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { decideEvaluations } from "../../../../server/evaluation/index.ts";
import { loadContent } from "../../../../server/framework/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
} from "../../../support/build-evaluation.ts";
import { makeAppointment } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { SCORE } from "../../../support/evaluation-operations.ts";

/** Statements that the action sends to the database, by whichever way. */
async function statementsOf(action: () => Promise<unknown>): Promise<number> {
  const executor = Object.getPrototypeOf(DefaultQueryExecutor.prototype) as { executeQuery: () => unknown };
  const spy = vi.spyOn(executor, "executeQuery");
  try {
    await action();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

interface Scene {
  readonly commune: Commune;
  readonly cycleId: string;
  /** The two clerks, the deputy and more clerks of the block. */
  readonly staff: readonly string[];
}

eachDatabase("leaders whose results rest on many that are decided at once", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  /** A block with some clerks more; its head has a result that waits for those of the staff. */
  async function makeScene(more: number): Promise<Scene> {
    const commune = await makeCommune(khung);
    const extra: string[] = [];
    for (let made = 0; made < more; made += 1)
      extra.push((await makeAppointment(khung, { unitId: commune.block.id })).personId);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, (file) => ({
      scheme: { ...file.scheme, steps: ["DECISION", "LOCKED"] },
    }));
    const cycleId = (await makeOpenedCycle(khung, { unitId: commune.commune.id })).id;
    const staff = [...commune.clerks.map(({ personId }) => personId), commune.deputy.personId, ...extra];
    const { id: evaluationId, version, frameworkVersionId } = await evaluationOf(khung, cycleId, commune.head.personId);
    const { criterionIds, groups } = await loadContent(khung.look().sql, frameworkVersionId);
    const first = groups.flatMap((group) => group.criteria ?? [])[0];
    const scores = [{ criterionId: criterionIds.get(first?.code ?? ""), value: first?.max }];
    await commune.chairman.actor.ok(SCORE, { input: { evaluationId, version, scores } });
    return { commune, cycleId, staff };
  }

  const itemsOf = async ({ cycleId }: Scene, personIds: readonly string[]) => {
    const found = await Promise.all(personIds.map((personId) => evaluationOf(khung, cycleId, personId)));
    return found.map(({ id, version }) => ({ evaluationId: id, version, grade: "HTT", reason: "Đã xem xét" }));
  };
  const versionOf = async ({ cycleId }: Scene, { personId }: Pick<Member, "personId">) =>
    (await evaluationOf(khung, cycleId, personId)).version;

  it("the head is computed anew once, however many of the staff are decided", async () => {
    const scene = await makeScene(5);
    const before = await versionOf(scene, scene.commune.head);
    const decisions = await itemsOf(scene, scene.staff);
    const outcome = await khung.write(decideEvaluations, { decisions });
    expect(outcome.refused).toEqual([]);
    expect(outcome.accepted).toHaveLength(8);
    expect(await versionOf(scene, scene.commune.head)).toBe(before + 1);
    const head = await evaluationOf(khung, scene.cycleId, scene.commune.head.personId);
    const { input } = await khung
      .look()
      .sql.selectFrom("evaluation_result")
      .select("input")
      .where("evaluation_id", "=", head.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(input)).toMatchObject({ sourced: { unitResult: { source: "SUBORDINATES", count: 8 } } });
  });

  it("each further decision costs the same few statements, not those of computing the head again", async () => {
    const [small, large] = [await makeScene(0), await makeScene(6)];
    const decide = async (scene: Scene): Promise<number> => {
      const decisions = await itemsOf(scene, scene.staff);
      return statementsOf(() => khung.write(decideEvaluations, { decisions }));
    };
    const [few, many] = [await decide(small), await decide(large)];
    expect((many - few) / 6).toBeLessThan(EACH);
  });

  it("a head decided in the same action, after the staff, is not stale: what changed is what the action itself changed", async () => {
    const scene = await makeScene(0);
    const decisions = await itemsOf(scene, [...scene.staff, scene.commune.head.personId]);
    const outcome = await khung.write(decideEvaluations, { decisions });
    expect(outcome).toMatchObject({ refused: [], accepted: [{}, {}, {}, { step: "LOCKED" }] });
  });

  it("but is stale where the staff's decisions now suggest another grade than was read", async () => {
    const scene = await makeScene(0);
    const head = await evaluationOf(khung, scene.cycleId, scene.commune.head.personId);
    await khung.write(suggest, { id: head.id, grade: "HTXS" });
    const decisions = await itemsOf(scene, [...scene.staff, scene.commune.head.personId]);
    const outcome = await khung.write(decideEvaluations, { decisions });
    expect(outcome.accepted).toHaveLength(3);
    expect(outcome.refused).toMatchObject([{ evaluationId: head.id, code: "STALE" }]);
  });

  it("and is stale where somebody else changed it since it was read", async () => {
    const scene = await makeScene(0);
    const [item] = await itemsOf(scene, [scene.commune.head.personId]);
    const staff = await itemsOf(scene, scene.staff);
    const decisions = [...staff, { ...item, version: (item?.version ?? 1) - 1 } as NonNullable<typeof item>];
    const outcome = await khung.write(decideEvaluations, { decisions });
    expect(outcome.refused).toMatchObject([{ code: "STALE" }]);
  });
});

/** Statements that one more decision may cost: 32, and 53 while the head was computed anew for each. */
const EACH = 40;

/** As scoring would have left it. */
async function suggest({ sql }: Work, { id, grade }: { id: string; grade: string }): Promise<object> {
  await sql.updateTable("evaluation").set({ suggested_grade: grade }).where("id", "=", id).execute();
  return {};
}
