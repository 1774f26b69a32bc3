import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind } from "../../../server/cycle/index.ts";
import { loadContent } from "../../../server/framework/index.ts";
import { answered, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { answer, pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { type Look, picture } from "../../support/browser/window.ts";
import { adoptShipped, evaluationOf, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { monthOf } from "../../support/build-period.ts";
import { DECIDE, SUBMIT } from "../../support/evaluation-operations.ts";
import { verbDocument } from "../../support/process/build-process.ts";
import { assigned, makeOffice, type Office } from "../../support/work/build-task.ts";

let walk: Walk;
let office: Office;
let june: string;
let july: string;

const STEPS = ["SELF", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"] as const;
const TERMS = { fileWithin: { days: 5, count: "WORKING" }, resolveWithin: { days: 7, count: "WORKING" } } as const;
const TASK = "Soạn thảo kế hoạch quý III";
const DAY: Look = { width: 390, height: 844 };

beforeAll(async () => {
  walk = await startWalk("my-month");
  const { khung } = walk;
  office = await makeOffice(khung);
  await adoptShipped(khung, "nd-335-2025", office.agency.id, (file) => {
    const { scheme } = { ...file, ...withoutVote(file) };
    return { scheme: { ...scheme, steps: [...STEPS], objection: TERMS } };
  });
  const unitId = office.agency.id;
  june = (await makeOpenedCycle(khung, { unitId, name: "Tháng 6/2026", ...monthOf(6) })).id;
  await handInJune();
  const days = { selfDueOn: "2026-07-18", decisionDueOn: "2026-07-25" };
  july = (await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026", ...monthOf(7), ...days })).id;
  const third = { kind: CycleKind.QUARTER, startsOn: "2026-07-01", endsOn: "2026-09-30" };
  await makeOpenedCycle(khung, { unitId, name: "Quý III/2026", ...third });
  await assigned(office, { title: TASK, dueOn: "2026-07-16" });
  await assigned(office, { title: "Báo cáo tháng", dueOn: "2026-07-30" });
});

afterAll(() => walk.end());

/** June as the clerk answered it: a quarter below the most everywhere. */
async function handInJune(): Promise<void> {
  const { id, version, frameworkVersionId } = await evaluationOf(walk.khung, june, office.clerkId);
  const { criterionIds, groups } = await loadContent(walk.khung.look().sql, frameworkVersionId);
  const scores = groups.flatMap((group) =>
    (group.criteria ?? []).map(({ code, max }) => ({
      criterionId: criterionIds.get(code),
      value: String(Number(max) - 0.25),
    })),
  );
  const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "9/10" }));
  await office.clerk.ok(SUBMIT, { input: { evaluationId: id, version, scores, metrics } });
}

const julyOf = () => evaluationOf(walk.khung, july, office.clerkId);
const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Các phần của kỳ" }).getByRole("button", { name });
/** Complaints of browsers, less those about the line that is broken on purpose. */
const unexpected = (): string[] => walk.faults.filter((fault) => !fault.includes("ERR_FAILED"));

async function photo(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name: "anh-hien-truong.jpg", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) };
}

it("a civil servant does a task on the phone and photographs the evidence, over a broken line too", async () => {
  await walk.at(office.clerk, "/my-month", DAY, async (page) => {
    const month = page.getByRole("heading", { name: "Tháng 7/2026", level: 1 });
    await month.waitFor();
    const periods = page.getByRole("navigation", { name: "Các kỳ đang mở" });
    await periods.getByRole("button", { name: "Quý III/2026" }).click();
    await page.getByRole("heading", { name: "Quý III/2026", level: 1 }).waitFor();
    await page.goBack();
    await month.waitFor();
    await page.getByText("Bước 1/5: Tự đánh giá").waitFor();
    await page.getByText("còn 3 ngày, hết ngày 18/07/2026").waitFor();
    const card = page.getByRole("listitem", { name: TASK });
    await card.getByRole("button", { name: "Bắt đầu" }).click();
    await answer(page, "Bắt đầu");
    await card.getByText("Đang thực hiện").waitFor();
    await shown(page);
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "my-month-tasks-phone");
    await photograph(page, card);
    await card.getByRole("button", { name: "Minh chứng (1)" }).click();
    const image = card.getByRole("img", { name: "Ảnh minh chứng anh-hien-truong.jpg" });
    await image.waitFor();
    await eventually(() =>
      image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    await picture(page, "my-month-evidence-phone");
    await card.getByRole("button", { name: "Nộp kết quả" }).click();
    await answer(page, "Nộp kết quả");
    await page.getByRole("region", { name: "Chờ xác nhận, nghiệm thu" }).getByRole("link", { name: TASK }).waitFor();
  });
  expect(unexpected()).toEqual([]);
});

/** The photograph opens the report; the first try finds no line, a file that is too large is told before it is sent. */
async function photograph(page: Page, card: ReturnType<Page["getByRole"]>): Promise<void> {
  await page.route("**/files", (route) => route.abort());
  await card.getByLabel(`Chụp minh chứng: ${TASK}`).setInputFiles(await photo(page));
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("alert").getByText("Đường truyền bị ngắt").waitFor();
  await picture(page, "my-month-photo-lost-phone");
  await page.unroute("**/files");
  await dialog.getByRole("button", { name: "Gửi lại" }).click();
  await dialog.getByRole("alert").waitFor({ state: "hidden" });
  const large = { name: "phim.png", mimeType: "image/png", buffer: Buffer.alloc(21 * 1024 * 1024) };
  await dialog.getByLabel("Chọn tệp").setInputFiles(large);
  await dialog
    .getByRole("alert")
    .getByText(/21 MB.*20 MB/)
    .waitFor();
  expect.soft(await pageFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Bỏ tệp phim.png" }).click();
  await dialog.getByRole("slider").press("End");
  await answered(page);
  await answer(page, "Báo tiến độ");
}

it("rates oneself beside the answers of last month, is told what is missing, and hands in", async () => {
  const { id } = await julyOf();
  await walk.at(office.clerk, `/my-month?id=${id}`, DAY, async (page) => {
    await part(page, "Tự đánh giá").click();
    await page.getByText("Kỳ trước: 4,75 điểm").first().waitFor();
    await page.getByRole("button", { name: "Xem hướng dẫn chấm" }).first().click();
    await page.getByText("Quan điểm, bản lĩnh chính trị vững vàng").waitFor();
    await page.getByRole("button", { name: "Chọn như kỳ trước: I.1", exact: true }).click();
    await page.getByRole("button", { name: "Chọn như kỳ trước: I.1", exact: true }).waitFor({ state: "hidden" });
    await page.getByText("Đã lưu nháp", { exact: true }).waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "my-month-self-phone");
    await page.getByRole("button", { name: "Còn 9 mục" }).click();
    const missing = page.getByRole("dialog", { name: "Còn 9 mục chưa trả lời" });
    await missing.waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "my-month-missing-phone");
    await missing.getByRole("button", { name: /^II\.1 / }).click();
    await missing.waitFor({ state: "hidden" });
    await eventually(() => page.locator("[id^='criterion-']:focus-within [data-last='II.1']").count()).toBe(1);
    await page.getByLabel("Ưu điểm, kết quả nổi bật").fill("Hoàn thành trước hạn.");
    await part(page, "Công việc").click();
    await page.getByRole("heading", { name: /^Việc cần làm/ }).waitFor();
    await eventually(async () => (await julyOf()).strengths).toBe("Hoàn thành trước hạn.");
  });
  const kept = await walk.khung
    .look()
    .sql.selectFrom("score")
    .select("value")
    .where("evaluation_id", "=", id)
    .execute();
  expect(kept.map(({ value }) => value)).toEqual(["4.75"]);
  await walk.at(office.clerk, `/my-month?id=${id}&part=self`, PHONE, async (page) => {
    for (const code of ["I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"])
      await page.getByRole("button", { name: `Chọn như kỳ trước: ${code}`, exact: true }).click();
    await page.getByRole("button", { name: "Nộp phiếu", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("10/10").waitFor();
    await answered(page);
    await picture(page, "my-month-submit-phone-dark");
    await answer(page, "Nộp phiếu");
    await page.getByText("Chưa có kết quả").waitFor();
    await page.getByText("Bước 2/5: Quyết định").waitFor();
  });
  expect((await julyOf()).step).toBe("DECISION");
  expect(unexpected()).toEqual([]);
});

it("reads the result with its reasons, reserves an opinion and files an objection in time", async () => {
  const { id, version } = await julyOf();
  await office.head.ok(DECIDE, { input: { evaluationId: id, version, grade: "HTN", reason: "Hồ sơ nộp chưa đủ" } });
  const decided = await julyOf();
  await office.head.ok(verbDocument("issueNotice"), { input: { evaluationId: id, version: decided.version } });
  await walk.at(office.clerk, "/", DAY, async (page) => {
    await page.getByRole("link", { name: "Xem kết quả", exact: true }).click();
    await page.getByRole("heading", { name: "Bạn được xếp loại: Hoàn thành nhiệm vụ" }).waitFor();
    await page.getByText("Lý do: Hồ sơ nộp chưa đủ").waitFor();
    await page.getByText(/^Thời hạn kiến nghị: còn \d+ ngày/).waitFor();
    await page.getByText(/^Căn cứ: .*335\/2025/).waitFor();
    await page.getByRole("button", { name: "Cách tính từng điểm" }).click();
    await page.getByRole("button", { name: "Công việc đứng sau kết quả" }).click();
    await page
      .getByRole("button", { name: /Xem \d+ nhiệm vụ/ })
      .first()
      .waitFor();
    await shown(page);
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "my-month-result-phone");
    await page.getByRole("button", { name: "Bảo lưu ý kiến" }).click();
    await page.getByLabel(/Ý kiến của bạn/).fill("Tôi giữ nguyên bản tự đánh giá.");
    await answer(page, "Bảo lưu ý kiến");
    await page.getByText("Tôi giữ nguyên bản tự đánh giá.").first().waitFor();
    await page.getByRole("button", { name: "Gửi kiến nghị" }).click();
    await page.getByLabel(/Nội dung kiến nghị/).fill("Hồ sơ đã nộp ngày 15/07, có ảnh minh chứng.");
    await answer(page, "Gửi kiến nghị");
    await page.getByText("Đang giải quyết", { exact: true }).first().waitFor();
    await page.getByText("Bước 5/6: Giải quyết kiến nghị").waitFor();
    expect.soft(await pageFaults(page)).toEqual([]);
    await picture(page, "my-month-objection-phone");
  });
  expect((await julyOf()).step).toBe("RESOLUTION");
  expect(unexpected()).toEqual([]);
});

it("is as good in English, on a small phone, in the dark and at a desk", async () => {
  const { id } = await julyOf();
  const looks: readonly (readonly [string, Look])[] = [
    ["360-dark-en", { width: 360, height: 740, dark: true, language: "en" }],
    ["360-light", { width: 360, height: 740 }],
    ["1280-light-en", { language: "en" }],
    ["1280-dark", { dark: true }],
  ];
  for (const [name, look] of looks)
    await walk.at(office.clerk, `/my-month?id=${id}&part=result`, look, async (page) => {
      await page.getByRole("heading", { name: "Tháng 7/2026", level: 1 }).waitFor();
      await shown(page);
      expect.soft(await pageFaults(page)).toEqual([]);
      await picture(page, `my-month-result-${name}`);
      await page.goto(`${walk.address}/#/my-month?id=${id}&part=tasks`);
      await page
        .getByRole("button", { name: look.language === "en" ? "Report unplanned work" : "Báo việc phát sinh" })
        .waitFor();
      await shown(page);
      expect.soft(await pageFaults(page)).toEqual([]);
      await picture(page, `my-month-tasks-${name}`);
    });
  expect(unexpected()).toEqual([]);
});

it("asks the server for the whole screen at most three times", async () => {
  const { id } = await julyOf();
  await walk.at(office.clerk, "/notices", {}, async (page) => {
    await shown(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) asked.push(request.url());
    });
    await page.goto(`${walk.address}/#/my-month?id=${id}&part=result`);
    await page.getByRole("heading", { name: "Tháng 7/2026", level: 1 }).waitFor();
    await shown(page);
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});
