import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { Role } from "../../../server/kernel/index.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { shown, visit } from "../../support/browser/at-rest.ts";
import { asActor } from "../../support/browser/studio-draft.ts";
import { launchBrowser, openWindow, picture } from "../../support/browser/window.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { listening } from "../../support/listening.ts";
import { type Actor, startTestKhung, type TestKhung } from "../../support/test-khung.ts";

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let specialist: Actor;
let versionId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-studio-publish-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  const unitId = (await makeUnit(khung, { name: "Sở Nội vụ thử" })).id;
  specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  const slots = [{ kind: "GATE" as const, label: { vi: "Chốt chặn riêng của đơn vị" } }];
  const version = await makePublishedVersion(khung, { code: "QC-HAI", slots }, { ownerUnitId: unitId });
  versionId = version.id;
  await makeAdoption(khung, { frameworkId: version.frameworkId, unitId });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

it("the next version says before it is published what it changes and for whom, afterwards where one goes next, and is extended", async () => {
  const { page, context, faults } = await openWindow(browser, address, { now: khung.clock.now() });
  await asActor(context, address, specialist);
  const dialog = page.getByRole("dialog");

  await page.goto(`${address}/#/frameworkVersions/${versionId}/show`);
  await shown(page);
  await page.getByRole("button", { name: "Tạo phiên bản tiếp theo" }).click();
  await page.getByRole("treeitem", { name: /^I\.1 / }).click();
  await page.getByRole("heading", { name: "Tiêu chí I.1", exact: true }).waitFor();
  await page.locator("[data-part-form] [data-place=text] textarea:not([aria-hidden=true])").fill("Giờ giấc làm việc");
  await page.getByText("Mọi thay đổi đã lưu").waitFor();
  await shown(page);

  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await dialog.getByText(/Phiên bản 1 cũng áp dụng từ ngày này/).waitFor();
  await dialog.getByText(/^1 thay đổi (nội dung|câu chữ)/).waitFor();
  await dialog.getByText(/Sở Nội vụ thử/).waitFor();
  expect(await axeFaults(page, "serious")).toEqual([]);
  await picture(page, "studio-publish");
  await dialog.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByText(/Phiên bản 2 đã ban hành\./).waitFor();
  await shown(page);
  expect(await axeFaults(page, "serious")).toEqual([]);
  await picture(page, "studio-published");

  await page.getByRole("link", { name: "Xem đã thay đổi gì" }).click();
  await page.getByText("QC-HAI, phiên bản 1 → QC-HAI, phiên bản 2").waitFor();
  await page.getByText("Giờ giấc làm việc").first().waitFor();
  await shown(page);
  await page.goBack();

  await page.getByRole("button", { name: "Cụ thể hóa cho đơn vị" }).click();
  await dialog.getByLabel("Mã khung mới").fill("QC-HAI-XA");
  await dialog.getByRole("button", { name: "Cụ thể hóa cho đơn vị" }).click();
  await page.getByText(/Gắn với phiên bản 2/).waitFor();
  await shown(page);

  await visit(page, `${address}/#/frameworkVersions/${versionId}/show`);
  await page.getByRole("button", { name: "Ngừng áp dụng" }).click();
  await dialog.getByText("Kỳ mở sau đó dùng phiên bản 2.").waitFor();
  await dialog.getByLabel("Ngày áp dụng cuối cùng (nếu có)").fill("2026-08-31");
  await dialog.getByRole("button", { name: "Ngừng áp dụng" }).click();
  await page
    .getByText(/31\/08\/2026/)
    .first()
    .waitFor();
  await shown(page);
  expect(faults).toEqual([]);
  await context.close();
});
