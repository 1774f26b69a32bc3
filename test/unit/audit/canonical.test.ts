import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../../../server/audit/index.ts";

const slow = canonicalize as unknown as (value: unknown) => string | undefined;

const key = fc.oneof(
  fc.constantFrom("10", "9", "b", "a", "Đ", "__proto__", "toJSON", "\ud83d\ude00", "\ufb33"),
  fc.string(),
);
const { content } = fc.letrec<{ content: unknown }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, undefined, "", "\u2028", '"', "\\ud800", "\u007f", -0, 1e21, 1e-7),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "binary" }),
    fc.array(tie("content"), { maxLength: 4 }),
    fc.dictionary(key, tie("content"), { maxKeys: 5 }),
    fc.constant(new Date(0)),
  ),
}));

it("content has the one form that RFC 8785 gives it, however it is put together", () => {
  fc.assert(
    fc.property(content, (value) => {
      const wanted = slow(value);
      if (wanted === undefined) expect(() => canonicalJson(value)).toThrow(TypeError);
      else expect(canonicalJson(value)).toBe(wanted);
    }),
    { numRuns: 2_000 },
  );
});

it("members stand in the order of their UTF-16 code units, numbers among them like any text", () => {
  expect(canonicalJson({ b: 1, 10: 2, 9: { "\ufb33": 1, "\ud83d\ude00": 2 }, a: [undefined, -0] })).toBe(
    '{"10":2,"9":{"\ud83d\ude00":2,"\ufb33":1},"a":[null,0],"b":1}',
  );
});

it.each([
  ["a lone surrogate", "\ud800"],
  ["no number", NaN],
  ["one without end", Infinity],
])("%s has no form", (_, value) => {
  expect(() => canonicalJson({ value })).toThrow();
});
