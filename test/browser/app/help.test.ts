import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import type { Actor } from "../../support/test-khung.ts";

/** The narrowest phone that the console is made for. */
const NARROW = { width: 360, height: 740, dark: true };

let walk: Walk;
let specialist: Actor;

beforeAll(async () => {
  walk = await startWalk("help");
  const { id: unitId } = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  specialist = await walk.khung.actor({ role: Role.ORG_SPECIALIST, unitId });
});
afterAll(() => walk.end());

it("a question mark opens the help of the screen one is on, with the article it serves; Escape closes it", async () => {
  await walk.at(specialist, "/cycles/create", {}, async (page) => {
    const help = page.getByRole("dialog", { name: "Trợ giúp: Lập, sửa kỳ đánh giá" });
    const button = page.getByRole("button", { name: "Trợ giúp về màn hình này" });
    // A form that comes puts the cursor into its first field.
    await shown(page);
    await page.locator("main input:focus").first().waitFor();
    await button.focus();
    await page.keyboard.press("?");
    await help.getByText("Khoản 2 Điều 19 Nghị định 335/2025/NĐ-CP").waitFor();
    await eventually(() => pageFaults(page)).toEqual([]);
    await picture(page, "help-cycle-form");
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    await button.and(page.locator(":focus")).waitFor();
  });
});

it("a question mark in a text is a question mark", async () => {
  await walk.at(specialist, "/cycles/create", {}, async (page) => {
    const field = page.getByRole("textbox", { name: /Mã/ }).first();
    await eventually(() => field.inputValue()).not.toBe("");
    await field.fill("");
    await page.keyboard.type("T7?");
    await eventually(() => field.inputValue()).toBe("T7?");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});

it("on the narrowest phone the help fills the window, also in English, and the bar has room for its button", async () => {
  await walk.at(specialist, "/units", NARROW, async (page) => {
    const button = page.getByRole("button", { name: "Trợ giúp về màn hình này" });
    await button.waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "help-bar-phone-dark");
    await button.click();
    const help = page.getByRole("dialog", { name: "Trợ giúp: Cây tổ chức" });
    await help.getByText("Căn cứ pháp lý").waitFor();
    await eventually(async () => (await help.boundingBox())?.width).toBe(360);
    await picture(page, "help-units-phone-dark");
    await help.getByRole("button", { name: "Đóng trợ giúp" }).click();
    await help.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "EN – English" }).click();
    await page.getByRole("button", { name: "Help with this screen" }).click();
    await page.getByRole("dialog", { name: "Help: Unit tree" }).getByText("Legal basis").waitFor();
  });
});

it("whoever is not signed in yet is helped as well", async () => {
  await walk.at(walk.khung.nobody, "/login", {}, async (page) => {
    await page.getByRole("button", { name: "Trợ giúp về màn hình này" }).click();
    await page.getByRole("dialog", { name: "Trợ giúp: Đăng nhập" }).getByText("Quên mật khẩu").waitFor();
  });
});
