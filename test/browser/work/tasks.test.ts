import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import "reflect-metadata";
import { answered } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { PHONE, pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import {
  acceptIt,
  assignFromCatalogue,
  beginAndOpen,
  handIn,
  openBehindQuality,
  reportWithFile,
  sendBack,
} from "../../support/browser/work-walk.ts";
import { picture } from "../../support/browser/window.ts";
import { adoptShipped, withoutVote } from "../../support/build-evaluation.ts";
import { makeCatalogue, PRODUCT } from "../../support/work/build-catalogue.ts";
import { act, assigned, makeOffice, type Office, submitted } from "../../support/work/build-task.ts";

let walk: Walk;
let office: Office;
let clerk: string;

beforeAll(async () => {
  walk = await startWalk("work");
  office = await makeOffice(walk.khung);
  await adoptShipped(walk.khung, "nd-335-2025", office.agency.id, withoutVote);
  await makeCatalogue(walk.khung, { unitId: office.agency.id });
  const { person } = await office.clerk.ok<{ person: { fullName: string } }>(
    "query($id: Uuid!) { person(id: $id) { fullName } }",
    { id: office.clerkId },
  );
  clerk = person.fullName;
});

afterAll(() => walk.end());

const TITLE = PRODUCT.name;
const FILE = "Dự thảo công văn.pdf";

async function expectFocus(card: Locator): Promise<void> {
  await eventually(() => card.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
}

/** Complaints of browsers, less the one about the file that the server refuses on purpose. */
function unexpected(): string[] {
  return walk.faults.filter((fault) => !fault.includes("status of 422"));
}

it("takes a product from the catalogue to the person's b, with a return for a major error on the way", async () => {
  let task = "";
  await walk.at(office.head, "/work/inbox", {}, async (page) => {
    await assignFromCatalogue(page, { code: PRODUCT.code, person: clerk });
  });
  await walk.at(office.clerk, "/work/mine", PHONE, async (page) => {
    task = await beginAndOpen(page, TITLE);
    await reportWithFile(page, FILE);
    await handIn(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "work-task-phone-dark");
  });
  await walk.at(office.head, "/work/inbox", {}, async (page) => {
    const link = page.getByRole("link", { name: FILE });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe(FILE);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "work-inbox");
    await sendBack(page, TITLE, "2026-07-20");
  });
  await walk.at(office.clerk, task, {}, async (page) => {
    await page.getByText("Cần hoàn thiện: Sai căn cứ pháp lý").waitFor();
    await handIn(page);
  });
  await walk.at(office.head, "/work/inbox", {}, (page) => acceptIt(page, TITLE));
  await walk.at(office.clerk, "/work/mine", {}, async (page) => {
    await openBehindQuality(page, TITLE);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "work-task");
  });
  expect(unexpected()).toEqual([]);
});

it("is worked with the keyboard: arrows lead from card to card, a letter does the verb, Enter opens", async () => {
  for (const title of ["Báo cáo tháng", "Kế hoạch quý"]) await assigned(office, { title });
  await act(office.clerk, "startTask", await assigned(office, { title: "Tờ trình" }));
  await walk.at(office.clerk, "/work/mine?view=board&span=month", {}, async (page) => {
    const card = (title: string) => page.getByRole("article", { name: title });
    for (const title of ["Báo cáo tháng", "Kế hoạch quý", "Tờ trình"]) await card(title).waitFor();
    await answered(page);
    await card("Báo cáo tháng").focus();
    await page.keyboard.press("ArrowDown");
    await expectFocus(card("Kế hoạch quý"));
    await page.keyboard.press("ArrowRight");
    await expectFocus(card("Tờ trình"));
    await page.keyboard.press("ArrowLeft");
    await eventually(() => page.locator("article:focus").count()).toBe(1);
    await page.keyboard.press("b");
    await page.getByRole("dialog").getByText("Bắt đầu thực hiện?").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "work-board");
    await page.getByRole("button", { name: "Danh sách" }).click();
    await eventually(() => Promise.resolve(page.url())).toContain("view=list");
    await card("Báo cáo tháng").waitFor({ state: "hidden" });
    await page.getByText("Báo cáo tháng").waitFor();
    await picture(page, "work-list");
    await page.getByRole("button", { name: "Khoảng sau" }).click();
    await page.getByRole("heading", { name: "Tháng 8/2026", exact: true }).waitFor();
  });
  expect(unexpected()).toEqual([]);
});

it("accepts several at once, and takes unplanned work in on a phone in English", async () => {
  await submitted(office, { title: "Công văn một" });
  await submitted(office, { title: "Công văn hai" });
  await walk.at(office.clerk, "/work/mine", { ...PHONE, language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Report unplanned work" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Task", { exact: false }).first().fill("Urgent report");
    await dialog.getByLabel("Output", { exact: false }).fill("Report");
    await dialog.getByRole("button", { name: "Send" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("article", { name: "Urgent report" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "work-phone-dark-en");
  });
  await walk.at(office.head, "/work/inbox", { dark: true }, async (page) => {
    await page.getByRole("checkbox", { name: "Chọn tất cả" }).check();
    await page.getByRole("button", { name: "Nghiệm thu đã chọn (2)" }).click();
    await page.getByRole("dialog").getByText("10 sản phẩm chuẩn").waitFor();
    await picture(page, "work-many");
    await page.getByRole("dialog").getByRole("button", { name: "Nghiệm thu (2)" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Xác nhận: Urgent report" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Xác nhận", exact: true }).click();
    await page.getByText("Không có gì chờ bạn").waitFor();
  });
  expect(unexpected()).toEqual([]);
});
