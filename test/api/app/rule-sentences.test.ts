import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const SENTENCES = "query ($rules: [String!]) { ruleSentences(rules: $rules) { rule vi en } }";

interface Sentences {
  readonly ruleSentences: readonly { readonly rule: string }[];
}

eachDatabase("sentences of rules", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("come for the rules that are named, and for all where none is; a name that is no rule gets nothing", async () => {
    const anybody = await khung.actor({});
    const all = await anybody.ok<Sentences>(SENTENCES, {});
    expect(all.ruleSentences.length).toBeGreaterThan(500);
    const rules = ["access.none", "no.rule", "a".repeat(5_000)];
    const { ruleSentences } = await anybody.ok<Sentences>(SENTENCES, { rules });
    expect(ruleSentences).toEqual(all.ruleSentences.filter(({ rule }) => rule === "access.none"));
    expect(ruleSentences).toHaveLength(1);
  });
});
