import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../server/cycle/index.ts";
import type { FrameworkFile } from "../../server/framework/index.ts";
import { adoptShipped, type Commune, evaluationOf, makeCommune, makeOpenedCycle } from "../support/build-evaluation.ts";
import { UnitKind } from "../../server/organization/index.ts";
import { makeAppointment, makePerson, makeUnit } from "../support/build-organization.ts";
import { SUBMIT } from "../support/evaluation-operations.ts";
import { shown } from "../support/browser/at-rest.ts";
import { eventually } from "../support/browser/eventually.ts";
import { startWalk, type Walk } from "../support/browser/walk.ts";
import { picture } from "../support/browser/window.ts";
import { withSteps } from "../support/process/build-process.ts";

const PEOPLE = 30;
const CRITERIA = 40;
/** Too many to be drawn at once, in pages of fifty. */
const CROWD = 210;
/** One for the page's frame, its filters, its rows, the quota beside them; none for a single row. */
const REQUESTS = 16;

let walk: Walk;
let commune: Commune;
let cycle: Cycle;
let crowdId: string;

beforeAll(async () => {
  walk = await startWalk("big-table");
  const { khung } = walk;
  commune = await makeCommune(khung);
  const unitId = commune.commune.id;
  await adoptShipped(khung, "nong-son-2022", unitId, manyCriteria);
  const people = [commune.deputy, ...commune.clerks];
  for (let place = people.length; place < PEOPLE; place += 1) {
    const { id: personId } = await makePerson(khung);
    await makeAppointment(khung, { unitId: commune.block.id, personId });
    people.push({ personId, actor: await khung.actor({ personId }) });
  }
  const crowd = await makeUnit(khung, { name: "Khối đông người", kind: UnitKind.BLOCK, parentId: unitId });
  crowdId = crowd.id;
  for (let place = 0; place < CROWD; place += 1)
    await makeAppointment(khung, { unitId: crowdId, personId: (await makePerson(khung)).id });
  cycle = await makeOpenedCycle(khung, { unitId });
  for (const { personId, actor } of people) {
    const { id, version } = await evaluationOf(khung, cycle.id, personId);
    await actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
  }
});
afterAll(() => walk.end());

function manyCriteria(file: FrameworkFile): Partial<FrameworkFile> {
  const [first, ...rest] = file.groups;
  const sample = first?.criteria?.[0];
  if (first === undefined || sample === undefined) throw new TypeError("no criterion to repeat");
  const criteria = Array.from({ length: CRITERIA }, (_, place) => ({ ...sample, code: `1.${String(place + 1)}` }));
  return { ...withSteps(["SELF", "DECISION", "LOCKED"])(file), groups: [{ ...first, criteria }, ...rest] };
}

/** Counts how many components React draws, by the hook that it offers to tools. */
const COUNTING = `
  window.drawn = 0;
  const isComponent = ({ tag, flags }) => [0, 1, 11, 14, 15].includes(tag) && (flags & 1) === 1;
  const visit = (next, before) => {
    if (before === null || isComponent(next)) window.drawn += isComponent(next) ? 1 : 0;
    if (before !== null && next.child === before.child) return;
    for (let child = next.child; child !== null; child = child.sibling) visit(child, child.alternate);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true, isDisabled: false, renderers: new Map(), checkDCE() {}, inject: () => 1,
    onCommitFiberUnmount() {}, onPostCommitFiberRoot() {}, onScheduleFiberRoot() {},
    onCommitFiberRoot: (_id, root) => visit(root.current, root.current.alternate),
  };`;

async function drawnBy(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate("window.drawn = 0");
  await act();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  return page.evaluate<number>("window.drawn");
}

it("a table of thirty people asks nothing for a single person, and choosing draws one row, not thirty", async () => {
  const filter = { cycleId: cycle.id, unitId: commune.block.id };
  const path = `/evaluations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  await walk.at(commune.head.actor, "/", {}, async (page) => {
    await page.addInitScript(COUNTING);
    let requests = 0;
    page.on("request", (request) => (requests += request.url().endsWith("/graphql") ? 1 : 0));
    await page.goto(`${walk.address}/#${path}`);
    await shown(page);
    requests = 0;
    await page.reload();
    const choices = page.locator("[data-grade-choice]");
    await choices.nth(PEOPLE - 1).waitFor();
    await shown(page);
    const all = await page.evaluate<number>("window.drawn");
    await eventually(() => choices.count()).toBe(PEOPLE);
    expect(requests).toBeLessThanOrEqual(REQUESTS);
    requests = 0;
    await page
      .getByRole("gridcell")
      .filter({ has: page.locator("[data-grade-choice]") })
      .nth(4)
      .focus();
    const one = await drawnBy(page, () => page.keyboard.press("3"));
    const next = await drawnBy(page, () => page.keyboard.press("ArrowDown"));
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(all / 10);
    expect(next).toBeLessThan(all / 10);
    for (let place = 5; place < PEOPLE; place += 1) {
      await page.keyboard.press("3");
      await page.keyboard.press("ArrowDown");
    }
    await page.getByText(`Đã chọn mức cho ${String(PEOPLE - 4)} phiếu`, { exact: false }).waitFor();
    expect(requests).toBe(0);
    await picture(page, "big-table");
  });
  expect(walk.faults).toEqual([]);
});

it("of two hundred people only those in sight are drawn, each fifty come in one request, and the keys reach the last", async () => {
  const filter = { cycleId: cycle.id, unitId: crowdId };
  const path = `/evaluations?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  await walk.at(commune.chairman.actor, path, {}, async (page) => {
    const grid = page.getByRole("grid");
    const drawn = grid.locator("[data-row]");
    await eventually(() => grid.getAttribute("aria-rowcount")).toBe(String(CROWD + 1));
    await eventually(() => drawn.count()).toBeGreaterThan(10);
    await shown(page);
    let pages = 0;
    page.on("request", (request) => (pages += (request.postData() ?? "").includes("HeadTable") ? 1 : 0));
    await drawn.first().getByRole("rowheader").focus();
    await eventually(() => grid.locator(":focus").count()).toBe(1);
    await page.keyboard.press("Control+a");
    await page.getByText(`Đã chọn ${String(CROWD)} dòng`).waitFor();
    expect(pages).toBeLessThanOrEqual(Math.ceil(CROWD / 50) - 1);
    await page.keyboard.press("Control+End");
    const last = grid.locator(`[aria-rowindex="${String(CROWD + 1)}"]`);
    await last.waitFor();
    await eventually(() => last.locator(":focus").count()).toBe(1);
    expect(await drawn.count()).toBeLessThan(60);
  });
});

it("the form of one of them shows its forty criteria and saves without asking for each", async () => {
  const { id, version } = await evaluationOf(walk.khung, cycle.id, commune.head.personId);
  expect(version).toBeGreaterThan(0);
  await walk.at(commune.head.actor, `/my-evaluations/${id}`, {}, async (page) => {
    const met = page.getByRole("button", { name: "Đạt", exact: true });
    await met.nth(CRITERIA - 1).waitFor();
    let requests = 0;
    page.on("request", (request) => (requests += request.url().endsWith("/graphql") ? 1 : 0));
    for (let place = 0; place < CRITERIA; place += 1) await met.nth(place).click();
    await page.getByText("Đã lưu nháp", { exact: true }).waitFor();
    expect(requests).toBeLessThan(CRITERIA / 2);
    await picture(page, "big-form");
  });
  expect(walk.faults).toEqual([]);
});
