import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../server/cycle/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
  secretVote,
} from "../support/build-evaluation.ts";
import { CAST, CONVENE, SUBMIT } from "../support/evaluation-operations.ts";
import { answer, pageFaults, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";

const GOOD = "Hoàn thành tốt nhiệm vụ";
const PROJECTOR = { width: 1920, height: 1080 };

let walk: Walk;
let commune: Commune;
let cycle: Cycle;
let meetingId: string;

const members = (): Member[] => [commune.head, commune.deputy, ...commune.clerks];

beforeAll(async () => {
  walk = await startWalk("board-meeting");
  commune = await makeCommune(walk.khung);
  await adoptShipped(walk.khung, "nong-son-2022", commune.commune.id, secretVote);
  cycle = await makeOpenedCycle(walk.khung, { unitId: commune.commune.id, name: "Tháng 7/2026" });
  for (const who of members()) {
    const { id, version } = await evaluationOf(walk.khung, cycle.id, who.personId);
    await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
  }
  const input = { cycleId: cycle.id, unitId: commune.block.id };
  const convened = await commune.head.actor.ok<{ conveneMeeting: { id: string } }>(CONVENE, { input });
  meetingId = convened.conveneMeeting.id;
});
afterAll(() => walk.end());

async function cast(voter: Member): Promise<void> {
  const others = members().filter(({ personId }) => personId !== voter.personId);
  const evaluations = await Promise.all(others.map(({ personId }) => evaluationOf(walk.khung, cycle.id, personId)));
  const choices = evaluations.map(({ id }) => ({ evaluationId: id, grade: "HTT" }));
  await voter.actor.ok(CAST, { input: { meetingId, choices } });
}

it("a clerk votes in secret with one thumb: one colleague at a time, then one paper", async () => {
  const [clerk] = commune.clerks;
  await walk.at(clerk.actor, `/meetings/${meetingId}/show`, { width: 360, height: 740, dark: true }, async (page) => {
    for (const place of [1, 2, 3]) {
      await page.getByText(`Người ${String(place)}/3`).waitFor();
      if (place === 1) {
        expect(await pageFaults(page)).toEqual([]);
        await picture(page, "meeting-thumb");
      }
      await page
        .getByRole("group", { name: /Mức xếp loại cho/ })
        .getByRole("button", { name: GOOD, exact: true })
        .click();
      await page.getByText(`Đã chọn ${String(place)}/3 người`).waitFor();
    }
    await page.getByRole("button", { name: "Gửi phiếu", exact: true }).click();
    await page.getByText("Lá phiếu được niêm phong và không xem lại được", { exact: false }).waitFor();
    await answer(page, "Gửi phiếu");
    await page.getByText("Đã nhận lá phiếu của bạn").first().waitFor();
  });
});

it("the projector tells the room who has voted and nothing of the papers, and the result after the count", async () => {
  for (const who of [commune.head, commune.deputy]) await cast(who);
  const screen = `/meetings/${meetingId}/screen`;
  await walk.at(commune.head.actor, screen, PROJECTOR, async (page) => {
    await page.getByRole("heading", { name: "Khối chính quyền" }).waitFor();
    await page.getByRole("status", { name: "3/4 người đã bỏ phiếu" }).waitFor();
    await page.getByText("Không hiện kết quả từng phần", { exact: false }).waitFor();
    expect(await page.getByText(`${GOOD}:`, { exact: false }).count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "meeting-screen");
    await cast(commune.clerks[1]);
    await page.getByRole("status", { name: "4/4 người đã bỏ phiếu" }).waitFor();
  });
  await walk.at(commune.head.actor, `/meetings/${meetingId}/show`, {}, async (page) => {
    await page.getByRole("link", { name: "Trình chiếu" }).waitFor();
    await page.getByRole("button", { name: "Kiểm phiếu" }).click();
    await answer(page, "Kiểm phiếu");
    await page.getByText("Kết quả kiểm phiếu").first().waitFor();
  });
  await walk.at(commune.head.actor, screen, { ...PROJECTOR, dark: true }, async (page) => {
    await page.getByRole("heading", { name: "Kết quả kiểm phiếu" }).waitFor();
    await page.getByText("Đã kiểm phiếu", { exact: true }).waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "meeting-screen-result");
  });
  expect(walk.faults).toEqual([]);
});
