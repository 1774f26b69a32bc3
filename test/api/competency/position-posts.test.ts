import { afterAll, beforeAll, expect, it } from "vitest";
import { setPosts } from "../../../server/organization/index.ts";
import { makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const POSTS = `query ($positionId: Uuid!, $asOf: CalendarDate) {
  positionPosts(positionId: $positionId, asOf: $asOf) { count unit { id } } }`;

eachDatabase("the units that have posts of a position", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("are listed by name with their number on the day, and a unit whose posts went to none is left out", async () => {
    const positionId = (await makePosition(khung)).id;
    const first = await makeUnit(khung, { name: "An Bình" });
    const second = await makeUnit(khung, { name: "Bình Minh" });
    const set = (unitId: string, startsOn: string, count: number) =>
      khung.write(setPosts, { unitId, startsOn, posts: [{ positionId, count }] });
    await set(second.id, "2026-01-01", 2);
    await set(first.id, "2026-01-01", 4);
    await set(second.id, "2026-06-01", 0);
    const reader = await khung.actor({});
    expect(await reader.ok(POSTS, { positionId, asOf: "2026-05-31" })).toEqual({
      positionPosts: [
        { count: 4, unit: { id: first.id } },
        { count: 2, unit: { id: second.id } },
      ],
    });
    expect(await reader.ok(POSTS, { positionId })).toEqual({ positionPosts: [{ count: 4, unit: { id: first.id } }] });
    expect(await khung.nobody.refused(POSTS, { positionId })).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
