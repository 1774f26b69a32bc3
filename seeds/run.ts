import { importShippedHolidays } from "./calendar/shipped-holidays.ts";
import { seedDemo } from "./demo/seed-demo.ts";
import type { DemoAccount } from "./demo/write/accounts.ts";
import type { SeedDeps } from "./deps.ts";
import { importShippedFramework, shippedFrameworks } from "./shipped.ts";

export type { DemoAccount } from "./demo/write/accounts.ts";
export type { SeedDeps } from "./deps.ts";

/** What a start added. */
export interface SeedReport {
  /** Codes of the frameworks that were brought in. */
  readonly frameworks: readonly string[];
  /** Accounts that were made, with passwords that are stored nowhere; empty when nothing was added. */
  readonly demoAccounts: readonly DemoAccount[];
}

/**
 * Fills an installation: the holidays of years it does not know, the shipped frameworks where there is none, the demo
 * where it is wanted and no unit exists.
 *
 * A second start adds nothing.
 *
 * @throws Error naming a shipped file that has defects.
 */
export async function seedInstallation(deps: SeedDeps, { demo }: { readonly demo: boolean }): Promise<SeedReport> {
  await importShippedHolidays(deps);
  const frameworks = (await isEmpty(deps, "framework")) ? await importShipped(deps) : [];
  const demoAccounts = demo && (await isEmpty(deps, "unit")) ? await seedDemo(deps) : [];
  return { frameworks, demoAccounts };
}

async function isEmpty({ sql }: SeedDeps, table: "framework" | "unit"): Promise<boolean> {
  return (await sql.selectFrom(table).select("id").limit(1).executeTakeFirst()) === undefined;
}

async function importShipped(deps: SeedDeps): Promise<string[]> {
  const codes: string[] = [];
  for (const name of shippedFrameworks()) codes.push(await importShippedFramework(deps, name));
  deps.log(`${String(codes.length)} frameworks`);
  return codes;
}
