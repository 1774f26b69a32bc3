import { afterAll, beforeAll, expect, it } from "vitest";
import "reflect-metadata";
import { answered, comeToRest } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { COMMITMENTS, makeRotation, programmeInput, type Rotation, verb } from "../../support/work/build-programme.ts";

let walk: Walk;
let rotation: Rotation;

beforeAll(async () => {
  walk = await startWalk("conflict-programme");
  rotation = await makeRotation(walk.khung);
});
afterAll(() => walk.end());

it("a programme that was saved on another device is put together part by part, and nothing typed is lost", async () => {
  const { official } = rotation;
  const draft = await verb(official, "draftActionProgramme", programmeInput(rotation));
  await walk.at(official, `/programmes/${draft.id}/edit`, {}, async (page) => {
    await page.getByLabel("Bối cảnh", { exact: false }).fill("Xã miền núi, đoàn kết");
    await page.getByLabel("Nội dung cam kết").nth(1).fill("Đưa xã lên thị trấn trong năm 2026");
    const [first, second] = COMMITMENTS;
    const { appointmentId: _, ...content } = programmeInput(rotation, {
      commitments: [{ ...first, weight: "5" }, second],
    });
    await verb(official, "saveActionProgramme", { ...draft, ...content });
    await page.getByRole("button", { name: "Lưu bản soạn" }).click();
    const merge = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
    await merge.getByText("Cam kết 1 – Trọng số").waitFor();
    await merge.getByText("Cam kết 2 – Nội dung cam kết").waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "conflict-programme");
    await merge.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
    await page.getByRole("button", { name: "Trình tập thể" }).waitFor();
    await page.getByText("trọng số 5", { exact: false }).waitFor();
    await page.getByText("Đưa xã lên thị trấn trong năm 2026").waitFor();
    await page.getByText("Xã miền núi, đoàn kết", { exact: true }).waitFor();
    await answered(page);
  });
});

it("a day that fits nowhere is said at its field, and what is missing below the form", async () => {
  const { official } = rotation;
  await walk.at(official, "/programmes", { dark: true, width: 360, height: 780 }, async (page) => {
    await page
      .getByRole("link", { name: /Chương trình|Xã Quế Trung/ })
      .first()
      .waitFor();
    await page.getByText("Xã Quế Trung", { exact: false }).first().click();
    await page.getByRole("link", { name: "Sửa chương trình" }).click();
    const due = page.getByLabel(/^Thời hạn/).first();
    await due.fill("2028-01-31");
    await page.getByRole("button", { name: "Lưu bản soạn" }).click();
    await eventually(() => due.getAttribute("aria-invalid")).toBe("true");
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "programme-field");
  });
});

it("no browser complained", () => {
  expect(walk.faults.filter((fault) => !/status of 4(09|22|00)/.test(fault))).toEqual([]);
});
