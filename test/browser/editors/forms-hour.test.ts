import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { type Appointment, type Position, type Unit, UnitKind } from "../../../server/organization/index.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { answered, comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, pick, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import type { Actor } from "../../support/test-khung.ts";

const CHANGE = `mutation ($input: ChangeAppointmentInput!) { changeAppointment(input: $input) { id version } }`;
const HELD = `query ($filter: AppointmentFilter) { appointments(filter: $filter) { items {
  documentNumber endsOn person { fullName code } position { name } subjectType } } }`;

interface Held {
  readonly appointments: { readonly items: readonly { readonly person: { readonly fullName: string } }[] };
}

let walk: Walk;
let school: Unit;
let position: Position;
let held: Appointment;
let specialist: Actor;
let colleague: Actor;

beforeAll(async () => {
  walk = await startWalk("forms");
  const commune = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  school = await makeUnit(walk.khung, {
    name: "Trường Tiểu học Đông Sơn",
    parentId: commune.id,
    kind: UnitKind.SCHOOL,
  });
  position = await makePosition(walk.khung, { name: "Giáo viên tiểu học" });
  const person = await makePerson(walk.khung, { fullName: "Đào Thị An", code: "AN-1" });
  held = await makeAppointment(walk.khung, { personId: person.id, unitId: school.id, positionId: position.id });
  specialist = await walk.khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
  colleague = await walk.khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
});
afterAll(() => walk.end());

const heldIn = async (unitId: string) => (await specialist.ok<Held>(HELD, { filter: { unitId } })).appointments.items;

it("appoints somebody who is in no list yet, and the next one, without leaving the form", async () => {
  await walk.at(specialist, "/appointments/create", {}, async (page) => {
    await page.getByRole("combobox", { name: "Cán bộ" }).fill("Bùi Mới Đến");
    await page.getByRole("option", { name: "Thêm Bùi Mới Đến" }).click();
    const quick = page.getByRole("dialog", { name: "Thêm mới: Cán bộ" });
    await quick.getByText("Còn thiếu: Mã cán bộ").waitFor();
    await quick.getByLabel(/^Mã cán bộ/).fill("AN-1");
    await quick.getByRole("button", { name: "Lưu" }).click();
    // Somebody has this code: it is said at the field of the code.
    await eventually(() => quick.getByLabel(/^Mã cán bộ/).getAttribute("aria-invalid")).toBe("true");
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "forms-quick-create");
    await quick.getByLabel(/^Mã cán bộ/).fill("MD-1");
    await quick.getByRole("button", { name: "Lưu" }).click();
    await quick.waitFor({ state: "hidden" });
    await pick(page, "Đơn vị", "Trường Tiểu học Đông Sơn");
    // A school has public employees.
    await page.getByText("Viên chức", { exact: true }).waitFor();
    await pick(page, "Vị trí việc làm", "Giáo viên tiểu học");
    await page.getByRole("button", { name: "Lưu và thêm tiếp" }).click();
    await eventually(() => page.getByRole("combobox", { name: "Cán bộ" }).inputValue()).toBe("");
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị" }).inputValue()).toBe(
      "Trường Tiểu học Đông Sơn",
    );
  });
  expect((await heldIn(school.id)).map(({ person }) => person.fullName)).toContain("Bùi Mới Đến");
});

async function openAbsence(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ghi nhận nghỉ" }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Từ ngày/)
    .waitFor();
}

it("an absence that would end before it begins is refused in words before it is sent; Escape asks", async () => {
  await walk.at(specialist, `/persons/${held.personId}/show`, { dark: true, width: 360, height: 780 }, async (page) => {
    await openAbsence(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^Từ ngày/).fill("2026-07-20");
    await dialog.getByLabel(/^Đến ngày/).fill("2026-07-10");
    await dialog.getByText("Không được sớm hơn 20/07/2026.").waitFor();
    await eventually(() => dialog.getByRole("button", { name: "Ghi nhận nghỉ" }).isDisabled()).toBe(true);
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "forms-absence");
    await page.keyboard.press("Escape");
    await page.getByText("Hộp này có nội dung chưa lưu", { exact: false }).waitFor();
    await dialog.getByLabel(/^Đến ngày/).fill("2026-07-24");
    await dialog.getByLabel(/^Đến ngày/).press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("20/07/2026 – 24/07/2026", { exact: false }).first().waitFor();
  });
});

it("two people who correct one appointment keep what each of them wrote, and hear who was faster", async () => {
  await walk.at(specialist, `/persons/${held.personId}/show`, {}, async (page) => {
    await shown(page);
    await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
    const form = page.getByRole("dialog", { name: /Sửa thông tin bổ nhiệm/ });
    await form.getByLabel(/^Đến ngày/).fill("2027-06-30");
    const { id, version, positionId, subjectType, isPrimary, startsOn } = held;
    const theirs = { positionId, subjectType, isPrimary, startsOn, documentNumber: "77/QĐ-UBND" };
    await colleague.ok(CHANGE, { input: { id, version, leading: false, deputy: false, acting: false, ...theirs } });
    await form.getByRole("button", { name: "Lưu" }).click();
    const merge = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
    await merge.getByText("77/QĐ-UBND").waitFor();
    await merge.getByText("đã lưu lúc", { exact: false }).waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "forms-merge");
    await merge.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
    await form.waitFor({ state: "hidden" });
    await page.getByText("Quyết định số 77/QĐ-UBND", { exact: false }).first().waitFor();
    await answered(page);
  });
  const [kept] = (await heldIn(school.id)).filter(({ person }) => person.fullName === "Đào Thị An");
  expect(kept).toMatchObject({ endsOn: "2027-06-30", documentNumber: "77/QĐ-UBND" });
});

it("a new month is filled in as most are, and only has to be saved", async () => {
  await walk.at(specialist, "/cycles/create", {}, async (page) => {
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị gốc" }).inputValue()).toBe("Xã Ninh Phước");
    await eventually(() => page.getByLabel(/^Tên kỳ/).inputValue()).toBe("Tháng 7/2026");
    await page.getByRole("combobox", { name: /^Loại kỳ/ }).click();
    await page.getByRole("option", { name: "Quý" }).click();
    await eventually(() => page.getByLabel(/^Tên kỳ/).inputValue()).toBe("Quý 3/2026");
    await eventually(() => page.getByLabel(/^Đến ngày/).inputValue()).toBe("2026-09-30");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "forms-cycle");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("heading", { name: "Quý 3/2026" }).first().waitFor();
  });
});

it("no browser complained", () => {
  expect(walk.faults.filter((fault) => !/status of 4(09|22|00)/.test(fault))).toEqual([]);
});
