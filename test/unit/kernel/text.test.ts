import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, likePattern, nameSortKey, sortKey, tidy } from "../../../server/kernel/index.ts";

const collator = new Intl.Collator("vi");
const byKey = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
const syllables = ["a", "á", "à", "ả", "ã", "ạ", "ă", "ắ", "â", "ấ", "đa", "da", "dà", "đà", "ê", "e", "ơ", "ô", "ớ", "u", "ư", "ứ", "y", "ngọc", "nguyễn", "Đào", "đào", "dao"]; // prettier-ignore

describe("Vietnamese text", () => {
  it("is found without accents: 'dao' finds 'Đào'", () => {
    expect(fold("  Đào   Thị NGỌC ")).toBe("dao thi ngoc");
    expect(fold("Đào Thị Ngọc".normalize("NFD"))).toBe("dao thi ngoc");
  });

  it("sorts as a Vietnamese dictionary does", () => {
    const word = fc
      .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(word, word, (left, right) => {
        const expected = Math.sign(collator.compare(left, right));
        expect(Math.sign(byKey(sortKey(left), sortKey(right)))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("sorts people by given name, then by family name", () => {
    const names = ["Trần Văn Bình", "Lê Thị An", "Đặng Văn An", "Nguyễn Văn Đức", "Phạm Thị Dung"];
    expect([...names].sort((left, right) => byKey(nameSortKey(left), nameSortKey(right)))).toEqual([
      "Đặng Văn An",
      "Lê Thị An",
      "Trần Văn Bình",
      "Phạm Thị Dung",
      "Nguyễn Văn Đức",
    ]);
  });

  it("keeps what a person typed of a search term from acting as a wild card", () => {
    expect(likePattern("100%_\\")).toBe("%100\\%\\_\\\\%");
  });

  it("is kept composed and without stray blanks", () => {
    expect(tidy(" Lê\u00a0 Thị\tAn ".normalize("NFD"))).toBe("Lê Thị An");
  });
});
