import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { Keys } from "../../support/browser/reach/keys.ts";
import { answer, pageFaults, pick, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { makeCommune } from "../../support/build-evaluation.ts";
import type { Actor } from "../../support/test-khung.ts";

const COMMUNE = "Xã Ninh Phước";
const NEW = "Lê Thị Bích Ngọc";

let walk: Walk;
let administrator: Actor;
let second: Actor;
let auditor: Actor;

beforeAll(async () => {
  walk = await startWalk("watchers");
  const { commune } = await makeCommune(walk.khung);
  administrator = await walk.khung.actor({ role: Role.SYSTEM_ADMIN, unitId: commune.id });
  second = await walk.khung.actor({ role: Role.SYSTEM_ADMIN, unitId: commune.id });
  auditor = await walk.khung.actor({ role: Role.AUDITOR, unitId: commune.id });
});
afterAll(() => walk.end());

it("a system administrator opens an account, hands out its one-time link and asks for a right", async () => {
  await walk.at(administrator, "/accounts/create", {}, async (page) => {
    await page.getByLabel("Tên đăng nhập").fill("ngoc.le");
    await page.getByLabel("Tên hiển thị").fill(NEW);
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("heading", { name: NEW }).first().waitFor();
    await page.getByRole("button", { name: "Cấp liên kết đặt mật khẩu" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "watchers-account");
  });
  await walk.at(administrator, "/grants/create", { width: 360, height: 780, dark: true }, async (page) => {
    await pick(page, "Tài khoản", NEW);
    await page.getByRole("combobox", { name: "Vai trò" }).click();
    await page.getByRole("option", { name: "Cán bộ tổ chức", exact: true }).click();
    await pick(page, "Đơn vị", COMMUNE);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "watchers-grant-phone");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.waitForURL(/#\/grants$/);
    await page.getByText(NEW).first().waitFor();
  });
});

it("a second administrator approves it, and the one who asked cannot", async () => {
  const approve = "Phê duyệt";
  await walk.at(administrator, "/grants", {}, async (page) => {
    const row = page.getByRole("row", { name: new RegExp(NEW) });
    await row.waitFor();
    expect(await row.getByRole("button", { name: approve }).isEnabled()).toBe(false);
  });
  await walk.at(second, "/grants", { language: "en" }, async (page) => {
    const row = page.getByRole("row", { name: new RegExp(NEW) });
    await row.getByRole("button", { name: "Approve" }).click();
    await answer(page, "Approve");
    await row.getByText("In force").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "watchers-grant-en");
  });
});

it("an auditor opens the trail by keyboard and reads who did what, with the values before and after", async () => {
  await walk.at(auditor, "/auditEntries", { dark: true }, async (page) => {
    const keys = new Keys(page);
    const line = page.getByRole("row", { name: /approveGrant/ });
    await keys.press(line.getByRole("button"));
    await page.getByText("Người phê duyệt", { exact: true }).first().waitFor();
    expect([...keys.unseen]).toEqual([]);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "watchers-audit");
  });
  expect(walk.faults).toEqual([]);
});
