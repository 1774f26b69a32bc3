import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import { createUnit, UnitKind, UnitTree } from "../../../../server/organization/index.ts";
import { type Actor, type TestKhung } from "../../../support/test-khung.ts";
import { eachDatabase } from "../../../support/each-database.ts";

const MISSING = "00000000-0000-7000-8000-000000000001";

eachDatabase("a request whose document was let through before", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let unitId: string;

  beforeAll(async () => {
    khung = await start();
    const shape = { code: "A", name: "Sở A", tree: UnitTree.STATE, kind: UnitKind.DEPARTMENT, startsOn: "2020-01-01" };
    unitId = (await khung.write(createUnit, { ...shape, parentId: null })).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  /** The same request by the frame (it asks for another type of answer too) and by the quick path. */
  async function both(query: string, variables: object, cookie = specialist.cookie, accepted = "application/json") {
    const ask = (accept: string) =>
      khung.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { cookie, accept, "content-type": "application/json" },
        payload: JSON.stringify({ query, variables }),
      });
    await ask(accepted);
    const frame = await ask(`${accepted}, text/html;q=0.1`);
    const quick = await ask(accepted);
    const seen = ({ statusCode, body, headers }: typeof quick) => ({
      ...{ statusCode, body: JSON.parse(body) as unknown, type: headers["content-type"] },
      cache: headers["cache-control"],
    });
    return [seen(frame), seen(quick)] as const;
  }

  it("is answered in the same words, with the same headers", async () => {
    const query = "query Q($id: Uuid!) { unit(id: $id) { id name ...Rest } } fragment Rest on Unit { code kind }";
    const [frame, quick] = await both(query, { id: unitId });
    expect(quick).toEqual(frame);
    expect(quick.body).toEqual({ data: { unit: { id: unitId, name: "Sở A", code: "A", kind: "DEPARTMENT" } } });
  });

  it("is answered to the console, which asks for another type of answer, as by the frame", async () => {
    const accepted = "application/graphql-response+json, application/json";
    const query = "query Q($id: Uuid!) { unit(id: $id) { name } }";
    for (const id of [unitId, MISSING]) {
      const [frame, quick] = await both(query, { id }, specialist.cookie, accepted);
      expect(quick).toEqual(frame);
      expect(quick.type).toBe("application/graphql-response+json; charset=utf-8");
    }
  });

  it("is refused in the same words where the record is not there", async () => {
    const [frame, quick] = await both("query Q($id: Uuid!) { unit(id: $id) { id } }", { id: MISSING });
    expect(quick).toEqual(frame);
    expect(quick.body).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it("is refused for its variables as at the first time: types, control characters, the cost of a page", async () => {
    const list = `query Q($page: PageInput, $filter: EvaluationFilter) { evaluations(page: $page, filter: $filter) {
      total items { unit { parent { id } } person { id } position { id } cycle { unit { id } }
        frameworkVersion { framework { id } } decider { kind } grades { code } } } }`;
    const [, right] = await both(list, { page: { page: 1, perPage: 10 } });
    expect(right.statusCode).toBe(200);
    for (const variables of [
      { page: { page: 1, perPage: "many" } },
      { filter: { search: "a\u0000b" } },
      { page: { page: 1, perPage: 200 } },
      { unknown: { nested: "\u202e" } },
    ]) {
      const [frame, quick] = await both(list, variables);
      expect(quick).toEqual(frame);
      expect(quick.body).toHaveProperty("errors");
    }
  });

  it("does not open the description of the API to somebody else who asks after an account did", async () => {
    const query = "{ __schema { queryType { name } } }";
    const [, allowed] = await both(query, {});
    expect(allowed.body).toHaveProperty("data");
    const [frame, quick] = await both(query, {}, "");
    expect(quick).toEqual(frame);
    expect(quick.statusCode).toBe(401);
  });

  it("runs each operation of a document by its name, and none without one", async () => {
    const query = "query One { me { isDemo } } query Two { units { total } }";
    const ask = async (operationName?: string): Promise<unknown> => {
      const headers = { cookie: specialist.cookie, "content-type": "application/json" };
      const payload = JSON.stringify({ query, operationName });
      const answer = await khung.http.inject({ method: "POST", url: "/graphql", headers, payload });
      return JSON.parse(answer.body);
    };
    for (let time = 0; time < 2; time += 1) {
      expect(await ask("One")).toEqual({ data: { me: { isDemo: false } } });
      expect(await ask("Two")).toEqual({ data: { units: { total: 1 } } });
      expect(await ask("Three")).toHaveProperty("errors");
      expect(await ask()).toHaveProperty("errors");
    }
  });
});
