import { buildSchema, parse } from "graphql";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readsReports, REPORT_FIELDS } from "../../../server/app/standby/report-fields.ts";
import { sharedAnswer } from "../../../server/app/standby/shared-answer.ts";

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, "../../../schema/schema.graphql"), "utf8"));

it("every field that is read from standbys is a question of the API", () => {
  const known = new Set(Object.keys(schema.getQueryType()?.getFields() ?? {}));
  expect([...REPORT_FIELDS].filter((name) => !known.has(name))).toEqual([]);
});

it("what somebody is and may do is never read from a standby", () => {
  for (const name of ["me", "account", "accounts", "grants", "apiTokens", "mySessions", "authorityRows", "systemState"])
    expect(REPORT_FIELDS.has(name)).toBe(false);
});

it("an operation reads from standbys when it asks for reports and nothing else", () => {
  const asks = (text: string, name = ""): boolean => readsReports(parse(text), name);
  expect(asks("{ units { total } }")).toBe(true);
  expect(asks("{ __typename a: units { total } evaluations { total } }")).toBe(true);
  expect(asks("{ units { total } me { account { id } } }")).toBe(false);
  expect(asks("{ __typename }")).toBe(false);
  expect(asks("{ ...parts } fragment parts on Query { units { total } }")).toBe(false);
  expect(asks("mutation { units { total } }")).toBe(false);
  expect(asks("query A { units { total } } query B { me { id } }", "A")).toBe(true);
  expect(asks("query A { units { total } } query B { me { id } }", "B")).toBe(false);
});

it("no answer is older than the question, and those who ask in the meantime share the next one", async () => {
  const given: ((value: number) => void)[] = [];
  const ask = sharedAnswer(() => new Promise<number>((done) => void given.push(done)));
  const first = ask();
  const [second, third] = [ask(), ask()];
  expect(given).toHaveLength(1);
  given[0]?.(1);
  expect(await first).toBe(1);
  await expect.poll(() => given.length).toBe(2);
  given[1]?.(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  const fourth = ask();
  expect(given).toHaveLength(3);
  given[2]?.(3);
  expect(await fourth).toBe(3);
});

it("an answer that fails does not fail those who ask after it", async () => {
  let times = 0;
  const ask = sharedAnswer(async () => {
    times += 1;
    if (times === 1) throw new Error("gone");
    return times;
  });
  const first = ask();
  const second = ask();
  await expect(first).rejects.toThrow("gone");
  expect(await second).toBe(2);
});
