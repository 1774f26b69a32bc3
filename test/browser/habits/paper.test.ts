import { afterAll, beforeAll, expect, it } from "vitest";
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

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("paper", { now: "2026-07-20T02:00:00Z" });
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nong-son-2022", unitId, withoutVote);
  await makeOpenedCycle(walk.khung, { unitId, name: "Tháng 7/2026" });
});
afterAll(() => walk.end());

/** What a reader of the page could press, and has no use for on paper; filters that hold say what it is. */
const PRESSED = ["button", "input", "[role=combobox]", "header", "nav"]
  .map((one) => `${one}:not(.filter-field *)`)
  .join();

it("a list, a board and a record are printed as their content, without bars, filters and verbs", async () => {
  const [clerk] = commune.clerks;
  const filter = encodeURIComponent(JSON.stringify({ unitId: commune.commune.id, includeSubtree: true }));
  for (const [name, path] of [
    ["list", "/persons?filter={}"],
    ["board", `/evaluations?filter=${filter}`],
    ["record", `/persons/${clerk.personId}/show`],
  ] as const) {
    await walk.at(commune.specialist, path, { dark: true }, async (page) => {
      await page.getByText("Đào Thị An").first().waitFor();
      await shown(page);
      await page.emulateMedia({ media: "print" });
      await page.getByRole("banner").waitFor({ state: "hidden" });
      const seen = `[...document.querySelectorAll(${JSON.stringify(PRESSED)})].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 200))`;
      await picture(page, `paper-${name}`);
      await eventually(() => page.evaluate<string[]>(seen)).toEqual([]);
      expect(await page.getByText("Đào Thị An").first().isVisible()).toBe(true);
    });
  }
  expect(walk.faults).toEqual([]);
});
