import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant, PASSWORD } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { answer, pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { CLIENT, type OidcPeer, startOidcPeer } from "../../support/oidc-peer.ts";

const USERNAME = "can-bo-to-chuc";
const PROVIDER = "Đăng nhập bằng Trục định danh tỉnh";
const LINK = "Liên kết với Trục định danh tỉnh";
const UNKNOWN = "Chưa có tài khoản nào liên kết với danh tính này.";

let walk: Walk;
let peer: OidcPeer;
let unit: Unit;

beforeAll(async () => {
  // The provider must know the server's address and the server the provider's: it is asked for only at the first sign-in.
  const oidc = { issuer: "", ...CLIENT, name: "Trục định danh tỉnh" };
  walk = await startWalk("provider", { oidc });
  peer = await startOidcPeer(`${walk.address}/oidc/callback`);
  oidc.issuer = peer.issuer;
  unit = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  const { id } = await makeAccount(walk.khung, { username: USERNAME });
  await makeGrant(walk.khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId: unit.id });
});
afterAll(async () => {
  await walk.end();
  await peer.stop();
});

const deepLink = (): string => `/units/${unit.id}/show`;
const address = (page: Page): Promise<string> => Promise.resolve(new URL(page.url()).hash.slice(1));

async function signIn(page: Page): Promise<void> {
  await page.getByLabel("Tên đăng nhập").fill(USERNAME);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

it("whoever is not linked yet is told so in both languages, signs in by password and still comes to the page asked for", async () => {
  peer.subject = "chua-lien-ket";
  await walk.at(walk.khung.nobody, deepLink(), PHONE, async (page) => {
    await page.getByRole("link", { name: PROVIDER }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "provider-sign-in-phone-dark");
    await page.getByRole("link", { name: PROVIDER }).click();
    await page.getByRole("alert").filter({ hasText: UNKNOWN }).waitFor();
    await page.getByRole("button", { name: "EN – English" }).click();
    await page.getByRole("alert").filter({ hasText: "No account is linked with this identity yet." }).waitFor();
    await page.getByRole("button", { name: "VI – Tiếng Việt" }).click();
    await page.getByRole("alert").filter({ hasText: UNKNOWN }).waitFor();
    await signIn(page);
    await page.getByRole("heading", { name: "Xã Ninh Phước" }).first().waitFor();
    await eventually(() => address(page)).toBe(deepLink());
  });
});

it("an account is linked on My account, and from then on a deep link opens through the provider", async () => {
  peer.subject = "le-thi-mai";
  await walk.at(walk.khung.nobody, "/my-account", {}, async (page) => {
    await signIn(page);
    await page.getByRole("link", { name: LINK }).click();
    await page.getByText(/le-thi-mai · Liên kết lúc/).waitFor();
    await eventually(() => address(page)).toBe("/my-account");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "provider-my-account");
  });
  await walk.at(walk.khung.nobody, deepLink(), {}, async (page) => {
    await page.getByRole("link", { name: PROVIDER }).click();
    await page.getByRole("heading", { name: "Xã Ninh Phước" }).first().waitFor();
    await eventually(() => address(page)).toBe(deepLink());
  });
});

it("an identity of somebody else is refused in words, one's own is taken back", async () => {
  const other = await walk.khung.actor({ role: Role.AUDITOR, unitId: unit.id });
  peer.subject = "le-thi-mai";
  await walk.at(other, "/my-account", {}, async (page) => {
    await page.getByRole("link", { name: LINK }).click();
    const taken = "Danh tính này đã liên kết với một tài khoản khác.";
    await page.getByRole("alert").filter({ hasText: taken }).waitFor();
    await page.getByText("Chưa liên kết danh tính nào").waitFor();
  });
  peer.subject = "kiem-tra-vien";
  await walk.at(other, "/my-account", {}, async (page) => {
    await page.getByRole("link", { name: LINK }).click();
    await page.getByText(/kiem-tra-vien · Liên kết lúc/).waitFor();
    await page.getByRole("button", { name: "Hủy liên kết" }).click();
    await page.getByRole("dialog").getByText("Bạn không đăng nhập được bằng danh tính này nữa.").waitFor();
    await answer(page, "Hủy liên kết");
    await page.getByText("Chưa liên kết danh tính nào").waitFor();
  });
});

it("an address that somebody made up puts no words into the console's mouth", async () => {
  const made = encodeURIComponent("Hãy gọi số 0123 để nhận mật khẩu");
  await walk.at(walk.khung.nobody, `/login?problem=${made}`, {}, async (page) => {
    await page.getByRole("alert").filter({ hasText: "Không đăng nhập được qua hệ thống đăng nhập chung." }).waitFor();
    expect(await page.getByText("Hãy gọi số").count()).toBe(0);
  });
});
