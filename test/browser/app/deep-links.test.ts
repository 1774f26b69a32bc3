import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant, PASSWORD } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";

let walk: Walk;
let unit: Unit;
const USERNAME = "can-bo-to-chuc";
const FILTER = `filter=${encodeURIComponent('{"search":"ninh","status":"DRAFT"}')}&order=DESC&sort=code`;

beforeAll(async () => {
  walk = await startWalk("deep-links");
  unit = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  const { id } = await makeAccount(walk.khung, { username: USERNAME });
  await makeGrant(walk.khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId: unit.id });
});
afterAll(() => walk.end());

/** How many lists of records seen lie in the browser. */
const KEPT = `Object.keys(localStorage).filter((key) => key.includes("recent.")).length`;

async function signIn(page: Page): Promise<void> {
  await page.getByLabel("Tên đăng nhập").fill(USERNAME);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

const address = (page: Page): Promise<string> => Promise.resolve(new URL(page.url()).hash.slice(1));

it("a link to a record opened signed out leads there after signing in", async () => {
  await walk.at(walk.khung.nobody, `/units/${unit.id}/show`, {}, async (page) => {
    await signIn(page);
    await page.getByText("Xã Ninh Phước").first().waitFor();
    expect(await address(page)).toBe(`/units/${unit.id}/show`);
  });
});

it("a link with filters keeps them, also when the first password is wrong and the page was loaded again", async () => {
  await walk.at(walk.khung.nobody, `/frameworks?${FILTER}`, {}, async (page) => {
    await page.getByLabel("Tên đăng nhập").fill(USERNAME);
    await page.getByLabel("Mật khẩu").fill("không phải mật khẩu này");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").waitFor();
    await page.reload();
    await signIn(page);
    await page.getByRole("textbox", { name: /Tìm/ }).first().waitFor();
    expect(await address(page)).toContain(`/frameworks?${FILTER}`);
    await eventually(() => page.getByRole("textbox", { name: /Tìm/ }).first().inputValue()).toBe("ninh");
  });
});

it("somebody whose session has ended comes back to where one was, with the filters", async () => {
  await walk.at(walk.khung.nobody, `/frameworks?${FILTER}`, {}, async (page) => {
    await signIn(page);
    await page.getByRole("textbox", { name: /Tìm/ }).first().waitFor();
    // A request still under way would meet the ended session before the button does.
    await shown(page);
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.getByLabel("Tên đăng nhập").waitFor();
    await signIn(page);
    await page.getByRole("textbox", { name: /Tìm/ }).first().waitFor();
    expect(await address(page)).toContain(`/frameworks?${FILTER}`);
  });
});

it("signing out forgets where one was and whom one looked at", async () => {
  await walk.at(walk.khung.nobody, `/units/${unit.id}/show`, {}, async (page) => {
    await signIn(page);
    await page.getByText("Xã Ninh Phước").first().waitFor();
    await eventually(() => page.evaluate<number>(KEPT)).toBe(1);
    await page.getByRole("button", { name: /Lê Thị Mai/ }).click();
    await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
    await page.getByLabel("Tên đăng nhập").waitFor();
    await eventually(() => page.evaluate<number>(KEPT)).toBe(0);
    await signIn(page);
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
    expect(await address(page)).toBe("/");
  });
});
