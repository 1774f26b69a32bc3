import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { xlsxFile } from "../../server/exchange/index.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answer, pageFaults, PHONE, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";
import type { Actor } from "../support/test-khung.ts";
import { makeDraftCatalogue } from "../support/work/build-catalogue.ts";
import { makeOffice, type Office } from "../support/work/build-task.ts";

const HEADER = [
  ...["STT", "Mã CV", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra"],
  ...["Nhóm", "Khung điểm", "Điểm chấm", "Hệ số quy đổi", "Ghi chú"],
];
const ROWS = [
  ["1", "QL.01", "Điều hành", "Chương trình công tác tháng", "Chương trình", "N3", "51-100", "70", "14", ""],
  ["2", "DC.02", "Văn bản", "Công văn đôn đốc", "Công văn", "N2", "11-50", "25", "5,00", ""],
  ["II", "Văn phòng", "", "", "", "", "", "", "", ""],
  ["3", "VP.05", "Văn thư", "Văn bản đi, đến trong tuần", "Sổ văn bản", "N2", "11-50", "12,5", "2,5", ""],
];
const FAULTY = ["4", "VP.06", "Văn thư", "Lưu hồ sơ", "Hồ sơ", "N2", "11-50", "25", "0", ""];

let walk: Walk;
let office: Office;
let names: { clerk: string; colleague: string };
let draft: { id: string; catalogueId: string };

beforeAll(async () => {
  walk = await startWalk("catalogue");
  office = await makeOffice(walk.khung);
  names = { clerk: await nameOf(office.clerk), colleague: await nameOf(office.colleague) };
  ({ draft } = await makeDraftCatalogue(walk.khung, { unitId: office.agency.id }));
});
afterAll(() => walk.end());

async function nameOf(actor: Actor): Promise<string> {
  const { me } = await actor.ok<{ me: { person: { fullName: string } } }>("query { me { person { fullName } } }");
  return me.person.fullName;
}

async function productCount(): Promise<number> {
  const { products } = await office.specialist.ok<{ products: { total: number } }>(
    "query ($id: Uuid!) { products(filter: { versionId: $id }) { total } }",
    { id: draft.id },
  );
  return products.total;
}

async function choose(page: Page, rows: readonly (readonly string[])[], name: string): Promise<void> {
  const buffer = await xlsxFile([[HEADER, ...rows]], { sheet: "Danh mục" });
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

/** Puts a text into a field as a paste does. */
async function paste(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }`);
}

it("a wrong spreadsheet is reported row by row and nothing of it is written; the right one is imported and published", async () => {
  await walk.at(office.specialist, `/catalogues/${draft.catalogueId}`, {}, async (page) => {
    await page.getByRole("button", { name: "Nhập từ bảng tính" }).click();
    await choose(page, [...ROWS, FAULTY], "danh-muc-sai.xlsx");
    await page.getByText("Có một dòng lỗi. Chưa ghi gì vào bản soạn.").waitFor();
    await page.getByText("I6: Hệ số quy đổi K của VP.06 phải lớn hơn 0.").waitFor();
    await eventually(() => page.getByRole("button", { name: "Nhập 3 dòng" }).isDisabled()).toBe(true);
    expect(await productCount()).toBe(0);
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "catalogue-import-faults");
    await choose(page, ROWS, "danh-muc.xlsx");
    await page.getByText("Tệp không có lỗi.", { exact: false }).waitFor();
    await page.getByText("Ghép cột").click();
    await picture(page, "catalogue-import-mapping");
    await answer(page, "Nhập 3 dòng");
    await page.getByText("Văn bản đi, đến trong tuần").waitFor();
    expect(await productCount()).toBe(3);
    await page.getByRole("button", { name: "Sửa VP.05" }).click();
    const remark = page.getByLabel("Ghi chú");
    await remark.fill("Đã rà soát");
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("table").waitFor({ state: "hidden" });
    await eventually(() => remark.inputValue()).toBe("Đã rà soát");
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole("table").waitFor();
    await eventually(() => remark.inputValue()).toBe("Đã rà soát");
    await picture(page, "catalogue-inline-edit");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu sản phẩm").waitFor();
    await page.getByRole("button", { name: "Ban hành", exact: true }).click();
    await page.getByText("Nhiệm vụ đã giao giữ hệ số K lúc giao.", { exact: false }).waitFor();
    await picture(page, "catalogue-publish");
    await answer(page, "Ban hành");
    await page.getByText("Đã ban hành", { exact: true }).first().waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "catalogue-published");
  });
  await walk.at(office.clerk, `/catalogues/${draft.catalogueId}`, PHONE, async (page) => {
    await page.getByText("Văn bản đi, đến trong tuần").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "catalogue-phone");
  });
  expect(walk.faults).toEqual([]);
});

it("a head pastes a month's plan from Excel, the chair adopts it and splits a line between two people", async () => {
  let path = "";
  await walk.at(office.head, "/plans", {}, async (page) => {
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await answer(page, "Lập kế hoạch");
    await page.getByLabel("Mã CV, dòng 1").waitFor();
    path = new URL(page.url()).hash.slice(1);
    await eventually(() => page.getByRole("button", { name: "Lưu", exact: true }).isDisabled()).toBe(true);
    await page.locator("datalist option").first().waitFor({ state: "attached" });
    await paste(
      page,
      "Mã CV, dòng 1",
      `VP.05\t\t\t4\t\t31/07/2026\t${names.clerk}\nDC.02\tCông văn đôn đốc thu ngân sách\t\t2\t\t24/7/2026\t${names.colleague}\n\tHọp giao ban\tThông báo kết luận\t1\t1,5\t20/07/2026`,
    );
    await page.getByLabel("Đầu việc, dòng 1").and(page.locator('[value="Văn bản đi, đến trong tuần"]')).waitFor();
    await picture(page, "plan-grid");
    expect.soft(await pageFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu kế hoạch").waitFor();
    await page.getByRole("button", { name: "Trình duyệt" }).click();
    await answer(page, "Trình duyệt");
    await page.getByText("Chờ duyệt", { exact: true }).waitFor();
  });
  await walk.at(office.chair, path, {}, async (page) => {
    await page.getByRole("button", { name: "Duyệt", exact: true }).click();
    await answer(page, "Duyệt");
    await page.getByRole("button", { name: "Giao việc" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(`Số lượng của ${names.clerk}`).fill("3");
    await dialog.getByRole("checkbox", { name: names.colleague }).click();
    await dialog.getByLabel(`Số lượng của ${names.colleague}`).fill("2");
    await dialog.getByText("vượt quá phần còn lại 4", { exact: false }).waitFor();
    await dialog.getByLabel(`Số lượng của ${names.colleague}`).fill("1");
    await picture(page, "plan-assign");
    await answer(page, "Giao 2 nhiệm vụ");
    await page.getByText("Đã giao 4/4; xong 0/2 nhiệm vụ").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "plan-adopted");
  });
  await walk.at(office.clerk, "/plans", PHONE, async (page) => {
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await answer(page, "Lập kế hoạch");
    await page.getByRole("button", { name: "Lấy từ kế hoạch khác" }).click();
    await page.getByRole("combobox", { name: "Kế hoạch gốc" }).click();
    await page.getByRole("option", { name: "Kế hoạch công tác tháng 7/2026 · Văn phòng" }).click();
    await page.getByRole("checkbox", { name: "VP.05", exact: false }).click();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "plan-take-phone");
    await answer(page, "Lấy 1 đầu việc");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Đã lưu kế hoạch").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "plan-grid-phone");
  });
  expect(walk.faults).toEqual([]);
});

it("the head reads who has what in a minute and opens the tasks behind a number, on a phone too", async () => {
  await walk.at(office.chair, "/work/unit", {}, async (page) => {
    await page.getByRole("button", { name: `${names.clerk}, nhiệm vụ: 1` }).waitFor();
    await picture(page, "unit-report");
    await page.getByRole("button", { name: "Xuất tệp" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Kết quả từng người: Excel (XLSX)" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    expect.soft(await pageFaults(page)).toEqual([]);
    await page.getByRole("button", { name: `${names.clerk}, a` }).click();
    await page.getByRole("dialog").getByRole("link", { name: "VP.05 · Văn bản đi, đến trong tuần" }).waitFor();
    await picture(page, "unit-report-tasks");
    expect.soft(await pageFaults(page)).toEqual([]);
  });
  await walk.at(office.head, "/work/unit", PHONE, async (page) => {
    await page.getByRole("button", { name: `${names.clerk}, nhiệm vụ: 1` }).waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "unit-report-phone");
  });
  await walk.at(office.clerk, "/work/calendar?on=2026-07-15", {}, async (page) => {
    await page.getByText("Văn bản đi, đến trong tuần").first().waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "calendar-month");
    await page.getByRole("button", { name: "Đưa vào lịch của tôi" }).click();
    await page.getByRole("button", { name: "Lập địa chỉ", exact: true }).click();
    await page.getByText("Địa chỉ chỉ hiện một lần này.", { exact: false }).waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "calendar-feed");
  });
  await walk.at(office.clerk, "/work/calendar?on=2026-07-15", PHONE, async (page) => {
    await page.getByText("Văn bản đi, đến trong tuần").first().waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "calendar-phone");
  });
  expect(walk.faults).toEqual([]);
});
