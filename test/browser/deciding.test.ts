import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildMonth, type BuiltMonth, SPECIALIST } from "../../seeds/demo/july/build-month.ts";
import { graphqlVerbs } from "../../seeds/demo/july/graphql-verbs.ts";
import { type HttpClient, signInOverHttp } from "../../seeds/demo/july/http-client.ts";
import { outcomesOf } from "../../seeds/demo/july/outcomes.ts";
import { runMonth } from "../../seeds/demo/july/run-month.ts";
import { openDatabase } from "../../server/app/database.ts";
import { eventually } from "../support/browser/eventually.ts";
import { type BrowserPerson, signInAtConsole } from "../support/browser/person.ts";
import { launchBrowser } from "../support/browser/window.ts";
import { listening, seedDepsOf } from "../support/listening.ts";
import { startTestKhung, type TestKhung } from "../support/test-khung.ts";

const PEOPLE = 12;

let folder: string;
let khung: TestKhung;
let address: string;
let built: BuiltMonth;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-deciding-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder, { now: "2022-08-01T01:00:00Z" });
  address = await listening(khung);
  built = await buildMonth(seedDepsOf(khung), PEOPLE);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the month up to the decisions. @returns the cycle and a block head who decides on several people. */
async function untilDecisions(): Promise<{ cycleId: string; decider: string; waiting: number }> {
  const clients = new Map<string, HttpClient>();
  for (const [who, username] of built.usernames)
    clients.set(who, await signInOverHttp(address, username, built.password));
  const clientOf = (who: string): HttpClient => clients.get(who) ?? expect.fail(`${who} is not signed in`);
  const { planCycle } = await clientOf(SPECIALIST).ask<{ planCycle: { id: string; version: number } }>(
    "mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id version } }",
    {
      input: { code: "XNT-2022-07", name: "Tháng 7/2022", kind: "MONTH", track: "PARTY", unitId: built.communeId, startsOn: "2022-07-01", endsOn: "2022-07-31" }, // prettier-ignore
    },
  );
  const cycleId = planCycle.id;
  await clientOf(SPECIALIST).ask("mutation ($input: OpenCycleInput!) { openCycle(input: $input) { opened } }", {
    input: { cycleId, version: planCycle.version },
  });
  const verbs = graphqlVerbs({ cycleId, unitIds: built.unitIds, personIds: built.personIds, clientOf });
  const waiting = new Map<string, number>();
  await runMonth(
    { people: built.people, outcomes: outcomesOf(built.people, 1), communeBlock: built.communeBlock },
    {
      rateOneself: verbs.rateOneself.bind(verbs),
      convene: verbs.convene.bind(verbs),
      vote: verbs.vote.bind(verbs),
      count: verbs.count.bind(verbs),
      decide: (decider) => {
        waiting.set(decider, (waiting.get(decider) ?? 0) + 1);
        return Promise.resolve();
      },
    },
  );
  const most = [...waiting].toSorted(([, left], [, right]) => right - left)[0];
  return { cycleId, decider: most?.[0] ?? "", waiting: most?.[1] ?? 0 };
}

async function choose(person: BrowserPerson, waiting: number): Promise<void> {
  const choices = person.page.locator("[data-grade-choice]");
  await choices.first().waitFor();
  await eventually(() => choices.count()).toBe(waiting);
  await person.page
    .getByRole("gridcell")
    .filter({ has: person.page.locator("[data-grade-choice]") })
    .first()
    .focus();
  // Rows of others stand between them: what is not open to the head is passed over.
  const rows = await person.page.getByRole("grid").locator("[data-row]").count();
  for (let place = 0; place < rows; place += 1) {
    await person.page.keyboard.press("3");
    await person.page.keyboard.press("ArrowDown");
  }
}

it("a head decides a whole unit by the keyboard and says why wherever it departs from the vote", async () => {
  const { cycleId, decider, waiting } = await untilDecisions();
  expect(waiting).toBeGreaterThan(1);
  const username = built.usernames.get(decider) ?? "";
  const person = await signInAtConsole(browser, address, username, built.password, { now: khung.clock.now() });
  await person.go(`/evaluations?filter=${encodeURIComponent(JSON.stringify({ cycleId }))}`);
  await choose(person, waiting);
  await person.page.keyboard.press("Control+Enter");
  const dialog = person.page.getByRole("dialog");
  await dialog.waitFor();
  const submit = dialog.getByRole("button", { name: `Quyết định ${String(waiting)} phiếu` });
  const reasons = dialog.getByLabel(/Lý do đối với/);
  await eventually(() => reasons.count()).toBeGreaterThan(0);
  await dialog.getByText(`Sẽ thay đổi: ${String(waiting)}.`, { exact: false }).waitFor();
  await eventually(() => submit.isDisabled()).toBe(true);
  for (const reason of await reasons.all()) await reason.fill("Tiến độ nhiệm vụ trọng tâm chưa bảo đảm.");
  await eventually(() => submit.isDisabled()).toBe(false);
  await person.picture("deciding-many");
  await person.page.keyboard.press("Control+Enter");
  await dialog.getByRole("region", { name: "Kết quả xử lý" }).waitFor();
  await dialog.getByText(`Đã quyết định ${String(waiting)} phiếu`).waitFor();
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await dialog.waitFor({ state: "hidden" });
  await eventually(() => person.page.locator("[data-grade-choice]").count()).toBe(0);
  await person.page.getByText("Khác đề xuất của tập thể", { exact: false }).first().waitFor();
  expect(person.faults).toEqual([]);
  await person.leave();
});
