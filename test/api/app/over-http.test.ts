import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { listening } from "../../support/listening.ts";

/* The audits of the GraphQL-over-HTTP specification, as its working group publishes them. */

eachDatabase("GraphQL over HTTP", (start) => {
  let khung: TestKhung;
  let url: string;
  let cookie: string;
  beforeAll(async () => {
    khung = await start();
    url = `${await listening(khung)}/graphql`;
    const unit = await makeUnit(khung);
    ({ cookie } = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id }));
  });
  afterAll(() => khung.stop());

  const audits = serverAudits({
    url: () => url,
    fetchFn: (address: string, init: RequestInit = {}) =>
      fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } }),
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === "error" ? result.reason : "kept").toBe("kept");
  });
});
