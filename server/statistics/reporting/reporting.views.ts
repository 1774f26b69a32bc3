import { countViews } from "./count.views.ts";
import { quotaView } from "./quota.view.ts";
import { staffViews } from "./staff.views.ts";
import { structureViews } from "./structure.views.ts";
import { closureHolds, type Dialect, holdsOn, type ReportingView } from "./view.ts";

/** All documented views, in the order in which they are made and described. */
export const REPORTING_VIEWS: readonly ReportingView[] = [...structureViews, ...countViews, quotaView, ...staffViews];

/** Name of a view in statements. Example: quota → `reporting.quota`, on SQLite `reporting_quota`. */
export function viewName(dialect: Dialect, name: string): string {
  return dialect === "sqlite" ? `reporting_${name}` : `reporting.${name}`;
}

const TODAY = "to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')";
const LIVE = `r.role_name = current_user and ${holdsOn("r", TODAY)}`;
/** Whoever owns the tables reads all of them anyway. */
const OWNS =
  "pg_has_role(current_user, (select relowner from pg_class where oid = 'reporting_reader'::regclass), 'USAGE')";

/** Units that the asking role is registered for, with those below and those that these succeeded, in today's tree. */
const READABLE_UNIT = `create view reporting.readable_unit as
  with today as (select ${TODAY} as day, ${OWNS} as owns), reached as (
    select distinct c.descendant_id as unit_id from reporting_reader r
    join unit_closure c on c.ancestor_id = r.unit_id join unit d on d.id = c.descendant_id
    where ${LIVE} and ${closureHolds("c", "d", TODAY)}
  )
  select u.id as unit_id from unit u where (select owns from today)
    or u.id in (select unit_id from reached)
    or (u.ends_on < (select day from today)
      and u.id in (select l.predecessor_id from unit_lineage l where l.successor_id in (select unit_id from reached)))`;

/** One row for a registered role and for the owner, none for others. */
const REGISTERED = `create view reporting.registered as
  select 1 as registered where ${OWNS} or exists (select 1 from reporting_reader r where ${LIVE})`;

function onPostgresql({ name, access, select, columns }: ReportingView): string {
  const within =
    access === "EXACT"
      ? "v.unit_id in (select unit_id from reporting.readable_unit)"
      : "exists (select 1 from reporting.registered)";
  return `create view reporting.${name} with (security_barrier) as
  select ${Object.keys(columns)
    .map((column) => `v.${column}`)
    .join(", ")} from (
  ${select("postgresql")}
  ) v where ${within}`;
}

/** Statements that make the views; part of the migrations. */
export const triggers: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: REPORTING_VIEWS.map(({ name, select }) => `create view reporting_${name} as\n  ${select("sqlite")}`),
  postgresql: [
    "create schema if not exists reporting",
    READABLE_UNIT,
    REGISTERED,
    ...REPORTING_VIEWS.map(onPostgresql),
  ],
};
