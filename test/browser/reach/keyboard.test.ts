import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { EvaluationStep } from "../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { focusedText, Keys } from "../../support/browser/reach/keys.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeCycle,
  type Member,
} from "../../support/build-evaluation.ts";
import { CAST, CONVENE, SUBMIT } from "../../support/evaluation-operations.ts";
import type { Actor } from "../../support/test-khung.ts";

const AN = "Đào Thị An";
const GOOD = "Hoàn thành tốt nhiệm vụ";

let walk: Walk;
let commune: Commune;
let cycle: Cycle;
let meetingId: string;
const unseen = new Set<string>();

/** A vote, a decision, its notice, and a way to object. */
function withObjection({ scheme }: FrameworkFile): Partial<FrameworkFile> {
  const terms = { days: 5, count: "WORKING" } as const;
  return {
    scheme: {
      ...scheme,
      ballot: { mode: "SECRET", quorum: "2/3", majority: "1/2" },
      steps: ["SELF", "COLLECTIVE", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"],
      objection: { fileWithin: terms, resolveWithin: terms },
    },
  };
}

beforeAll(async () => {
  walk = await startWalk("keyboard");
  commune = await makeCommune(walk.khung);
  await adoptShipped(walk.khung, "nong-son-2022", commune.commune.id, withObjection);
  cycle = await makeCycle(walk.khung, { unitId: commune.commune.id, name: "Tháng 7/2026" });
});
afterAll(() => walk.end());

const at = (actor: Actor, path: string, visit: (page: Page, keys: Keys) => Promise<void>): Promise<void> =>
  walk.at(actor, path, {}, async (page) => {
    const keys = new Keys(page);
    await visit(page, keys);
    for (const name of keys.unseen) unseen.add(`${path}: ${name}`);
  });

const anNow = () => evaluationOf(walk.khung, cycle.id, commune.clerks[0].personId);
const members = (): Member[] => [commune.head, commune.deputy, ...commune.clerks];

it("the way past the menu is the first stop, and every page says its name", async () => {
  await at(commune.specialist, "/cycles", async (page, keys) => {
    await page.getByRole("link", { name: "Tháng 7/2026" }).waitFor();
    await eventually(() => page.title()).toBe("Kỳ đánh giá · Khung");
    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toBe("Đến thẳng nội dung");
    await picture(page, "keyboard-skip");
    await page.keyboard.press("Enter");
    await keys.press(page.getByRole("link", { name: "Tháng 7/2026" }));
    await eventually(() => page.title()).toBe("Tháng 7/2026 · Khung");
    await page.locator("[aria-live=polite]", { hasText: "Tháng 7/2026" }).first().waitFor({ state: "attached" });
    await page.goBack();
    await page.getByRole("link", { name: "Tháng 7/2026" }).waitFor();
  });
});

it("a specialist opens the month; a question given up leads back to its button", async () => {
  await at(commune.specialist, `/cycles/${cycle.id}/show`, async (page, keys) => {
    const open = page.getByRole("button", { name: "Mở kỳ", exact: true });
    await keys.press(open);
    await page.getByRole("dialog").getByText("5 người được lập phiếu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focusedText(page)).toBe("Mở kỳ");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("5 người được lập phiếu").waitFor();
    await keys.answer("Mở kỳ");
    await page.getByText("Đang mở", { exact: true }).first().waitFor();
  });
});

it("a clerk rates oneself", async () => {
  await at(commune.clerks[0].actor, "/", async (page, keys) => {
    await keys.press(page.getByRole("link", { name: "Tự đánh giá", exact: true }));
    const grades = page.getByRole("group", { name: "Mức tự nhận" });
    await keys.choose(grades, GOOD);
    await keys.confirm(page.getByRole("button", { name: "Nộp phiếu", exact: true }), "Nộp phiếu");
    await page.getByText("Chờ biểu quyết").first().waitFor();
  });
  expect((await anNow()).step).toBe("COLLECTIVE");
});

it("a clerk votes in secret, and the head counts", async () => {
  const [clerk, colleague] = commune.clerks;
  for (const who of [commune.head, commune.deputy, colleague]) {
    const { id, version } = await evaluationOf(walk.khung, cycle.id, who.personId);
    await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
  }
  const input = { cycleId: cycle.id, unitId: commune.block.id };
  const convened = await commune.head.actor.ok<{ conveneMeeting: { id: string } }>(CONVENE, { input });
  meetingId = convened.conveneMeeting.id;
  for (const voter of [commune.head, commune.deputy, colleague]) await cast(voter);
  await at(clerk.actor, `/meetings/${meetingId}/show`, async (page, keys) => {
    await keys.press(page.getByRole("button", { name: "Chọn theo mức tự nhận", exact: true }));
    await keys.confirm(page.getByRole("button", { name: "Gửi phiếu", exact: true }), "Gửi phiếu");
    await page.getByText("Đã nhận lá phiếu của bạn").first().waitFor();
  });
  await at(commune.head.actor, `/meetings/${meetingId}/show`, async (page, keys) => {
    await keys.confirm(page.getByRole("button", { name: "Kiểm phiếu" }), "Kiểm phiếu");
    await page.getByText("Kết quả kiểm phiếu").first().waitFor();
  });
});

async function cast(voter: Member): Promise<void> {
  const others = members().filter(({ personId }) => personId !== voter.personId);
  const forms = await Promise.all(others.map(({ personId }) => evaluationOf(walk.khung, cycle.id, personId)));
  const choices = forms.map(({ id }) => ({ evaluationId: id, grade: "HTT" }));
  await voter.actor.ok(CAST, { input: { meetingId, choices } });
}

it("the head decides on the unit's board and tells the person", async () => {
  const filter = { cycleId: cycle.id, unitId: commune.commune.id, includeSubtree: true };
  const board = `/evaluations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  await at(commune.head.actor, board, async (page, keys) => {
    const row = page.getByRole("row", { name: new RegExp(AN) });
    await keys.reach(page.getByRole("grid").locator("[data-row]"));
    await toRow(page, AN);
    await page.keyboard.press("2");
    await page.getByText("Đã chọn mức cho 1 phiếu", { exact: false }).waitFor();
    await page.keyboard.press("Control+Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Sẽ thay đổi: 1.", { exact: false }).waitFor();
    await keys.press(dialog.getByRole("button", { name: "Quyết định 1 phiếu" }));
    await dialog.getByText("Đã quyết định 1 phiếu").waitFor();
    await keys.answer("Đóng");
    await row.getByText("Chờ thông báo").first().waitFor();
    await keys.reach(page.getByRole("grid").locator("[data-row]"));
    await toRow(page, AN);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Thông báo kết quả", exact: true }).waitFor();
    await throughMenu(page, "Thông báo kết quả");
    await keys.answer("Thông báo");
    await row.getByText("Chờ thông báo").first().waitFor({ state: "hidden" });
  });
  expect(await anNow()).toMatchObject({ step: "OBJECTION", decidedGrade: "HTT" });
});

/** Goes down the board until somebody's line has the focus. */
async function toRow(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    const line = await page.evaluate<string>("document.activeElement.closest('[data-row]')?.textContent ?? ''");
    if (line.includes(name)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new RangeError(`no line of ${name}`);
}

async function throughMenu(page: Page, verb: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await focusedText(page)).startsWith(verb)) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new RangeError(`no ${verb} in the menu`);
}

it("the clerk objects, and the chairman answers", async () => {
  const { id } = await anNow();
  await at(commune.clerks[0].actor, `/evaluations/${id}/show`, async (page, keys) => {
    await keys.press(page.getByRole("button", { name: "Gửi kiến nghị" }));
    const dialog = page.getByRole("dialog");
    await keys.write(dialog.getByLabel(/Nội dung kiến nghị/), "Chưa tính công việc đột xuất.");
    await keys.answer("Gửi kiến nghị");
    await page.getByText("Đang giải quyết", { exact: true }).first().waitFor();
  });
  await at(commune.chairman.actor, "/objections", async (page, keys) => {
    await keys.press(page.getByRole("button", { name: "Giải quyết", exact: true }));
    const dialog = page.getByRole("dialog");
    await keys.press(dialog.getByRole("radio").first(), "Space");
    await keys.write(dialog.getByLabel(/Nội dung trả lời/), "Đã xem xét, giữ nguyên kết quả.");
    await keys.answer("Gửi trả lời");
    await page.getByText("Không có kiến nghị nào đang chờ").waitFor();
  });
  expect((await anNow()).step).toBe("LOCKED");
});

/** The others are out of this month's count, so that it can be closed. */
async function leaveOutOthers({ sql }: Work, { cycleId }: { cycleId: string }): Promise<object> {
  await sql
    .updateTable("evaluation")
    .set({ step: EvaluationStep.NOT_RATED, not_rated_reason: "Nghỉ thai sản" })
    .where("cycle_id", "=", cycleId)
    .where("step", "!=", EvaluationStep.LOCKED)
    .execute();
  return {};
}

it("the specialist closes the month", async () => {
  await walk.khung.write(leaveOutOthers, { cycleId: cycle.id });
  await at(commune.specialist, `/cycles/${cycle.id}/show`, async (page, keys) => {
    await keys.press(page.getByRole("button", { name: "Đóng kỳ", exact: true }));
    await keys.answer("Đóng kỳ");
    await page.getByText("Đã đóng", { exact: true }).first().waitFor();
    await picture(page, "keyboard-closed");
  });
});

it("wherever the focus came, it was seen, and no browser complained", () => {
  expect([...unseen]).toEqual([]);
  expect(walk.faults).toEqual([]);
});
