import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CLOSE_CYCLE, DECIDE } from "../../support/evaluation-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const BOARD = `query ($cycleId: Uuid!, $unitId: Uuid!) { quotaBoard(cycleId: $cycleId, unitId: $unitId) {
  groups { rated base allowed count excess } } }`;

/** Those in charge decide at once; at most 20 per cent of all who are rated may be excellent. */
function fifthOfAll(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, objection: __, ...scheme } = file.scheme;
  const quota = { mode: "BLOCK", grade: "HTXS", percent: "20", base: "ALL_RATED", groupBy: "UNIT" } as const;
  return { scheme: { ...scheme, steps: ["DECISION", "LOCKED"], selfGrade: false, quota } };
}

eachDatabase("a quota passed by decisions at the same moment", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let authority: Actor;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    authority = await khung.actor({ role: Role.AUTHORITY, unitId: commune.commune.id });
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, fifthOfAll);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  const board = () => commune.specialist.ok(BOARD, { cycleId: cycle.id, unitId: commune.commune.id });
  const close = () => commune.specialist.run(CLOSE_CYCLE, { input: { cycleId: cycle.id, version: cycle.version } });
  async function decision(by: Actor, about: Member, grade: string) {
    const { id, version } = await evaluationOf(khung, cycle.id, about.personId);
    const input = { evaluationId: id, version, grade, reason: "Theo kết quả công việc" };
    return () => by.run(DECIDE, { input });
  }

  it("each stands, none is lost, and the cycle is not closed over the quota", async () => {
    const { head, deputy, clerks, chairman } = commune;
    for (const one of [deputy, clerks[1]]) await (await decision(head.actor, one, "HTT"))();
    const three = [
      await decision(authority, chairman, "HTXS"),
      await decision(chairman.actor, head, "HTXS"),
      await decision(head.actor, clerks[0], "HTXS"),
    ];
    const answers = await Promise.all([...three.map((decide) => decide()), close()]);
    expect(answers.slice(0, 3).map(({ errors }) => errors?.[0]?.extensions.code ?? "OK")).toEqual(["OK", "OK", "OK"]);
    expect(["cycle.unfinished", "quota.exceeded"]).toContain(answers[3]?.errors?.[0]?.extensions.rule);
    expect(await board()).toMatchObject({
      quotaBoard: { groups: [{ rated: 5, base: 5, allowed: 1, count: 3, excess: 2 }] },
    });
    expect((await close()).errors?.[0]?.extensions).toMatchObject({ rule: "quota.exceeded", values: { groups: 1 } });
  });
});
