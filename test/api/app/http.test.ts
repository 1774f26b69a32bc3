import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("requests", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("answers { __typename } to anybody", async () => {
    expect(await khung.nobody.ok("{ __typename }")).toEqual({ __typename: "Query" });
  });

  it("reports health and readiness", async () => {
    expect((await khung.http.inject("/healthz")).statusCode).toBe(200);
    expect((await khung.http.inject("/readyz")).json()).toMatchObject({ status: "ready" });
  });

  it("refuses a body over the limit without reading it whole", async () => {
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ query: `# ${"x".repeat(10_000_000)}` }),
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_LARGE" } }] });
  });

  it("refuses a request from another site's page", async () => {
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { origin: "https://elsewhere.example" },
      payload: { query: "{ __typename }" },
    });
    expect(response.statusCode).toBe(403);
  });

  it("refuses a form post, which a foreign page could send without asking", async () => {
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "text/plain" },
      payload: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
  });

  it.each([
    ["depth", `{ __typename ${"a{".repeat(40)}b${"}".repeat(40)} }`],
    ["aliases", `{ ${Array.from({ length: 40 }, (_, index) => `a${String(index)}: __typename`).join(" ")} }`],
    ["tokens", `{ ${"__typename ".repeat(20_000)} }`],
    ["syntax", "{ unfinished"],
    ["an unknown field", "{ nothingOfThisName }"],
  ])("refuses a query over its limits or with a fault: %s", async (_, query) => {
    const error = await khung.nobody.refused(query);
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.message.vi).toContain("không hợp lệ");
  });

  it("treats malformed cookies as nobody signed in", async () => {
    for (const cookie of ["khung=", "khung=%00%ff", "khung=../../etc", "khung; ;;=x", `khung=${"a".repeat(5000)}`]) {
      const response = await khung.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { cookie },
        payload: { query: "{ __typename }" },
      });
      expect([200, 400]).toContain(response.statusCode);
    }
  });
});
