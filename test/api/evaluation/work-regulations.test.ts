import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { SubjectType } from "../../../server/organization/index.ts";
import { returnTask, QualityVerdict, submitTask } from "../../../server/work/index.ts";
import { adoptShipped, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { shippedFramework } from "../../support/build-rating.ts";
import { makeAdoption, makePublishedVersion, nextFrameworkCode } from "../../support/build-framework.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import type { Actor } from "../../support/test-khung.ts";
import { act, assigned, makeOffice, type Office, onDay } from "../../support/work/build-task.ts";

const ONE = `query ($id: Uuid!, $from: CalendarDate = "2026-07-01", $to: CalendarDate = "2026-07-31") {
  workMeasure(personId: $id, from: $from, to: $to) {
    quantity quality progress assigned completed majorErrors delays
    regulation { majorError minorError delay version { number } }
    shares { regulation { majorError delay } } } }`;
const UNIT = `query ($id: Uuid!) { workMeasures(unitId: $id, from: "2026-07-01", to: "2026-07-31") {
  unregulated items { personId quality } unit { quantity quality progress majorErrors } } }`;

/** The same regulation that takes half for a major error, a tenth for a minor one, and a third for a delay. */
function stricter(file: FrameworkFile): Partial<FrameworkFile> {
  const metrics = file.scheme.metrics?.map((metric) => {
    if (metric.tasks?.measure === "QUALITY")
      return { ...metric, tasks: { ...metric.tasks, majorError: "1/2", minorError: "1/10" } };
    return metric.tasks?.measure === "PROGRESS" ? { ...metric, tasks: { ...metric.tasks, delay: "1/3" } } : metric;
  });
  return { scheme: { ...file.scheme, ...withoutVote(file).scheme, ...(metrics ? { metrics } : {}) } };
}

/** One task with a major error and a deadline missed, accepted: 5 converted products. */
async function faulty(khung: TestKhung, office: Office): Promise<void> {
  const { clerk, clerkId, head, headId } = office;
  let task = await onDay(khung, "2026-07-21", submitTask, [clerk, clerkId, await assigned(office)]);
  const wrong = { ...task, verdict: QualityVerdict.MAJOR, dueOn: "2026-07-23", note: "Sai thẩm quyền" };
  task = await onDay(khung, "2026-07-22", returnTask, [head, headId, wrong]);
  await act(head, "acceptTask", await act(clerk, "submitTask", task));
}

eachDatabase("what errors and delays take off, by the regulation of the person", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());
  const seen = async (actor: Actor, id: string, days: object = {}) =>
    (await actor.ok<{ workMeasure: Record<string, unknown> }>(ONE, { id, ...days })).workMeasure;

  it("a unit under another regulation than the decree sees that regulation's deductions, everywhere", async () => {
    const office = await makeOffice(khung);
    await adoptShipped(khung, "nd-335-2025", office.agency.id, stricter);
    await faulty(khung, office);
    expect(await seen(office.clerk, office.clerkId)).toEqual({
      ...{ quantity: "1/1", quality: "1/2", progress: "2/3", assigned: "5/1", completed: "5/1" },
      ...{ majorErrors: 1, delays: 1 },
      regulation: { majorError: "1/2", minorError: "1/10", delay: "1/3", version: { number: 1 } },
      shares: [{ regulation: { majorError: "1/2", delay: "1/3" } }],
    });
    expect(await office.head.ok(UNIT, { id: office.unit.id })).toEqual({
      workMeasures: {
        unregulated: 0,
        items: [{ personId: office.clerkId, quality: "1/2" }],
        unit: { quantity: "1/1", quality: "1/2", progress: "2/3", majorErrors: 1 },
      },
    });
  });

  it("where no regulation applies the errors are counted and nothing is deducted from anything", async () => {
    const office = await makeOffice(khung);
    await faulty(khung, office);
    const none = { quality: null, progress: null, regulation: null };
    expect(await seen(office.clerk, office.clerkId)).toMatchObject({
      ...none,
      quantity: "1/1",
      majorErrors: 1,
      delays: 1,
    });
    expect(await office.head.ok(UNIT, { id: office.unit.id })).toMatchObject({
      workMeasures: { unregulated: 1, unit: { quantity: "1/1", quality: null, progress: null, majorErrors: 1 } },
    });
  });

  it("a regulation that measures no quality of tasks gives none, and says which regulation it is", async () => {
    const office = await makeOffice(khung);
    await adoptShipped(khung, "dau-tieng-2013", office.agency.id);
    await faulty(khung, office);
    expect(await seen(office.clerk, office.clerkId)).toMatchObject({
      ...{ quality: null, progress: null, regulation: { majorError: null, delay: null } },
    });
  });

  it("one colleague whom no regulation rates leaves the unit without b and c, and is counted", async () => {
    const office = await makeOffice(khung);
    await adoptShipped(khung, "nd-335-2025", office.agency.id);
    const { personId } = await makeAppointment(khung, { unitId: office.unit.id, subjectType: SubjectType.CONTRACT });
    await assigned(office, { ownerPersonId: personId });
    await faulty(khung, office);
    const { workMeasures } = await office.head.ok<{
      workMeasures: { unregulated: number; unit: object; items: object[] };
    }>(UNIT, { id: office.unit.id });
    expect(workMeasures).toMatchObject({ unregulated: 1, unit: { quantity: "1/2", quality: null } });
    expect(workMeasures.items).toContainEqual({ personId: office.clerkId, quality: "3/4" });
    expect(workMeasures.items).toContainEqual({ personId, quality: null });
  });

  it("a period that is being rated keeps its version, weeks in it too; the next month goes by the newer one", async () => {
    const office = await makeOffice(khung);
    const file = { ...shippedFramework("nd-335-2025"), code: nextFrameworkCode() };
    const { frameworkId } = await makePublishedVersion(khung, { ...file, ...withoutVote(file) });
    await makeAdoption(khung, { frameworkId, unitId: office.agency.id });
    await makeOpenedCycle(khung, { unitId: office.agency.id });
    await makePublishedVersion(khung, { ...file, ...stricter(file) });
    await faulty(khung, office);
    await assigned(office, { dueOn: "2026-08-20" });
    expect(await seen(office.clerk, office.clerkId)).toMatchObject({ quality: "3/4", progress: "3/4" });
    const week = { from: "2026-07-20", to: "2026-07-26" };
    expect(await seen(office.clerk, office.clerkId, week)).toMatchObject({ regulation: { majorError: "1/4" } });
    const august = { from: "2026-08-01", to: "2026-08-31" };
    expect(await seen(office.clerk, office.clerkId, august)).toMatchObject({
      ...{ regulation: { majorError: "1/2", version: { number: 2 } }, shares: [{ regulation: { delay: "1/3" } }] },
    });
  });

  it("a quarter goes by the regulation of its months", async () => {
    const office = await makeOffice(khung);
    await adoptShipped(khung, "nd-335-2025", office.agency.id, stricter);
    await faulty(khung, office);
    const quarter = { from: "2026-07-01", to: "2026-09-30" };
    expect(await seen(office.clerk, office.clerkId, quarter)).toMatchObject({ quality: "1/2" });
  });
});
