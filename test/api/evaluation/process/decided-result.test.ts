import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalJson } from "../../../../server/audit/index.ts";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { rateStored, type StoredInput } from "../../../../server/evaluation/index.ts";
import { type FrameworkVersion, loadContent } from "../../../../server/framework/index.ts";
import { adoptShipped, type Commune, makeCommune, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { act, currentOf } from "../../../support/process/build-process.ts";

const DECISIONS = `query ($id: Uuid!) { evaluation(id: $id) { decisions {
  grade supersededById result { exact grade trace input } } } }`;
const FULL = [
  "I.1 5",
  "I.2 5",
  ...["II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3"].map((code) => `${code} 2.5`),
];

interface Decisions {
  readonly evaluation: {
    readonly decisions: readonly {
      readonly grade: string;
      readonly supersededById: string | null;
      readonly result: { readonly exact: string; readonly trace: string; readonly input: string };
    }[];
  };
}

eachDatabase("the result that a decision rests on", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let version: FrameworkVersion;
  let cycle: Cycle;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    version = await adoptShipped(khung, "nd-335-2025", commune.commune.id);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
  });
  afterAll(() => khung.stop());

  it("stays with the decision, bit for bit, when the evaluation is unlocked and rated anew", async () => {
    const [clerk] = commune.clerks;
    const { head, specialist } = commune;
    const content = await loadContent(khung.look().sql, version.id);
    const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "25/28" }));
    const scores = [...FULL, "III.4 0"].map((answer) => {
      const [code = "", value] = answer.split(" ");
      return { criterionId: content.criterionIds.get(code), value };
    });
    await act(khung, { cycle }, clerk.actor, clerk, "submitSelfRating", { scores, metrics });
    await act(khung, { cycle }, head.actor, clerk, "decideEvaluation", { grade: "HTXS" });
    await act(khung, { cycle }, specialist, clerk, "unlockEvaluation", { reason: "Phát hiện số liệu sai" });
    const half = [{ name: "quality", value: "0.5" }];
    await act(khung, { cycle }, head.actor, clerk, "scoreEvaluation", { metrics: half });
    await act(khung, { cycle }, head.actor, clerk, "decideEvaluation", { grade: "HTT" });

    const { id } = await currentOf(khung, { cycle }, clerk);
    const { evaluation } = await head.actor.ok<Decisions>(DECISIONS, { id });
    const [first, second] = evaluation.decisions;
    expect(first).toMatchObject({ grade: "HTXS", result: { exact: "90/1" } });
    expect(first?.supersededById).not.toBeNull();
    // 27.5 + (25/28 + 1/2 + 25/28) / 3 × 70 = 27.5 + 160/3 = 485/6
    expect(second).toMatchObject({ grade: "HTT", supersededById: null, result: { exact: "485/6" } });
    for (const decision of evaluation.decisions) {
      const input = JSON.parse(decision.result.input) as StoredInput;
      expect(canonicalJson(rateStored(content, input))).toBe(decision.result.trace);
    }
  });
});
