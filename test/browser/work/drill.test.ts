import { afterAll, beforeAll, expect, it } from "vitest";
import { loadContent } from "../../../server/framework/index.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { adoptShipped, evaluationOf, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { SAVE, SUBMIT } from "../../support/evaluation-operations.ts";
import { act, assigned, makeOffice, type Office } from "../../support/work/build-task.ts";

let walk: Walk;
let office: Office;
let cycleId: string;

beforeAll(async () => {
  walk = await startWalk("drill");
  const { khung } = walk;
  office = await makeOffice(khung);
  await adoptShipped(khung, "nd-335-2025", office.agency.id, withoutVote);
  cycleId = (await makeOpenedCycle(khung, { unitId: office.agency.id })).id;
  await assigned(office, { title: "Báo cáo tháng", quantity: "5", coefficient: "7" });
  let wrong = await act(office.clerk, "submitTask", await assigned(office, { title: "Dự thảo nghị quyết" }));
  const verdict = { verdict: "MAJOR", dueOn: "2026-07-20", note: "Sai thẩm quyền ban hành" };
  wrong = await act(office.head, "returnTask", wrong, verdict);
  await act(office.head, "acceptTask", await act(office.clerk, "submitTask", wrong));
});
afterAll(() => walk.end());

async function scoresOf(versionId: string): Promise<object[]> {
  const { criterionIds, groups } = await loadContent(walk.khung.look().sql, versionId);
  const most = groups.flatMap((group) => (group.criteria ?? []).map(({ code, max }) => [code, max] as const));
  return most.map(([code, value]) => ({ criterionId: criterionIds.get(code), value }));
}

it("a score leads to its tasks: quality shows the quarter that a major error took and opens the task", async () => {
  const { id, version, frameworkVersionId } = await evaluationOf(walk.khung, cycleId, office.clerkId);
  await office.clerk.ok(SAVE, { input: { evaluationId: id, version, scores: await scoresOf(frameworkVersionId) } });
  await walk.at(office.clerk, `/evaluations/${id}/show`, {}, async (page) => {
    await page.getByText("3,75 / 40 = 3/32").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "drill-score");
    await page.getByRole("button", { name: "Xem 2 nhiệm vụ" }).nth(1).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Một sai sót lớn: trừ 25% sản phẩm").waitFor();
    await dialog.getByText("Chưa hoàn thành").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "drill-tasks");
    await dialog.getByRole("link", { name: "Dự thảo nghị quyết" }).click();
    await page.getByText("Sai thẩm quyền ban hành").first().waitFor();
  });
  await walk.at(office.clerk, `/my-evaluations/${id}`, PHONE, async (page) => {
    await page.getByText("3,75 / 40 = 3/32").waitFor();
    await eventually(() => page.getByLabel("Chất lượng", { exact: false }).count()).toBe(0);
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "drill-form-phone");
  });
  expect(walk.faults).toEqual([]);
});

it("a value that was typed for want of tasks is marked as typed", async () => {
  const { id, version, frameworkVersionId } = await evaluationOf(walk.khung, cycleId, office.colleagueId);
  const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "9/10" }));
  const scores = await scoresOf(frameworkVersionId);
  await office.colleague.ok(SUBMIT, { input: { evaluationId: id, version, scores, metrics } });
  await walk.at(office.head, `/evaluations/${id}/show`, {}, async (page) => {
    await page.getByText("giá trị do người chấm nhập", { exact: false }).first().waitFor();
    await eventually(() => page.getByText("Nhập tay", { exact: true }).count()).toBeGreaterThanOrEqual(3);
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "drill-typed");
  });
  expect(walk.faults).toEqual([]);
});
