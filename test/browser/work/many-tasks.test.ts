import { afterAll, beforeAll, expect, it } from "vitest";
import { assignTask } from "../../../server/work/index.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { makeOffice, type Office, onDay, taskInput } from "../../support/work/build-task.ts";

let walk: Walk;
let office: Office;

beforeAll(async () => {
  walk = await startWalk("many-tasks", { now: "2026-07-15T02:00:00Z" });
  office = await makeOffice(walk.khung);
  for (const title of ["Báo cáo quý", "Kế hoạch tuần"])
    await onDay(walk.khung, "2026-07-01", assignTask, [
      office.head,
      office.headId,
      taskInput(office, { title, dueOn: "2026-07-10", origin: "PLANNED", duty: "DIRECT" }) as Parameters<
        typeof assignTask
      >[1],
    ]);
});
afterAll(() => walk.end());

it("late tasks get another last day together: the reason is asked for once, and what cannot be undone is said", async () => {
  await walk.at(office.head, "/work/inbox", {}, async (page) => {
    await page.getByRole("link", { name: "Báo cáo quý" }).waitFor();
    await shown(page);
    await page.getByRole("checkbox", { name: "Chọn tất cả" }).check();
    await page.getByRole("button", { name: "Đổi thời hạn (2)" }).click();
    const dialog = page.getByRole("dialog", { name: "Đổi thời hạn nhiều nhiệm vụ" });
    await dialog.getByLabel("Thời hạn mới").fill("2026-07-31");
    await dialog.getByText("Sẽ xử lý 2 dòng").waitFor();
    await dialog.getByLabel("Lý do").fill("Chờ số liệu của cấp trên");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "many-tasks");
    await dialog.getByRole("button", { name: "Đổi thời hạn (2)" }).click();
    await page.getByText("Đã đổi thời hạn 2 nhiệm vụ").first().waitFor();
    await page.getByText("Không có gì chờ bạn").waitFor();
  });
  expect(walk.faults).toEqual([]);
});

it("tasks that are needed no more are dropped together, with one reason, on a phone in English", async () => {
  for (const title of ["Họp giao ban", "Tờ trình cũ"])
    await onDay(walk.khung, "2026-07-01", assignTask, [
      office.head,
      office.headId,
      taskInput(office, { title, dueOn: "2026-07-10", origin: "PLANNED", duty: "DIRECT" }) as Parameters<
        typeof assignTask
      >[1],
    ]);
  await walk.at(office.head, "/work/inbox", { width: 360, height: 780, dark: true, language: "en" }, async (page) => {
    await page.getByRole("link", { name: "Họp giao ban" }).waitFor();
    await shown(page);
    await page.getByRole("checkbox", { name: "Choose all" }).check();
    await page.getByRole("button", { name: "Drop (2)" }).click();
    const dialog = page.getByRole("dialog", { name: "Drop several tasks" });
    await dialog.getByText("2 lines will change").waitFor();
    await dialog.getByLabel("Reason").fill("The meeting was called off");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "many-tasks-drop");
    await dialog.getByRole("button", { name: "Drop (2)" }).click();
    await page.getByText("Tasks dropped: 2").first().waitFor();
    await page.getByRole("link", { name: "Họp giao ban" }).waitFor({ state: "detached" });
  });
  expect(walk.faults).toEqual([]);
});
