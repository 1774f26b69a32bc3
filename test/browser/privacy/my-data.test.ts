import { afterAll, beforeAll, expect, it } from "vitest";
import { type Commune, makeCommune } from "../../support/build-evaluation.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";

const PERSON = "query ($id: Uuid!) { person(id: $id) { fullName disciplines { form } } }";

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("privacy");
  commune = await makeCommune(walk.khung);
  await commune.specialist.ok(PERSON, { id: commune.clerks[0].personId });
  await walk.khung.hooks.readLog?.flush();
});
afterAll(() => walk.end());

it("somebody sees what is held, who has read it, and asks for a correction", async () => {
  await walk.at(commune.clerks[0].actor, "/my-account", {}, async (page) => {
    await page.getByRole("link", { name: "Xem, tải và yêu cầu chỉnh sửa" }).click();
    await page.getByRole("heading", { name: "Hồ sơ công tác" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "privacy-data");
    await page.getByRole("tab", { name: "Ai đã xem" }).click();
    await page.getByRole("cell", { name: "Hồ sơ cá nhân" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "privacy-readers");
    await page.getByRole("tab", { name: "Yêu cầu chỉnh sửa" }).click();
    await page.getByText("Bạn chưa gửi yêu cầu nào").waitFor();
    await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Nội dung: sai ở đâu, đúng là gì").fill("Năm sinh ghi 1985, đúng là 1986.");
    expect(await pageFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Gửi yêu cầu" }).click();
    await page.getByText("Chờ trả lời", { exact: true }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "privacy-request");
  });
});

it("the specialist of the unit answers it, also on a phone", async () => {
  await walk.at(commune.specialist, "/data-requests", PHONE, async (page) => {
    await page.getByText("Năm sinh ghi 1985, đúng là 1986.").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "privacy-inbox-phone");
    await page.getByRole("button", { name: "Chấp nhận" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Nội dung gửi người yêu cầu").fill("Đã nhận, đang đối chiếu.");
    await dialog.getByRole("button", { name: "Chấp nhận" }).click();
    await page.getByText("Đang thực hiện", { exact: true }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
  await walk.at(commune.clerks[0].actor, "/my-data", { ...PHONE, language: "en", dark: true }, async (page) => {
    await page.getByRole("heading", { name: "Record of service" }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "privacy-data-phone-en-dark");
    await page.getByRole("tab", { name: "My requests" }).click();
    await page.getByText("Being done", { exact: true }).waitFor();
    await page.getByText("Đã nhận, đang đối chiếu.", { exact: false }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
  expect(walk.faults).toEqual([]);
});
