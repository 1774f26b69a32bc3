import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { makeRotation, type Rotation } from "../../support/work/build-programme.ts";
import {
  answerAndReport,
  askAndApprove,
  confirmReported,
  writeAndSubmit,
} from "../../support/browser/programme-walk.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { asActor } from "../../support/browser/studio-draft.ts";
import { launchBrowser, type Look, openWindow, picture } from "../../support/browser/window.ts";
import { listening } from "../../support/listening.ts";
import { type Actor, startTestKhung, type TestKhung } from "../../support/test-khung.ts";

let folder: string;
let khung: TestKhung;
let address: string;
let browser: Browser;
let rotation: Rotation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-programme-"));
  const database = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  khung = await startTestKhung(await openDatabase(database), database, folder);
  address = await listening(khung);
  rotation = await makeRotation(khung);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await khung.stop();
  await rm(folder, { recursive: true, force: true });
});

async function as<T>(who: Actor, act: (page: Page) => Promise<T>, look: Look = {}): Promise<T> {
  const { page, context, faults } = await openWindow(browser, address, { now: khung.clock.now(), ...look });
  await asActor(context, address, who);
  const result = await act(page);
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
  expect(faults).toEqual([]);
  return result;
}

it("an official writes on a phone, the committee asks and approves, a milestone is reported and confirmed", async () => {
  const phone = { width: 390, height: 844 };
  const url = await as(rotation.official, (page) => writeAndSubmit(page, address), phone);
  await as(rotation.chair, (page) => askAndApprove(page, url));
  await as(rotation.official, (page) => answerAndReport(page, url), { ...phone, dark: true });
  await as(rotation.chair, async (page) => {
    await confirmReported(page, url);
    await picture(page, "programme");
  });
});
