import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../../server/kernel/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { fetchForm } from "../../../support/build-forms.ts";
import { makeEvaluations, makeOpenCycle } from "../../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const PEOPLE = 5_000;
/** The thread alone may have a heap of 640 MB; beside it stands the list itself. */
const MOST_GROWTH = 900 * 1024 * 1024;

eachDatabase("a list of 5,000 people", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("becomes a PDF within bounded memory, while the server goes on answering", { timeout: 240_000 }, async () => {
    const unit = await makeUnit(khung);
    const cycle = await makeOpenCycle(khung, { unitId: unit.id });
    const { id: frameworkVersionId } = await makePublishedVersion(khung);
    for (let made = 0; made < PEOPLE; made += 1_000)
      await makeEvaluations(khung, {
        ...{ cycle, unitId: unit.id, frameworkVersionId, count: 1_000, grade: "HTT", total: "87.25" },
        fullName: "Nguyễn Thị Phương Thảo",
      });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    let [most, answered, isDone] = [0, 0, false];
    const before = process.memoryUsage.rss();
    const busy = (async () => {
      while (!isDone) {
        await specialist.ok("{ __typename }");
        answered += 1;
        most = Math.max(most, process.memoryUsage.rss());
        await pause(50);
      }
    })();
    const form = { form: "RESULT_APPROVAL_LIST", format: "PDF", cycleId: cycle.id, unitId: unit.id };
    const answer = await fetchForm(khung, specialist, form);
    isDone = true;
    await busy;
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(answer.rawPayload.length).toBeGreaterThan(200_000);
    expect(most - before).toBeLessThan(MOST_GROWTH);
    expect(answered).toBeGreaterThan(10);
  });
});
