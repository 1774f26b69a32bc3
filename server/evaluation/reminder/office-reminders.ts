import { Role, type Work } from "../../kernel/index.ts";
import type { NewNotice } from "../../notice/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { reminder } from "./compose.ts";
import { type GrantHolder, nearestFor, readCommitteeMembers, readGrantHolders } from "./holders.read.ts";
import { type DaySpan, readLate, readUnopened, readWaitingAt, type Waiting } from "./waiting.read.ts";

/** To each member of the Party committee over the units: how many evaluations of a cycle wait for its opinion. */
export async function opinionReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingAt(work.sql, EvaluationStep.PARTY_OPINION, span);
  const members = await readCommitteeMembers(work.sql, unitsOf(rows), day);
  const counts = new Counts();
  for (const row of rows)
    for (const personId of members.get(row.unitId) ?? [])
      if (personId !== row.personId) counts.add(row, { accountId: "", personId }, 1);
  const about = { rule: "reminder.opinion", waits: "waits.opinion", link: "/evaluations" };
  return counts.list().flatMap(({ row, to, count }) => reminder(row, day, { ...about, to, thing: row.cycleId, count }));
}

/** To the nearest specialists of the units: how many evaluations of a cycle wait for their proposal. */
export async function proposalReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingAt(work.sql, EvaluationStep.HR_PROPOSAL, span);
  const specialists = await readSpecialists(work, unitsOf(rows), day);
  const counts = new Counts();
  for (const row of rows)
    for (const holder of nearestFor(specialists.get(row.unitId), row.personId)) counts.add(row, holder, 1);
  const about = { rule: "reminder.proposal", waits: "waits.proposal", link: "/evaluations" };
  return counts.list().flatMap(({ row, to, count }) => reminder(row, day, { ...about, to, thing: row.cycleId, count }));
}

/** To the nearest specialists: planned cycles whose first day has come, and units that are late in a running one. */
export async function upkeepReminders(work: Work, day: string): Promise<NewNotice[]> {
  const unopened = await readUnopened(work.sql, day);
  const late = await readLate(work.sql, day);
  const specialists = await readSpecialists(work, unitsOf([...unopened, ...late]), day);
  const opening = unopened.flatMap((row) =>
    nearestFor(specialists.get(row.unitId), null).flatMap((holder) =>
      reminder(row, day, {
        ...{ to: addressOf(holder), rule: "waits.opening", waits: "waits.opening" },
        ...{ thing: row.cycleId, link: `/cycles/${row.cycleId}/show` },
      }),
    ),
  );
  const counts = new Counts();
  for (const row of late)
    for (const holder of nearestFor(specialists.get(row.unitId), null)) counts.add(row, holder, row.count);
  const behind = counts.list().flatMap(({ row, to, count, units }) =>
    reminder(row, day, {
      ...{ to, rule: "waits.late", waits: "waits.late", thing: row.cycleId, link: `/cycles/${row.cycleId}/show` },
      ...{ count, values: { units } },
    }),
  );
  return [...opening, ...behind];
}

type InUnit = Waiting & { readonly unitId: string };

interface Counted {
  readonly row: InUnit;
  readonly to: NewNotice["to"];
  readonly count: number;
  /** How many of the rows there were; where each row is a unit, the number of units. */
  readonly units: number;
}

/** Sums by cycle and holder. */
class Counts {
  private readonly sums = new Map<string, Counted>();

  add(row: InUnit, holder: GrantHolder, count: number): void {
    const key = `${row.cycleId} ${holder.personId ?? holder.accountId}`;
    const before = this.sums.get(key);
    const sum = { count: (before?.count ?? 0) + count, units: (before?.units ?? 0) + 1 };
    this.sums.set(key, { row, to: addressOf(holder), ...sum });
  }

  list(): Counted[] {
    return [...this.sums.values()];
  }
}

function addressOf({ personId, accountId }: GrantHolder): NewNotice["to"] {
  return personId === null ? { accountId } : { personId };
}

function unitsOf(rows: readonly InUnit[]): string[] {
  return [...new Set(rows.map(({ unitId }) => unitId))];
}

function readSpecialists(
  { sql }: Work,
  unitIds: readonly string[],
  day: string,
): Promise<Map<string, GrantHolder[][]>> {
  return readGrantHolders(sql, { role: Role.ORG_SPECIALIST, unitIds, day });
}
