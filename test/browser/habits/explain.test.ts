import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EvaluationStep } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import type { Actor } from "../../support/test-khung.ts";

let walk: Walk;
let top: Unit;
let auditor: Actor;
let criterion: string;
let versionId: string;

beforeAll(async () => {
  walk = await startWalk("explain", { now: "2026-07-20T02:00:00Z" });
  const { khung } = walk;
  top = await makeUnit(khung, { name: "Tỉnh Ninh Bình" });
  versionId = (await makePublishedVersion(khung)).id;
  const cycle = await makeOpenCycle(khung, { unitId: top.id, name: "Tháng 7/2026" });
  for (const [name, good] of [
    ["Sở Y tế", 6],
    ["Sở Tài chính", 2],
  ] as const) {
    const unit = await makeUnit(khung, { parentId: top.id, name });
    for (const [decidedGrade, count] of [
      ["A", good],
      ["B", 8 - good],
    ] as const) {
      const over = { decidedGrade, selfGrade: "A", totalMillionths: 90_000_000, shownTotal: "90" };
      const step = EvaluationStep.LOCKED;
      await makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId: versionId, count, step, over });
    }
  }
  await khung.write((work: Work) => rebuildStatistics(work), {});
  auditor = await khung.actor({ role: Role.AUDITOR, unitId: top.id });
  criterion = await khung.write(firstCriterion, { versionId }).then(({ code }) => code);
});
afterAll(() => walk.end());

async function firstCriterion({ sql }: Work, { versionId: id }: { versionId: string }): Promise<{ code: string }> {
  const row = await sql.selectFrom("criterion").select("code").where("version_id", "=", id).executeTakeFirstOrThrow();
  return { code: row.code };
}

describe("a number", () => {
  it("of a table opens what it counts, over what, the SQL statement, and the evaluations behind it", async () => {
    await walk.at(auditor, `/statistics?unit=${top.id}`, {}, async (page) => {
      const row = page.getByRole("row", { name: /^Sở Y tế/ });
      await row.getByRole("button", { name: "6", exact: true }).click();
      const why = page.getByRole("dialog", { name: "Vì sao là con số này" });
      await why.getByText("Sở Y tế · ").first().waitFor();
      await why.getByRole("heading", { name: "Chỉ tiêu này đếm gì" }).waitFor();
      await why.getByText("Tháng 7/2026").first().waitFor();
      await why.getByRole("region", { name: "Câu lệnh SQL cho cùng con số" }).waitFor();
      await shown(page);
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "explain-number");
      await why.getByRole("link", { name: /^Phiếu của Sở Y tế/ }).click();
      await eventually(() => Promise.resolve(decodeURIComponent(page.url()))).toContain('"grade":"A"');
      await page.getByRole("grid").waitFor();
      await shown(page);
      await picture(page, "explain-behind");
      await page.goBack();
      await page.getByRole("row", { name: /^Sở Y tế/ }).waitFor();
    });
  });

  it("is reached by keys: a stop a line, arrows from number to number", async () => {
    await walk.at(auditor, `/statistics?unit=${top.id}`, {}, async (page) => {
      const row = page.getByRole("row", { name: /^Sở Y tế/ });
      await row.getByRole("button", { name: "8", exact: true }).first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      const why = page.getByRole("dialog", { name: "Vì sao là con số này" });
      await why.getByText("Sở Y tế · ").first().waitFor();
      await page.keyboard.press("Escape");
      await why.waitFor({ state: "detached" });
    });
  });

  it("of a page of progress names the units that it counts and those that it does not, and the article", async () => {
    await walk.at(
      auditor,
      `/progress-tracking?unit=${top.id}&kind=MONTH&day=2026-07-20`,
      { dark: true },
      async (page) => {
        await page
          .getByRole("button", { name: /^\d\/2$/ })
          .first()
          .focus();
        await page.keyboard.press("Enter");
        const why = page.getByRole("dialog", { name: "Vì sao là con số này" });
        await why.getByRole("heading", { name: "Các đơn vị phía sau" }).waitFor();
        await why.getByRole("link", { name: "Sở Y tế" }).waitFor();
        await why.getByText("Điều 26 Nghị định 335/2025/NĐ-CP", { exact: false }).waitFor();
        await shown(page);
        expect(await pageFaults(page)).toEqual([]);
        await picture(page, "explain-tracking");
        await page.keyboard.press("Escape");
        await why.waitFor({ state: "detached" });
      },
    );
  });

  it("of a dashboard says its period, and on a phone, too", async () => {
    await walk.at(auditor, `/statistics/overview?unit=${top.id}&to=2026-07-31`, PHONE, async (page) => {
      await page
        .getByRole("region", { name: "Tình hình hiện nay" })
        .getByRole("button", { name: "16" })
        .first()
        .click();
      const why = page.getByRole("dialog", { name: "Vì sao là con số này" });
      await why.getByText("31/07/2026", { exact: true }).waitFor();
      await why.getByRole("link", { name: /Tháng 7\/2026/ }).waitFor();
      await shown(page);
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "explain-phone");
    });
  });
});

describe("a criterion that was searched for", () => {
  it("opens its version at its line", async () => {
    const path = `/frameworkVersions/${versionId}/show?criterion=${encodeURIComponent(criterion)}`;
    await walk.at(auditor, path, {}, async (page) => {
      const line = page.locator('[aria-current="true"]', { hasText: criterion });
      await line.waitFor();
      await eventually(() => line.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      await picture(page, "explain-criterion");
    });
  });
});
