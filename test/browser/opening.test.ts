import { afterAll, beforeAll, expect, it } from "vitest";
import { adoptShipped, type Commune, makeCommune } from "../support/build-evaluation.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answer, pageFaults, PHONE, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";

const COMMUNE = "Xã Ninh Phước";

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("opening");
  commune = await makeCommune(walk.khung);
  await adoptShipped(walk.khung, "nong-son-2022", commune.commune.id);
});
afterAll(() => walk.end());

it("a specialist plans a month, sees who will take part, opens it and gives the vote more time", async () => {
  await walk.at(commune.specialist, "/cycles/create", {}, async (page) => {
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị gốc" }).inputValue()).toBe(COMMUNE);
    await page.getByLabel("Tên kỳ").fill("Tháng 7/2026");
    await page.getByLabel("Mã kỳ").fill("XNP-2026-07");
    await page.getByLabel("Từ ngày").fill("2026-07-01");
    await page.getByLabel("Đến ngày").fill("2026-07-31");
    await page.getByLabel("Hạn biểu quyết").fill("2026-08-03");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "opening-plan");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("button", { name: "Mở kỳ", exact: true }).click();
    await page.getByText("5 người được lập phiếu").waitFor();
    await picture(page, "opening-preview");
    await answer(page, "Mở kỳ");
    await page.getByText("Đang mở", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Gia hạn", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Hạn mới").fill("2026-08-05");
    await page.getByRole("dialog").getByLabel("Lý do").fill("Chủ tịch đi công tác đến ngày 4/8.");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "opening-extend");
    await answer(page, "Gia hạn");
    await page.getByText("03/08/2026 → 05/08/2026", { exact: false }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "opening-opened");
  });
  expect(walk.faults).toEqual([]);
});

it("a series is written on a phone, and its bar covers no field", async () => {
  await walk.at(commune.specialist, "/cycleSeries/create", PHONE, async (page) => {
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị gốc" }).inputValue()).toBe(COMMUNE);
    await page.getByLabel("Tên chuỗi").fill("Hằng tháng");
    await page.getByLabel("Ngày đầu của kỳ đầu tiên").fill("2026-08-01");
    const last = page.getByLabel("Khóa khi quá hạn");
    await last.scrollIntoViewIfNeeded();
    await page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    const field = page.locator("label", { hasText: "Khóa khi quá hạn" });
    const bar = page.locator(".RaToolbar-mobileToolbar");
    const room = async (): Promise<number> => {
      const [above, below] = await Promise.all([field.boundingBox(), bar.boundingBox()]);
      return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
    };
    await eventually(room).toBeGreaterThanOrEqual(0);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "opening-series-phone");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.waitForURL(/#\/cycleSeries$/);
    await page.getByText("Hằng tháng").first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "opening-series-list-phone");
  });
  expect(walk.faults).toEqual([]);
});
