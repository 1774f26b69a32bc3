import { idOf } from "../../id-of.ts";
import { SPECIALIST } from "../build-year.ts";
import { PEOPLE } from "../people.ts";
import { type MonthLine, shortest } from "./report-shape.ts";
import { inBatches, type YearScene } from "../year-scene.ts";

const MONTH = `query Month($filter: EvaluationFilter!) {
  evaluations(filter: $filter, page: { perPage: 200 }) { items { personId exactTotal shownTotal notRatedReason } }
}`;
const ELSEWHERE = `query Elsewhere($personId: Uuid!) {
  externalResults(personId: $personId) { startsOn score agency }
}`;

interface Row {
  readonly personId: string;
  readonly exactTotal: string | null;
  readonly shownTotal: string | null;
  readonly notRatedReason: string | null;
}

interface Elsewhere {
  readonly startsOn: string;
  readonly score: string | null;
  readonly agency: string;
}

/** Who holds no appointment here in a month and brings nothing from elsewhere. */
const NOT_HERE = "Chưa được tuyển dụng, bổ nhiệm";

/** The twelve months of everybody. @returns those of a person, by code. */
export async function readMonths(scene: YearScene, cycles: readonly string[]): Promise<(code: string) => MonthLine[]> {
  const client = scene.clientOf(SPECIALIST);
  const months: Map<string, Row>[] = [];
  for (const cycleId of cycles) {
    const { evaluations } = await client.ask<{ evaluations: { items: Row[] } }>(MONTH, { filter: { cycleId } });
    months.push(new Map(evaluations.items.map((row) => [row.personId, row])));
  }
  const joined = PEOPLE.filter(({ joinedOn }) => joinedOn !== undefined);
  const elsewhere = new Map(
    await inBatches(joined, async ({ code }) => [code, await readElsewhere(scene, code)] as const),
  );
  return (code) =>
    months.map((rows, place) => {
      const month = `2026-${String(place + 1).padStart(2, "0")}`;
      return monthLine(month, rows.get(idOf(scene.built.personIds, code)), elsewhere.get(code) ?? []);
    });
}

async function readElsewhere(scene: YearScene, code: string): Promise<readonly Elsewhere[]> {
  const { externalResults } = await scene
    .clientOf(SPECIALIST)
    .ask<{ externalResults: Elsewhere[] }>(ELSEWHERE, { personId: idOf(scene.built.personIds, code) });
  return externalResults;
}

function monthLine(month: string, row: Row | undefined, elsewhere: readonly Elsewhere[]): MonthLine {
  if (row?.exactTotal && row.shownTotal) return { month, exact: shortest(row.exactTotal), shown: row.shownTotal };
  const sent = elsewhere.find(({ startsOn }) => startsOn.startsWith(month));
  if (sent?.score) return { month, exact: shortest(sent.score), shown: sent.score, agency: sent.agency };
  return { month, notRated: row?.notRatedReason ?? NOT_HERE };
}
