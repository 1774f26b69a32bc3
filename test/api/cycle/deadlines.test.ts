import { afterAll, beforeAll, expect, it } from "vitest";
import { Cycle, copyCycle } from "../../../server/cycle/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeCycle } from "../../support/build-evaluation.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const EXTEND = `mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { id version decisionDueOn extensions { deadline fromDay toDay reason } } }`;
const COPY = `mutation ($input: CopyCycleInput!) { copyCycle(input: $input) { id code status kind track startsOn endsOn selfDueOn decisionDueOn } }`;

eachDatabase("deadlines and copies of cycles", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  it("a deadline is moved further away with a reason that stands on record, never nearer", async () => {
    const cycle = await makeCycle(khung, { unitId: unit.id, selfDueOn: "2026-07-28", decisionDueOn: "2026-07-31" });
    const input = {
      cycleId: cycle.id,
      version: cycle.version,
      deadline: "DECISION",
      toDay: "2026-08-07",
      reason: "Bão số 3",
    };
    const { extendDeadline } = await specialist.ok<{ extendDeadline: { version: number } }>(EXTEND, { input });
    expect(extendDeadline).toMatchObject({
      decisionDueOn: "2026-08-07",
      extensions: [{ deadline: "DECISION", fromDay: "2026-07-31", toDay: "2026-08-07", reason: "Bão số 3" }],
    });
    const next = { ...input, version: extendDeadline.version };
    expect(await specialist.refused(EXTEND, { input: { ...next, toDay: "2026-08-07" } })).toMatchObject({
      rule: "cycle.deadlineNotLater",
    });
    expect(await specialist.refused(EXTEND, { input: { ...next, deadline: "NOTICE" } })).toMatchObject({
      rule: "cycle.noDeadline",
    });
    expect(
      (await specialist.refused(EXTEND, { input: { ...next, deadline: "SELF", toDay: "2026-08-20" } })).fields,
    ).toMatchObject([{ rule: "cycle.dueOrder" }]);
    expect(await specialist.refused(EXTEND, { input })).toMatchObject({ code: "STALE" });
  });

  it("copying a cycle loses nothing: every setting comes along, deadlines keep their distance", async () => {
    const source = await makeCycle(khung, {
      ...{ unitId: unit.id, startsOn: "2026-03-01", endsOn: "2026-03-31", strictDeadlines: true },
      ...{ selfDueOn: "2026-03-28", voteDueOn: "2026-03-29", partyOpinionDueOn: "2026-03-30" },
      ...{ proposalDueOn: "2026-03-31", decisionDueOn: "2026-04-03", noticeDueOn: "2026-04-05" },
      subjects: "PEOPLE" as never,
    });
    const copy = await khung.write(copyCycle, {
      ...{ cycleId: source.id, code: "BAN-SAO", name: "Bản sao", startsOn: "2026-09-01", endsOn: "2026-09-30" },
    });
    const settings = Object.keys(khung.database.orm.getMetadata().get(Cycle).properties).filter(
      (name) =>
        ![
          "id",
          "version",
          "code",
          "name",
          "startsOn",
          "endsOn",
          "status",
          "openedAt",
          "closedAt",
          "searchFold",
          "seriesId",
        ].includes(name),
    );
    const dues = settings.filter((name) => name.endsWith("DueOn"));
    const read = (cycle: Cycle, name: string): unknown => (cycle as unknown as Record<string, unknown>)[name];
    for (const name of settings.filter((each) => !dues.includes(each)))
      expect([name, read(copy, name)]).toEqual([name, read(source, name)]);
    expect(dues.map((name) => read(copy, name))).toEqual([
      ...["2026-09-27", "2026-09-28", "2026-09-29", "2026-09-30", "2026-10-03", "2026-10-05"],
    ]);
    expect(
      await specialist.refused(COPY, {
        input: { cycleId: source.id, code: "X", name: "X", startsOn: "2026-09-10", endsOn: "2026-09-30" },
      }),
    ).toMatchObject({
      rule: "cycle.overlaps",
    });
  });
});
