import { expect, it } from "vitest";
import { checkContent, rate, type Scheme } from "../../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../../support/build-rating.ts";

const label = { vi: "Nhãn" };

/** Each formula takes the one before twice: forty squares would have more digits than there are atoms. */
function doubled(operator: "*" | "+", first: string, count = 40): NonNullable<Scheme["formulas"]> {
  const before = (place: number): string => `f${String(place - 1)}`;
  const text = (place: number): string => (place === 0 ? first : `${before(place)} ${operator} ${before(place)}`);
  const chain = Array.from({ length: count }, (_, place) => ({ name: `f${String(place)}`, label, text: text(place) }));
  return [...chain, { name: "score", label, text: `f${String(count - 1)}` }];
}

it.each([
  ["numbers", "*", "9 * 9"],
  ["numbers", "+", "9 * 9"],
  ["metrics", "*", "done * 9"],
  ["metrics", "+", "done * 9"],
] as const)("formulas that take each other twice, of %s with %s, are checked at once", (_, operator, first) => {
  const started = performance.now();
  checkContent(makeContent({ formulas: doubled(operator, first) }));
  expect(performance.now() - started).toBeLessThan(10_000);
});

it("formulas that square each other are refused when they are rated by, not computed without end", () => {
  const started = performance.now();
  expect(() => rate(makeContent({ formulas: doubled("*", "9 * 9") }), makeRatingInput())).toThrow(/formula\.tooLarge/);
  expect(performance.now() - started).toBeLessThan(10_000);
});
