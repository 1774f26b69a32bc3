import { Fraction } from "fraction.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type HttpClient, signInOverHttp } from "../../seeds/demo/july/http-client.ts";
import { demoOrganization } from "../../seeds/demo/organization.ts";
import { crewsOf } from "../../seeds/demo/work/crews.ts";
import { seedInstallation } from "../../seeds/run.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { listening, seedDepsOf } from "../support/listening.ts";
import { type Count, countByPerson, type ToldTask, totalOf, twentieths } from "./work-month.count.ts";
import { HAND_TABLE, type HandRow } from "./work-month.table.ts";

const JANUARY = { from: "2026-01-01", to: "2026-01-31" };
const PAGE = 100;

const TASKS = `query ($filter: TaskFilter, $page: PageInput) { tasks(filter: $filter, page: $page) { total items {
  id quantity coefficient externalId events {
    number kind happenedOn ownerPersonId quantity dueOn origin verdict aboutNumber } } } }`;
const SUMS = `assigned completed quantity quality progress tasks done delays majorErrors`;
const UNIT = `query ($unitId: Uuid!, $from: CalendarDate!, $to: CalendarDate!, $page: PageInput) {
  workMeasures(unitId: $unitId, from: $from, to: $to, page: $page) {
    total unit { ${SUMS} } items { personId ${SUMS} } } }`;
const PERSON = `query ($personId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
  workMeasure(personId: $personId, from: $from, to: $to) { ${SUMS} } }`;
const FORMS = `query ($filter: EvaluationFilter, $page: PageInput) { evaluations(filter: $filter, page: $page) { total items {
  id step decidedGrade exactTotal isOutdated workMetrics { name source value numerator denominator }
  workShares(page: { perPage: 1 }) { total } } } }`;
const PLANS = `query ($filter: WorkPlanFilter) { workPlans(filter: $filter) { total items { state personId startsOn } } }`;
const DESK = `query ($filter: TaskFilter) { tasks(filter: $filter) { total items { evidence { id file { name } } } } }`;

interface Sums {
  readonly assigned: string;
  readonly completed: string;
  readonly quantity: string | null;
  readonly quality: string | null;
  readonly progress: string | null;
  readonly tasks: number;
  readonly done: number;
  readonly delays: number;
  readonly majorErrors: number;
}

interface Form {
  readonly step: string;
  readonly decidedGrade: string | null;
  readonly exactTotal: string | null;
  readonly isOutdated: boolean;
  readonly workMetrics: readonly { readonly name: string; readonly source: string; readonly value: string | null }[];
  readonly workShares: { readonly total: number };
}

eachDatabase("a month of a commune measured by 1,500 tasks, over HTTP", (start) => {
  let khung: TestKhung;
  let auditor: HttpClient;
  let clientOf: (username: string) => Promise<HttpClient>;
  let tasks: ToldTask[];
  const ids = new Map<string, string>();

  beforeAll(async () => {
    khung = await start({ now: "2026-02-05T02:00:00Z", demo: true });
    const { demoAccounts } = await seedInstallation(seedDepsOf(khung), { demo: true });
    const address = await listening(khung);
    const passwords = new Map(demoAccounts.map(({ username, password }) => [username, password]));
    clientOf = (username) => signInOverHttp(address, username, passwords.get(username) ?? "");
    auditor = await clientOf("thanh-tra");
    for (const table of ["person", "unit"] as const)
      for (const { id, code } of await khung.database.readSql.selectFrom(table).select(["id", "code"]).execute())
        ids.set(code, id);
    const cycle = await khung.database.readSql
      .selectFrom("cycle")
      .select("id")
      .where("code", "=", "TSL-2026-01")
      .executeTakeFirstOrThrow();
    ids.set("CYCLE", cycle.id);
    tasks = await readAll();
  }, 900_000);
  afterAll(() => khung.stop());

  async function readAll(): Promise<ToldTask[]> {
    const all: ToldTask[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await auditor.ask<{ tasks: { total: number; items: ToldTask[] } }>(TASKS, {
        filter: { unitId: ids.get("XNS"), includeSubtree: true, dueTo: JANUARY.to },
        page: { page, perPage: PAGE },
      });
      all.push(...answer.tasks.items);
      if (all.length >= answer.tasks.total) return all;
    }
  }

  const crews = crewsOf(demoOrganization().people);
  const personOf = ({ room, who }: HandRow): string => {
    const crew = crews.find(({ code }) => code.endsWith(`-${room}`));
    return ids.get((who === "HEAD" ? crew?.head : crew?.staff[who]) ?? "") ?? "";
  };

  async function formOf(personId: string): Promise<Form> {
    const { evaluations } = await auditor.ask<{ evaluations: { items: Form[] } }>(FORMS, {
      filter: { cycleId: ids.get("CYCLE"), personId },
    });
    const [form] = evaluations.items;
    if (form === undefined) throw new Error("no evaluation");
    return form;
  }

  it("has exactly 1,500 tasks in the month, of 60 people", async () => {
    expect(tasks).toHaveLength(1500);
    const { workMeasures } = await auditor.ask<{ workMeasures: { total: number } }>(UNIT, {
      unitId: ids.get("XNS"),
      ...JANUARY,
    });
    expect(workMeasures.total).toBe(60);
  });

  it.each(HAND_TABLE)("gives what pencil and paper give: $room $who, $about", async (row) => {
    const personId = personOf(row);
    const { workMeasure } = await auditor.ask<{ workMeasure: Sums }>(PERSON, { personId, ...JANUARY });
    expect(workMeasure).toMatchObject({
      ...{ assigned: `${row.assigned}/1`, completed: `${row.completed}/1` },
      ...{ quantity: exact(row.a), quality: exact(row.b), progress: exact(row.c) },
    });
    const form = await formOf(personId);
    const values = Object.fromEntries(form.workMetrics.map(({ name, source, value }) => [name, [source, value]]));
    expect(values["quantity"]).toEqual(["TASKS", exact(row.a)]);
    expect(values["quality"]).toEqual(["TASKS", exact(row.b)]);
    expect(values["progress"]).toEqual(["TASKS", exact(row.c)]);
    if (row.d) expect(values["unitResult"]).toEqual(["SUBORDINATES", row.d === "1" ? "full" : "half"]);
    const result = new Fraction(form.exactTotal ?? "0").sub("27.5").div(70);
    expect(result.toFraction()).toBe(row.result);
    expect(form).toMatchObject({ step: "LOCKED", exactTotal: exact(row.score), decidedGrade: row.grade });
    expect(form.isOutdated).toBe(false);
  });

  it("sums up over the commune and for each person to what a count from scratch over all events gives", async () => {
    const counts = countByPerson(tasks);
    const { workMeasures } = await auditor.ask<{
      workMeasures: { unit: Sums; items: (Sums & { personId: string })[] };
    }>(UNIT, { unitId: ids.get("XNS"), ...JANUARY, page: { page: 1, perPage: PAGE } });
    // A task that went from hand to hand is one of the unit's and one of each person's.
    const counted = tasks.filter((task) => countByPerson([task]).size > 0).length;
    expect(asCount(workMeasures.unit)).toEqual({ ...comparable(totalOf(counts.values())), tasks: counted });
    expect(workMeasures.items).toHaveLength(counts.size);
    for (const item of workMeasures.items) {
      const count = counts.get(item.personId);
      expect(asCount(item), item.personId).toEqual(count && comparable(count));
    }
  });

  it("decided on everybody in the rooms from tasks, with a share of the subordinates for each head", async () => {
    for (const crew of crews) {
      const { evaluations } = await auditor.ask<{ evaluations: { total: number; items: Form[] } }>(FORMS, {
        filter: { cycleId: ids.get("CYCLE"), unitId: ids.get(crew.code) },
        page: { page: 1, perPage: PAGE },
      });
      expect(evaluations.total).toBe(1 + crew.deputies.length + crew.staff.length);
      for (const form of evaluations.items) {
        expect(form.step).toBe("LOCKED");
        expect(form.workShares.total).toBeGreaterThan(0);
        const tasked = form.workMetrics.filter(({ name }) => ["quantity", "quality", "progress"].includes(name));
        expect(tasked.map(({ source }) => source)).toEqual(["TASKS", "TASKS", "TASKS"]);
      }
      const head = await formOf(ids.get(crew.head) ?? "");
      expect(head.workMetrics.find(({ name }) => name === "unitResult")?.source).toBe("SUBORDINATES");
    }
  });

  it("shows the head of a division plans in force and one that waits, and evidence that can be read", async () => {
    const head = await clientOf("truong-phong-xa");
    const unitId = ids.get("XNS-CQ-KT");
    const { workPlans } = await head.ask<{ workPlans: { items: { state: string; startsOn: string }[] } }>(PLANS, {
      filter: { unitId },
    });
    expect(workPlans.items.map(({ state, startsOn }) => `${startsOn} ${state}`).sort()).toEqual([
      ...["2026-01-01 ADOPTED", "2026-01-01 ADOPTED", "2026-02-01 ADOPTED", "2026-02-01 SUBMITTED"],
    ]);
    const planned = await head.ask<{
      tasks: { items: { evidence: { id: string; file: { name: string } }[] }[] };
    }>(DESK, { filter: { unitId, dueTo: JANUARY.to, ids: await plannedIds() } });
    const evidence = planned.tasks.items.flatMap((task) => task.evidence);
    expect(evidence).toHaveLength(6);
    const [report] = evidence.filter(({ file }) => file.name.endsWith(".txt"));
    expect(await head.download(`/exports/evidence/${report?.id ?? ""}`)).toContain("Đã hoàn thành theo kế hoạch");
  });

  it("has tasks at hand for a specialist in the month that runs, whose form has begun to fill from them", async () => {
    const specialist = await clientOf("cong-chuc-xa");
    const { tasks: own } = await specialist.ask<{ tasks: { total: number } }>(DESK, {
      filter: { mine: "OWN", dueFrom: "2026-02-01" },
    });
    expect(own.total).toBeGreaterThan(0);
  });

  async function plannedIds(): Promise<string[]> {
    const rows = await khung.database.readSql
      .selectFrom("task")
      .select("id")
      .where("plan_item_id", "is not", null)
      .execute();
    return rows.map(({ id }) => id);
  }
});

/** As the API writes exact numbers. Example: 1 → 1/1. */
function exact(text: string): string {
  return text.includes("/") ? text : `${text}/1`;
}

type Compared = Pick<Count, "assigned" | "completed" | "tasks" | "done" | "delays" | "majorErrors"> & {
  readonly shares: readonly string[];
};

function comparable({ quality, progress, ...count }: Count): Compared {
  const share = (part: number): string => {
    const { n, d } = new Fraction(part, count.assigned);
    return `${String(n)}/${String(d)}`;
  };
  return { ...count, shares: [share(count.completed), share(quality), share(progress)] };
}

function asCount(sums: Sums): Compared {
  const { assigned, completed, tasks, done, delays, majorErrors, quantity, quality, progress } = sums;
  return {
    ...{ assigned: twentieths(assigned), completed: twentieths(completed), tasks, done, delays, majorErrors },
    shares: [quantity ?? "", quality ?? "", progress ?? ""],
  };
}
