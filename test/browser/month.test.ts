import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildMonth, type BuiltMonth, SPECIALIST } from "../../seeds/demo/july/build-month.ts";
import { graphqlVerbs } from "../../seeds/demo/july/graphql-verbs.ts";
import { type HttpClient, signInOverHttp } from "../../seeds/demo/july/http-client.ts";
import { type MonthPerson, outcomesOf } from "../../seeds/demo/july/outcomes.ts";
import { ABOVE, type MonthVerbs, runMonth } from "../../seeds/demo/july/run-month.ts";
import { openDatabase } from "../../server/app/database.ts";
import { eventually } from "../support/browser/eventually.ts";
import { launchBrowser } from "../support/browser/window.ts";
import { type BrowserPerson, signInAtConsole } from "../support/browser/person.ts";
import { listening, seedDepsOf } from "../support/listening.ts";
import { startTestKhung, type TestKhung } from "../support/test-khung.ts";

const PEOPLE = 9;
const GOOD = "Hoàn thành tốt nhiệm vụ";
const GRADES = {
  HTXS: "Hoàn thành xuất sắc nhiệm vụ",
  HTT: GOOD,
  HTN: "Hoàn thành nhiệm vụ",
  KHT: "Không hoàn thành nhiệm vụ",
};

let folder: string;
let khung: TestKhung;
let address: string;
let built: BuiltMonth;
let browser: Browser;
let cycleId: string;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-browser-"));
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

const usernameOf = (who: string): string => built.usernames.get(who) ?? "";

async function atConsole(who: string, act: (person: BrowserPerson) => Promise<void>): Promise<void> {
  const person = await signInAtConsole(browser, address, usernameOf(who), built.password, {
    now: khung.clock.now(),
  });
  await act(person);
  faults.push(...person.faults);
  await person.leave();
}

async function nameOf(code: string): Promise<string> {
  const row = await khung.database.readSql
    .selectFrom("person")
    .select("full_name as name")
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  return row.name;
}

/** The same verbs as over the API, by hand at the console. */
const atTheConsole: MonthVerbs = {
  rateOneself: (code, grade) =>
    atConsole(code, async (person) => {
      await person.go("/my-evaluations");
      await person.page
        .getByRole("link", { name: "Tự đánh giá", exact: true })
        .or(person.page.getByRole("button", { name: "Tự đánh giá", exact: true }))
        .first()
        .click();
      await person.page
        .getByRole("group", { name: "Mức tự nhận" })
        .getByRole("button", { name: GRADES[grade], exact: true })
        .click();
      await person.picture("self-rating");
      await person.press("Nộp phiếu");
      await inDialog(person.page, "Nộp phiếu");
      await person.page.getByText("Chờ biểu quyết").first().waitFor();
    }),
  async convene() {
    throw new RangeError("convened over the API");
  },
  vote: (_block, voter) =>
    atConsole(voter, async (person) => {
      await person.go("/meetings");
      await person.page.getByRole("cell", { name: /^Khối/ }).click();
      await person.press("Chọn theo mức tự nhận");
      await person.picture("meeting-vote");
      await person.press("Gửi phiếu");
      await inDialog(person.page, "Gửi phiếu");
      await person.page.getByText("Đã nhận lá phiếu của bạn").first().waitFor();
    }),
  count: (_block, chair) =>
    atConsole(chair, async (person) => {
      await person.go("/meetings");
      await person.page.getByRole("cell", { name: /^Khối/ }).click();
      await person.press("Kiểm phiếu");
      await inDialog(person.page, "Kiểm phiếu");
      await person.page.getByText("Kết quả kiểm phiếu").first().waitFor();
      await person.picture("meeting-tally");
    }),
  decide: (decider, code, grade) =>
    atConsole(decider, async (person) => {
      const name = await nameOf(code);
      await person.go(`/evaluations?filter=${encodeURIComponent(JSON.stringify({ cycleId }))}`);
      const choice = person.page.getByLabel(`Mức xếp loại của ${name}`);
      await choice.waitFor();
      await choice.selectOption(grade);
      await person.picture("decisions");
      await person.page
        .getByRole("row", { name: new RegExp(name) })
        .getByRole("button", { name: "Quyết định", exact: true })
        .click();
      await inDialog(person.page, "Quyết định");
      await person.page.getByText("Đã quyết định").first().waitFor();
    }),
};

async function inDialog(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

it("a person rates oneself, a colleague votes, the head counts and decides, and the specialist sees it counted", async () => {
  const clients = new Map<string, HttpClient>();
  for (const [who, username] of built.usernames)
    clients.set(who, await signInOverHttp(address, username, built.password));
  const clientOf = (who: string): HttpClient => clients.get(who) ?? expect.fail(`${who} is not signed in`);
  const specialist = clientOf(SPECIALIST);
  const plan = await specialist.ask<{ planCycle: { id: string; version: number } }>(
    "mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id version } }",
    {
      input: { code: "XNT-2022-07", name: "Tháng 7/2022", kind: "MONTH", track: "PARTY", unitId: built.communeId, startsOn: "2022-07-01", endsOn: "2022-07-31" }, // prettier-ignore
    },
  );
  cycleId = plan.planCycle.id;
  await specialist.ask("mutation ($input: OpenCycleInput!) { openCycle(input: $input) { opened } }", {
    input: { cycleId, version: plan.planCycle.version },
  });

  const overTheApi = graphqlVerbs({ cycleId, unitIds: built.unitIds, personIds: built.personIds, clientOf });
  const outcomes = outcomesOf(built.people, 1);
  const members = built.people.filter((person) => !person.heads);
  const colleagueOf = (person: MonthPerson): MonthPerson | undefined =>
    members.find((other) => other.block === person.block && other !== person);
  const subject = members.find((person) => outcomes.get(person.code)?.decided === "HTT" && colleagueOf(person));
  const colleague = subject && colleagueOf(subject);
  if (subject === undefined) throw new RangeError("nobody to follow");
  let decided = false;
  await runMonth(
    { people: built.people, outcomes, communeBlock: built.communeBlock },
    {
      rateOneself: (code, grade) => (code === subject.code ? atTheConsole : overTheApi).rateOneself(code, grade),
      convene: (block, chair) => overTheApi.convene(block, chair),
      vote: (block, voter, votes) => (voter === colleague?.code ? atTheConsole : overTheApi).vote(block, voter, votes),
      count: (block, chair) => (block === subject.block ? atTheConsole : overTheApi).count(block, chair),
      decide: (decider, code, grade) => {
        const byHand = code === subject.code && decider !== ABOVE;
        decided ||= byHand;
        return (byHand ? atTheConsole : overTheApi).decide(decider, code, grade);
      },
    },
  );
  expect(colleague).toBeDefined();
  expect(decided).toBe(true);

  await atConsole(subject.code, async (person) => {
    await person.go("/my-evaluations");
    await person.page.getByText(GOOD).first().waitFor();
    await person.picture("my-result");
  });
  await atConsole(SPECIALIST, async (person) => {
    await person.go("/statistics");
    const total = person.page.getByRole("row", { name: /^Tổng cộng/ });
    await total.waitFor();
    const everybody = new RegExp(`Tổng cộng\\s+${String(PEOPLE)}\\s+${String(PEOPLE)}`);
    await eventually(() => total.innerText()).toMatch(everybody);
    await person.picture("statistics");
  });
  expect(faults).toEqual([]);
});
