import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { recordAbsence } from "../../../server/organization/index.ts";
import { eraseByRule } from "../../../server/privacy/index.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import type { Actor } from "../../support/test-khung.ts";

const NAME = "Ghi chú về vắng mặt";

let walk: Walk;
let admin: Actor;
let auditor: Actor;

beforeAll(async () => {
  walk = await startWalk("retention");
  const { khung } = walk;
  const { id: unitId } = await makeUnit(khung);
  const { personId } = await makeAppointment(khung, { unitId });
  const days = { startsOn: "2020-01-06", endsOn: "2020-02-05" };
  await khung.write(recordAbsence, { personId, kind: "SICK" as never, note: "Nghỉ điều trị", ...days });
  admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
  auditor = await khung.actor({ role: Role.AUDITOR, unitId });
});
afterAll(() => walk.end());

it("an administrator sets how long notes are kept and proposes to erase what is of age", async () => {
  await walk.at(admin, "/retention", {}, async (page) => {
    await page.getByText("Chưa có đợt xóa nào").waitFor();
    await shown(page);
    expect(await pageFaults(page)).toEqual([]);
    const card = page.locator("section").filter({ has: page.getByRole("heading", { name: NAME }) });
    await card.getByText("Chưa có quy tắc: không xóa gì").waitFor();
    await card.getByRole("button", { name: "Đặt quy tắc" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Số tháng lưu, tính từ ngày kết thúc của bản ghi").fill("6");
    await dialog.getByText("Nhập số nguyên từ 12 đến 1200").waitFor();
    await dialog.getByLabel("Số tháng lưu, tính từ ngày kết thúc của bản ghi").fill("60");
    await dialog.getByLabel("Căn cứ của cơ quan").fill("Quyết định của cơ quan về thời hạn lưu trữ");
    await dialog.getByLabel("Áp dụng quy tắc này").check();
    expect(await pageFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Đặt quy tắc" }).click();
    await card.getByText("1 bản ghi trước ngày", { exact: false }).waitFor();
    await card.getByRole("button", { name: "Đề xuất xóa" }).click();
    await dialog.getByText("Nội dung của 1 bản ghi trước ngày", { exact: false }).waitFor();
    await dialog.getByRole("button", { name: "Đề xuất xóa" }).click();
    await page.getByText("Chờ duyệt", { exact: true }).waitFor();
    await page.getByRole("note", { name: "Người đề xuất không được tự duyệt; cần người thứ hai." }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "retention");
  });
});

it("an auditor approves as the second person on a phone, and sees what was erased", async () => {
  await walk.at(auditor, "/retention", PHONE, async (page) => {
    await page.getByText("Chờ duyệt", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Duyệt xóa" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Duyệt xóa" }).click();
    await page.getByText("Chờ xóa trong đêm", { exact: true }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "retention-phone");
  });
  await walk.khung.write(eraseByRule, {});
  await walk.at(auditor, "/retention", { dark: true, language: "en" }, async (page) => {
    await page.getByText("Erased", { exact: true }).waitFor();
    await page.getByText("1 of 1", { exact: true }).waitFor();
    await shown(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "retention-en-dark");
  });
  expect(walk.faults).toEqual([]);
});
