import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../server/kernel/index.ts";
import { eventually } from "../support/browser/eventually.ts";
import { answer, fromMenu, pageFaults, PHONE, startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";
import { act, currentOf, makeProcess, type Process, WHOLE, withSteps } from "../support/process/build-process.ts";
import type { Actor } from "../support/test-khung.ts";

const AN = "Đào Thị An";
const GOOD = "Hoàn thành tốt nhiệm vụ";

let walk: Walk;
let process: Process;
let auditor: Actor;
let table: string;

beforeAll(async () => {
  walk = await startWalk("process");
  process = await makeProcess(walk.khung, withSteps(WHOLE.filter((step) => step !== "PUBLICATION")));
  const { commune } = process.commune;
  auditor = await walk.khung.actor({ role: Role.AUDITOR, unitId: commune.id });
  const filter = { cycleId: process.cycle.id, unitId: commune.id, includeSubtree: true };
  table = `/evaluations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
});
afterAll(() => walk.end());

const stepOf = async (): Promise<string> => (await currentOf(walk.khung, process, process.commune.clerks[0])).step;

const opinion = async (page: Page, grade: string, words: string): Promise<void> => {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: grade, exact: true }).click();
  await dialog.getByRole("textbox").fill(words);
};

it("a clerk hands in on a phone and sees who comes next", async () => {
  await walk.at(process.commune.clerks[0].actor, "/", PHONE, async (page) => {
    await page.getByRole("link", { name: "Tự đánh giá", exact: true }).click();
    const grades = page.getByRole("group", { name: "Mức tự nhận" });
    await grades.getByRole("button", { name: GOOD, exact: true }).click();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-self-phone");
    await page.getByRole("button", { name: "Nộp phiếu", exact: true }).click();
    await page.getByText("phiếu chuyển sang cấp ủy cho ý kiến", { exact: false }).waitFor();
    await answer(page, "Nộp phiếu");
    await page.getByText("Chờ ý kiến cấp ủy").first().waitFor();
  });
  expect(await stepOf()).toBe("PARTY_OPINION");
});

it("the secretary of the Party committee gives its opinion and the specialist proposes a grade", async () => {
  await walk.at(process.secretary.actor, "/", {}, async (page) => {
    await page.getByRole("link", { name: "Cho ý kiến", exact: true }).click();
    await fromMenu(page, AN, "Ghi ý kiến cấp ủy");
    await page.getByRole("dialog").getByRole("button", { name: "Thống nhất", exact: true }).click();
    await opinion(page, GOOD, "Chấp hành tốt, được tín nhiệm.");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-party");
    await answer(page, "Ghi ý kiến");
  });
  await walk.at(process.commune.specialist, "/", PHONE, async (page) => {
    await page.getByRole("link", { name: "Đề xuất", exact: true }).click();
    await fromMenu(page, AN, "Đề xuất mức xếp loại");
    await opinion(page, GOOD, "Đủ điều kiện.");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-hr-phone");
    await answer(page, "Gửi đề xuất");
  });
  expect(await stepOf()).toBe("DECISION");
});

it("the head departs from the proposal with a reason and tells the person", async () => {
  await walk.at(process.commune.head.actor, table, {}, async (page) => {
    const choice = page.getByLabel(`Mức xếp loại của ${AN}`);
    await choice.selectOption("HTN");
    await page
      .getByRole("row", { name: new RegExp(AN) })
      .getByRole("button", { name: "Quyết định", exact: true })
      .click();
    await page.getByText("Cơ quan tổ chức đề xuất mức", { exact: false }).waitFor();
    await page.getByRole("dialog").getByRole("textbox").fill("Chậm hai nhiệm vụ trọng tâm.");
    await picture(page, "process-decide");
    await answer(page, "Quyết định");
    await page.getByText("Đã quyết định, chờ thông báo").or(page.getByText("Chờ thông báo")).first().waitFor();
    await fromMenu(page, AN, "Thông báo kết quả");
    await picture(page, "process-notice");
    await answer(page, "Thông báo");
    expect(await pageFaults(page)).toEqual([]);
  });
  expect(await stepOf()).toBe("OBJECTION");
});

it("the clerk reads why and reserves an opinion, which stays on record", async () => {
  const { id } = await currentOf(walk.khung, process, process.commune.clerks[0]);
  await walk.at(process.commune.clerks[0].actor, `/evaluations/${id}/show`, PHONE, async (page) => {
    const judged = page.getByText("Quy chế này không tính điểm", { exact: false });
    await eventually(() => judged.innerText()).toContain("cấp ủy cho ý kiến");
    expect(await judged.innerText()).not.toContain("biểu quyết");
    await page.getByRole("tab", { name: "Diễn biến" }).click();
    await page.getByText("Chậm hai nhiệm vụ trọng tâm.").first().waitFor();
    await page.getByRole("button", { name: "Bảo lưu ý kiến" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Hai nhiệm vụ được giao muộn.");
    await picture(page, "process-reserve-phone");
    await answer(page, "Bảo lưu ý kiến");
    await page.getByText("Hai nhiệm vụ được giao muộn.").first().waitFor();
    await page.getByRole("button", { name: "Nhất trí", exact: true }).click();
    await answer(page, "Nhất trí");
    await picture(page, "process-accepted-phone");
    expect(await pageFaults(page)).toEqual([]);
  });
  expect(await stepOf()).toBe("LOCKED");
});

it("the specialist unlocks with a reason, the head decides anew, and a wrong result is superseded", async () => {
  const { head, specialist } = process.commune;
  await walk.at(specialist, table, {}, async (page) => {
    await fromMenu(page, AN, "Mở khóa phiếu");
    await page.getByRole("dialog").getByRole("textbox").fill("Thiếu minh chứng, cần xem lại.");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-unlock");
    await answer(page, "Mở khóa phiếu");
    await page.getByText("Đã mở khóa phiếu").waitFor();
  });
  expect(await stepOf()).toBe("DECISION");
  await walk.at(head.actor, table, PHONE, async (page) => {
    await page.getByLabel(`Mức xếp loại của ${AN}`).selectOption("HTT");
    await page.getByRole("button", { name: "Quyết định", exact: true }).click();
    await answer(page, "Quyết định");
    await page.getByText("Chờ thông báo").first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-decided-phone");
  });
  await act(walk.khung, process, head.actor, process.commune.clerks[0], "issueNotice");
  await act(walk.khung, process, process.commune.clerks[0].actor, process.commune.clerks[0], "acceptResult");
  await walk.at(head.actor, table, PHONE, async (page) => {
    await fromMenu(page, AN, "Quyết định thay thế");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Hoàn thành nhiệm vụ", exact: true }).click();
    await dialog.getByRole("textbox").fill("Bỏ sót một vi phạm.");
    await page.setViewportSize({ width: 1000, height: 700 });
    await eventually(() => dialog.getByRole("textbox").inputValue()).toBe("Bỏ sót một vi phạm.");
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-supersede");
    await answer(page, "Ban hành quyết định thay thế");
    await page.getByText("Đã ban hành quyết định thay thế").waitFor();
  });
  const { id } = await currentOf(walk.khung, process, process.commune.clerks[0]);
  await walk.at(auditor, `/evaluations/${id}/show`, { language: "en" }, async (page) => {
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText("Bỏ sót một vi phạm.").first().waitFor();
    await page.getByText("Thiếu minh chứng, cần xem lại.").first().waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await picture(page, "process-history-en");
  });
});

it("the auditor reads every step of it, in words", async () => {
  await walk.at(auditor, "/auditEntries", {}, async (page) => {
    await page.getByText("decideEvaluation", { exact: true }).first().waitFor();
    await page
      .getByText(/Quyết định/)
      .first()
      .waitFor();
    await picture(page, "process-audit");
    expect(await pageFaults(page)).toEqual([]);
  });
  expect(walk.faults).toEqual([]);
});
