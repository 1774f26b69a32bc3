import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { type FrameworkVersion, loadContent } from "../../../server/framework/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { DECIDE, SAVE, SCORE, SUBMIT } from "../../support/evaluation-operations.ts";

interface Change {
  readonly entity: string;
  readonly kind: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Texts that are checked elsewhere; here it is only told that they are there. */
const LONG = ["packedTrace", "input", "contentHash"];

eachDatabase("the record of a form", (start) => {
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

  const metrics = (share: string) => ["quantity", "quality"].map((name) => ({ name, value: share }));

  async function run(document: string, who: Member, over: Record<string, unknown>, of: Member = who): Promise<void> {
    const { id, version: seen } = await evaluationOf(khung, cycle.id, of.personId);
    await who.actor.ok(document, { input: { evaluationId: id, version: seen, ...over } });
  }

  async function scores(values: Readonly<Record<string, string | null>>) {
    const { criterionIds } = await loadContent(khung.look().sql, version.id);
    return Object.entries(values).map(([code, value]) => ({ criterionId: criterionIds.get(code), value }));
  }

  /** What the newest entries of a verb say, change by change, ids by what they name. */
  async function recorded(verb: string): Promise<string[]> {
    const { sql } = khung.look();
    const { criterionIds } = await loadContent(sql, version.id);
    const names = new Map([...criterionIds].map(([code, id]) => [id, code]));
    const entries = await sql
      .selectFrom("audit_entry")
      .select(["changes", "change_count"])
      .where("verb", "=", verb)
      .orderBy("id", "desc")
      .execute();
    const changes = JSON.parse(entries[0]?.changes ?? "[]") as Change[];
    expect(entries[0]?.change_count).toBe(changes.length);
    return [`entries ${String(entries.length)}`, ...changes.map((change) => told(change, names))];
  }

  function told({ kind, entity, before, after }: Change, names: ReadonlyMap<string, string>): string {
    const shown = (key: string, value: unknown): string => {
      if (LONG.includes(key)) return value === "[secret]" ? "[secret]" : typeof value;
      const text = names.get(String(value)) ?? JSON.stringify(value);
      return text.replace(/^"[0-9a-f-]{36}"$/, "id");
    };
    const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
    const parts = keys.map((key) => {
      const [old, now] = [before && shown(key, before[key]), after && shown(key, after[key])];
      return `${key} ${[old, now].filter((one) => one !== null).join(" → ")}`;
    });
    return `${kind} ${entity}: ${parts.join(", ")}`;
  }

  it("a draft tells that it was saved, not what; what is taken back is deleted under a cover, too", async () => {
    const [clerk] = commune.clerks;
    const first = { scores: await scores({ "I.1": "4.5", "I.2": "4" }), metrics: metrics("1"), strengths: "Đúng hạn" };
    await run(SAVE, clerk, first);
    const score =
      'evaluationId id, id id, isFull "[secret]", pointsMillionths "[secret]", step "SELF", value "[secret]"';
    const measure = 'evaluationId id, id id, kind "METRIC", name "[secret]", step "SELF", value "[secret]"';
    expect(await recorded("saveSelfRating")).toEqual([
      "entries 1",
      `create Score: criterionId "[secret]", ${score}`,
      `create Score: criterionId "[secret]", ${score}`,
      `create Measure: ${measure}`,
      `create Measure: ${measure}`,
      'create EvaluationResult: contentHash string, evaluationId id, exact "[secret]", grade "[secret]", id id, input [secret], needsDecision "[secret]", packedTrace [secret], shown "[secret]", step "SELF"',
      'update Evaluation: saveCount 0 → 1, strengths "[secret]" → "[secret]"',
    ]);
    await run(SAVE, clerk, { scores: await scores({ "I.1": "5", "I.2": null, "II.1": "2" }), metrics: metrics("1") });
    const hidden = (key: string): string => `${key} "[secret]" → "[secret]"`;
    expect(await recorded("saveSelfRating")).toEqual([
      "entries 2",
      `update Score: ${["isFull", "pointsMillionths", "value"].map(hidden).join(", ")}`,
      `create Score: criterionId "[secret]", ${score}`,
      "update EvaluationResult: input [secret] → [secret], packedTrace [secret] → [secret]",
      "update Evaluation: saveCount 1 → 2",
      `delete Score: criterionId "[secret]", ${score}`,
    ]);
  });

  it("a form that is handed in says each value before and after, in one entry", async () => {
    const rest = ["I.2", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"];
    await run(SUBMIT, commune.clerks[0], {
      scores: await scores({ "II.1": "2.5", ...Object.fromEntries(rest.map((code) => [code, "2.5"])) }),
      metrics: [...metrics("25/28"), { name: "progress", value: "25/28" }],
    });
    const made = (code: string): string =>
      `create Score: criterionId ${code}, evaluationId id, id id, isFull ${String(code !== "I.2")}, pointsMillionths "2500000", step "SELF", value "2.5"`;
    expect(await recorded("submitSelfRating")).toEqual([
      "entries 1",
      'update Score: isFull false → true, pointsMillionths "2000000" → "2500000", value "2" → "2.5"',
      ...rest.map(made),
      'update Measure: value "1" → "25/28"',
      'update Measure: value "1" → "25/28"',
      'create Measure: evaluationId id, id id, kind "METRIC", name "progress", step "SELF", value "25/28"',
      'update EvaluationResult: exact null → "90/1", grade null → "HTXS", input string → string, packedTrace string → string, shown null → "90"',
      'update Evaluation: exactTotal null → "90/1", saveCount 2 → 3, selfSubmittedAt null → "2026-07-15T02:00:00.000Z", shownTotal null → "90", step "SELF" → "DECISION", suggestedGrade null → "HTXS", totalMillionths null → "90000000"',
    ]);
  });

  it("the decider's own values are one entry each time, the decision another one", async () => {
    const [clerk] = commune.clerks;
    await run(SCORE, commune.head, { scores: await scores({ "III.1": "0" }) }, clerk);
    const scored = await recorded("scoreEvaluation");
    expect(scored).toHaveLength(16);
    expect(scored).toContain(
      'create Score: criterionId III.1, evaluationId id, id id, isFull false, pointsMillionths "0", step "DECISION", value "0"',
    );
    await run(SCORE, commune.head, { scores: await scores({ "III.1": "1" }) }, clerk);
    expect(await recorded("scoreEvaluation")).toEqual([
      "entries 2",
      'update Score: pointsMillionths "0" → "1000000", value "0" → "1"',
      'update EvaluationResult: exact "175/2" → "177/2", input string → string, packedTrace string → string, shown "87.5" → "88.5"',
      'update Evaluation: exactTotal "175/2" → "177/2", saveCount 4 → 5, shownTotal "87.5" → "88.5", totalMillionths "87500000" → "88500000"',
    ]);
    await run(DECIDE, commune.head, { grade: "HTT" }, clerk);
    expect((await recorded("decideEvaluation")).map((line) => line.split(":")[0])).toEqual([
      "entries 1",
      "create Decision",
      "update Evaluation",
    ]);
  });

  it("a version that somebody else has moved on is refused, and nothing is written", async () => {
    const [, clerk] = commune.clerks;
    const { id, version: seen } = await evaluationOf(khung, cycle.id, clerk.personId);
    const input = { evaluationId: id, version: seen, scores: await scores({ "I.1": "5" }) };
    await clerk.actor.ok(SAVE, { input });
    const before = await recorded("saveSelfRating");
    expect(await clerk.actor.refused(SAVE, { input })).toMatchObject({
      code: "STALE",
      values: { noun: "Evaluation", id },
    });
    expect(await recorded("saveSelfRating")).toEqual(before);
  });
});
