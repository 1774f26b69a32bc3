import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { revokeGrant } from "../../../server/identity/grant/grant.service.ts";
import type { Grant } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { handIn } from "../../support/browser/trouble/hand-in.ts";
import { signIn } from "../../support/browser/trouble/interrupted.ts";
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

const USERNAME = "le-thi-mai";
const ENGLISH = { language: "en", dark: true, width: 360, height: 780 } as const;
const MEGA = 1024 * 1024;

let walk: Walk;
let commune: Commune;
let cycleId: string;
let grant: Grant;
beforeAll(async () => {
  walk = await startWalk("english-trouble");
  commune = await makeCommune(walk.khung);
  const unitId = commune.commune.id;
  await adoptShipped(walk.khung, "nd-335-2025", unitId, withoutVote);
  cycleId = (await makeOpenedCycle(walk.khung, { unitId })).id;
  const { id } = await makeAccount(walk.khung, { username: USERNAME });
  const unit = await makeUnit(walk.khung, { name: "Xã Ninh Phước" });
  grant = await makeGrant(walk.khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId: unit.id });
});
afterAll(() => walk.end());

async function seen(page: Page, name: string): Promise<void> {
  await comeToRest(page);
  expect(await pageFaults(page)).toEqual([]);
  await picture(page, `trouble-en-${name}`);
}

it("in English: a session that ended is taken up again, and a right that is gone is said by its name", async () => {
  await walk.open({ now: walk.khung.clock.now(), ...ENGLISH }, async (page, context) => {
    await page.goto("/#/persons/create");
    await signIn(page, USERNAME);
    await page.getByLabel(/^Full name/).fill("Phạm Hết Phiên");
    await page.getByLabel(/^Code/).fill("HP-1");
    await context.clearCookies();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const again = page.getByRole("dialog", { name: "Your session has ended" });
    await again.getByText("Phạm Hết Phiên").waitFor();
    await seen(page, "session");
    await walk.khung.write(revokeGrant, { id: grant.id, version: grant.version });
    await signIn(page, USERNAME);
    const rights = page.getByRole("dialog", { name: "Your rights have changed" });
    await rights.getByText("Xã Ninh Phước", { exact: false }).first().waitFor();
    await rights.getByText("Phạm Hết Phiên").waitFor();
    await seen(page, "rights");
  });
});

/** Pastes into the field that has the focus, as the keys do. */
const PASTE = `(text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}`;

it("in English: too long a paste is asked about, and what cannot be recorded any more is given back", async () => {
  const [{ personId, actor }] = commune.clerks;
  const { id } = await evaluationOf(walk.khung, cycleId, personId);
  await walk.at(actor, `/my-evaluations/${id}`, ENGLISH, async (page) => {
    const field = page.getByLabel(/^What went well/).first();
    await field.waitFor();
    await shown(page);
    await field.focus();
    await page.evaluate(`(${PASTE})("Nguyễn ".repeat(${String(Math.ceil((3 * MEGA) / 7))}))`);
    const paste = page.getByRole("dialog", { name: "What you paste is longer than the field" });
    await seen(page, "paste");
    await paste.getByRole("button", { name: "Do not paste" }).click();
    await paste.waitFor({ state: "detached" });
    await eventually(() => field.inputValue()).toBe("");
    await handIn(walk.khung, cycleId, { personId, actor });
    await field.fill("Finished the quarterly plan three days early.");
    await page.getByText("Answers that were not sent").waitFor();
    await page.getByText("Finished the quarterly plan three days early.").first().waitFor();
    await eventually(() => page.getByLabel(/^What went well/).count()).toBe(0);
    await seen(page, "locked");
  });
});

/** Chooses a file of 21 MB that is made in the page. */
const CHOOSE_LARGE = `(input) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "large.xlsx"));
  input.files = data.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}`;

it("in English: a file that is too large is refused with the limit before it is sent", async () => {
  await walk.at(commune.specialist, "/imports", ENGLISH, async (page) => {
    await page.locator("input[type=file]").first().waitFor({ state: "attached" });
    await shown(page);
    await page.evaluate(`(${CHOOSE_LARGE})(document.querySelector("input[type=file]"))`);
    await page
      .getByText(/“large.xlsx” is 21 MB; a file may have 20 MB/)
      .first()
      .waitFor();
    await seen(page, "file");
  });
});
