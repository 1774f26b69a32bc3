import { expect, it } from "vitest";
import { sentenceOf } from "../../../admin/shared/api/rule-sentences.ts";
import type { Call } from "../../../admin/shared/api/resource.ts";

function server(fails: boolean[] = []): { call: Call; asked: unknown[] } {
  const asked: unknown[] = [];
  const call: Call = async (_document, variables) => {
    asked.push(variables);
    if (fails.shift() === true) throw new Error("away");
    const { rules } = variables as { rules: string[] };
    const known = rules.filter((rule) => rule !== "no.rule");
    return { ruleSentences: known.map((rule) => ({ rule, vi: `vi ${rule}`, en: `en ${rule}` })) } as never;
  };
  return { call, asked };
}

it("what several parts of a page ask for goes in one request, and each rule once", async () => {
  const { call, asked } = server();
  const found = await Promise.all(["b.one", "a.two", "b.one", "no.rule"].map((rule) => sentenceOf(call, rule)));
  expect(found.map((one) => one?.vi ?? null)).toEqual(["vi b.one", "vi a.two", "vi b.one", null]);
  expect((await sentenceOf(call, "a.two"))?.en).toBe("en a.two");
  expect(await sentenceOf(call, "no.rule")).toBeNull();
  expect(asked).toEqual([{ rules: ["a.two", "b.one", "no.rule"] }]);
});

it("a request that failed is made again by whoever asks next", async () => {
  const { call, asked } = server([true]);
  await expect(sentenceOf(call, "a.two")).rejects.toThrow("away");
  expect((await sentenceOf(call, "a.two"))?.vi).toBe("vi a.two");
  expect(asked).toHaveLength(2);
});
