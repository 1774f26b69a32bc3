import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../server/app/database.ts";
import { Role } from "../../server/kernel/index.ts";
import { setPosts } from "../../server/organization/index.ts";
import { axeFaults } from "../support/browser/accessibility.ts";
import { eventually } from "../support/browser/eventually.ts";
import { type BrowserPerson, signInAtConsole } from "../support/browser/person.ts";
import { launchBrowser } from "../support/browser/window.ts";
import { makeCompetencyVersion } from "../support/build-competency.ts";
import { makeAccount, makeGrant, PASSWORD } from "../support/build-identity.ts";
import { makeAppointment, makeHead, makePerson, makePosition, makeUnit } from "../support/build-organization.ts";
import { listening } from "../support/listening.ts";
import { startTestKhung, type TestKhung } from "../support/test-khung.ts";

const STAFF = "Nguyễn Văn Bình";

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let unitId: string;
let positionId: string;
let personId: string;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-competency-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  unitId = (await makeUnit(khung, { name: "Phòng Nội vụ" })).id;
  positionId = (await makePosition(khung, { name: "Chuyên viên tổ chức" })).id;
  await khung.write(setPosts, { unitId, startsOn: "2026-01-01", posts: [{ positionId, count: 3 }] });
  personId = (await makePerson(khung, { fullName: STAFF })).id;
  await makeAppointment(khung, { unitId, positionId, personId });
  await makeCompetencyVersion(khung, { code: "KNL-TD" });
  await makeAccount(khung, { username: "truong-phong", personId: (await makeHead(khung, unitId)).personId });
  const { id: accountId } = await makeAccount(khung, { username: "to-chuc" });
  await makeGrant(khung, { accountId, role: Role.ORG_SPECIALIST, unitId });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

async function atConsole(who: string, act: (person: BrowserPerson) => Promise<void>): Promise<void> {
  const person = await signInAtConsole(browser, address, who, PASSWORD, { now: khung.clock.now() });
  await act(person);
  faults.push(...person.faults);
  await person.leave();
}

async function isAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page, "serious")).toEqual([]);
}

it("a specialist sets what a position requires, its head assesses, and the gap becomes a development need", async () => {
  await atConsole("to-chuc", async ({ page, go, press, picture }) => {
    await go(`/positions/${positionId}/show?tab=requirements`);
    await press("Đặt yêu cầu");
    await page.getByLabel("DD. Đạo đức: Tối thiểu").selectOption("3");
    await page.getByLabel("DD. Đạo đức: Tối đa").selectOption("4");
    await page.getByLabel("PV. Tinh thần phục vụ: Tối thiểu").selectOption("1");
    await isAccessible(page);
    await picture("competency-requirements-edit");
    await press("Lưu 2 yêu cầu");
    await page.getByText("Cấp độ 3–4").waitFor();
    await isAccessible(page);
  });

  await atConsole("truong-phong", async ({ page, go, press, picture }) => {
    await go(`/competencies?unit=${unitId}&tab=people`);
    await page.getByRole("link", { name: STAFF }).click();
    await page.getByText("chưa được đánh giá").first().waitFor();
    await page.getByRole("link", { name: "Đánh giá năng lực" }).click();
    const ethics = page.getByRole("radiogroup", { name: "DD. Đạo đức" });
    await ethics.getByLabel(/^Cấp độ 1/).check();
    await page.getByLabel("Nhận xét, minh chứng: DD. Đạo đức").fill("Còn để hồ sơ quá hạn");
    await page.getByRole("radiogroup", { name: "PV. Tinh thần phục vụ" }).getByLabel("Đạt", { exact: true }).check();
    await isAccessible(page);
    await picture("competency-assess");
    await press("Ghi kết quả đánh giá");
    await page.getByRole("dialog").getByRole("button", { name: "Ghi kết quả đánh giá" }).click();
    await page.getByText("Thiếu 2 cấp độ").waitFor();
    await page.getByText("Yêu cầu cấp độ 3–4 · đạt cấp độ 1").waitFor();
    await isAccessible(page);
    await picture("competency-person");

    await go(`/competencies?unit=${unitId}`);
    await page.getByRole("button", { name: "1 – Dưới yêu cầu, DD" }).click();
    await page.getByRole("link", { name: STAFF }).waitFor();
    await isAccessible(page);
    await picture("competency-unit");
    await page.getByRole("tab", { name: "Nhu cầu đào tạo, bồi dưỡng" }).click();
    const need = page.getByRole("row", { name: /^DD\. Đạo đức/ });
    const written = async (): Promise<string> => (await need.innerText()).replace(/\s+/g, " ");
    await eventually(written).toBe("DD. Đạo đức Phòng Nội vụ 1 2 0 1");
    await isAccessible(page);
    await picture("competency-needs");
  });
  expect(faults).toEqual([]);
});

it("a description is written section by section, what is missing is named at its field, and it is ready for paper", async () => {
  await atConsole("to-chuc", async ({ page, go, press, picture }) => {
    await go(`/positions/${positionId}/show`);
    await page.getByRole("link", { name: "Lập bản mô tả" }).click();
    await page.getByLabel("Nhiệm vụ, mảng công việc").first().fill("Xây dựng văn bản");
    await page.getByLabel("Công việc cụ thể").first().fill("Soạn thảo kế hoạch\nTheo dõi thực hiện");
    await page.getByLabel("Tiêu chí đánh giá hoàn thành").first().fill("Ban hành đúng hạn");
    await press("Lưu");
    await page.locator("#sections\\.purpose-helper-text.Mui-error, .Mui-error").first().waitFor();
    await isAccessible(page);
    await picture("competency-description-edit");
    await page.getByLabel("Mục tiêu vị trí việc làm").fill("Tham mưu công tác tổ chức");
    await press("Lưu");
    await page.getByText("Theo dõi thực hiện").waitFor();
    await page.getByRole("heading", { name: "5.2. Yêu cầu về năng lực" }).waitFor();
    await isAccessible(page);
    await picture("competency-description");
    await page.emulateMedia({ media: "print" });
    await eventually(() => page.getByRole("tab").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});

it("a target is set and shows from how many titles to how many, and by when", async () => {
  await atConsole("to-chuc", async ({ page, go, press, picture }) => {
    await go(`/post-targets?unit=${unitId}`);
    await press("Đặt mục tiêu");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Số biên chế phải còn lại").fill("2");
    await dialog.getByLabel("Ngày xuất phát").fill("2026-01-01");
    await dialog.getByLabel("Thời hạn").fill("2030-12-31");
    await dialog.getByRole("button", { name: "Đặt mục tiêu" }).click();
    await page.getByText("3 → 2").waitFor();
    await page.getByText(/Phải giảm tiếp 1; đã đi được 0% chặng đường/).waitFor();
    await isAccessible(page);
    await picture("competency-targets");
  });
});
