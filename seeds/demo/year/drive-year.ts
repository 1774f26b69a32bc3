import type { BuiltYear } from "./build-year.ts";
import { noticeAndObjection, publishAndClose } from "./finish-year.ts";
import { holdMeetings } from "./hold-meetings.ts";
import { readPapers } from "./papers.ts";
import { keepAuthorityTable, proposeForLeaders, rateThemselves } from "./prepare-decisions.ts";
import { rateUnits } from "./rate-units.ts";
import { readQuota } from "./report/read-quota.ts";
import { readReport } from "./report/read-report.ts";
import { recordEvents } from "./record-events.ts";
import type { YearReport } from "./report/report-shape.ts";
import { runMonths } from "./run-months.ts";
import { decide, openCycle } from "./verbs.ts";
import { decisionOn } from "./year-outcomes.ts";
import { openScene, type YearScene } from "./year-scene.ts";

/**
 * Drives the year 2026 of the commune over HTTP, every verb as the person whose verb it is: twelve months, the units,
 * the people, the quota, the notices, an objection, the publication; and reads it back.
 *
 * @param address of the server; its clock stands in the first days of 2027.
 * @param say told after each stage.
 * @throws ApiRefusal when the API refuses a verb.
 */
export async function driveYear(
  address: string,
  built: BuiltYear,
  say: (stage: string) => void = () => undefined,
): Promise<YearReport> {
  const scene = await openScene(address, built, say);
  return finishYear(scene, await runToNovember(scene));
}

/**
 * The first part of the year: who decides, what happens to people, and eleven months.
 *
 * @returns the cycles' ids, January first.
 */
export async function runToNovember(scene: YearScene): Promise<string[]> {
  await keepAuthorityTable(scene);
  await recordEvents(scene);
  return runMonths(scene, { first: 1, last: 11 });
}

/** The second part: December, the units, the people, the quota, the notices, an objection, the publication. */
export async function finishYear(scene: YearScene, toNovember: readonly string[]): Promise<YearReport> {
  const months = [...toNovember, ...(await runMonths(scene, { first: 12, last: 12 }))];
  const year = await openCycle(scene, {
    ...{ code: "NBL-2026", name: "Năm 2026, Xã Ninh Bình Lâm", kind: "YEAR" },
    ...{ startsOn: "2026-01-01", endsOn: "2026-12-31", subjects: "BOTH" },
  });
  await rateUnits(scene, year);
  await rateThemselves(scene, year);
  await holdMeetings(scene, year);
  await proposeForLeaders(scene, year);
  const before = await readQuota(scene, year);
  const waiting = (await readPapers(scene, year)).filter(({ step }) => step === "DECISION");
  await decide(scene, waiting, ({ code, suggested }) => decisionOn(code, suggested));
  scene.say(`${String(waiting.length)} grades are decided`);
  await noticeAndObjection(scene, year);
  const after = await readQuota(scene, year);
  await publishAndClose(scene, year);
  return readReport(scene, { months, year }, { before, after });
}
