import { afterAll, beforeAll, expect, it } from "vitest";
import "reflect-metadata";
import { answered, comeToRest } from "../../support/browser/at-rest.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { JULY, LINE, planAct, type SeenPlan } from "../../support/work/build-plan.ts";
import { makeOffice, type Office } from "../../support/work/build-task.ts";

const SHOW = `query ($id: Uuid!) { workPlan(id: $id) { title items { title quantity note } } }`;

interface Shown {
  readonly workPlan: { readonly title: string; readonly items: readonly object[] };
}

let walk: Walk;
let office: Office;
let plan: SeenPlan;

beforeAll(async () => {
  walk = await startWalk("forms-plan");
  office = await makeOffice(walk.khung);
  const input = { ...JULY, unitId: office.unit.id, items: [LINE] };
  plan = await planAct(office.head, "draftWorkPlan", null, input);
});
afterAll(() => walk.end());

it("two windows that write one plan keep the cells and lines of both", async () => {
  await walk.at(office.head, `/plans/${plan.id}`, {}, async (page) => {
    await page.getByRole("textbox", { name: "Ghi chú, dòng 1" }).fill("Gửi trước ngày 25");
    const [line] = plan.items;
    const items = [
      { ...LINE, id: line?.id, quantity: "5" },
      { ...LINE, title: "Rà soát thủ tục", quantity: "1" },
    ];
    await planAct(office.head, "saveWorkPlan", plan, { title: JULY.title, items });
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    const merge = page.getByRole("dialog", { name: "Có người đã lưu trước bạn" });
    await merge.getByText("Dòng 2 của bản đang lưu: Rà soát thủ tục").waitFor();
    await merge.getByText("đã lưu lúc", { exact: false }).waitFor();
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "forms-plan-merge");
    await merge.getByRole("button", { name: "Ghi theo lựa chọn" }).click();
    await merge.waitFor({ state: "hidden" });
    await page.getByText("Đã lưu kế hoạch").waitFor();
    await answered(page);
  });
  const { workPlan } = await office.head.ok<Shown>(SHOW, { id: plan.id });
  expect(workPlan.items).toMatchObject([
    { title: LINE.title, quantity: "5", note: "Gửi trước ngày 25" },
    { title: "Rà soát thủ tục", quantity: "1" },
  ]);
});
