import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { type Evaluation, EvaluationStep, RatingStep, Score } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { PositionClass, type Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { answered } from "../../support/browser/at-rest.ts";
import { launchBrowser, type Look, openWindow, picture } from "../../support/browser/window.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { listening } from "../../support/listening.ts";
import { type Actor, startTestKhung, type TestKhung } from "../../support/test-khung.ts";

const MILLION = 1_000_000;
const PHONE: Look = { width: 390, height: 844, dark: true };
const { SELF, DECISION, LOCKED } = EvaluationStep;

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let top: Unit;
let reader: Actor;
let analyst: Actor;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-dashboards-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  top = await makeUnit(khung, { name: "Tỉnh Ninh Bình" });
  const units = [
    await makeUnit(khung, { parentId: top.id, name: "Sở Nông nghiệp và Môi trường" }),
    await makeUnit(khung, { parentId: top.id, name: "Sở Y tế" }),
    await makeUnit(khung, { parentId: top.id, name: "Xã Gia Viễn" }),
  ];
  const frameworkVersionId = (await makePublishedVersion(khung)).id;
  const ids: string[] = [];
  for (const [month, days] of [
    ["05", 31],
    ["06", 30],
    ["07", 31],
  ] as const) {
    const span = { startsOn: `2026-${month}-01`, endsOn: `2026-${month}-${String(days)}`, name: `Tháng ${month}/2026` };
    const due = { selfDueOn: "2026-07-10", decisionDueOn: "2026-07-12" };
    const cycle = await makeOpenCycle(khung, { unitId: top.id, ...span, ...due });
    for (const [place, unit] of units.entries()) {
      const make = (count: number, step: EvaluationStep, over: Partial<Evaluation>) =>
        makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId, count, step, over });
      const rated = { selfSubmittedAt: "2026-07-09T02:00:00.000Z", selfGrade: "A" };
      const first = await make(5 + place, LOCKED, {
        ...rated,
        decidedGrade: "A",
        totalMillionths: (90 + place) * MILLION,
      });
      await make(3, LOCKED, { ...rated, decidedGrade: "B", totalMillionths: 75.5 * MILLION });
      await make(2 - (place % 2), LOCKED, {
        ...{ ...rated, decidedGrade: "B", positionClass: PositionClass.LEADER, leading: true },
        totalMillionths: 71 * MILLION,
      });
      if (month === "07") {
        await make(place + 1, SELF, {});
        await make(place, DECISION, { ...rated, selfGrade: "B" });
      }
      ids.push(...first.map(({ id }) => id));
    }
    if (month === "06") await closeForTest(khung, cycle.id);
  }
  await khung.write(answer, { ids });
  await khung.write((work: Work) => rebuildStatistics(work), {});
  reader = await khung.actor({ role: Role.AUDITOR, unitId: top.id });
  analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Every criterion: four points given oneself, three and four decided in turn. */
async function answer(work: Work, { ids }: { ids: readonly string[] }): Promise<object> {
  const criteria = await work.sql.selectFrom("criterion").select("id").execute();
  for (const [at, evaluationId] of ids.entries())
    for (const { id: criterionId } of criteria)
      for (const step of [RatingStep.SELF, RatingStep.DECISION]) {
        const points = step === RatingStep.SELF ? 4 : 3 + (at % 2);
        const worth = { value: String(points), pointsMillionths: points * MILLION, isFull: points === 4 };
        work.em.persist(Object.assign(new Score(), { evaluationId, step, criterionId, ...worth }));
      }
  await work.em.flush();
  return {};
}

/** Somebody's window at a page, signed in already. */
async function at(actor: Actor, path: string, look: Look, visit: (page: Page) => Promise<void>): Promise<void> {
  const window = await openWindow(browser, address, { now: khung.clock.now(), ...look });
  const [name = "", ...value] = actor.cookie.split("=");
  await window.context.addCookies([{ name, value: value.join("="), url: address }]);
  await window.page.goto(`${address}/#${path}`);
  await visit(window.page).catch(async (error: unknown) => {
    await picture(window.page, "dashboards-failed");
    throw new Error([...window.faults, String(error)].join("\n"), { cause: error });
  });
  faults.push(...window.faults);
  await window.context.close();
}

/** The lines of a table as they stand on the screen. */
async function linesOf(page: Page, name: string): Promise<string[][]> {
  const rows = await page.getByRole("region", { name, exact: true }).getByRole("row").all();
  return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
}

it("an analyst filters, reads the chart, exports XLSX, and finds the same numbers in the file", async () => {
  await at(reader, "/statistics/builder?to=2026-07-31&m=SUBJECTS,RATED,MEAN_SCORE&by=UNIT", {}, async (page) => {
    await page.getByRole("combobox", { name: "Nhóm vị trí việc làm" }).click();
    await page.getByRole("option", { name: "Chuyên môn, nghiệp vụ" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).toContain("classes=PROFESSIONAL");
    await page
      .getByRole("img", { name: /^Biểu đồ: Số phiếu/ })
      .locator("svg")
      .first()
      .waitFor();
    const wanted = [
      ["Sở Nông nghiệp và Môi trường", "9", "8", "84,56"],
      ["Sở Y tế", "12", "9", "85,83"],
      ["Xã Gia Viễn", "15", "10", "87,05"],
      ["Tổng cộng", "36", "27", "85,91"],
    ];
    const seen = async (): Promise<(string | undefined)[][]> =>
      (await linesOf(page, "Kết quả")).slice(1).map((cells) => cells.map((cell) => cell.split("\n")[0]?.trim()));
    await expect.poll(seen, { timeout: 30_000 }).toEqual(wanted);
    await picture(page, "statistics-builder");
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tệp, truy vấn, định nghĩa: Kết quả" }).click();
    await page.getByRole("menuitem", { name: "Kết xuất Excel (XLSX)" }).click();
    const file = join(folder, "table.xlsx");
    await (await coming).saveAs(file);
    const [sheet] = await readXlsxFile(file);
    const [heads = [], ...rows] = sheet?.data ?? [];
    const column = (head: string): number => heads.indexOf(head);
    const written = rows.map((row) =>
      ["Đơn vị", "Số phiếu", "Được xếp loại", "Điểm trung bình"].map((head) => row[column(head)]),
    );
    const number = (text: string): number => Number(text.replace(",", "."));
    expect(written).toEqual(wanted.map(([name, ...numbers]) => [name, ...numbers.map(number)]));
  });
});

it("the overview shows how far it is, the months as a map, where it stalls and who differs", async () => {
  await at(reader, "/statistics/overview?to=2026-07-31", {}, async (page) => {
    await page.getByRole("region", { name: "Đơn vị × kỳ" }).waitFor();
    const head = async (): Promise<string[] | undefined> => (await linesOf(page, "Đơn vị × kỳ"))[0];
    await expect.poll(head, { timeout: 60_000 }).toEqual(["Đơn vị", "2026-05", "2026-06", "2026-07"]);
    await answered(page);
    const map = await linesOf(page, "Đơn vị × kỳ");
    expect(map[1]?.slice(1)).toEqual(["100%", "100%", "90,91%"]);
    const stalls = await linesOf(page, "Đang chậm ở đâu");
    expect(stalls[0]).toContain("Tự đánh giá");
    expect(stalls.at(-1)?.[0]).toBe("Xã Gia Viễn");
    await page.getByText("Gần mức chung").first().waitFor();
    expect(await axeFaults(page, "serious")).toEqual([]);
    await picture(page, "statistics-overview");
    const asked: (string | undefined)[] = [];
    page.on("request", (request) => {
      const [name] = /Statistics\w+/.exec(request.postData() ?? "") ?? [];
      if (name !== undefined) asked.push(name);
    });
    await page.reload();
    await page.getByRole("region", { name: "Đơn vị × kỳ" }).waitFor();
    await answered(page);
    expect(asked).toEqual(["StatisticsOf", "StatisticsOverview"]);
    await page.getByRole("link", { name: "Sở Y tế" }).first().click();
    await page.getByRole("heading", { name: "Số liệu theo đơn vị" }).first().waitFor();
    await page.getByRole("region", { name: "Diễn biến qua các kỳ" }).waitFor();
    await picture(page, "statistics-unit-inside");
  });
});

it("a unit's measures stand beside each other on a dark phone, in English as well", async () => {
  await at(reader, `/statistics/unit?to=2026-07-31&unit=${top.id}&family=score`, PHONE, async (page) => {
    await page.getByRole("button", { name: "EN – English" }).click();
    await page.getByRole("region", { name: "Comparison of sub-units" }).waitFor();
    await answered(page);
    const lines = await linesOf(page, "Comparison of sub-units");
    expect(lines.at(-1)?.[0]).toBe("Total");
    const wide = await page.evaluate<boolean>("document.documentElement.scrollWidth > window.innerWidth");
    expect(wide).toBe(false);
    expect(await axeFaults(page, "serious")).toEqual([]);
    await picture(page, "statistics-unit-phone");
    for (const [family, measure] of [
      ["Gaps", "Gap of grade of the self-rating"],
      ["Others", "Mean points"],
    ] as const) {
      await page.getByRole("button", { name: family, exact: true }).click();
      await page.getByRole("columnheader", { name: measure, exact: true }).first().waitFor();
    }
    await picture(page, "statistics-unit-others");
  });
});

it("a criterion is looked at unit by unit, and its definition is one touch away", async () => {
  await at(reader, "/statistics/criteria?to=2026-07-31", { dark: true }, async (page) => {
    await page.getByRole("region", { name: "Từng tiêu chí" }).getByRole("link").first().click();
    await expect.poll(() => page.url()).toContain("criterion=");
    await page.getByRole("heading", { name: /^Theo đơn vị: (?!trung bình)/ }).waitFor();
    await page.getByRole("button", { name: /^Tệp, truy vấn, định nghĩa: Từng tiêu chí/ }).click();
    await page.getByRole("menuitem", { name: "Định nghĩa chỉ tiêu" }).click();
    await page.getByRole("dialog", { name: "Định nghĩa chỉ tiêu" }).getByText("Trung bình điểm mà cá nhân").waitFor();
    await page.keyboard.press("Escape");
    await picture(page, "statistics-criteria");
    await page.getByRole("button", { name: /^Tệp, truy vấn, định nghĩa: Từng tiêu chí/ }).click();
    const opening = page.context().waitForEvent("page");
    await page.getByRole("menuitem", { name: "Mở trong GraphiQL" }).click();
    const explorer = await opening;
    await explorer.getByText("CRITERION_SELF_MEAN").first().waitFor();
    await picture(explorer, "statistics-explorer");
  });
});

it("a file that takes long shows its rows and can be stopped; asked for again, it comes as JSON with the same numbers", async () => {
  await at(reader, `/statistics?unit=${top.id}`, {}, async (page) => {
    let isHeld = true;
    await page.route("**/exports/*", async (route) => {
      if (!isHeld) await route.continue();
    });
    const ask = async (what: string): Promise<void> => {
      await page.getByRole("button", { name: "Kết xuất tệp", exact: true }).click();
      const dialog = page.getByRole("dialog", { name: "Kết xuất tệp", exact: true });
      for (const [field, choice] of [
        ["Nội dung", what],
        ["Định dạng", "JSON (cho phần mềm khác)"],
      ] as const) {
        await dialog.getByRole("combobox", { name: field }).click();
        await page.getByRole("option", { name: choice }).click();
        await dialog.getByRole("combobox", { name: field }).getByText(choice).waitFor();
      }
      await dialog.getByRole("button", { name: "Kết xuất tệp", exact: true }).click();
    };
    const table = page.getByRole("region", { name: "Bảng theo đơn vị", exact: true });
    await table.getByRole("row", { name: /^Tổng cộng/ }).waitFor();
    const seen = (await linesOf(page, "Bảng theo đơn vị")).slice(1).map((cells) => cells.slice(1, 3));
    await ask("Danh sách phiếu đánh giá trong kỳ này");
    const waiting = page.getByRole("dialog", { name: "Đang lập tệp" });
    await waiting.getByText("Đã ghi 0 trên tổng số 41 dòng").waitFor();
    await picture(page, "statistics-export-waiting");
    await waiting.getByRole("button", { name: "Dừng, không tải nữa" }).click();
    await page.getByText("Đã dừng, không có tệp nào được lưu.").waitFor();
    await waiting.waitFor({ state: "detached" });
    isHeld = false;
    const coming = page.waitForEvent("download");
    await ask("Thống kê theo đơn vị trong kỳ này");
    const download = await coming;
    expect(download.suggestedFilename()).toBe("unit-statistics.json");
    const { rows } = JSON.parse(await readFile(await download.path(), "utf8")) as { rows: Record<string, unknown>[] };
    const written = rows.map((row) => [row["evaluations"], row["rated"]]);
    expect(written.map(String).sort()).toEqual(seen.map(String).sort());
  });
});

it("a reader of published tables gets closed cycles only, and is told why", async () => {
  await at(analyst, "/statistics/overview?to=2026-07-31", {}, async (page) => {
    await page.getByRole("row", { name: /^Tổng cộng/ }).waitFor();
    await expect.poll(() => page.url()).not.toContain("overview");
    await page.getByRole("tab", { name: "Tự phân tích" }).click();
    await page.getByText(/^Đây là số liệu đã công bố/).waitFor();
    await page.getByRole("region", { name: "Kết quả", exact: true }).waitFor();
    expect((await linesOf(page, "Kết quả")).at(-1)?.[0]).toBe("Tổng cộng");
    await page.goto(`${address}/#/statistics/builder?to=2026-07-31&m=RATED,SHARE&by=UNIT,GRADE`);
    await page
      .getByRole("note", { name: /^Được che: nhóm dưới 5 người/ })
      .first()
      .waitFor();
    await picture(page, "statistics-published-grades");
    await page.goto(`${address}/#/statistics/unit?to=2026-07-31`);
    await page.getByText("Bảng này cần số liệu chính xác").waitFor();
    await picture(page, "statistics-published");
  });
});

it("prints charts and tables without menus and buttons", async () => {
  await at(reader, "/statistics/overview?to=2026-07-31", {}, async (page) => {
    await page.getByRole("region", { name: "Đơn vị × kỳ" }).waitFor();
    await answered(page);
    await page.emulateMedia({ media: "print" });
    await page
      .getByRole("button", { name: /^Tệp, truy vấn/ })
      .first()
      .waitFor({ state: "hidden" });
    await page.getByRole("region", { name: "Đơn vị × kỳ" }).waitFor();
    await picture(page, "statistics-print");
  });
  expect(faults).toEqual([]);
});
