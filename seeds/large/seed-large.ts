import { SYSTEM, today } from "../../server/kernel/index.ts";
import { monthOf } from "../demo/calendar.ts";
import { clockAt, type SeedDeps } from "../deps.ts";
import { importShippedFramework, shippedFrameworks } from "../shipped.ts";
import { type LargeAccount, writeAccounts } from "./accounts.ts";
import { fillMonth } from "./fill-month.ts";
import { lastMonths, monthAfter } from "./months.ts";
import { readFilled } from "./state.read.ts";
import { largeUnits } from "./units.ts";
import { writeOrganization } from "./write-organization.ts";

/** What to fill an installation with. */
export interface LargeOptions {
  readonly people: number;
  readonly months: number;
  /** Told how far it is: forms of all months, or people while the organization is written. */
  readonly onProgress?: (done: number, total: number, what: "people" | "forms") => void;
  /** Called when much was written: the database may look at its tables anew. */
  readonly afterMany?: () => Promise<void>;
}

/** What was written. */
export interface LargeReport {
  readonly units: number;
  readonly people: number;
  readonly months: readonly string[];
  /** Forms that were filled in now. */
  readonly forms: number;
  /** Months that an interrupted run had filled before. */
  readonly resumed: number;
  /** Accounts that were made now. */
  readonly accounts: readonly LargeAccount[];
}

/** The installation holds something else, or is filled. */
export class NotEmpty extends Error {}

/**
 * Fills an empty installation with a province of so many people and so many finished months.
 *
 * The organization is one transaction and each month is one: what was interrupted goes on with the month that is
 * missing when it is called again with the same number of people.
 *
 * @throws NotEmpty when the installation holds units or people of its own, or everything is there.
 */
export async function seedLarge(deps: SeedDeps, options: LargeOptions): Promise<LargeReport> {
  const before = await readFilled(deps.sql);
  const isEmpty = before.units === 0 && before.people === 0;
  if (!isEmpty) assertOwn(before, options);
  const first = before.months[0];
  const spans = first === undefined ? lastMonths(today(deps.clock), options.months) : monthsFrom(first, options.months);
  const startsOn = `${spans[0]?.startsOn.slice(0, 4) ?? "2026"}-01-01`;
  const units = largeUnits(options.people);
  if (isEmpty) await writeGround(deps, options, { units, startsOn });
  const { rootId } = await readFilled(deps.sql);
  if (rootId === null) throw new NotEmpty("the organization is not there");
  const hasAccounts = await deps.sql
    .selectFrom("account")
    .select("id")
    .where("username", "=", "to-chuc")
    .executeTakeFirst();
  const { accounts } = hasAccounts
    ? { accounts: [] }
    : await deps.write("seedLarge", SYSTEM, deps.clock, writeAccounts, { rootId, startsOn });
  let forms = 0;
  const missing = spans.slice(before.months.length);
  const total = missing.length * options.people;
  for (const span of missing) {
    const onForms = (done: number): void => options.onProgress?.(forms + done, total, "forms");
    const filled = await deps.write("seedLarge", SYSTEM, clockAt(`${span.endsOn}T10:00:00.000Z`), fillMonth, {
      ...{ span, rootId, onForms },
    });
    forms += filled.forms;
    deps.log(`month ${span.month}`);
    if (span === missing[0] || span === missing.at(-1)) await options.afterMany?.();
  }
  const months = spans.map(({ month }) => month);
  return { units: units.length, people: options.people, months, forms, resumed: before.months.length, accounts };
}

interface Ground {
  readonly units: ReturnType<typeof largeUnits>;
  readonly startsOn: string;
}

async function writeGround(deps: SeedDeps, options: LargeOptions, { units, startsOn }: Ground): Promise<void> {
  const known = await deps.sql.selectFrom("framework").select("id").limit(1).executeTakeFirst();
  if (known === undefined) for (const name of shippedFrameworks()) await importShippedFramework(deps, name);
  const onPeople = (written: number): void => options.onProgress?.(written, options.people, "people");
  await deps.write("seedLarge", SYSTEM, deps.clock, writeOrganization, { units, startsOn, onPeople });
  deps.log(`${String(options.people)} people in ${String(units.length)} units`);
  await options.afterMany?.();
}

function monthsFrom(first: string, count: number) {
  const spans = [monthOf(first)];
  for (let span = spans[0]; span && spans.length < count; span = spans.at(-1)) spans.push(monthAfter(span));
  return spans;
}

function assertOwn({ rootId, people, units, months }: Awaited<ReturnType<typeof readFilled>>, options: LargeOptions) {
  const held = `${String(units)} units and ${String(people)} people`;
  if (rootId === null || people !== options.people)
    throw new NotEmpty(
      `large data go into an empty installation, or into one that the same command was filling; this one holds ${held}`,
    );
  if (months.length >= options.months)
    throw new NotEmpty(`this installation holds its ${String(months.length)} months already (${held})`);
}
