import { ABOVE, blocksOf, runMonth } from "./run-month.ts";
import { type BuiltMonth, SPECIALIST } from "./build-month.ts";
import { csvRows } from "./csv-rows.ts";
import { type GraphqlClient, graphqlVerbs } from "./graphql-verbs.ts";
import { type HttpClient, signInOverHttp } from "./http-client.ts";
import { outcomesOf } from "./outcomes.ts";
import { idOf } from "../id-of.ts";

/** So many people sign in at the same moment; the server hashes two passwords at once. */
const AT_ONCE = 4;

/** Counts by grade, as the API answered them. */
export type GradeCounts = Readonly<Record<string, number>>;

/** What the API says of the month when it is closed. */
export interface MonthReport {
  readonly rated: number;
  readonly goodOrBetter: number;
  readonly grades: GradeCounts;
  readonly units: readonly { readonly name: string; readonly rated: number; readonly grades: GradeCounts }[];
  /** Rows of the exported statistics, without the header: the commune and each block. */
  readonly csvRows: number;
}

const PLAN = `mutation Plan($input: PlanCycleInput!) { planCycle(input: $input) { id version } }`;
const OPEN = `mutation Open($input: OpenCycleInput!) { openCycle(input: $input) { opened cycle { id version } } }`;
const CYCLE = `query Cycle($id: Uuid!) { cycle(id: $id) { id version status } }`;
const CLOSE = `mutation Close($input: CloseCycleInput!) { closeCycle(input: $input) { id status } }`;
const STATISTICS = `query Statistics($filter: UnitStatisticsFilter!) {
  unitStatistics(filter: $filter) {
    total { rated grades { grade count } }
    units { unit { id name } rated grades { grade count } }
  }
}`;
const EXPORT = `mutation Export($input: RequestExportInput!) { requestExport(input: $input) { url } }`;

/**
 * Drives the month over HTTP, every verb as the person whose verb it is: opens July 2022, every self-rating, vote and
 * decision, closes it, and reads the numbers back.
 *
 * @param address of the server.
 * @param belowGood how many end below good.
 * @param progress told after each stage.
 * @throws ApiRefusal when the API refuses a verb.
 */
export async function driveMonth(
  address: string,
  built: BuiltMonth,
  belowGood: number,
  progress: (stage: string) => void = () => undefined,
): Promise<MonthReport> {
  const clients = await signInAll(address, built);
  progress(`${String(clients.size)} people signed in`);
  const clientOf = (who: string): HttpClient => {
    const client = clients.get(who);
    if (client === undefined) throw new RangeError(`${who} is not signed in`);
    return client;
  };
  const specialist = clientOf(SPECIALIST);
  const cycleId = await openJuly(specialist, built.communeId);
  progress("July 2022 is open");
  const verbs = graphqlVerbs({ cycleId, unitIds: built.unitIds, personIds: built.personIds, clientOf });
  const plan = {
    people: built.people,
    outcomes: outcomesOf(built.people, belowGood),
    communeBlock: built.communeBlock,
  };
  await runMonth(plan, verbs, progress);
  const { cycle } = await specialist.ask<{ cycle: { version: number } }>(CYCLE, { id: cycleId });
  await specialist.ask(CLOSE, { input: { cycleId, version: cycle.version } });
  progress("July 2022 is closed");
  return readReport(specialist, built, {
    cycleId,
    blockIds: blocksOf(plan).map((block) => idOf(built.unitIds, block)),
  });
}

async function signInAll(address: string, { usernames, password }: BuiltMonth): Promise<Map<string, HttpClient>> {
  const clients = new Map<string, HttpClient>();
  const names = [...usernames];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    await Promise.all(
      names
        .slice(start, start + AT_ONCE)
        .map(async ([who, username]) => clients.set(who, await signInOverHttp(address, username, password))),
    );
  }
  if (!clients.has(ABOVE)) throw new RangeError("nobody decides on the head of the commune");
  return clients;
}

async function openJuly(specialist: GraphqlClient, unitId: string): Promise<string> {
  const input = {
    code: "XNT-2022-07",
    name: "Tháng 7/2022, Xã Ninh Thạnh",
    kind: "MONTH",
    track: "PARTY",
    unitId,
    startsOn: "2022-07-01",
    endsOn: "2022-07-31",
  };
  const { planCycle } = await specialist.ask<{ planCycle: { id: string; version: number } }>(PLAN, { input });
  await specialist.ask(OPEN, { input: { cycleId: planCycle.id, version: planCycle.version } });
  return planCycle.id;
}

interface Counted {
  readonly rated: number;
  readonly grades: readonly { readonly grade: string; readonly count: number | null }[];
}

interface Statistics {
  readonly unitStatistics: {
    readonly total: Counted;
    readonly units: readonly (Counted & { readonly unit: { readonly id: string; readonly name: string } })[];
  };
}

async function readReport(
  specialist: HttpClient,
  { communeId }: BuiltMonth,
  { cycleId, blockIds }: { readonly cycleId: string; readonly blockIds: readonly string[] },
): Promise<MonthReport> {
  const filter = { cycleId, unitId: communeId, byUnit: "CHILDREN" };
  const { unitStatistics } = await specialist.ask<Statistics>(STATISTICS, { filter });
  const input = { name: "UNIT_STATISTICS", unitId: communeId, cycleId };
  const { requestExport } = await specialist.ask<{ requestExport: { url: string } }>(EXPORT, { input });
  const csv = await specialist.download(requestExport.url);
  const { total, units } = unitStatistics;
  const grades = countsOf(total);
  const inOrder = [...units].sort((one, other) => blockIds.indexOf(one.unit.id) - blockIds.indexOf(other.unit.id));
  return {
    rated: total.rated,
    goodOrBetter: (grades["HTXS"] ?? 0) + (grades["HTT"] ?? 0),
    grades,
    units: inOrder.map((each) => ({ name: each.unit.name, rated: each.rated, grades: countsOf(each) })),
    csvRows: csvRows(csv),
  };
}

function countsOf({ grades }: Counted): GradeCounts {
  return Object.fromEntries(grades.map(({ grade, count }) => [grade, count ?? 0]));
}
