import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PositionClass } from "../../../server/organization/index.ts";
import { type Commune, makeCommune } from "../../support/build-evaluation.ts";
import { makePosition } from "../../support/build-organization.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("habits", { now: "2026-07-20T02:00:00Z" });
  commune = await makeCommune(walk.khung);
  const { SUPPORT, PROFESSIONAL } = PositionClass;
  await makePosition(walk.khung, { name: "Lái xe", code: "LX", positionClass: SUPPORT });
  await makePosition(walk.khung, { name: "=HYPERLINK(1)", code: "VT-2", positionClass: SUPPORT });
  await makePosition(walk.khung, { name: "Lưu trữ viên", code: "TK", positionClass: PROFESSIONAL });
});
afterAll(() => walk.end());

const head = (page: Page, name: string) => page.getByRole("columnheader", { name, exact: true });
const item = (page: Page, name: string | RegExp) => page.getByRole("menuitem", { name });

/** Filters the positions by class and waits for the answer. */
async function onlySupport(page: Page): Promise<void> {
  await shown(page);
  // What waits until somebody stops typing needs a clock that goes.
  await page.clock.setSystemTime(walk.khung.clock.now());
  await page.getByRole("combobox", { name: "Nhóm vị trí", exact: true }).click();
  await page.getByRole("option", { name: "Hỗ trợ, phục vụ" }).click();
  await page.getByText("Lái xe").waitFor();
  await page.getByText("Lưu trữ viên").waitFor({ state: "detached" });
}

describe("a list", () => {
  it("keeps its filters in the address: a link shows the same, and the way back leads to what was before", async () => {
    let address = "";
    await walk.at(commune.specialist, "/positions", {}, async (page) => {
      await onlySupport(page);
      await eventually(() => Promise.resolve(page.url())).toContain("SUPPORT");
      address = page.url().split("#")[1] ?? "";
      await page.goBack();
      await page.getByText("Lưu trữ viên").waitFor();
      await page.goForward();
      await page.getByText("Lưu trữ viên").waitFor({ state: "detached" });
    });
    await walk.at(commune.specialist, address, {}, async (page) => {
      await page.getByText("Lái xe").waitFor();
      await shown(page);
      expect(await page.getByText("Lưu trữ viên").count()).toBe(0);
    });
  });

  it("gives filters a name that outlives the sign-out of its account, and nobody else sees it", async () => {
    await walk.at(commune.specialist, "/positions", {}, async (page) => {
      await onlySupport(page);
      await page.getByRole("button", { name: "Bộ lọc đã lưu" }).click();
      await item(page, "Lưu, xóa bộ lọc…").click();
      const dialog = page.getByRole("dialog", { name: "Bộ lọc đã lưu" });
      await dialog.getByRole("textbox", { name: "Tên bộ lọc" }).fill("Nhóm hỗ trợ");
      await picture(page, "habits-save-view");
      await dialog.getByRole("button", { name: "Lưu" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.goto("about:blank");
      await page.goto(`${walk.address}/#/positions?filter={}`);
      await page.getByText("Lưu trữ viên").waitFor();
      await page.getByRole("button", { name: "Bộ lọc đã lưu" }).click();
      await picture(page, "habits-views");
      await item(page, "Nhóm hỗ trợ").click();
      await page.getByText("Lưu trữ viên").waitFor({ state: "detached" });
      await page.getByText("Lái xe").waitFor();
    });
  });

  it("leaves out columns that one does not want, and remembers it", async () => {
    await walk.at(commune.specialist, "/positions?filter={}", {}, async (page) => {
      await head(page, "Danh mục").waitFor();
      await page.getByRole("button", { name: /^Cột hiển thị/ }).click();
      await page.getByRole("menuitemcheckbox", { name: "Danh mục" }).click();
      await head(page, "Danh mục").waitFor({ state: "detached" });
      await page.keyboard.press("Escape");
      await page.reload();
      await page.getByText("Lái xe").waitFor();
      await shown(page);
      expect(await head(page, "Danh mục").count()).toBe(0);
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "habits-list");
    });
  });

  it("is copied as a spreadsheet takes it, formulas as text", async () => {
    await walk.at(commune.specialist, "/positions?filter={}", {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByText("Lái xe").waitFor();
      await shown(page);
      await page.getByRole("button", { name: /^Chép bảng để dán vào Excel/ }).click();
      await page.getByText(/^Đã chép \d+ dòng/).waitFor();
      const text = await page.evaluate<string>("navigator.clipboard.readText()");
      const [heads, ...lines] = text.split("\r\n").map((line) => line.split("\t"));
      expect(heads).toContain("Tên vị trí việc làm");
      const names = lines.map((line) => line[heads?.indexOf("Tên vị trí việc làm") ?? -1]);
      expect(names).toContain("Lái xe");
      expect(names).toContain("'=HYPERLINK(1)");
    });
  });

  it("has its filters at hand on a phone, too", async () => {
    await walk.at(commune.specialist, "/positions?filter={}", PHONE, async (page) => {
      await page.getByText("Lái xe").waitFor();
      await page.getByRole("button", { name: "Bộ lọc đã lưu" }).waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "habits-phone");
    });
  });
});
