import { afterAll, beforeAll, expect, it } from "vitest";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { handIn } from "../../support/browser/trouble/hand-in.ts";
import { pageFaults, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../support/build-evaluation.ts";

const STRENGTHS = "Hoàn thành kế hoạch quý trước hạn ba ngày.";

let walk: Walk;
let commune: Commune;
let cycleId: string;
beforeAll(async () => {
  walk = await startWalk("locked");
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nd-335-2025", unitId, withoutVote);
  cycleId = (await makeOpenedCycle(walk.khung, { unitId })).id;
});
afterAll(() => walk.end());

it("an evaluation that moves on while one types turns read-only, and what was not sent stays to be taken along", async () => {
  const [{ personId, actor }] = commune.clerks;
  const { id } = await evaluationOf(walk.khung, cycleId, personId);
  await walk.at(actor, `/my-evaluations/${id}`, { width: 360, height: 780 }, async (page) => {
    await page
      .getByLabel(/^Ưu điểm/)
      .first()
      .waitFor();
    await shown(page);
    await handIn(walk.khung, cycleId, { personId, actor });
    await page
      .getByLabel(/^Ưu điểm/)
      .first()
      .fill(STRENGTHS);
    await page.getByText("Câu trả lời chưa được gửi").waitFor();
    await page.getByText(STRENGTHS).first().waitFor();
    await eventually(() => page.getByLabel(/^Ưu điểm/).count()).toBe(0);
    await comeToRest(page);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "trouble-unsent");
  });
});
