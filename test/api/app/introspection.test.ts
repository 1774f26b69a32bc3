import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase } from "../../support/each-database.ts";
import type { TestKhung } from "../../support/test-khung.ts";

eachDatabase("the description of the API", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("is for who is signed in, however the question is written", async () => {
    for (const query of [
      "{ __schema { types { name } } }",
      '{ __type(name: "Query") { name } }',
      "{ ...a } fragment a on Query { ... on Query { __schema { queryType { name } } } }",
    ]) {
      expect(await khung.nobody.refused(query)).toMatchObject({ code: "UNAUTHENTICATED", rule: "query.introspection" });
    }
    expect(await khung.nobody.ok("{ __typename }")).toEqual({ __typename: "Query" });
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: (await makeUnit(khung)).id });
    expect(await analyst.ok('{ __type(name: "Query") { name } }')).toEqual({ __type: { name: "Query" } });
  });
});
