import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Unit } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";

let walk: Walk;
let commune: Commune;
let deep: Unit;
let evaluationId: string;

beforeAll(async () => {
  walk = await startWalk("address", { now: "2026-07-20T02:00:00Z" });
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nong-son-2022", unitId);
  const cycle = await makeOpenedCycle(walk.khung, { unitId, name: "Tháng 7/2026" });
  evaluationId = (await evaluationOf(walk.khung, cycle.id, commune.clerks[0].personId)).id;
  const office = await makeUnit(walk.khung, { name: "Văn phòng thử", parentId: unitId });
  deep = await makeUnit(walk.khung, { name: "Tổ sâu nhất", parentId: office.id });
});
afterAll(() => walk.end());

describe("what a page shows stands in its address", () => {
  it("the unit whose frameworks are looked at: copied, gone back from, come forward to", async () => {
    let copied = "";
    await walk.at(commune.specialist, "/framework-usage", {}, async (page) => {
      await shown(page);
      await page.getByLabel("Đơn vị").first().fill("to sau");
      await page.getByRole("option", { name: /Tổ sâu nhất/ }).click();
      await page.getByRole("heading", { name: "Tổ sâu nhất" }).waitFor();
      copied = page.url().split("#")[1] ?? "";
      expect(copied).toContain(deep.id);
      await page.goBack();
      await page.getByRole("heading", { name: "Tổ sâu nhất" }).waitFor({ state: "detached" });
      await page.goForward();
      await page.getByRole("heading", { name: "Tổ sâu nhất" }).waitFor();
    });
    await walk.at(commune.specialist, copied, { dark: true }, async (page) => {
      await page.getByRole("heading", { name: "Tổ sâu nhất" }).waitFor();
      await shown(page);
      await picture(page, "address-usage");
    });
  });

  it("the tab of why a grade is what it is", async () => {
    await walk.at(commune.specialist, `/evaluations/${evaluationId}/show?tab=history`, {}, async (page) => {
      const history = page.getByRole("tab", { name: "Diễn biến" });
      await eventually(() => history.getAttribute("aria-selected")).toBe("true");
      await page.getByRole("tab", { name: "Căn cứ pháp lý" }).click();
      await eventually(() => Promise.resolve(page.url())).toContain("tab=basis");
      await page.goBack();
      await eventually(() => history.getAttribute("aria-selected")).toBe("true");
    });
  });

  it("whether only unread notices are shown", async () => {
    await walk.at(commune.clerks[0].actor, "/notices", {}, async (page) => {
      const only = page.getByRole("switch", { name: "Chỉ thông báo chưa đọc" });
      await only.click();
      await eventually(() => Promise.resolve(page.url())).toContain("unread=on");
      await page.goBack();
      await eventually(() => only.isChecked()).toBe(false);
    });
    await walk.at(commune.clerks[0].actor, "/notices?unread=on", {}, async (page) => {
      const only = page.getByRole("switch", { name: "Chỉ thông báo chưa đọc" });
      await eventually(() => only.isChecked()).toBe(true);
    });
  });
});

describe("the tree of units", () => {
  it("comes in one request down to the unit that is looked at, and walking through it asks for no tree again", async () => {
    await walk.at(commune.specialist, "/", {}, async (page) => {
      await shown(page);
      let trees = 0;
      page.on("request", (request) => (trees += (request.postData() ?? "").includes('"UnitTree"') ? 1 : 0));
      await page.goto(`${walk.address}/#/units/${deep.id}/show`);
      const tree = page.getByRole("tree");
      await tree.getByRole("treeitem", { name: /Tổ sâu nhất/ }).waitFor();
      await page.getByRole("heading", { name: "Tổ sâu nhất" }).first().waitFor();
      await shown(page);
      expect(trees).toBe(1);
      await tree.getByText("Văn phòng thử").click();
      await page.getByRole("heading", { name: "Văn phòng thử" }).first().waitFor();
      await shown(page);
      expect(trees).toBe(1);
      await picture(page, "address-tree");
    });
    expect(walk.faults).toEqual([]);
  });
});
