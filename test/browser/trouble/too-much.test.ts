import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../support/build-evaluation.ts";

const MEGA = 1024 * 1024;

let walk: Walk;
let commune: Commune;
let cycleId: string;
beforeAll(async () => {
  walk = await startWalk("too-much");
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nd-335-2025", unitId, withoutVote);
  cycleId = (await makeOpenedCycle(walk.khung, { unitId })).id;
});
afterAll(() => walk.end());

const at = (path: string, act: (page: Page) => Promise<void>): Promise<void> =>
  walk.at(commune.specialist, path, {}, act);

/** Pastes into the field that has the focus, as the keys do. */
const PASTE = `(text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}`;

it("three megabytes pasted into a field are not cut off in silence: the limit is said, and the text can be kept", async () => {
  const [{ personId, actor }] = commune.clerks;
  const { id } = await evaluationOf(walk.khung, cycleId, personId);
  await walk.at(actor, `/my-evaluations/${id}`, { dark: true }, async (page) => {
    const field = page.getByLabel(/^Ưu điểm/).first();
    await field.waitFor();
    await shown(page);
    await field.fill("Đã có sẵn. ");
    await field.focus();
    await page.evaluate(`(${PASTE})("Nguyễn ".repeat(${String(Math.ceil((3 * MEGA) / 7))}))`);
    const dialog = page.getByRole("dialog", { name: "Đoạn dán dài hơn ô nhập" });
    await dialog.getByText(/ô này còn nhận được 9.989 ký tự/).waitFor();
    await comeToRest(page);
    await picture(page, "trouble-paste");
    await dialog.getByRole("button", { name: "Dán phần đầu vừa ô" }).click();
    await dialog.waitFor({ state: "detached" });
    await eventually(async () => (await field.inputValue()).length).toBe(10_000);
    await eventually(() => field.inputValue()).toMatch(/^Đã có sẵn\. Nguyễn/);
  });
});

/** Chooses a file of 21 MB that is made in the page. */
const CHOOSE_LARGE = `(input) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "to.xlsx"));
  input.files = data.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}`;

it("a file that is too large, empty or of another kind is refused before it is sent, with the limit", () =>
  at("/imports", async (page) => {
    const sent: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/files") sent.push(request.url());
    });
    const choose = page.locator("input[type=file]").first();
    await choose.waitFor({ state: "attached" });
    await page.evaluate(`(${CHOOSE_LARGE})(document.querySelector("input[type=file]"))`);
    await page
      .getByText(/dung lượng 21 MB; mỗi tệp tối đa 20 MB/)
      .first()
      .waitFor();
    await comeToRest(page);
    await picture(page, "trouble-file");
    await choose.setInputFiles({ name: "rong.xlsx", mimeType: "application/zip", buffer: Buffer.alloc(0) });
    await page
      .getByText(/Tệp “rong.xlsx” trống/)
      .first()
      .waitFor();
    await choose.setInputFiles({ name: "chay.exe", mimeType: "application/octet-stream", buffer: Buffer.alloc(9) });
    await page
      .getByText(/Không nhận loại tệp của “chay.exe”/)
      .first()
      .waitFor();
    expect(sent).toEqual([]);
  }));

it("a line that breaks while a file is sent offers to send the same file again", () =>
  at("/imports", async (page) => {
    await page.route("**/files", (route) => route.abort("connectionreset"), { times: 1 });
    const choose = page.locator("input[type=file]").first();
    await choose.waitFor({ state: "attached" });
    await choose.setInputFiles({ name: "don-vi.csv", mimeType: "text/csv", buffer: Buffer.from("ma,ten\nA,B\n") });
    await page
      .getByText(/Đường truyền bị ngắt khi đang gửi tệp/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Gửi lại" }).click();
    await page
      .getByText(/don-vi\.csv/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Gửi lại" }).waitFor({ state: "detached" });
  }));
