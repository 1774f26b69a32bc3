import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { readRequirements, setRequirements } from "../../../server/competency/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { setPosts } from "../../../server/organization/index.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { answered, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { asActor } from "../../support/browser/studio-draft.ts";
import { launchBrowser, type Look, openWindow, picture } from "../../support/browser/window.ts";
import { makeCompetencyVersion } from "../../support/build-competency.ts";
import { makePosition, makeUnit } from "../../support/build-organization.ts";
import { listening } from "../../support/listening.ts";
import { type Actor, startTestKhung, type TestKhung } from "../../support/test-khung.ts";

/** Positions in the order of their names, and competencies in that of the framework: DD, PV, KT, QD. */
const POSITIONS = ["Chuyên viên bảo trợ", "Chuyên viên hộ tịch", "Chuyên viên tổ chức"] as const;

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let specialist: Actor;
let unitId: string;
let versionId: string;
let id: (code: string) => string;
const positions: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-matrix-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  unitId = (await makeUnit(khung, { name: "Phòng Nội vụ" })).id;
  for (const name of POSITIONS) positions.push((await makePosition(khung, { name })).id);
  await khung.write(setPosts, {
    ...{ unitId, startsOn: "2026-01-01", posts: positions.map((positionId) => ({ positionId, count: 1 })) },
  });
  const made = await makeCompetencyVersion(khung, { code: "KNL-BANG" });
  versionId = made.version.id;
  id = made.id;
  specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-cell="${String(row)}:${String(column)}"]`);

async function open(look: Look = {}) {
  const window = await openWindow(browser, address, { now: khung.clock.now(), ...look });
  await asActor(window.context, address, specialist);
  await window.page.goto(`${address}/#/competencies/matrix?unit=${unitId}`);
  await window.page.getByText("3 vị trí", { exact: true }).waitFor();
  await shown(window.page);
  return window;
}

/** Pastes into the cell in which one stands, as a spreadsheet copies. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }`);
}

async function stored(positionId: string): Promise<string[]> {
  const found = await readRequirements(khung.look(), positionId, null);
  const codes = new Map(["DD", "PV", "KT", "QD"].map((code) => [id(code), code]));
  return found.map((one) => `${codes.get(one.criterionId) ?? ""} ${String(one.minLevel)}–${String(one.maxLevel)}`);
}

it("many positions are given their levels by keys and from a spreadsheet, and saved at once beside a colleague's change", async () => {
  const { page, context, faults } = await open();
  await cell(page, 0, 0).click();
  await page.keyboard.press("2");
  await eventually(() => cell(page, 0, 0).innerText()).toBe("2");
  await page.keyboard.press("Shift+Digit4");
  await eventually(() => cell(page, 0, 0).innerText()).toBe("2–4");
  await page.getByRole("region", { name: "Bảng yêu cầu năng lực" }).getByText("Cấp độ 3").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("1");
  await eventually(() => cell(page, 0, 1).innerText()).toBe("Đạt");

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("1");
  await page.getByText("Năng lực này chỉ có cấp độ 3, 4, 5 cho nhóm vị trí này.").waitFor();
  await eventually(() => cell(page, 0, 2).innerText()).toBe("");

  await cell(page, 1, 0).click();
  await page.keyboard.press("Control+d");
  await eventually(() => cell(page, 1, 0).innerText()).toBe("2–4");
  await page.keyboard.press("Control+z");
  await eventually(() => cell(page, 1, 0).innerText()).toBe("");
  await paste(page, "3\tx\r\n2-3\t\r\n");
  await page.getByText(/Đã điền 4 ô/).waitFor();
  await eventually(() => cell(page, 2, 0).innerText()).toBe("2–3");
  await page.getByText("5 ô ở 3 vị trí chưa lưu").waitFor();
  expect(await axeFaults(page, "serious")).toEqual([]);
  await picture(page, "competency-matrix");

  await page.getByRole("button", { name: "Thu gọn nhóm Năng lực chung" }).click();
  await page.getByText("2 yêu cầu", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Mở nhóm Năng lực chung" }).click();
  await cell(page, 0, 0).waitFor();

  const rows = [{ criterionId: id("KT"), minLevel: 4, maxLevel: 5 }];
  await khung.write(setRequirements, { positionId: positions[0] ?? "", versionId, rows });
  await page.getByRole("button", { name: "Lưu 5 ô" }).click();
  const dialog = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
  await dialog.getByText(/KT\. Kiểm tra/).waitFor();
  await dialog.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
  await page.getByText("Mọi thay đổi đã lưu").waitFor();
  await eventually(() => cell(page, 0, 2).innerText()).toBe("4–5");
  await answered(page);
  expect(await stored(positions[0] ?? "")).toEqual(["DD 2–4", "PV 1–1", "KT 4–5"]);
  expect(await stored(positions[1] ?? "")).toEqual(["DD 3–3", "PV 1–1"]);
  expect(await stored(positions[2] ?? "")).toEqual(["DD 2–3"]);
  expect(faults.filter((fault) => !fault.includes("409"))).toEqual([]);
  await context.close();
});

it("on a phone one position after the other is shown, and the filter stands in the address", async () => {
  const { page, context, faults } = await open({ width: 360, height: 780 });
  await page.getByText("Vị trí 1 trên 3").waitFor();
  await page.getByRole("button", { name: "Vị trí sau" }).click();
  await page.getByText("Vị trí 2 trên 3").waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  expect(await axeFaults(page, "serious")).toEqual([]);
  await picture(page, "competency-matrix-360");
  await page.getByLabel("Tìm vị trí theo tên, mã").fill("ho tich");
  await page.getByText("1 vị trí", { exact: true }).waitFor();
  await eventually(() => Promise.resolve(page.url())).toContain("q=ho+tich");
  expect(faults).toEqual([]);
  await context.close();
});
