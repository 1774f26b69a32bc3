import { afterAll, beforeAll, expect, it } from "vitest";
import { adoptShipped } from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";
import { act, assigned, makeOffice, type Office, submitted } from "../../support/work/build-task.ts";

const DOCUMENT = `query ($personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
  workMeasure(personId: $personId, from: $from, to: $to) {
    personId from to quantity quality
    shares { taskId assigned completed majorErrors task { title } }
  } }`;

interface Answer {
  readonly workMeasure: {
    readonly quantity: string | null;
    readonly quality: string | null;
    readonly shares: readonly { taskId: string; assigned: string; completed: string; task: { title: string } | null }[];
  };
}

eachDatabase("the tasks behind what a person's work comes to", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
    await adoptShipped(khung, "nd-335-2025", office.agency.id);
  });
  afterAll(() => khung.stop());

  const measure = async (actor: Actor, personId: string, from = "2026-07-01", to = "2026-07-31") =>
    (await actor.ok<Answer>(DOCUMENT, { personId, from, to })).workMeasure;

  it("names each task of the month with what it adds, and leaves out other months and other people", async () => {
    const done = await submitted(office, { title: "Công văn" });
    await act(office.head, "acceptTask", done, { verdict: "MAJOR" });
    const open = await assigned(office, { title: "Kế hoạch", dueOn: "2026-07-25" });
    await assigned(office, { title: "Tháng sau", dueOn: "2026-08-05" });
    await assigned(office, { title: "Của người khác", ownerPersonId: office.colleagueId });
    const own = await measure(office.clerk, office.clerkId);
    expect(own).toMatchObject({ quantity: "1/2", quality: "3/8" });
    expect(
      own.shares.map(({ taskId, assigned, completed, task }) => [taskId, assigned, completed, task?.title]),
    ).toEqual([
      [done.id, "5/1", "5/1", "Công văn"],
      [open.id, "5/1", "0/1", "Kế hoạch"],
    ]);
    expect((await measure(office.head, office.clerkId)).shares).toHaveLength(2);
    expect((await measure(office.clerk, office.clerkId, "2026-06-01", "2026-06-30")).shares).toEqual([]);
  });

  it("shows nobody the shares of a colleague", async () => {
    expect(
      await office.colleague.refused(DOCUMENT, { personId: office.clerkId, from: "2026-07-01", to: "2026-07-31" }),
    ).toMatchObject({ code: "FORBIDDEN", rule: "work.measureHidden" });
  });

  it("answers a unit's people at once, each with the own shares", async () => {
    const { workMeasures } = await office.head.ok<{
      workMeasures: { items: { personId: string; shares: { taskId: string }[] }[] };
    }>(
      `query ($unitId: Uuid!) { workMeasures(unitId: $unitId, from: "2026-07-01", to: "2026-07-31") {
        items { personId shares { taskId } } } }`,
      { unitId: office.unit.id },
    );
    const counts = new Map(workMeasures.items.map(({ personId, shares }) => [personId, shares.length]));
    expect([counts.get(office.clerkId), counts.get(office.colleagueId)]).toEqual([2, 1]);
  });
});
