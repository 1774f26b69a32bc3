import type { Page } from "playwright-core";
import { SAMPLES } from "../files/samples.ts";
import { eventually } from "./eventually.ts";
import { answer, pick } from "./walk.ts";
import { picture } from "./window.ts";

/** A head gives a product of the catalogue to somebody of the unit, who is named. */
export async function assignFromCatalogue(
  page: Page,
  { code, person }: { code: string; person: string },
): Promise<void> {
  await page.getByRole("button", { name: "Giao việc", exact: true }).click();
  await pick(page, "Sản phẩm, công việc trong danh mục", code);
  await page.getByRole("checkbox", { name: person }).check();
  await page.getByText("Quy đổi: 5 sản phẩm chuẩn cho mỗi người.").waitFor();
  await picture(page, "work-assign");
  await answer(page, "Giao việc");
}

/** The owner begins a task on the board and opens it. */
export async function beginAndOpen(page: Page, title: string): Promise<string> {
  const card = page.getByRole("article", { name: title });
  await card.getByRole("button", { name: "Bắt đầu" }).click();
  await answer(page, "Bắt đầu");
  await card.getByRole("button", { name: "Báo tiến độ" }).waitFor();
  await card.getByRole("link", { name: title }).click();
  await page.locator("#main-content").getByRole("heading", { name: title, level: 1 }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** The owner reports progress with a file. */
export async function reportWithFile(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Báo tiến độ" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("slider").press("End");
  await dialog.getByLabel("Nội dung báo cáo").fill("Đã xong dự thảo");
  await dialog.getByLabel("Chọn tệp").setInputFiles({
    name: "bao-cao.exe.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("MZ không phải PDF"),
  });
  await dialog.getByRole("alert").waitFor();
  await dialog.getByRole("button", { name: /Bỏ tệp/ }).click();
  const [buffer] = SAMPLES["pdf"]!;
  await dialog.getByLabel("Chọn tệp").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await dialog.getByText(name).waitFor();
  await picture(page, "work-report-phone-dark");
  await answer(page, "Báo tiến độ");
  await page.getByRole("link", { name }).first().waitFor();
}

/** The owner hands the product in. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nộp kết quả" }).click();
  await page.getByText("Trình trong hạn").waitFor();
  await answer(page, "Nộp kết quả");
  await page.getByText("Chờ nghiệm thu", { exact: true }).waitFor();
}

/** The head sends it back with a major error until another day. */
export async function sendBack(page: Page, title: string, dueOn: string): Promise<void> {
  await page.getByRole("button", { name: `Trả lại: ${title}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Sai sót lớn/ }).check();
  await dialog.getByText("còn 3,75 trên 5").waitFor();
  await dialog.getByLabel("Nội dung cần hoàn thiện").fill("Sai căn cứ pháp lý");
  await dialog.getByLabel("Thời hạn mới").fill(dueOn);
  await picture(page, "work-return");
  await answer(page, "Trả lại");
  await page.getByText("Không có gì chờ bạn").waitFor();
}

/** The head accepts it. */
export async function acceptIt(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: `Nghiệm thu: ${title}` }).click();
  await page.getByRole("dialog").getByText("còn 3,75 trên 5").waitFor();
  await answer(page, "Nghiệm thu");
  await page.getByText("Không có gì chờ bạn").waitFor();
}

/** The owner sees b with what was taken off, and opens the task behind it. */
export async function openBehindQuality(page: Page, title: string): Promise<void> {
  await page.getByText("Đã hoàn thành (1)").waitFor();
  await eventually(() => page.locator("[data-measure]").allTextContents()).toEqual(["100%", "75%", "100%"]);
  await page.getByRole("button", { name: "b – Từ các việc nào?" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("1 sai sót lớn, trừ 25%").waitFor();
  await picture(page, "work-behind-quality");
  await dialog.getByRole("link", { name: title }).click();
  await page.locator("#main-content").getByRole("heading", { name: title, level: 1 }).waitFor();
}
