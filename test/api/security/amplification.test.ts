import { DefaultQueryExecutor } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { LIMITS } from "../../../server/app/limits.ts";
import { Role } from "../../../server/kernel/index.ts";
import { adoptShipped, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

/*
 * Class: one request multiplies a costly resolver by aliases (Directus GHSA-6q22-g298-grjh). The number of statements of a
 * request is bounded by what it asks for, never by rows, and aliases, depth and cost bound what may be asked for.
 */

/** Statements that the action sends to the database, by whichever way. */
async function statementsOf(action: () => Promise<unknown>): Promise<number> {
  const executor = Object.getPrototypeOf(DefaultQueryExecutor.prototype) as { executeQuery: () => unknown };
  const spy = vi.spyOn(executor, "executeQuery");
  try {
    await action();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

const ROWS =
  "{ total items { id person { id fullName } unit { id name } cycle { id name } abilities { canDecide { allowed } } } }";

eachDatabase("a request of many parts", (start) => {
  let khung: TestKhung;
  let [unitId, cycleId] = ["", ""];
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
    for (let count = 0; count < 40; count += 1) await makeAppointment(khung, { unitId });
    await adoptShipped(khung, "nd-335-2025", unitId);
    cycleId = (await makeOpenedCycle(khung, { unitId })).id;
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  });
  afterAll(() => khung.stop());

  const list = (perPage: number): string =>
    `evaluations(filter: { cycleId: "${cycleId}" }, page: { page: 1, perPage: ${String(perPage)} }) ${ROWS}`;

  it("costs as many statements for forty rows as for one", async () => {
    const [one, many] = [
      await statementsOf(() => specialist.ok(`{ ${list(1)} }`)),
      await statementsOf(() => specialist.ok(`{ ${list(40)} }`)),
    ];
    expect(many).toBeLessThanOrEqual(one + 2);
    expect(many).toBeLessThan(40);
  });

  it("costs at most so many times as there are aliases, of which there may be few", async () => {
    const single = await statementsOf(() => specialist.ok(`{ ${list(2)} }`));
    const aliases = Array.from({ length: LIMITS.aliases }, (_, at) => `a${String(at)}: ${list(2)}`).join(" ");
    const all = await statementsOf(() => specialist.run(`{ ${aliases} }`));
    expect(all).toBeLessThanOrEqual(single * LIMITS.aliases);
    const over = Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${String(at)}: ${list(2)}`).join(" ");
    const refused = await statementsOf(async () =>
      expect((await specialist.refused(`{ ${over} }`)).rule).toBe("query.invalid"),
    );
    expect(refused).toBeLessThan(single);
  });

  it("is refused for its cost before anything is read: large pages, nested lists, the same through fragments", async () => {
    const session = await statementsOf(() => specialist.ok("{ __typename }"));
    const nested = `{ units(page: { page: 1, perPage: 200 }) { items { children { children { children { children { id } } } } } } }`;
    for (const query of [
      `{ ${Array.from({ length: 10 }, (_, at) => `a${String(at)}: ${list(200)}`).join(" ")} }`,
      `query { ...many } fragment many on Query { ${Array.from({ length: 10 }, (_, at) => `b${String(at)}: ${list(200)}`).join(" ")} }`,
      nested,
    ]) {
      const asked = await statementsOf(async () =>
        expect((await specialist.run(query)).errors?.length).toBeGreaterThan(0),
      );
      expect(asked).toBeLessThanOrEqual(session);
    }
  });
});
