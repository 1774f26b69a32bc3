import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { act, makeProcess, type Process, withSteps } from "../../../support/process/build-process.ts";
import type { Actor } from "../../../support/test-khung.ts";

const NOTICES = `query { myNotices { items { rule sentence { vi } link } } }`;

interface Inbox {
  readonly myNotices: {
    readonly items: readonly {
      readonly rule: string;
      readonly sentence: { readonly vi: string };
      readonly link: string | null;
    }[];
  };
}

eachDatabase("what people are told as their evaluations go on", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"]));
  });
  afterAll(() => khung.stop());

  const inbox = async (who: Actor) => (await who.ok<Inbox>(NOTICES)).myNotices.items;
  const rules = async (who: Actor) => (await inbox(who)).map(({ rule }) => rule);

  it("everybody is told once that the cycle is open and where the own form is", async () => {
    const { commune, cycle } = process;
    const [clerk, other] = commune.clerks;
    const [told, ...more] = await inbox(clerk.actor);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ rule: "told.opened" });
    expect(told?.sentence.vi).toContain(cycle.name);
    expect(told?.link).toMatch(/^\/my-month\?id=[0-9a-f-]{36}&part=self$/);
    expect(await rules(other.actor)).toEqual(["told.opened"]);
    expect(await rules(commune.specialist)).toEqual([]);
  });

  it("a form that is sent back, a result at its notice and not before, an objection at its resolver", async () => {
    const { commune } = process;
    const [clerk] = commune.clerks;
    await act(khung, process, clerk.actor, clerk, "submitSelfRating", { grade: "HTT" });
    await act(khung, process, commune.head.actor, clerk, "returnEvaluation", { reason: "Bổ sung kết quả" });
    expect(await rules(clerk.actor)).toContain("told.returned");
    await act(khung, process, clerk.actor, clerk, "submitSelfRating", { grade: "HTT" });
    await act(khung, process, commune.head.actor, clerk, "decideEvaluation", { grade: "HTN", reason: "Chậm tiến độ" });
    expect(await rules(clerk.actor)).not.toContain("told.result");
    await act(khung, process, commune.head.actor, clerk, "issueNotice");
    const result = (await inbox(clerk.actor)).find(({ rule }) => rule === "told.result");
    expect(result?.sentence.vi).not.toContain("HTN");
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Tôi đã hoàn thành đúng hạn" });
    expect(await rules(commune.chairman.actor)).toContain("told.objection");
    await act(khung, process, commune.chairman.actor, clerk, "resolveObjection", {
      outcome: "UPHOLD",
      text: "Giữ nguyên",
    });
    expect((await rules(clerk.actor)).filter((rule) => rule === "told.objectionAnswered")).toHaveLength(1);
  });

  it("nobody reads what others are told", async () => {
    const [, other] = process.commune.clerks;
    expect(await rules(other.actor)).toEqual(["told.opened"]);
  });
});
