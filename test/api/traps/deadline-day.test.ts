import { afterAll, beforeAll, expect, it } from "vitest";
import { planCycle } from "../../../server/cycle/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { act, makeProcess, refuse, travel, withSteps } from "../../support/process/build-process.ts";

const SEEN = `query ($id: Uuid!) { evaluation(id: $id) { deadlines { step dueOn doneOn isLate } } }`;

/** Handing in is due on a day on which New York puts its clocks back; Vietnam never does. */
const DUE = { startsOn: "2026-11-01", endsOn: "2026-11-30", selfDueOn: "2026-11-01", strictDeadlines: true };

eachDatabase("traps of the last day", (start) => {
  let khung: TestKhung;
  const zone = process.env["TZ"];
  beforeAll(async () => {
    process.env["TZ"] = "America/New_York";
    khung = await start({ now: "2026-10-15T02:00:00Z" });
  });
  afterAll(async () => {
    process.env["TZ"] = zone;
    await khung.stop();
  });

  it("clock change at the deadline: the day ends at midnight in Vietnam, on a server in New York as well", async () => {
    // The server stands in New York, which puts its clocks back that night.
    expect([new Date("2026-11-01T05:59:00Z").getHours(), new Date("2026-11-01T06:01:00Z").getHours()]).toEqual([1, 1]);
    await travel(khung, "2026-10-15T02:00:00Z");
    const strict = await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]), DUE);
    const [one, two] = strict.commune.clerks;
    // Still 31 October in New York: the 1st has begun in Vietnam and is in time.
    await travel(khung, "2026-11-01T03:30:00Z");
    const early = await act(khung, strict, one.actor, one, "submitSelfRating", { grade: "HTT" });
    // 23:59:59.999 of 1 November in Vietnam.
    await travel(khung, "2026-11-01T16:59:59.999Z");
    await act(khung, strict, two.actor, two, "submitSelfRating", { grade: "HTT" });
    // 00:00 of 2 November in Vietnam; at noon of the 1st in New York.
    await travel(khung, "2026-11-01T17:00:00.000Z");
    const { deputy } = strict.commune;
    expect(await refuse(khung, strict, deputy.actor, deputy, "submitSelfRating", { grade: "HTT" })).toMatchObject({
      code: "FORBIDDEN",
      rule: "evaluation.afterDeadline",
      values: { dueOn: "2026-11-01" },
    });
    expect(await one.actor.ok(SEEN, { id: early.id })).toMatchObject({
      evaluation: { deadlines: [{ step: "SELF", dueOn: "2026-11-01", doneOn: "2026-11-01", isLate: false }] },
    });
  });

  it("deadline in the browser's time zone: a deadline is a day without hour or zone, and is answered as it was given", async () => {
    await travel(khung, "2026-10-15T02:00:00Z");
    const lenient = await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]), {
      ...DUE,
      strictDeadlines: false,
    });
    const { specialist } = lenient.commune;
    const read = `query ($id: Uuid!) { cycle(id: $id) { startsOn endsOn selfDueOn } }`;
    expect(await specialist.ok(read, { id: lenient.cycle.id })).toEqual({
      cycle: { startsOn: DUE.startsOn, endsOn: DUE.endsOn, selfDueOn: DUE.selfDueOn },
    });
    const plan = `mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id } }`;
    const input = {
      ...{ code: "MUI-GIO", name: "Múi giờ", kind: "MONTH", track: "STATE", unitId: lenient.commune.commune.id },
      ...{ startsOn: "2026-12-01", endsOn: "2026-12-31" },
    };
    for (const selfDueOn of ["2026-11-01T00:00:00-05:00", "2026-11-01T17:00:00.000Z", "2026-11-01+07:00", "1793494800"])
      expect(await specialist.refused(plan, { input: { ...input, selfDueOn } })).toMatchObject({
        code: expect.stringMatching(/INVALID_INPUT|BAD_USER_INPUT/),
      });
    const [one] = lenient.commune.clerks;
    await travel(khung, "2026-11-01T17:00:00.000Z");
    const { id } = await act(khung, lenient, one.actor, one, "submitSelfRating", { grade: "HTT" });
    expect(await one.actor.ok(SEEN, { id })).toMatchObject({
      evaluation: { deadlines: [{ dueOn: "2026-11-01", doneOn: "2026-11-02", isLate: true }] },
    });
  });

  it("deadline in the browser's time zone: a month planned from New York has Vietnam's first and last day", async () => {
    await travel(khung, "2026-10-15T02:00:00Z");
    const { commune } = await makeProcess(khung, withSteps(["SELF", "DECISION", "LOCKED"]));
    const cycle = await khung.write(planCycle, {
      ...{ code: "THANG-2", name: "Tháng 2", kind: "MONTH", track: "STATE", unitId: commune.commune.id },
      ...{ startsOn: "2028-02-01", endsOn: "2028-02-29" },
    } as never);
    expect(cycle).toMatchObject({ startsOn: "2028-02-01", endsOn: "2028-02-29" });
  });
});
