import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openDatabase } from "../../server/app/database.ts";
import { Role } from "../../server/kernel/index.ts";
import { axeFaults } from "../support/browser/accessibility.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answered } from "../support/browser/at-rest.ts";
import {
  anotherDraft,
  asActor,
  makeStudioDraft,
  saveDraft,
  type StudioDraft,
} from "../support/browser/studio-draft.ts";
import { countDrawn, keystrokes, watchDrawing } from "../support/browser/keystrokes.ts";
import { launchBrowser, type Look, openWindow } from "../support/browser/window.ts";
import { listening } from "../support/listening.ts";
import { type Actor, startTestKhung, type TestKhung } from "../support/test-khung.ts";

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let studio: StudioDraft;
let colleague: Actor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-studio-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  studio = await makeStudioDraft(khung);
  colleague = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: studio.unitId, username: "chuyen-vien-hai" });
  browser = await launchBrowser();
});

// A draft saves itself while somebody rests: what one test leaves unsaved is not to reach the next.
let drafts = 0;
beforeEach(async () => {
  drafts += 1;
  studio = await anotherDraft(studio, `QC-TRAM-${String(drafts)}`);
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The editor of the draft of a hundred criteria, in a window of somebody's own. */
async function atDraft(who: Actor, act: (page: Page) => Promise<void>, look: Look = {}): Promise<void> {
  const { page, context, faults } = await openWindow(browser, address, look);
  await asActor(context, address, who);
  await page.goto(`${address}/#/frameworkVersions/${studio.versionId}`);
  await page.getByRole("tree").waitFor();
  await answered(page);
  await act(page);
  await context.close();
  expect(faults).toEqual([]);
}

const line = (page: Page, code: string) => page.getByRole("treeitem", { name: new RegExp(`^${code}(?:\\. | )`) });
/** A field of the criterion or group that is picked. */
const field = (page: Page, name: string) =>
  page.locator("[data-part-form]").getByRole("textbox", { name: new RegExp(`^${name}( \\*)?$`) });
/** Codes of the first lines of the tree. */
async function codes(page: Page, count: number): Promise<string[]> {
  const texts = await page.getByRole("treeitem").allTextContents();
  return texts.slice(0, count).map((text) => /^[\w.]+?(?=\.? )/.exec(text)?.[0] ?? "");
}

it("typing a criterion's text draws one line of the tree, however many there are", async () => {
  await atDraft(studio.specialist, async (page) => {
    await line(page, "N5.5").click();
    await field(page, "Nội dung").click();
    await page.keyboard.press("End");
    await answered(page);
    await watchDrawing(page, '[role="treeitem"]');
    await page.keyboard.type("a");
    await page.waitForTimeout(100);
    await eventually(() => countDrawn(page)).toBe(1);
    const times = await keystrokes(page, " thêm chữ cho tiêu chí này");
    process.stdout.write(`criterion's text, 100 criteria × 5 levels: ${times}\n`);
  });
});

it("typing into a cell of the matrix draws one line of it", async () => {
  await atDraft(studio.specialist, async (page) => {
    await page.getByRole("button", { name: "Bảng cấp độ" }).click();
    const cell = page.locator('[data-cell="42:2"]');
    await cell.dblclick();
    await page.locator("[data-cell] textarea:focus").waitFor();
    await answered(page);
    await watchDrawing(page, "tr[data-line]");
    await page.keyboard.type("a");
    await page.waitForTimeout(100);
    await eventually(() => countDrawn(page)).toBe(1);
    const times = await keystrokes(page, " thêm chữ cho ô này");
    process.stdout.write(`cell of the matrix, 100 criteria × 5 levels: ${times}\n`);
    await page.keyboard.press("Enter");
    await eventually(() => page.locator(":focus").getAttribute("data-cell")).toBe("43:2");
    await eventually(() => cell.innerText()).toContain("thêm chữ cho ô này");
  });
});

it("a block of a spreadsheet lands in the cells, and an emptied cell is a gap", async () => {
  await atDraft(studio.specialist, async (page) => {
    await page.getByRole("button", { name: "Bảng cấp độ" }).click();
    await page.locator('[data-cell="1:1"]').click();
    await paste(page, "Một\tHai\nBa\t");
    await eventually(() => page.locator('[data-cell="1:1"]').innerText()).toBe("Một");
    await eventually(() => page.locator('[data-cell="1:2"]').innerText()).toBe("Hai");
    await eventually(() => page.locator('[data-cell="2:1"]').innerText()).toBe("Ba");
    await eventually(() => page.locator('[data-cell="2:2"]').innerText()).toBe("Chưa có cấp độ này");
    await page.locator('[data-cell="1:1"]').focus();
    await page.keyboard.press("Control+z");
    await eventually(() => page.locator('[data-cell="2:2"]').innerText()).toContain("Mô tả cấp độ 3");
  });
});

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", ${JSON.stringify(text)});
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);
}

it("a criterion is dragged into another group, moved on by keys, and put back by undoing", async () => {
  await atDraft(
    studio.specialist,
    async (page) => {
      await eventually(() => codes(page, 4)).toEqual(["N1", "N1.1", "N1.2", "N1.3"]);
      await drag(page, "N1.3", "N1.1", 0.2);
      await eventually(() => codes(page, 4)).toEqual(["N1", "N1.3", "N1.1", "N1.2"]);
      await drag(page, "N1.2", "N2", 0.5);
      await eventually(async () => (await codes(page, 30)).slice(9, 22)).toEqual([
        "N1.10",
        "N2",
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `N2.${String(number)}`),
        "N1.2",
      ]);
      await line(page, "N1.1").click();
      await line(page, "N1.1").focus();
      await page.keyboard.press("Alt+ArrowUp");
      await eventually(() => codes(page, 3)).toEqual(["N1", "N1.1", "N1.3"]);
      await eventually(() => page.locator(":focus").textContent()).toMatch(/^N1\.1 /);
      await page.getByText("Đã chuyển N1.1 vào nhóm N1, vị trí 1").waitFor({ state: "attached" });
      await page.keyboard.press("Alt+ArrowUp");
      await page.getByText("Không chuyển được nữa theo hướng này").waitFor({ state: "attached" });
      for (let times = 0; times < 3; times += 1) await page.keyboard.press("Control+z");
      await eventually(() => codes(page, 4)).toEqual(["N1", "N1.1", "N1.2", "N1.3"]);
    },
    { height: 1400 },
  );
});

async function drag(page: Page, from: string, to: string, height: number): Promise<void> {
  await answered(page);
  const start = (await line(page, from).boundingBox())!;
  await page.mouse.move(start.x + 60, start.y + start.height / 2);
  await page.mouse.down();
  const target = (await line(page, to).boundingBox())!;
  await page.mouse.move(target.x + 70, target.y + target.height * height, { steps: 6 });
  if (height < 0.3) await page.locator("[data-drop-line]").waitFor();
  await page.mouse.up();
}

it("a group is not dropped into itself", async () => {
  await atDraft(studio.specialist, async (page) => {
    const before = ["N1", ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `N1.${String(number)}`), "N2"];
    await eventually(() => codes(page, 12)).toEqual(before);
    await drag(page, "N1", "N1.4", 0.8);
    await answered(page);
    expect(await codes(page, 12)).toEqual(before);
  });
});

it("two people on one draft: both changes are kept, and the dialog says who changed what", async () => {
  await atDraft(studio.specialist, async (mine) => {
    await line(mine, "N1.1").click();
    await atDraft(colleague, async (theirs) => {
      await line(theirs, "N1.2").click();
      await field(theirs, "Nội dung").fill("Do đồng nghiệp sửa");
      await saveDraft(theirs, theirs.getByText("Mọi thay đổi đã lưu"));
    });
    await field(mine, "Nội dung").fill("Do tôi sửa");
    const dialog = mine.getByRole("dialog");
    await saveDraft(mine, dialog.getByText(/^chuyen-vien-hai đã lưu bản nháp này lúc/));
    await eventually(() => dialog.innerText()).toContain("Do đồng nghiệp sửa");
    expect(await axeFaults(mine)).toEqual([]);
    await dialog.getByRole("button", { name: "Lưu bản gộp" }).click();
    await mine.getByText("Mọi thay đổi đã lưu").waitFor();
    await line(mine, "N1.1").getByText("Do tôi sửa").waitFor();
    await line(mine, "N1.2").getByText("Do đồng nghiệp sửa").waitFor();
  });
});

it("a defect of the check list leads to its field", async () => {
  await atDraft(studio.specialist, async (page) => {
    await line(page, "N3.2").click();
    await field(page, "Điểm tối đa").fill("5");
    const defect = page.locator("#draft-check-list").getByRole("link").first();
    await saveDraft(page, defect);
    await line(page, "N7").click();
    await defect.click();
    await page.locator("[data-part-form] :focus, [data-part-form]:focus").waitFor();
    await eventually(() => line(page, "N3.2").getAttribute("aria-selected")).toBe("true");
    await field(page, "Điểm tối đa").fill("10");
    await saveDraft(page, page.getByText("Không còn lỗi nào: có thể ban hành"));
  });
});

it("a defect of the rules leads to its entry", async () => {
  await atDraft(studio.specialist, async (page) => {
    await line(page, "N1").click();
    await field(page, "Mã").fill("M1");
    const defect = page.locator("#draft-check-list").getByRole("link").first();
    await saveDraft(page, defect);
    await defect.click();
    await page.locator('[data-place="scheme.formulas.0"] :focus').waitFor();
  });
});

it.each<[string, Look]>([
  ["wide and light", {}],
  ["as wide as a phone, in the dark", { width: 390, height: 844, dark: true }],
])("the editor can be used by everybody: %s", async (_how, look) => {
  await atDraft(
    studio.specialist,
    async (page) => {
      await line(page, "N1.1").click();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Bảng cấp độ" }).click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate<boolean>("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    },
    look,
  );
});
