import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../server/cycle/index.ts";
import type { Work } from "../../server/kernel/index.ts";
import { adoptShipped, type Commune, evaluationOf, makeCommune, makeOpenedCycle } from "../support/build-evaluation.ts";
import { makeAppointment, makePerson } from "../support/build-organization.ts";
import { eventually } from "../support/browser/eventually.ts";
import { pageFaults, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";

/** People of the commune itself, on whom its chairman decides. */
const FORTY = 40;

let walk: Walk;
let commune: Commune;
let cycle: Cycle;
let table: string;
const people: { readonly id: string; readonly code: string }[] = [];

beforeAll(async () => {
  walk = await startWalk("board");
  const { khung } = walk;
  commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  for (let place = 0; place < FORTY; place += 1) {
    const { id, code } = await makePerson(khung);
    await makeAppointment(khung, { unitId, personId: id });
    people.push({ id, code });
  }
  await adoptShipped(khung, "nd-335-2025", unitId, (file) => ({
    scheme: { ...file.scheme, steps: ["DECISION", "NOTICE", "LOCKED"] },
  }));
  cycle = await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026" });
  await khung.write(suggestToAll, { cycleId: cycle.id, grade: "HTT" });
  table = `/evaluations?filter=${encodeURIComponent(JSON.stringify({ cycleId: cycle.id, unitId }))}`;
});
afterAll(() => walk.end());

async function suggestToAll({ sql }: Work, { cycleId, grade }: { cycleId: string; grade: string }): Promise<object> {
  await sql.updateTable("evaluation").set({ suggested_grade: grade }).where("cycle_id", "=", cycleId).execute();
  return {};
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(
    `(() => {
      const data = new DataTransfer();
      data.setData("text/plain", ${JSON.stringify(text)});
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(event);
    })()`,
  );
}

const rows = (page: Page) => page.getByRole("grid").locator("[data-row]");
const choices = (page: Page) => page.getByRole("gridcell").filter({ has: page.locator("[data-grade-choice]") });

it("a chairman runs a unit of forty by keyboard alone: chooses, previews, decides, takes back", async () => {
  await walk.at(commune.chairman.actor, table, { width: 1440, height: 900 }, async (page) => {
    await eventually(() => rows(page).count()).toBe(FORTY + 1);
    await page.getByText("Tỷ lệ khống chế của cơ quan").waitFor();
    await rows(page).first().getByRole("rowheader").focus();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Phím tắt của bảng quyết định" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await choices(page).first().focus();
    for (let place = 0; place < FORTY; place += 1) {
      await page.keyboard.press("2");
      await page.keyboard.press("ArrowDown");
    }
    await page.getByText(`Đã chọn mức cho ${String(FORTY)} phiếu`, { exact: false }).waitFor();
    await choices(page).first().focus();
    await page.keyboard.press("1");
    await page.getByText("Nếu quyết định các mức đã chọn: 1/", { exact: false }).first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "board-forty");
    await page.keyboard.press("Control+Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`Sẽ thay đổi: ${String(FORTY)}.`, { exact: false }).waitFor();
    await dialog.getByText("Tỷ lệ khống chế sau đó").waitFor();
    await dialog.getByLabel(/Lý do đối với/).fill("Hoàn thành vượt mức chỉ tiêu trọng tâm.");
    await eventually(() => dialog.getByRole("button", { name: `Quyết định ${String(FORTY)} phiếu` }).isDisabled()).toBe(
      false,
    );
    await picture(page, "board-preview");
    await page.keyboard.press("Control+Enter");
    await dialog.getByRole("region", { name: "Kết quả xử lý" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: `Rút lại ${String(FORTY)} quyết định` }).click();
    await page.getByRole("dialog", { name: `Rút lại quyết định của ${String(FORTY)} phiếu?` }).waitFor();
    await dialog.getByText(`Sẽ thay đổi: ${String(FORTY)}.`, { exact: false }).waitFor();
    await dialog.getByLabel("Lý do rút lại, mở khóa").fill("Quyết định nhầm kỳ.");
    await dialog.getByRole("button", { name: `Rút lại ${String(FORTY)} phiếu` }).click();
    await dialog.getByText(`Đã rút lại ${String(FORTY)} phiếu`).waitFor();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "hidden" });
    await eventually(() => choices(page).count()).toBe(FORTY);
  });
  const [first] = people;
  expect(await evaluationOf(walk.khung, cycle.id, first?.id ?? "")).toMatchObject({ step: "DECISION" });
});

it("grades pasted from a spreadsheet find their people, and the preview names who is refused and why", async () => {
  const own = await walk.khung
    .look()
    .sql.selectFrom("person")
    .select("code")
    .where("id", "=", commune.chairman.personId)
    .executeTakeFirstOrThrow();
  const [one, two] = people;
  await walk.khung.write(suggestToAll, { cycleId: cycle.id, grade: "HTT" });
  const text = `Mã\tMức\tLý do\n${two?.code ?? ""}\tHTN\tChậm hai nhiệm vụ\n${one?.code ?? ""}\tHTT\n${own.code}\tHTXS\nCB-LẠ\tHTT`;
  await walk.at(commune.chairman.actor, table, { dark: true, width: 1440, height: 900 }, async (page) => {
    await eventually(() => choices(page).count()).toBe(FORTY);
    await choices(page).first().focus();
    await paste(page, text);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Sẽ thay đổi: 2. Giữ nguyên: 1.").waitFor();
    await dialog.getByText("1 dòng dán không khớp với ai", { exact: false }).waitFor();
    await dialog.getByText("CB-LẠ", { exact: false }).waitFor();
    await eventually(() => dialog.getByLabel(/Lý do đối với/).inputValue()).toBe("Chậm hai nhiệm vụ");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "board-paste");
    await dialog.getByRole("button", { name: "Quyết định 2 phiếu" }).click();
    await dialog.getByText("Đã quyết định 2 phiếu").waitFor();
    await dialog.getByText("1 phiếu được giữ nguyên").waitFor();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("Chậm hai nhiệm vụ").first().waitFor();
  });
  expect(await evaluationOf(walk.khung, cycle.id, two?.id ?? "")).toMatchObject({
    step: "NOTICE",
    decidedGrade: "HTN",
  });
});

it("selected rows are handled together, columns are remembered, and on a phone the board is cards", async () => {
  await walk.at(commune.chairman.actor, table, { width: 1440, height: 900 }, async (page) => {
    await eventually(() => rows(page).count()).toBe(FORTY + 1);
    await rows(page).first().getByRole("rowheader").focus();
    await page.keyboard.press("Control+a");
    await page.getByText(`Đã chọn ${String(FORTY + 1)} dòng`).waitFor();
    await page.keyboard.press("Escape");
    await choices(page).first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByText("Đã chọn 2 dòng").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Xử lý 2 dòng" }).click();
    await page.getByRole("menuitem", { name: "Không xếp loại (", exact: false }).click();
    const dialog = page.getByRole("dialog", { name: "Ghi không xếp loại cho 2 phiếu?" });
    await dialog.getByText("Sẽ thay đổi:", { exact: false }).waitFor();
    await picture(page, "board-not-rated");
    await dialog.getByRole("button", { name: "Về bảng" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: /^Cột hiển thị/ }).click();
    await page.getByRole("menuitemcheckbox", { name: "Biểu quyết" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Biểu quyết" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("columnheader", { name: "Quyết định" }).waitFor();
    await eventually(() => page.getByRole("columnheader", { name: "Biểu quyết" }).count()).toBe(0);
  });
  await walk.at(commune.chairman.actor, table, { width: 360, height: 780, dark: true }, async (page) => {
    await page.getByRole("button", { name: "Quyết định", exact: true }).first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "board-phone");
  });
  expect(walk.faults).toEqual([]);
});
