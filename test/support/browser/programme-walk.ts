import type { Page } from "playwright-core";

/** The official writes a programme of one commitment with one milestone and submits it; answers its address. */
export async function writeAndSubmit(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/#/programmes`);
  await page.getByRole("link", { name: "Lập chương trình" }).click();
  await page.getByLabel("Bối cảnh", { exact: false }).fill("Xã miền núi, đoàn kết; hạ tầng khó khăn");
  await page.getByLabel("Nội dung cam kết").fill("Xây dựng Đảng bộ trong sạch, vững mạnh");
  await page.getByLabel("Sản phẩm, chỉ tiêu").fill("100 % chi bộ hoàn thành tốt nhiệm vụ");
  await page.getByLabel("Nội dung mốc").fill("Ban hành nghị quyết chuyên đề");
  await page.getByRole("button", { name: "Lưu bản soạn" }).click();
  await page.getByRole("button", { name: "Trình tập thể" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Trình tập thể" }).click();
  await page.getByText("Đã trình", { exact: true }).waitFor();
  return page.url();
}

/** The chair asks and approves. */
export async function askAndApprove(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Nội dung ý kiến").fill("Nguồn lực từ đâu?");
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await page.getByText("Nguồn lực từ đâu?").first().waitFor();
  await page.getByRole("button", { name: "Thông qua" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Thông qua" }).click();
  await page.getByText("Đang thực hiện", { exact: true }).waitFor();
}

/** The official answers the question and reports the milestone as done. */
export async function answerAndReport(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Trả lời" }).click();
  await page.getByLabel("Nội dung trả lời").fill("Từ ngân sách huyện");
  await page.getByRole("dialog").getByRole("button", { name: "Trả lời" }).click();
  await page.getByText("Từ ngân sách huyện").waitFor();
  await page.getByRole("button", { name: "Báo hoàn thành" }).click();
  await page.getByLabel("Minh chứng").fill("Nghị quyết số 05");
  await page.getByRole("dialog").getByRole("button", { name: "Báo hoàn thành" }).click();
  await page.getByText("Đã báo hoàn thành").waitFor();
}

/** The chair confirms what was reported. */
export async function confirmReported(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Xác nhận" }).click();
  await page.getByText("Đã xác nhận", { exact: true }).waitFor();
}
