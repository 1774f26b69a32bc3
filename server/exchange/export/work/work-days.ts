import { type RawBuilder, sql } from "kysely";
import { InvalidInput, type Look, today } from "../../../kernel/index.ts";
import { closureHolds } from "../../../organization/index.ts";
import type { RequestExportInput } from "../export.inputs.ts";

const MOST_DAYS = 366;
const DAY = 86_400_000;

/**
 * Days of a list about work: those that the request names, else the running month.
 *
 * Example: on 2026-07-15 without days → 2026-07-01 to 2026-07-31.
 *
 * @throws InvalidInput `work.measureDays` beyond a year or when they end before they begin.
 */
export function workDays(
  { clock }: Pick<Look, "clock">,
  input: Pick<RequestExportInput, "from" | "to">,
): { readonly from: string; readonly to: string } {
  const from = input.from ?? `${(input.to ?? today(clock)).slice(0, 7)}-01`;
  const next = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  const to = input.to ?? next.toISOString().slice(0, 10);
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days < 1 || days > MOST_DAYS) throw new InvalidInput([{ path: "input.to", rule: "work.measureDays" }]);
  return { from, to };
}

/** SQL condition: the unit in the column is the one of the request or, where that is asked for, below it. */
export function workUnits(column: string, look: Look, input: RequestExportInput): RawBuilder<boolean> {
  const place = sql.ref(column);
  if (!input.includeSubtree) return sql<boolean>`${place} = ${input.unitId}`;
  return sql<boolean>`${place} in (select wu.descendant_id from unit_closure wu join unit wd on wd.id = wu.descendant_id
    where wu.ancestor_id = ${input.unitId} and ${closureHolds("wu", "wd", today(look.clock))})`;
}
