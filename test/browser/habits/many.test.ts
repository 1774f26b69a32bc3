import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { answered, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import type { Actor } from "../../support/test-khung.ts";

let walk: Walk;
let unit: Unit;
let admin: Actor;
let specialist: Actor;

beforeAll(async () => {
  walk = await startWalk("many", { now: "2026-07-20T02:00:00Z" });
  const { khung } = walk;
  unit = await makeUnit(khung, { name: "Sở Nội vụ" });
  await makeUnit(khung, { name: "Trung tâm Lưu trữ", parentId: unit.id });
  for (const name of ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"])
    await makeAppointment(khung, { unitId: unit.id, personId: (await makePerson(khung, { fullName: name })).id });
  const later = await makePerson(khung, { fullName: "Phạm Thị Dung" });
  await makeAppointment(khung, { unitId: unit.id, personId: later.id, startsOn: "2026-12-01" });
  await makePosition(khung, { name: "Lái xe", code: "LX-1" });
  await makePosition(khung, { name: "Văn thư", code: "VT-1" });
  for (const displayName of ["Tài khoản Một", "Tài khoản Hai"]) {
    const account = await makeAccount(khung, { displayName });
    await makeGrant(khung, { accountId: account.id, role: Role.EMPLOYEE, unitId: unit.id });
  }
  admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: unit.id });
  specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
});
afterAll(() => walk.end());

/** Ticks the lines that say so. */
async function tick(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole("row").filter({ hasText: name }).first().getByRole("checkbox").check();
}

/** Lines of the list that say so, also behind a question. */
const lines = (page: Page, text: string) => page.locator("tbody tr").filter({ hasText: text });

/** Requests of one kind that a page sends. */
function countOf(page: Page, operation: string): () => number {
  let count = 0;
  page.on("request", (request) => {
    count += (request.postData() ?? "").includes(`"${operation}"`) ? 1 : 0;
  });
  return () => count;
}

const verb = (page: Page, name: string) =>
  page.getByRole("region", { name: "Việc làm với các dòng đã chọn" }).getByRole("button", { name });

describe("ticked lines of a list", () => {
  it("of accounts are disabled together after a look ahead, in one request, and opened again by one press", async () => {
    await walk.at(admin, "/accounts", {}, async (page) => {
      await page.getByText("Tài khoản Một").waitFor();
      await shown(page);
      const sent = countOf(page, "HandleAccounts");
      await tick(page, "Tài khoản Một", "Tài khoản Hai");
      await page.getByText("Đã chọn 2 dòng").waitFor();
      await picture(page, "many-bar");
      await verb(page, "Khóa (2)").click();
      const dialog = page.getByRole("dialog", { name: "Khóa nhiều tài khoản" });
      await dialog.getByText("Sẽ xử lý 2 dòng").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "many-preview");
      await dialog.getByRole("button", { name: "Khóa 2 tài khoản" }).click();
      await dialog.getByText("Đã khóa 2 tài khoản").waitFor();
      await eventually(() => lines(page, "Đã khóa").count()).toBe(2);
      expect(sent()).toBe(1);
      await picture(page, "many-done");
      await dialog.getByRole("button", { name: "Hoàn tác (2)" }).click();
      await dialog.getByText("Đã hoàn tác 2 dòng").waitFor();
      await dialog.getByRole("button", { name: "Đóng" }).click();
      await dialog.waitFor({ state: "detached" });
      await eventually(() => lines(page, "Đã khóa").count()).toBe(0);
      await verb(page, "Khóa (2)").waitFor({ state: "detached" });
    });
  });

  it("of people move to another unit; who may not be moved is named with the reason before anything is sent", async () => {
    await walk.at(specialist, "/persons?filter={}", { dark: true }, async (page) => {
      await page.getByText("Phạm Thị Dung").waitFor();
      await shown(page);
      await tick(page, "Nguyễn Văn An", "Trần Thị Bình", "Phạm Thị Dung");
      await verb(page, "Điều động (3)").click();
      const dialog = page.getByRole("dialog", { name: "Điều động nhiều người" });
      await dialog.getByText("Điền đủ các ô bên trên để xem trước kết quả.").waitFor();
      await dialog.getByLabel("Đơn vị mới").fill("luu tru");
      await page.getByRole("option", { name: /Trung tâm Lưu trữ/ }).click();
      await dialog.getByText("Sẽ xử lý 2 dòng").waitFor();
      await dialog.getByText("1 dòng giữ nguyên, vì:").waitFor();
      await dialog.getByText("Ngày kết thúc 19/07/2026 của chức vụ trước ngày bắt đầu.").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "many-transfer");
      await dialog.getByRole("button", { name: "Điều động 2 người" }).click();
      await dialog.getByText("Đã điều động 2 người").waitFor();
      await dialog.getByRole("button", { name: "Đóng" }).click();
      await eventually(() => lines(page, "Trung tâm Lưu trữ").count()).toBe(2);
    });
  });

  it("of people end on one day, in English on a small screen, and hold again when it was a mistake", async () => {
    await walk.at(specialist, "/persons?filter={}", { language: "en", width: 920, height: 700 }, async (page) => {
      await page.getByText("Lê Văn Cường").waitFor();
      await shown(page);
      await tick(page, "Lê Văn Cường");
      await page.getByRole("button", { name: "End (1)" }).click();
      const dialog = page.getByRole("dialog", { name: "End the posts of several people" });
      await dialog.getByLabel("Last day").fill("2026-07-31");
      await dialog.getByText("1 line will change").waitFor();
      await dialog.getByRole("button", { name: "End 1" }).click();
      await dialog.getByText("Posts ended: 1").waitFor();
      await dialog.getByRole("button", { name: "Undo (1)" }).click();
      await dialog.getByText("1 line undone").waitFor();
      await picture(page, "many-en");
    });
  });

  it("are picked on a phone of 360 px, too, where a press otherwise opens the card", async () => {
    await walk.at(specialist, "/positions?filter={}", { width: 360, height: 740, dark: true }, async (page) => {
      await page.getByText("Lái xe").waitFor();
      await shown(page);
      await page.getByRole("button", { name: "Chọn nhiều dòng" }).click();
      await page.getByRole("checkbox", { name: "Chọn Lái xe" }).check();
      await verb(page, "Xếp nhóm (1)").click();
      const dialog = page.getByRole("dialog", { name: "Xếp nhóm nhiều vị trí việc làm" });
      await dialog.getByText("Điền đủ các ô bên trên để xem trước kết quả.").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "many-phone");
      await dialog.getByRole("button", { name: "Hủy" }).click();
      await dialog.waitFor({ state: "detached" });
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "many-phone-cards");
      await page.getByRole("button", { name: "Thôi chọn" }).click();
      await page.getByRole("checkbox", { name: "Chọn Lái xe" }).waitFor({ state: "detached" });
      await page.getByText("Lái xe").click();
      await page.getByRole("heading", { name: "Lái xe", exact: true }).waitFor();
    });
  });

  it("of positions get another class, and the one they had before again", async () => {
    await walk.at(specialist, "/positions?filter={}", {}, async (page) => {
      await page.getByText("Lái xe").waitFor();
      await shown(page);
      await tick(page, "Lái xe", "Văn thư");
      await verb(page, "Xếp nhóm (2)").click();
      const dialog = page.getByRole("dialog", { name: "Xếp nhóm nhiều vị trí việc làm" });
      await dialog.getByLabel("Nhóm vị trí").click();
      await page.getByRole("option", { name: "Hỗ trợ, phục vụ" }).click();
      await dialog.getByRole("button", { name: "Xếp nhóm 2 vị trí" }).click();
      await dialog.getByText("Đã xếp nhóm 2 vị trí").waitFor();
      await eventually(() => lines(page, "Hỗ trợ, phục vụ").count()).toBe(2);
      await dialog.getByRole("button", { name: "Hoàn tác (2)" }).click();
      await dialog.getByText("Đã hoàn tác 2 dòng").waitFor();
      await eventually(() => lines(page, "Hỗ trợ, phục vụ").count()).toBe(0);
    });
  });

  it("of rights are revoked together, and it is said that this cannot be undone", async () => {
    await walk.at(admin, "/grants?filter={}", {}, async (page) => {
      await page.getByText("Tài khoản Một").waitFor();
      await shown(page);
      await tick(page, "Tài khoản Một", "Tài khoản Hai");
      await verb(page, "Thu hồi (2)").click();
      const dialog = page.getByRole("dialog", { name: "Thu hồi nhiều phân quyền" });
      await dialog.getByText("Không hoàn tác được", { exact: false }).waitFor();
      await dialog.getByRole("button", { name: "Thu hồi 2 phân quyền" }).click();
      await dialog.getByText("Đã thu hồi 2 phân quyền").waitFor();
      await answered(page);
      expect(await dialog.getByRole("button", { name: /Hoàn tác/ }).count()).toBe(0);
    });
    expect(walk.faults).toEqual([]);
  });
});
