import fc from "fast-check";
import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { faultOf, gateDocument, gateVariables } from "../../../server/app/input-gate.ts";
import { InvalidInput } from "../../../server/kernel/index.ts";

function faultsOf(variables: Record<string, unknown>): readonly unknown[] {
  try {
    gateVariables(variables);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields;
    throw error;
  }
}

describe("the input gate", () => {
  it.each([
    ["a NUL", "Lê\u0000An", "text.control"],
    ["an escape character", "\u001b[31m", "text.control"],
    ["a lone surrogate", "a\ud800b", "text.surrogate"],
    ["a bidirectional override", "gpj.\u202eexe", "text.bidi"],
    ["text beyond every limit", "x".repeat(300_001), "text.tooLong"],
  ])("refuses %s and names the field", (_, text, rule) => {
    expect(faultsOf({ input: { people: [{ name: "ok" }, { name: text }] } })).toEqual([
      { path: "input.people.1.name", rule },
    ]);
  });

  it("refuses numbers that are not finite, which JSON writes as 1e999", () => {
    expect(faultsOf(JSON.parse('{ "n": 1e999 }') as Record<string, unknown>)).toEqual([
      { path: "n", rule: "number.finite" },
    ]);
  });

  it("refuses values that are nested without end, and names the place", () => {
    const nested = JSON.parse(`{ "x": ${"[".repeat(50_000)}${"]".repeat(50_000)} }`) as Record<string, unknown>;
    expect(faultsOf(nested)).toEqual([{ path: `x${".0".repeat(39)}`, rule: "input.tooDeep" }]);
  });

  it("brings text to composed form in place", () => {
    const variables = { name: "Đào".normalize("NFD") };
    gateVariables(variables);
    expect(variables.name).toBe("Đào".normalize("NFC"));
  });

  it("looks at values written into the document, too", () => {
    expect(() => gateDocument(parse('{ units(search: "a\\u0000b") { total } }'))).toThrow(InvalidInput);
    expect(() => gateDocument(parse('{ units(search: "Đào") { total } }'))).not.toThrow();
  });

  it("lets every well-formed line of text through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        fc.pre(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text));
        expect(faultOf(text)).toBeNull();
      }),
    );
  });
});
