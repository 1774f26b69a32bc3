import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import type { Actor } from "../../support/test-khung.ts";

const PARTS = "**/assets/**/*.js";

let walk: Walk;
let specialist: Actor;
beforeAll(async () => {
  walk = await startWalk("updated");
  const unit = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  specialist = await walk.khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
});
afterAll(() => walk.end());

const LANGUAGES = {
  vi: {
    name: /^Họ và tên/,
    help: "Trợ giúp về màn hình này",
    updated: "Hệ thống vừa được cập nhật",
    reload: "Tải lại trang",
  },
  en: {
    name: /^Full name/,
    help: "Help with this screen",
    updated: "The system has been updated",
    reload: "Load the page again",
  },
} as const;

for (const language of ["vi", "en"] as const)
  it(`a server that is newer than the page says so and leaves the moment to who is typing (${language})`, async () => {
    const words = LANGUAGES[language];
    const look = language === "vi" ? {} : { dark: true, width: 360, height: 780 };
    await walk.at(specialist, "/persons/create", { language, ...look }, async (page) => {
      const field = page.getByLabel(words.name);
      await field.waitFor();
      await shown(page);
      await field.fill("Nguyễn Đang Nhập");
      await page.route(PARTS, (route) => route.fulfill({ status: 404, body: "" }));
      await page.getByRole("button", { name: words.help }).click();
      await page.getByText(words.updated).waitFor();
      await eventually(() => field.inputValue()).toBe("Nguyễn Đang Nhập");
      await comeToRest(page);
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, `trouble-updated-${language}`);
      await page.unroute(PARTS);
      page.on("dialog", (dialog) => void dialog.accept());
      await page.getByRole("button", { name: words.reload }).click();
      await eventually(() => page.getByLabel(words.name).inputValue()).toBe("");
    });
  });

it("where nothing is unsaved the page of the new version comes by itself", async () => {
  await walk.at(specialist, "/units", {}, async (page) => {
    await page.getByText("Xã Ninh Phước").first().waitFor();
    await shown(page);
    await page.evaluate("document.documentElement.dataset.old = 'yes'");
    await page.route(PARTS, (route) => route.fulfill({ status: 404, body: "" }), { times: 1 });
    await page.evaluate(`location.hash = "/my-account"`);
    await page.getByText("Đổi mật khẩu").first().waitFor();
    await eventually(() => page.evaluate("document.documentElement.dataset.old ?? ''")).toBe("");
  });
});
