import englishRa from "ra-language-english";
import { describe, expect, it } from "vitest";
import { english, vietnamese } from "../../admin/app/i18n/i18nProvider.ts";
import { viRa } from "../../admin/app/i18n/vi.ra.ts";
import { mergeMessages, type MessageTree } from "../../admin/shared/text/messages.ts";

type Flat = Map<string, string>;

function flatten(tree: MessageTree, prefix = ""): Flat {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function blanks(sentence: string): string {
  return [...new Set(sentence.match(/%\{\w+\}/g) ?? [])].sort().join(" ");
}

/** Blanks of either form may be left out in one of them ("1 item" says no number). */
function differ(left: string, right: string): boolean {
  return blanks(left) !== blanks(right);
}

describe("the console's own words for the library", () => {
  const vi = flatten(viRa as unknown as MessageTree);
  const en = flatten(englishRa as unknown as MessageTree);

  it("has every key of the English catalogue in Vietnamese and no other", () => {
    expect([...vi.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("fills the same blanks in both languages", () => {
    expect([...en].filter(([key, sentence]) => differ(sentence, vi.get(key) ?? "")).map(([key]) => key)).toEqual([]);
  });

  it("leaves no sentence in English", () => {
    const same = [...en].filter(
      ([key, sentence]) =>
        sentence.trim() !== "" && vi.get(key) === sentence && /[a-z]{4}/.test(sentence.replace(/%\{\w+\}/g, "")),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe("all messages of the console", async () => {
  const vi = flatten(vietnamese());
  const en = flatten(await english());

  it("has the same keys in both languages", () => {
    expect([...vi.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("fills the same blanks in both languages", () => {
    expect([...en].filter(([key, sentence]) => differ(sentence, vi.get(key) ?? "")).map(([key]) => key)).toEqual([]);
  });

  it("has no empty sentence", () => {
    expect(
      [...vi, ...en].filter(([key, sentence]) => sentence === "" && key !== "ra.boolean.null").map(([key]) => key),
    ).toEqual([]);
  });
});

describe("putting catalogues together", () => {
  it("keeps what two slices say under one branch", () => {
    expect(mergeMessages([{ resources: { a: { name: "A" } } }, { resources: { b: { name: "B" } } }])).toEqual({
      resources: { a: { name: "A" }, b: { name: "B" } },
    });
  });
});
