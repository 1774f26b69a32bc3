import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { httpClient, signInOverHttp } from "../../seeds/demo/july/http-client.ts";
import { answered } from "../support/browser/at-rest.ts";
import { signInAtConsole } from "../support/browser/person.ts";
import { type RunningServer, startKhung } from "../support/browser/running-server.ts";
import { launchBrowser, openWindow, picture } from "../support/browser/window.ts";

const CODE = "QC-BENH-VIEN";
const PASSWORD = "một mật khẩu đủ dài";
const SET_PASSWORD = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";
const CREATE_UNIT = "mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }";
const CREATE_ACCOUNT = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";
const LINK = "mutation ($input: IssuePasswordLinkInput!) { issuePasswordLink(input: $input) { token } }";
const GRANT = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id version } }";
const APPROVE = "mutation ($input: ApproveGrantInput!) { approveGrant(input: $input) { id } }";

let folder: string;
let browser: Browser;
let demo: RunningServer;
let empty: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-regulation-"));
  browser = await launchBrowser();
  demo = await startKhung({ dataFolder: join(folder, "demo") });
  empty = await startKhung({ dataFolder: join(folder, "empty"), args: ["--empty"] });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([demo, empty].map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** Two administrators and a specialist over one province, as a new installation is set up. */
async function specialistOf(server: RunningServer): Promise<string> {
  const nobody = httpClient(server.url, "");
  const choose = (token: string): Promise<unknown> =>
    nobody.ask(SET_PASSWORD, { input: { token, newPassword: PASSWORD } });
  await choose(/set-password\?token=(\S+)/.exec(server.greeting)?.[1] ?? "");
  const admin = await signInOverHttp(server.url, "admin", PASSWORD);
  const startsOn = "2026-01-01";
  const unit = { code: "TINH", name: "Tỉnh mới", kind: "PROVINCE", tree: "STATE", startsOn };
  const { createUnit } = await admin.ask<{ createUnit: { id: string } }>(CREATE_UNIT, { input: unit });
  const account = async (username: string): Promise<string> => {
    const input = { username, displayName: username };
    const { createAccount } = await admin.ask<{ createAccount: { id: string } }>(CREATE_ACCOUNT, { input });
    const { issuePasswordLink } = await admin.ask<{ issuePasswordLink: { token: string } }>(LINK, {
      input: { accountId: createAccount.id },
    });
    await choose(issuePasswordLink.token);
    return createAccount.id;
  };
  await admin.ask(GRANT, { input: { accountId: await account("quan-tri-2"), role: "SYSTEM_ADMIN", startsOn } });
  const right = { accountId: await account("to-chuc"), role: "ORG_SPECIALIST", unitId: createUnit.id, startsOn };
  const { grantRole } = await admin.ask<{ grantRole: object }>(GRANT, { input: { ...right, includesSubtree: true } });
  const second = await signInOverHttp(server.url, "quan-tri-2", PASSWORD);
  await second.ask(APPROVE, { input: grantRole });
  return "to-chuc";
}

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Xuất tệp" })
      .click()
      .then(() => page.getByRole("menuitem", { name: "Tệp khung (YAML)" }).click()),
  ]);
  return readFile(await download.path(), "utf8");
}

/** Copies the starter of Decree 233 and opens the copy's draft. */
async function copyStarter(page: Page): Promise<void> {
  await page.goto(`/#/frameworks?filter=${encodeURIComponent(JSON.stringify({ search: "ND-233-2026-MAU" }))}`);
  await page.getByRole("cell", { name: "ND-233-2026-MAU" }).click();
  await page.getByRole("link", { name: "Phiên bản 1", exact: true }).click();
  await page.getByRole("button", { name: "Sao chép thành khung riêng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Mã khung mới").fill(CODE);
  await dialog.getByLabel("Tên khung", { exact: false }).fill("Quy chế đánh giá viên chức của bệnh viện");
  await dialog.getByRole("button", { name: "Sao chép thành khung riêng" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("tab", { name: "Tiêu chí" }).waitFor();
}

/** A specialist among the sample persons who did half of the quantity. */
async function sampleSpecialist(page: Page): Promise<Locator> {
  const trial = page.getByRole("region", { name: "Chấm thử khi soạn" });
  const person = trial.getByRole("button", { name: /^Chuyên viên/ });
  await person.click();
  await trial.getByRole("button", { name: "Sửa câu trả lời" }).click();
  await trial.getByLabel(/^Tỷ lệ số lượng sản phẩm/).fill("0,5");
  return person;
}

async function changePoints(page: Page, criterion: string, points: string): Promise<void> {
  await page.getByText(criterion, { exact: false }).first().click();
  await page.getByRole("heading", { name: `Tiêu chí ${criterion.split(" ")[0] ?? ""}` }).waitFor();
  await page.getByLabel("Điểm tối đa", { exact: true }).first().fill(points);
}

/** Each file has a name of its own, which stands on the page once the file was read. */
async function bringIn(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
  await page.getByText(name).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Nhập từ tệp" }).click();
}

it("a starter is copied, changed while sample persons move, published, and brought into an empty installation unchanged", async () => {
  const { page, faults } = await openWindow(browser, demo.url, { now: demo.now() });
  await page.goto("/");
  await page.getByRole("button", { name: "Cán bộ tổ chức tỉnh" }).first().click();
  await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
  await copyStarter(page);

  const person = await sampleSpecialist(page);
  // 30 of the general criteria + half of 25 + 25 + 20
  await person.getByText("87,5").waitFor();
  await changePoints(page, "IV-NV.1 Số lượng", "20");
  await changePoints(page, "IV-NV.2 Chất lượng", "30");
  // 30 + half of 20 + 30 + 20
  await person.getByText("90", { exact: true }).waitFor();
  await picture(page, "regulation-changed");

  await page.getByText("Mọi thay đổi đã lưu").waitFor();
  await answered(page);
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByText("Phiên bản 1 đã ban hành.", { exact: false }).waitFor();
  const file = await exported(page);
  expect(file).toContain(`code: ${CODE}\n`);
  expect(file).toMatch(/max: 20\n {8}metric: quantity[\s\S]+max: 30\n {8}metric: quality/);

  const username = await specialistOf(empty);
  const there = await signInAtConsole(browser, empty.url, username, PASSWORD, { now: empty.now() });
  await there.go("/frameworks");
  await there.press("Nhập từ tệp");
  await bringIn(there.page, "quy-che-sai.yaml", file.replace("maxPoints: 10", "maxPoints: 11"));
  await there.page.getByText(/Tệp còn 1 chỗ sai; chưa nhập gì/).waitFor();
  await there.page.getByText(/^Dòng \d+, cột \d+: Điểm tối đa các phần của nhóm I/).waitFor();
  await there.picture("regulation-defect");
  const api = await signInOverHttp(empty.url, username, PASSWORD);
  expect(await api.ask('{ frameworks(filter: { search: "QC-BENH-VIEN" }) { total } }')).toEqual({
    frameworks: { total: 0 },
  });
  await there.page.getByLabel("Ban hành ngay").check();
  await bringIn(there.page, "quy-che-dung.yaml", file);
  await there.page.getByRole("heading", { name: "Quy chế đánh giá viên chức của bệnh viện" }).waitFor();
  expect(await exported(there.page)).toBe(file);
  await there.picture("regulation-brought-in");
  expect([...faults, ...there.faults]).toEqual([]);
  await there.leave();
});
