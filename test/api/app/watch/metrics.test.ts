import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const SECRET = "a-secret-of-monitoring";

eachDatabase("figures for monitoring", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start({ metricsToken: SECRET });
  });
  afterAll(() => khung.stop());

  const scrape = (authorization?: string) =>
    khung.http.inject({ url: "/metrics", headers: authorization === undefined ? {} : { authorization } });

  it("are for whoever names the secret", async () => {
    for (const wrong of [undefined, "Bearer wrong", `Basic ${SECRET}`, SECRET])
      expect((await scrape(wrong)).statusCode).toBe(401);
    expect((await scrape(`Bearer ${SECRET}`)).statusCode).toBe(200);
  });

  it("count operations by their first field and by what became of them", async () => {
    const unit = await makeUnit(khung, { code: "SECRET-UNIT" });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    await specialist.ok("query Whatever($id: Uuid!) { unit(id: $id) { id } }", { id: unit.id });
    await specialist.refused("mutation { retireFrameworkVersion(input: {}) { id } }");
    await khung.nobody.refused("query($id: Uuid!) { unit(id: $id) { id } }", { id: unit.id });
    const { payload, headers } = await scrape(`Bearer ${SECRET}`);
    expect(headers["content-type"]).toContain("version=0.0.4");
    expect(payload).toMatch(/khung_graphql_operations_total\{field="unit",outcome="OK",database="\w+"\} 1\n/);
    expect(payload).toMatch(
      /khung_graphql_operations_total\{field="unit",outcome="UNAUTHENTICATED",database="\w+"\} 1\n/,
    );
    expect(payload).toMatch(
      /khung_http_request_duration_seconds_count\{database="\w+",route="\/graphql",method="POST",status="2xx"/,
    );
    expect(payload).toMatch(/khung_audit_unsealed_entries\{database="\w+"\} [1-9]/);
    expect(payload).toMatch(/khung_sessions_open\{database="\w+"\} [1-9]/);
    expect(payload).toMatch(/process_resident_memory_bytes/);
  });

  it("carry no id, no name and no address of a person or a unit", async () => {
    const { payload } = await scrape(`Bearer ${SECRET}`);
    expect(payload).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(payload).not.toMatch(/SECRET-UNIT|Whatever/);
  });
});

eachDatabase("an installation without a secret for monitoring", (start) => {
  it("has no such address", async () => {
    const khung = await start();
    const answer = await khung.http.inject({ url: "/metrics", headers: { authorization: "Bearer null" } });
    expect(answer.payload).not.toContain("khung_http");
    await khung.stop();
  });
});
