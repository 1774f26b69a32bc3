import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../server/cycle/index.ts";
import { adoptShipped, type Commune, evaluationOf, makeCommune, makeOpenedCycle } from "../support/build-evaluation.ts";
import { makePosition } from "../support/build-organization.ts";
import { SUBMIT } from "../support/evaluation-operations.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answer, pageFaults, PHONE, pick, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";
import { withSteps } from "../support/process/build-process.ts";

const AN = "Đào Thị An";
const BINH = "Trần Văn Bình";

let walk: Walk;
let commune: Commune;
let cycle: Cycle;

beforeAll(async () => {
  walk = await startWalk("standing-in");
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nong-son-2022", unitId, withSteps(["SELF", "DECISION", "LOCKED"]));
  cycle = await makeOpenedCycle(walk.khung, { unitId, name: "Tháng 7/2026" });
  await makePosition(walk.khung, { name: "Phó Trưởng phòng phụ trách" });
  const [an] = commune.clerks;
  const { id, version } = await evaluationOf(walk.khung, cycle.id, an.personId);
  await an.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
});
afterAll(() => walk.end());

it("a specialist records that a clerk decides in the head's place, and the clerk finds it on the first page", async () => {
  const { block, specialist, clerks } = commune;
  await walk.at(specialist, `/units/${block.id}/show`, {}, async (page) => {
    await page.getByRole("button", { name: "Ủy quyền", exact: true }).click();
    await pick(page, "Người được ủy quyền", BINH);
    await page.getByRole("dialog").getByLabel("Văn bản ủy quyền").fill("12/GUQ-UBND ngày 14/7/2026");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "standing-in-delegate");
    await answer(page, "Ủy quyền");
    await page.getByText("12/GUQ-UBND", { exact: false }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "standing-in-unit");
  });
  await walk.at(clerks[1].actor, "/", PHONE, async (page) => {
    await page.getByRole("link", { name: "Quyết định", exact: true }).click();
    await page.getByLabel(`Mức xếp loại của ${AN}`).selectOption("HTT");
    await page.getByRole("button", { name: "Quyết định", exact: true }).click();
    await answer(page, "Quyết định");
    await page.getByText("Đã quyết định").first().waitFor();
    await picture(page, "standing-in-decided-phone");
  });
  expect(await evaluationOf(walk.khung, cycle.id, clerks[0].personId)).toMatchObject({ decidedGrade: "HTT" });
});

it("a specialist corrects an appointment and makes the deputy acting head", async () => {
  const { specialist, deputy } = commune;
  await walk.at(specialist, `/persons/${deputy.personId}/show`, {}, async (page) => {
    await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Quyền, phụ trách đơn vị").check();
    await dialog.getByLabel("Người đứng đầu đơn vị").check();
    await dialog.getByText("không đồng thời là cấp phó", { exact: false }).waitFor();
    await eventually(() => dialog.getByRole("button", { name: "Lưu" }).isDisabled()).toBe(true);
    await dialog.getByLabel("Người đứng đầu đơn vị").uncheck();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "standing-in-appointment");
    await answer(page, "Lưu");
    await page.getByText("Quyền, phụ trách", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Điều động" }).click();
    await page.getByRole("dialog").getByLabel("Quyền, phụ trách đơn vị").check();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "standing-in-transfer");
  });
  const held = walk.khung
    .look()
    .sql.selectFrom("appointment")
    .select("acting")
    .where("person_id", "=", deputy.personId);
  expect((await held.execute()).map(({ acting }) => Boolean(acting))).toEqual([true]);
});

it("somebody names an address for e-mail, and everything fits on a phone in English", async () => {
  await walk.at(commune.clerks[0].actor, "/my-account", { ...PHONE, language: "en" }, async (page) => {
    await page.getByLabel("E-mail address").fill("an@example.vn");
    await page.getByRole("button", { name: "Save address" }).click();
    await page.getByText("E-mail address saved").waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "standing-in-mail-phone-en");
  });
  expect(walk.faults).toEqual([]);
});
