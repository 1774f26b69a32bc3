import { describe, expect, it } from "vitest";
import { draftVerbs } from "../../../admin/work/catalogue/catalogue-rows.ts";
import { asksOf, assignInput, type AssignChoice, isReady } from "../../../admin/work/task/assign/assignment.ts";
import { emptyContent } from "../../../admin/work/task/assign/content.ts";
import { correctedEffects, corrections, isCorrection } from "../../../admin/work/task/verbs/corrections.ts";
import { LEADER_VERBS } from "../../../admin/work/task/verbs/leader-verbs.ts";
import type { Values, VerbTask } from "../../../admin/work/task/verbs/verb.ts";

describe("the verbs of a draft of a catalogue", () => {
  const yes = { allowed: true, rule: null };

  it("leave publishing to somebody else where the viewer wrote a new K for the own work", () => {
    const own = { allowed: false, rule: "catalogue.ownCoefficients" };
    const verbs = draftVerbs({ canChange: yes, canPublish: own, canRetire: yes });
    expect(verbs.filter(({ ability }) => ability.allowed).map(({ name }) => name)).toEqual([
      ...["discard", "edit", "import"],
    ]);
    expect(verbs.find(({ name }) => name === "publish")?.ability.rule).toBe("catalogue.ownCoefficients");
  });
});

describe("splitting a long task", () => {
  const whole = { assignerPersonId: "giver", abilities: { needsDocument: false } };
  const choice: AssignChoice = {
    unitId: "u",
    content: { ...emptyContent("2026-07-20"), title: "Rà soát", output: "Báo cáo" },
    owners: { person: "1" },
    origin: "PLANNED",
    ...{ duty: "DIRECT", collaborators: [], note: "", documentId: "" },
  };

  it("asks those who did not give it for a reason, and nobody who assigns new work", () => {
    expect(asksOf(whole, "giver")).toEqual({ reason: false, document: false });
    expect(asksOf(whole, "superior").reason).toBe(true);
    expect(asksOf({ ...whole, assignerPersonId: null }, "superior").reason).toBe(false);
    expect(asksOf(undefined, "anybody")).toEqual({ reason: false, document: false });
    expect(asksOf({ ...whole, abilities: { needsDocument: true } }, null)).toEqual({ reason: true, document: true });
  });

  it("waits for the reason and keeps it with every output", () => {
    const asks = { reason: true, document: false };
    expect(isReady(choice, asks)).toBe(false);
    expect(isReady({ ...choice, note: "  " }, asks)).toBe(false);
    const told = { ...choice, note: " Người được giao chuyển công tác ", owners: { one: "1", two: "2" } };
    expect(isReady(told, asks)).toBe(true);
    expect(assignInput(told, "whole").map(({ note }) => note)).toEqual([
      "Người được giao chuyển công tác",
      "Người được giao chuyển công tác",
    ]);
  });

  it("sends neither reason nor document where none was asked", () => {
    const [only] = assignInput(choice, null);
    expect([only && "note" in only, only && "documentId" in only]).toEqual([false, false]);
  });

  it("waits for the document of a specialist", () => {
    const asks = { reason: false, document: true };
    expect([isReady(choice, asks), isReady({ ...choice, documentId: "d" }, asks)]).toEqual([false, true]);
  });

  it("is like dropping it, which asks everybody for a reason", () => {
    const [reason] = LEADER_VERBS.cancel.fields;
    expect([reason?.name, reason?.kind, reason?.optional]).toEqual(["note", "text", undefined]);
  });
});

describe("confirming unplanned work", () => {
  const reported: VerbTask = {
    ...{ id: "t", version: 1, unitId: "u", title: "Tiếp đoàn kiểm tra", productId: "p1", productCode: "N2.03" },
    ...{ quantity: "2", coefficient: "5/2", origin: "UNPLANNED", dueOn: "2026-07-20", state: "PROPOSED", percent: 0 },
    owner: { id: "o", fullName: "Lê Thị Hoa" },
  };
  const asReported = (task: VerbTask): Values =>
    Object.fromEntries(
      LEADER_VERBS.confirm.fields.filter(isCorrection).map(({ name, start }) => [name, start?.(task, "") ?? ""]),
    );
  const put = (part: Values, task = reported) => corrections(task, { ...asReported(task), ...part });

  it("begins with product, K and quantity as they were reported, and sends none of them then", () => {
    expect(asReported(reported)).toEqual({ productId: "p1", coefficient: "2.5", quantity: "2" });
    expect(put({})).toEqual({});
    expect(put({ quantity: "2,0" })).toEqual({});
    expect(correctedEffects(reported, asReported(reported))).toEqual([]);
  });

  it("sends only what was changed: another quantity, or a product, whose K goes with it", () => {
    expect(put({ quantity: "1,5" })).toEqual({ quantity: "1.5" });
    expect(put({ productId: "p2", coefficient: "4" })).toEqual({ productId: "p2" });
  });

  it("takes the product off, with another K where one is typed", () => {
    expect(put({ productId: "" })).toEqual({ productId: null });
    expect(put({ productId: "", coefficient: "1" })).toEqual({ productId: null, coefficient: "1" });
    const plainWork = { ...reported, productId: null, productCode: null };
    expect(put({ coefficient: "3" }, plainWork)).toEqual({ coefficient: "3" });
  });

  it("says what the correction does to the converted quantity", () => {
    const values = { ...asReported(reported), quantity: "3" };
    expect(correctedEffects(reported, values)).toEqual([
      { key: "task.effect.corrected", values: { before: "5", whole: "7.5" }, tone: "warning" },
    ]);
  });
});
