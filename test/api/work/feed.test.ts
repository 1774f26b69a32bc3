import { afterAll, beforeAll, expect, it } from "vitest";
import { FEED_RATE } from "../../../server/app/feeds.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";
import { assigned, makeOffice, type Office } from "../../support/work/build-task.ts";

const OPEN = "mutation { openTaskFeed(input: {}) { path openedAt } }";

eachDatabase("the calendar of last days", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  const open = async (actor: Actor): Promise<string> =>
    (await actor.ok<{ openTaskFeed: { path: string } }>(OPEN)).openTaskFeed.path;
  const get = (url: string, remoteAddress = "127.0.0.1") => khung.http.inject({ method: "GET", url, remoteAddress });

  it("shows one's own tasks as whole days to whoever knows the secret address", async () => {
    const task = await assigned(office, { title: "Báo cáo; quý, II\r\nBEGIN:VALARM" });
    await assigned(office, { ownerPersonId: office.colleagueId, title: "Việc của người khác" });
    const path = await open(office.clerk);
    expect(path).toMatch(/^\/feeds\/tasks\/[\w-]{43}\.ics$/);
    const answer = await get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    const lines = answer.body.replace(/\r\n /g, "").split("\r\n");
    expect(lines).toContain(`UID:${task.id}@khung`);
    expect(lines).toContain("DTSTART;VALUE=DATE:20260720");
    expect(lines).toContain("DTEND;VALUE=DATE:20260721");
    expect(lines).toContain("DTSTAMP:20260715T020000Z");
    expect(lines).toContain("SUMMARY:Báo cáo\\; quý\\, II\\nBEGIN:VALARM");
    expect(lines).not.toContain("BEGIN:VALARM");
    expect(answer.body).not.toContain("người khác");
  });

  it("a new address ends the earlier one, and closing ends it for good", async () => {
    const first = await open(office.clerk);
    const second = await open(office.clerk);
    expect((await get(first)).statusCode).toBe(404);
    expect((await get(second)).statusCode).toBe(200);
    expect((await office.clerk.ok("query { taskFeed { openedAt } }"))["taskFeed"]).not.toBeNull();
    await office.clerk.ok("mutation { closeTaskFeed(input: {}) { wasOpen } }");
    expect((await get(second)).statusCode).toBe(404);
    expect((await office.clerk.ok("query { taskFeed { openedAt } }"))["taskFeed"]).toBeNull();
  });

  it("nothing of the secret is stored, and guessing is slowed down", async () => {
    const path = await open(office.head);
    const token = /([\w-]{43})\.ics$/.exec(path)?.[1] ?? "";
    const { rows } = await khung.write(
      async ({ sql }) => ({ rows: await sql.selectFrom("task_feed").selectAll().execute() }),
      {},
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await khung.nobody.refused(OPEN)).code).toBe("UNAUTHENTICATED");
    expect((await office.specialist.refused(OPEN)).rule).toBe("feed.noPerson");
    const codes: number[] = [];
    for (let count = 0; count <= FEED_RATE; count += 1)
      codes.push((await get(`/feeds/tasks/${"a".repeat(43)}.ics`, "10.0.0.9")).statusCode);
    expect(codes.at(0)).toBe(404);
    expect(codes.at(-1)).toBe(429);
  });
});
