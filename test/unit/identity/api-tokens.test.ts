import { readFileSync } from "node:fs";
import { buildSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { assertTokenOpens, TOKEN_FIELDS } from "../../../server/app/token-fields.ts";
import { ApiTokenScope, apiTokenStatus, latestExpiry } from "../../../server/identity/token/api-token.rules.ts";
import { isApiToken, newApiToken, tokenHint } from "../../../server/identity/token/token-text.ts";
import { Forbidden } from "../../../server/kernel/index.ts";

describe("the text of an API token", () => {
  it("is known by its beginning and proves its own spelling", () => {
    const token = newApiToken();
    expect(token).toMatch(/^khung_[\w-]{43}[0-9a-f]{8}$/);
    expect(isApiToken(token)).toBe(true);
    expect(tokenHint(token)).toBe(`${token.slice(0, 10)}…`);
  });

  it("with one letter changed, cut or added is none", () => {
    const token = newApiToken();
    const changed = token.slice(0, 20) + (token[20] === "a" ? "b" : "a") + token.slice(21);
    for (const wrong of [changed, token.slice(0, -1), `${token}0`, token.toUpperCase(), "", "khung_"])
      expect(isApiToken(wrong)).toBe(false);
  });

  it("is another one every time", () => {
    expect(new Set(Array.from({ length: 100 }, newApiToken)).size).toBe(100);
  });
});

describe("the life of an API token", () => {
  it("ends with its last day, or at once when it is taken back", () => {
    const token = { expiresOn: "2026-07-31", revokedAt: null };
    expect(apiTokenStatus(token, "2026-07-31")).toBe("IN_FORCE");
    expect(apiTokenStatus(token, "2026-08-01")).toBe("EXPIRED");
    expect(apiTokenStatus({ ...token, revokedAt: "2026-07-01T00:00:00.000Z" }, "2026-07-02")).toBe("REVOKED");
  });

  it("is a year at most", () => {
    expect(latestExpiry("2026-07-15")).toBe("2027-07-15");
  });
});

describe("what an API token opens", () => {
  const opens = (document: string, ...scopes: ApiTokenScope[]): void =>
    assertTokenOpens(parse(document), null, { id: "t", scopes });

  it("are fields that the API has", () => {
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
    const known = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
    expect(Object.keys(TOKEN_FIELDS).filter((field) => !(field in known))).toEqual([]);
  });

  it("are the fields of its scopes alone, however they are written", () => {
    expect(() => opens("{ statistics { total } units { total } __typename }", ApiTokenScope.STATISTICS)).not.toThrow();
    expect(() => opens("{ x: evaluations { total } }", ApiTokenScope.STATISTICS)).toThrow(Forbidden);
    expect(() => opens("{ ... on Query { evaluations { total } } }", ApiTokenScope.STATISTICS)).toThrow(Forbidden);
    const spread = "query { ...f } fragment f on Query { ...g } fragment g on Query { evaluations { total } }";
    expect(() => opens(spread, ApiTokenScope.STATISTICS)).toThrow(Forbidden);
    expect(() => opens(spread, ApiTokenScope.LISTS)).not.toThrow();
  });

  it("never are the audit trail, accounts, tokens or a verb that changes something", () => {
    const all = [ApiTokenScope.STATISTICS, ApiTokenScope.LISTS, ApiTokenScope.EXPORTS];
    for (const field of ["auditEntries", "accounts", "grants", "apiTokens", "me", "mySessions"])
      expect(() => opens(`{ ${field} { total } }`, ...all)).toThrow(Forbidden);
    expect(() => opens("mutation { grantRole { id } }", ...all)).toThrow(Forbidden);
    expect(() => opens("mutation { createApiToken { secret } }", ...all)).toThrow(Forbidden);
    expect(() => opens("mutation { requestExport { url } }", ...all)).not.toThrow();
    expect(() => opens("mutation { requestExport { url } }", ApiTokenScope.LISTS)).toThrow(Forbidden);
  });
});
