import { afterAll, beforeAll, expect, it } from "vitest";
import { UnitKind } from "../../../server/organization/index.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import {
  adoptShipped,
  type Commune,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../support/build-evaluation.ts";
import { makeAppointment, makePerson, makeUnit } from "../../support/build-organization.ts";

/** Too many to be drawn at once, and more than the two pages of fifty that come by themselves. */
const CROWD = 130;
let walk: Walk;
let commune: Commune;
let crowdId: string;

beforeAll(async () => {
  walk = await startWalk("long-paper", { now: "2026-07-20T02:00:00Z" });
  const { khung } = walk;
  commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  await adoptShipped(khung, "nong-son-2022", unitId, withoutVote);
  crowdId = (await makeUnit(khung, { name: "Khối đông người", kind: UnitKind.BLOCK, parentId: unitId })).id;
  for (let place = 0; place < CROWD; place += 1)
    await makeAppointment(khung, { unitId: crowdId, personId: (await makePerson(khung)).id });
  await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026" });
});
afterAll(() => walk.end());

it("a board of more than a hundred people is printed with all of them, and shows only those in sight again afterwards", async () => {
  const filter = encodeURIComponent(JSON.stringify({ unitId: crowdId }));
  await walk.at(commune.specialist, `/evaluations?filter=${filter}`, {}, async (page) => {
    const grid = page.getByRole("grid");
    const drawn = grid.locator("[data-row]");
    await eventually(() => grid.getAttribute("aria-rowcount")).toBe(String(CROWD + 1));
    await shown(page);
    expect(await drawn.count()).toBeLessThan(60);
    await page.evaluate("window.printed = 0; window.print = () => { window.printed += 1; }");
    await page.keyboard.press("Control+p");
    await eventually(() => page.evaluate<number>("window.printed")).toBe(1);
    await page.emulateMedia({ media: "print" });
    await eventually(() => drawn.count()).toBe(CROWD);
    const last = grid.locator(`[aria-rowindex="${String(CROWD + 1)}"]`);
    await eventually(() => last.isVisible()).toBe(true);
    await picture(page, "paper-board-long");
    const paper = await page.pdf({ format: "A4", landscape: true });
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(5);
    await page.emulateMedia({ media: "screen" });
    await eventually(() => drawn.count()).toBeLessThan(60);
  });
  expect(walk.faults).toEqual([]);
});
