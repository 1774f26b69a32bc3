import type { ResultOf } from "../../../schema/graphql.ts";
import type { FirstRunGuide } from "../../../schema/operations/app/first-run.ts";

export type Guide = ResultOf<typeof FirstRunGuide>["firstRun"];
export type Administration = NonNullable<Guide["administration"]>;
export type Agency = NonNullable<Guide["agency"]>;
export type AgencyUnit = Guide["agencies"][number];
export type Starter = Agency["starters"][number];
export type Decider = Agency["deciders"][number];
export type Opening = Agency["opening"];

/** The steps in their order; administrators take the first, specialists the others. */
export const STEPS = ["administrator", "people", "regulation", "authority", "opening"] as const;
export type StepName = (typeof STEPS)[number];
export type StepState = "done" | "now" | "later";

/** A step as it stands. */
export interface StepLine {
  readonly name: StepName;
  readonly state: StepState;
}

/** Two administrators are the least with whom a right can be granted and approved. */
const LEAST_ADMINISTRATORS = 2;

/** The viewer's own steps, each as it stands in the records: what is not done first is done now. */
export function stepsOf({ administration, agency, isReady }: Guide): StepLine[] {
  const done: Partial<Record<StepName, boolean>> = {
    ...(administration ? { administrator: isAdministered(administration) } : {}),
    ...(agency
      ? {
          people: agency.people > 0,
          regulation: agency.regulations.length > 0,
          authority: agency.people > 0 && isDecided(agency),
          opening: isReady,
        }
      : {}),
  };
  const own = STEPS.filter((name) => done[name] !== undefined);
  const now = own.find((name) => done[name] === false);
  return own.map((name) => ({ name, state: done[name] === true ? "done" : name === now ? "now" : "later" }));
}

/** Whether there are a unit, two administrators, and a specialist whose right is in force. */
export function isAdministered({ rootUnitId, accounts }: Administration): boolean {
  const { administrators, keepers } = headcount(accounts);
  return rootUnitId !== null && administrators >= LEAST_ADMINISTRATORS && keepers > 0;
}

/** Accounts that administer, and specialists whose right is in force. */
export function headcount(accounts: Administration["accounts"]): { administrators: number; keepers: number } {
  const of = (role: string): number =>
    new Set(accounts.flatMap((one) => (one.role === role && !one.isPending ? [one.accountId] : []))).size;
  return { administrators: of("SYSTEM_ADMIN"), keepers: of("ORG_SPECIALIST") };
}

/** Whether everybody's evaluation has somebody who decides on it, by a head or by a table. */
export function isDecided({ deciders, authorityRows }: Agency): boolean {
  return authorityRows > 0 || gapsIn(deciders) === 0;
}

/** Units whose people nobody decides on. The head of the agency is decided on from outside, which is no gap. */
export function gapsIn(deciders: readonly Decider[]): number {
  return deciders.filter(({ staffDecidedBy }) => staffDecidedBy === null).length;
}

/** Units with people and without a head of their own. */
export function headless(deciders: readonly Decider[]): readonly Decider[] {
  return deciders.filter(({ headName }) => headName === null);
}

/** Number, year and quarter of the month in which a period begins, for its name. Example: 2026-11-01 → 11, 2026, 4. */
export function periodParts(startsOn: string): { month: string; year: string; quarter: string } {
  const [year = "", month = ""] = startsOn.split("-");
  return { year, month, quarter: String(Math.ceil(Number(month) / 3)) };
}

/** Lists of the workbook that a specialist brings in, in the order in which one rests on the other. */
export const SHEET_KINDS = ["UNITS", "POSITIONS", "PEOPLE"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
