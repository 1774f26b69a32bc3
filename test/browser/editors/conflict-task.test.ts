import { afterAll, beforeAll, expect, it } from "vitest";
import "reflect-metadata";
import { answered, comeToRest } from "../../support/browser/at-rest.ts";
import { PHONE, pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { act, assigned, makeOffice, type Office } from "../../support/work/build-task.ts";

let walk: Walk;
let office: Office;

beforeAll(async () => {
  walk = await startWalk("conflict-task");
  office = await makeOffice(walk.khung);
});
afterAll(() => walk.end());

const DUE = `query ($id: Uuid!) { task(id: $id) { dueOn state } }`;

interface Due {
  readonly task: { readonly dueOn: string; readonly state: string };
}

it("two leaders who move the last day of one task see both days, and whoever comes second decides", async () => {
  const task = await assigned(office, { title: "Báo cáo quý" });
  await walk.at(office.head, `/work/tasks/${task.id}`, {}, async (page) => {
    await page.getByRole("button", { name: "Việc khác", exact: true }).click();
    await page.getByRole("menuitem", { name: "Đổi thời hạn" }).click();
    const form = page.getByRole("dialog", { name: "Thay đổi thời hạn" });
    await form.getByLabel(/^Thời hạn mới/).fill("2026-07-25");
    await form.getByLabel(/^Lý do/).fill("Chờ số liệu của xã");
    await act(office.chair, "changeTaskDue", task, { dueOn: "2026-07-31", note: "Lùi theo chỉ đạo" });
    await form.getByRole("button", { name: "Đổi thời hạn" }).click();
    const merge = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
    await merge.getByText("Hai bên cùng sửa mục này").waitFor();
    await merge.getByText("Thời hạn: 20/07/2026 → 31/07/2026").waitFor();
    await merge.getByText("đã lưu lúc", { exact: false }).waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "conflict-task");
    await merge.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
    await form.waitFor({ state: "hidden" });
    await page.getByText("Chờ số liệu của xã").first().waitFor();
    await answered(page);
  });
  expect((await office.head.ok<Due>(DUE, { id: task.id })).task.dueOn).toBe("2026-07-25");
});

it("who reports on a task that was dropped meanwhile sees that before anything is sent, and keeps the words", async () => {
  const task = await act(office.clerk, "startTask", await assigned(office, { title: "Kế hoạch tuần" }));
  await walk.at(office.clerk, `/work/tasks/${task.id}`, { ...PHONE, language: "en" }, async (page) => {
    await page.getByRole("button", { name: "Report progress" }).first().click();
    const form = page.getByRole("dialog", { name: "Report progress" });
    await form.getByLabel(/^Report/).fill("Half of it is written");
    await act(office.head, "cancelTask", task, { note: "Không còn cần" });
    await form.getByRole("button", { name: "Report progress" }).click();
    const merge = page.getByRole("dialog", { name: "Somebody saved before you" });
    await merge.getByText("State: In progress → Dropped").waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "conflict-task-dropped");
    await merge.getByRole("button", { name: "Later" }).click();
    await merge.waitFor({ state: "hidden" });
    await form.getByText("Half of it is written").waitFor();
  });
});

it("no browser complained", () => {
  expect(walk.faults.filter((fault) => !/status of 4(09|22|00)/.test(fault))).toEqual([]);
});
