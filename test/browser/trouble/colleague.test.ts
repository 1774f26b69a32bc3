import { afterAll, beforeAll, expect, it } from "vitest";
import { revokeGrant } from "../../../server/identity/grant/grant.service.ts";
import type { Grant } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { changePerson } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { makePerson, makeUnit } from "../../support/build-organization.ts";
import { comeToRest } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { signIn } from "../../support/browser/trouble/interrupted.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { type Look, picture } from "../../support/browser/window.ts";

const USERNAME = "le-thi-mai";

let walk: Walk;
let unitId: string;
let grant: Grant;
beforeAll(async () => {
  walk = await startWalk("colleague");
  unitId = (await makeUnit(walk.khung, { name: "Xã Ninh Phước" })).id;
  const { id } = await makeAccount(walk.khung, { username: USERNAME });
  grant = await makeGrant(walk.khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId });
});
afterAll(() => walk.end());

const look = (more: Look = {}): Look => ({ now: walk.khung.clock.now(), ...more });

it("what a colleague saved meanwhile and what one typed are put together field by field", async () => {
  const person = await makePerson(walk.khung, { fullName: "Đào Thị An", code: "AN-1" });
  await walk.open(look(), async (page) => {
    await page.goto(`/#/persons/${person.id}`);
    await signIn(page, USERNAME);
    await page.getByLabel(/^Họ và tên/).fill("Đào Thị Anh");
    const { id, version } = person;
    await walk.khung.write(changePerson, { id, version, fullName: "Đào Thị Ân", code: "AN-2", birthYear: null });
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
    await dialog.getByText("Hai bên cùng sửa mục này").waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "trouble-merge");
    await dialog.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
    await page
      .getByRole("heading", { name: /Đào Thị Anh/ })
      .first()
      .waitFor();
    await page.getByText("AN-2").first().waitFor();
  });
});

it("a right taken away while one works is said in words, and what was typed can be taken along", async () => {
  await walk.open(look({ dark: true, width: 360, height: 780 }), async (page) => {
    await page.goto("/#/persons/create");
    await signIn(page, USERNAME);
    await page.getByLabel(/^Họ và tên/).fill("Bùi Mất Quyền");
    await page.getByLabel(/^Mã cán bộ/).fill("MQ-1");
    await walk.khung.write(revokeGrant, { id: grant.id, version: grant.version });
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    // Whose right is taken away is signed out by the server as well.
    await page.getByRole("dialog", { name: "Phiên đăng nhập đã hết hạn" }).waitFor();
    await signIn(page, USERNAME);
    const dialog = page.getByRole("dialog", { name: "Quyền của bạn vừa thay đổi" });
    await dialog.getByText("Cán bộ tổ chức – Xã Ninh Phước").waitFor();
    await dialog.getByText("Bùi Mất Quyền").waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "trouble-rights");
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "detached" });
    await eventually(() => page.getByRole("menuitem", { name: "Bảng thẩm quyền" }).count()).toBe(0);
  });
});
