import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { signIn } from "../../support/browser/trouble/interrupted.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";

const MAI = { username: "le-thi-mai", displayName: "Lê Thị Mai" };
const NAM = { username: "tran-van-nam", displayName: "Trần Văn Nam" };

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk("session");
  const unit = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  for (const person of [MAI, NAM]) {
    const { id } = await makeAccount(walk.khung, person);
    await makeGrant(walk.khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId: unit.id });
  }
});
afterAll(() => walk.end());

/** A window in which somebody has begun to write about a new person. */
async function writing(page: Page, username: string, name: string): Promise<void> {
  await page.goto("/#/persons/create");
  await signIn(page, username);
  await page.getByLabel(/^Họ và tên/).fill(name);
  await page.getByLabel(/^Mã cán bộ/).fill(`M-${String(name.length)}`);
}

async function inBrowser(act: (page: Page, context: BrowserContext) => Promise<void>, look = {}): Promise<void> {
  await walk.open({ now: walk.khung.clock.now(), ...look }, act);
}

it("a session that ends while one types is taken up over the page, and what was pressed is done", () =>
  inBrowser(async (page, context) => {
    await writing(page, MAI.username, "Phạm Hết Phiên");
    await context.clearCookies();
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Phiên đăng nhập đã hết hạn" });
    await dialog.getByText("Phạm Hết Phiên").waitFor();
    await comeToRest(page);
    await picture(page, "trouble-session");
    await signIn(page, MAI.username);
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("heading", { name: /Phạm Hết Phiên/ })
      .first()
      .waitFor();
  }));

it("what was typed is offered to its owner alone when another person takes the browser over", () =>
  inBrowser(
    async (page, context) => {
      await writing(page, MAI.username, "Đỗ Của Mai");
      await context.clearCookies();
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await page.getByRole("dialog", { name: "Phiên đăng nhập đã hết hạn" }).waitFor();
      await signIn(page, NAM.username);
      await page.getByRole("heading", { name: /Xin chào.*Nam/ }).waitFor();
      await shown(page);
      expect(await page.getByText("Đỗ Của Mai").count()).toBe(0);
      await page.getByRole("button", { name: NAM.displayName }).click();
      await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
      await signIn(page, MAI.username);
      const offer = page.getByRole("dialog", { name: "Bạn có nội dung chưa lưu từ lần trước" });
      await offer.getByText("Đỗ Của Mai").waitFor();
      await comeToRest(page);
      await picture(page, "trouble-kept");
      await offer.getByRole("button", { name: "Bỏ nội dung này" }).click();
      await offer.waitFor({ state: "detached" });
      await page.reload();
      await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
      await shown(page);
      expect(await page.getByText("Đỗ Của Mai").count()).toBe(0);
    },
    { dark: true },
  ));

it("a tab notices what another does: it rests when one signs out or in as somebody else there", () =>
  inBrowser(async (page, context) => {
    await writing(page, MAI.username, "Vũ Hai Thẻ");
    const other = await context.newPage();
    await other.goto("/");
    await other.getByRole("heading", { name: /Xin chào.*Mai/ }).waitFor();
    await other.getByRole("button", { name: MAI.displayName }).click();
    await other.getByRole("menuitem", { name: "Đăng xuất" }).click();
    await page.getByRole("dialog", { name: "Bạn đã đăng xuất ở một thẻ khác" }).waitFor();
    await signIn(other, NAM.username);
    await other.getByRole("heading", { name: /Xin chào.*Nam/ }).waitFor();
    const rests = page.getByRole("dialog", { name: "Trình duyệt đã đăng nhập tài khoản khác" });
    await rests.getByRole("button", { name: `Mở trang với tài khoản ${NAM.displayName}` }).waitFor();
    await comeToRest(page);
    await picture(page, "trouble-other-account");
    await signIn(page, MAI.username);
    await rests.waitFor({ state: "detached" });
    await eventually(() => page.getByLabel(/^Họ và tên/).inputValue()).toBe("Vũ Hai Thẻ");
    await other.getByRole("dialog", { name: "Trình duyệt đã đăng nhập tài khoản khác" }).waitFor();
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page
      .getByRole("heading", { name: /Vũ Hai Thẻ/ })
      .first()
      .waitFor();
  }));

it("going elsewhere or back over something unsaved asks first", () =>
  inBrowser(async (page) => {
    await writing(page, MAI.username, "Ngô Chưa Lưu");
    await page.getByRole("menuitem", { name: "Bàn làm việc" }).click();
    const question = page.getByRole("dialog", { name: "Có nội dung chưa lưu" });
    await question.getByText("Ngô Chưa Lưu").waitFor();
    await comeToRest(page);
    await picture(page, "trouble-leave");
    await question.getByRole("button", { name: "Ở lại" }).click();
    await question.waitFor({ state: "detached" });
    await eventually(() => page.getByLabel(/^Họ và tên/).inputValue()).toBe("Ngô Chưa Lưu");
    await page.getByRole("menuitem", { name: "Bàn làm việc" }).click();
    await question.getByRole("button", { name: "Rời trang, bỏ nội dung" }).click();
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
  }));
