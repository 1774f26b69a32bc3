import { afterAll, beforeAll, expect, it } from "vitest";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, pick, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { type Commune, makeCommune } from "../../support/build-evaluation.ts";

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("convene-address");
  commune = await makeCommune(walk.khung);
});
afterAll(() => walk.end());

it("the unit for which one looks who waits stands in the address; the way back leads to the one before", async () => {
  await walk.at(commune.specialist, "/meetings", {}, async (page) => {
    const unit = page.getByRole("combobox", { name: "Đơn vị" }).first();
    await unit.waitFor();
    await shown(page);
    const { name } = commune.commune;
    await pick(page, "Đơn vị", name);
    await eventually(() => Promise.resolve(page.url())).toContain(`unitOf=${commune.commune.id}`);
    await pick(page, "Đơn vị", commune.block.name);
    await eventually(() => Promise.resolve(page.url())).toContain(`unitOf=${commune.block.id}`);
    await shown(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "convene-address");
    await page.goBack();
    await eventually(() => unit.inputValue()).toBe(name);
    await page.reload();
    await eventually(() => unit.inputValue()).toBe(name);
    await page.goForward();
    await eventually(() => unit.inputValue()).toBe(commune.block.name);
  });
});

it("the part of the page on one's data stands in the address too", async () => {
  await walk.at(commune.clerks[0].actor, "/my-data", {}, async (page) => {
    await page.getByRole("tab", { name: "Yêu cầu chỉnh sửa" }).click();
    await eventually(() => Promise.resolve(page.url())).toContain("tab=requests");
    await page.getByText("Bạn chưa gửi yêu cầu nào").waitFor();
    await page.reload();
    await page.getByText("Bạn chưa gửi yêu cầu nào").waitFor();
  });
  expect(walk.faults).toEqual([]);
});
