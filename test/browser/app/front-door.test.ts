import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CycleTrack } from "../../../server/cycle/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeCycle,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { makeDraftVersion } from "../../support/build-framework.ts";
import { makePosition } from "../../support/build-organization.ts";
import { SUBMIT } from "../../support/evaluation-operations.ts";
import { shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { pageFaults, PHONE, startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { withSteps } from "../../support/process/build-process.ts";

let walk: Walk;
let commune: Commune;

beforeAll(async () => {
  walk = await startWalk("front-door", { now: "2026-07-20T02:00:00Z" });
  const { khung } = walk;
  commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  await makePosition(khung, { name: "Chuyên viên tổng hợp" });
  await adoptShipped(khung, "nong-son-2022", unitId, withSteps(["SELF", "DECISION", "LOCKED"]));
  const cycle = await makeOpenedCycle(khung, { unitId, name: "Tháng 7/2026", selfDueOn: "2026-07-10" });
  const august = { startsOn: "2026-08-01", endsOn: "2026-08-31", track: CycleTrack.PARTY };
  await makeCycle(khung, { unitId, name: "Kỳ tháng 8/2026", ...august });
  await makeDraftVersion(khung, { name: { vi: "Quy chế đang soạn" } }, { ownerUnitId: unitId });
  const [an] = commune.clerks;
  const { id, version } = await evaluationOf(khung, cycle.id, an.personId);
  await an.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
});
afterAll(() => walk.end());

/** How many lists of records seen lie in the browser. */
const KEPT = `Object.keys(localStorage).filter((key) => key.includes("recent.")).length`;

const row = (page: Page, text: string | RegExp) => page.getByRole("listitem").filter({ hasText: text });
const press = (page: Page, text: string | RegExp, name: string) =>
  row(page, text).getByRole("link", { name, exact: true }).click();

describe("the first page", () => {
  it("shows a specialist drafts, cycles to open and who is late; each with one click to the place", async () => {
    await walk.at(commune.specialist, "/", {}, async (page) => {
      await page.getByRole("heading", { name: "Công tác tổ chức cán bộ" }).waitFor();
      await row(page, "Kỳ tháng 8/2026 chờ mở").getByText("hạn 01/08/2026").waitFor();
      await row(page, /4 phiếu ở 2 đơn vị đã quá hạn/)
        .getByText("quá hạn từ 10/07/2026")
        .waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "front-door-specialist");
      await press(page, /Quy chế đang soạn/, "Xem để ban hành");
      await page.getByRole("heading", { name: "Quy chế đang soạn" }).first().waitFor();
      await page.goBack();
      await press(page, /đã quá hạn/, "Xem đơn vị chậm");
      await page.getByRole("heading", { name: "Tháng 7/2026" }).first().waitFor();
      await page.goBack();
      await press(page, /Kỳ tháng 8/, "Xem trước và mở");
      await page.getByRole("heading", { name: "Kỳ tháng 8/2026" }).first().waitFor();
    });
  });

  it("asks for everything in one request", async () => {
    await walk.at(commune.specialist, "/units", {}, async (page) => {
      await page.getByRole("heading", { name: "Đơn vị" }).first().waitFor();
      // The tree asks for its branches one after the other.
      await shown(page);
      const asked: string[] = [];
      page.on("request", (request) => {
        const operation = /"operationName":"(\w+)"/.exec(request.postData() ?? "")?.[1];
        if (operation !== undefined) asked.push(operation);
      });
      await page.getByRole("menuitem", { name: "Bàn làm việc" }).click();
      await row(page, "Kỳ tháng 8/2026 chờ mở").waitFor();
      expect(asked.filter((name) => !["Me", "MyNotices"].includes(name))).toEqual(["FrontDoor"]);
    });
  });

  it("shows a head whom to decide on, and leads to the board of that cycle and step", async () => {
    await walk.at(commune.head.actor, "/", { dark: true }, async (page) => {
      await row(page, "1 phiếu chờ bạn quyết định – Tháng 7/2026").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "front-door-head-dark");
      await press(page, "chờ bạn quyết định", "Quyết định");
      await page.getByLabel("Mức xếp loại của Đào Thị An").waitFor();
    });
  });

  it("shows a civil servant on a phone what is overdue, and says so when nothing waits", async () => {
    await walk.at(commune.clerks[1].actor, "/", PHONE, async (page) => {
      await row(page, "Tự đánh giá Tháng 7/2026").getByText("quá hạn từ 10/07/2026").waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "front-door-clerk-phone");
      await press(page, "Tự đánh giá Tháng 7/2026", "Tự đánh giá");
      await page
        .getByRole("heading", { name: /Tháng 7\/2026/ })
        .first()
        .waitFor();
    });
    await walk.at(commune.clerks[0].actor, "/", { ...PHONE, language: "en" }, async (page) => {
      await page
        .getByRole("heading", { name: "Nothing is waiting for you" })
        .or(page.getByText("Nothing is waiting for you"))
        .first()
        .waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "front-door-nothing-phone-en");
    });
  });

  it("shows auditors the trail, administrators the installation and analysts where figures are", async () => {
    const unitId = commune.commune.id;
    const auditor = await walk.khung.actor({ role: Role.AUDITOR, unitId });
    await walk.at(auditor, "/", {}, async (page) => {
      await press(page, /Nhật ký thay đổi|bản ghi nhật ký/, "Mở nhật ký");
      await page.getByRole("heading", { name: "Nhật ký thay đổi" }).first().waitFor();
    });
    const administrator = await walk.khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    await walk.at(administrator, "/", {}, async (page) => {
      await row(page, "Máy chủ chưa được đặt lịch tự sao lưu").waitFor();
      expect(await pageFaults(page)).toEqual([]);
    });
    const analyst = await walk.khung.actor({ role: Role.ANALYST, unitId });
    await walk.at(analyst, "/", {}, async (page) => {
      await press(page, "Tháng 7/2026 đang chạy", "Xem tiến độ");
      await eventually(() => Promise.resolve(page.url())).toContain("/progress-tracking?cycle=");
    });
    expect(walk.faults).toEqual([]);
  });
});

describe("the palette", () => {
  it("finds a person, a page and an action by keyboard alone, and remembers where one was", async () => {
    await walk.at(commune.specialist, "/units", {}, async (page) => {
      await page.getByRole("heading", { name: "Đơn vị" }).first().waitFor();
      await page.keyboard.press("Control+k");
      const field = page.getByRole("combobox", { name: /Tìm người/ });
      await field.waitFor();
      await page.keyboard.type("dao thi an");
      const found = page.getByRole("group", { name: "Cán bộ, công chức" }).getByRole("option", { name: /Đào Thị An/ });
      await found.waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "palette-person");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Đào Thị An" }).first().waitFor();
      await eventually(() => page.evaluate<number>(KEPT)).toBe(1);
      await page.keyboard.press("Control+k");
      await page
        .getByRole("group", { name: "Vừa xem" })
        .getByRole("option", { name: /Đào Thị An/ })
        .waitFor();
      await page.keyboard.type("lap ky");
      await page
        .getByRole("option", { name: "Lập kỳ đánh giá", exact: true })
        .and(page.locator("[aria-selected=true]"))
        .waitFor();
      await page.keyboard.press("ArrowDown");
      await page
        .getByRole("option", { name: /Lập chuỗi/ })
        .and(page.locator("[aria-selected=true]"))
        .waitFor();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await eventually(() => Promise.resolve(page.url())).toContain("/cycles/create");
      await page.keyboard.press("Control+k");
      await field.waitFor();
      await page.keyboard.type("khongcogi");
      await page.getByText("Không thấy gì khớp với “khongcogi”").waitFor();
      await page.keyboard.press("Escape");
      await field.waitFor({ state: "hidden" });
    });
  });

  it("fills a phone, and shows a clerk neither other people's pages nor actions", async () => {
    await walk.at(commune.clerks[0].actor, "/", PHONE, async (page) => {
      await page.getByRole("button", { name: "Tìm kiếm, đi nhanh" }).click();
      const field = page.getByRole("combobox", { name: /Tìm người/ });
      await field.fill("ky danh gia");
      await page.getByRole("option", { name: "Tự đánh giá kỳ này" }).waitFor();
      expect(await page.getByRole("option", { name: "Lập kỳ đánh giá", exact: true }).count()).toBe(0);
      await field.fill("ninh phuoc");
      await page.getByRole("option", { name: /Xã Ninh Phước/ }).waitFor();
      expect(await pageFaults(page)).toEqual([]);
      await picture(page, "palette-phone");
      await page.getByRole("option", { name: /Xã Ninh Phước/ }).click();
      await eventually(() => Promise.resolve(page.url())).toContain(`/units/${commune.commune.id}/show`);
      await field.waitFor({ state: "hidden" });
    });
    expect(walk.faults).toEqual([]);
  });
});
