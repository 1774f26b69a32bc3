import { nearestFor, readGrantHolders, reminder } from "../../evaluation/index.ts";
import { Role, SYSTEM, today, type Work } from "../../kernel/index.ts";
import { type NewNotice, notify } from "../../notice/index.ts";
import { dutyDueOn } from "./duty.ts";
import { readUnsentCounts } from "./duty.read.ts";

/**
 * Reminds the nearest specialists of results that must be in the national database: ahead of the last day, on it, and
 * once a week when it is past; a cycle and a last day at a time.
 *
 * @returns how many reminders are new.
 */
export async function remindOfTransmissions(work: Work): Promise<{ reminded: number }> {
  const day = today(work.clock);
  const rows = await readUnsentCounts({ sql: work.sql, viewer: SYSTEM, clock: work.clock });
  const unitIds = [...new Set(rows.map(({ unitId }) => unitId))];
  const holders = await readGrantHolders(work.sql, { role: Role.ORG_SPECIALIST, unitIds, day });
  const sums = new Map<string, { readonly to: NewNotice["to"]; readonly row: (typeof rows)[number]; count: number }>();
  for (const row of rows)
    for (const { personId, accountId } of nearestFor(holders.get(row.unitId), null)) {
      const key = `${row.cycleId} ${dutyDueOn(row.decidedAt)} ${accountId}`;
      const sum = sums.get(key) ?? { to: personId === null ? { accountId } : { personId }, row, count: 0 };
      sum.count += Number(row.count);
      sums.set(key, sum);
    }
  const notices = [...sums.values()].flatMap(({ to, row, count }) => {
    const waiting = { cycleId: row.cycleId, cycleName: row.cycleName, dueOn: dutyDueOn(row.decidedAt) };
    const about = { rule: "reminder.transmission", waits: "waits.transmission", thing: row.cycleId };
    return reminder(waiting, day, { to, ...about, link: "/reporting-duty", count });
  });
  return { reminded: await notify(work, notices) };
}
