import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import type { SaveWorkPlan, WorkPlans } from "../../../schema/operations/work/plan.ts";
import type { PlanProducts, WorkPlanShow } from "../../../schema/operations/work/plan-page.ts";
import type { Tone } from "../../shared/ui/parts.tsx";
import { plain, typedNumber } from "../task/task-words.ts";

export type Plan = ResultOf<typeof WorkPlanShow>["workPlan"];
export type PlanItem = Plan["items"][number];
export type PlanLoad = ResultOf<typeof WorkPlanShow>["planLoad"]["items"][number];
export type ListedPlan = ResultOf<typeof WorkPlans>["workPlans"]["items"][number];
export type PlanProduct = ResultOf<typeof PlanProducts>["productsInForce"]["items"][number];
export type ItemInput = VariablesOf<typeof SaveWorkPlan>["input"]["items"][number];

export const PLAN_KINDS = ["WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
export const PLAN_STATES = ["DRAFT", "SUBMITTED", "RETURNED", "ADOPTED", "CLOSED"] as const;

export const STATE_TONES: Readonly<Record<Plan["state"], Tone>> = {
  DRAFT: "warning",
  SUBMITTED: "info",
  RETURNED: "warning",
  ADOPTED: "success",
  CLOSED: "default",
};

/** Columns of the grid that hold texts, in the order in which a spreadsheet is pasted. */
export const COLUMNS = ["code", "title", "output", "quantity", "coefficient", "dueOn", "lead", "note"] as const;
export type Column = (typeof COLUMNS)[number];

/** A line of a plan as the grid holds it; texts as people type them. */
export interface PlanRow extends Readonly<Record<Column, string>> {
  /** Tells lines apart while they are written. */
  readonly key: string;
  /** The stored line; null for a new one. */
  readonly id: string | null;
  readonly parentItemId: string | null;
}

/** What codes and names are looked up in. */
export interface Lookups {
  readonly products: readonly PlanProduct[];
  readonly people: readonly { readonly id: string; readonly fullName: string }[];
}

let made = 0;

/** An empty line, due on the plan's last day. */
export function emptyRow(dueOn: string): PlanRow {
  made += 1;
  return {
    ...{ key: `new-${String(made)}`, id: null, parentItemId: null, code: "", title: "", output: "" },
    ...{ quantity: "1", coefficient: "", dueOn, lead: "", note: "" },
  };
}

/** Stored lines as the grid holds them; numbers with the language's decimal sign. */
export function rowsOf(items: readonly PlanItem[], locale: string): PlanRow[] {
  const number = (exact: string): string => (locale === "en" ? plain(exact) : plain(exact).replace(".", ","));
  return items.map((item) => ({
    ...{ key: item.id, id: item.id, parentItemId: item.parentItemId, code: item.product?.code ?? "" },
    ...{ title: item.title, output: item.output, quantity: number(item.quantity) },
    coefficient: item.productId === null ? number(item.coefficient) : "",
    ...{ dueOn: item.dueOn, lead: item.lead?.fullName ?? "", note: item.note ?? "" },
  }));
}

/** A line that comes from one of another plan: the same work, due in this plan's days. */
export function takenRow(
  item: PlanItem,
  { startsOn, endsOn }: Pick<Plan, "startsOn" | "endsOn">,
  locale: string,
): PlanRow {
  const [row = emptyRow(endsOn)] = rowsOf([item], locale);
  const dueOn = item.dueOn >= startsOn && item.dueOn <= endsOn ? item.dueOn : endsOn;
  return { ...row, key: emptyRow(dueOn).key, id: null, parentItemId: item.id, dueOn, lead: "" };
}

/** Whether a line says nothing at all, so that it is not saved. */
export function isBlank(row: PlanRow): boolean {
  return row.id === null && [row.code, row.title, row.output, row.lead, row.note].every((text) => text.trim() === "");
}

const fold = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");

/** The product of a code. */
export function productOf(code: string, { products }: Lookups): PlanProduct | null {
  return code.trim() === "" ? null : (products.find((product) => fold(product.code) === fold(code)) ?? null);
}

/** The person of a name; nobody where two bear it. */
export function personOf(name: string, { people }: Lookups): Lookups["people"][number] | null {
  const found = name.trim() === "" ? [] : people.filter(({ fullName }) => fold(fullName) === fold(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A day as people write or spreadsheets copy it, as the API writes days. Example: "5/7/2026" → "2026-07-05". */
export function typedDay(text: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return text.trim();
  return `${parts[3] ?? ""}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[1] ?? "").padStart(2, "0")}`;
}

/** A cell written anew; a product's code brings its title and output where the line says none. */
export function withCell(row: PlanRow, column: Column, text: string, lookups: Lookups): PlanRow {
  const next = { ...row, [column]: column === "dueOn" ? typedDay(text) : text };
  if (column !== "code") return next;
  const product = productOf(text, lookups);
  if (product === null) return next;
  return {
    ...next,
    title: next.title.trim() === "" ? product.name : next.title,
    output: next.output.trim() === "" ? product.output : next.output,
    coefficient: "",
  };
}

/** Cells of a spreadsheet put down from one cell on, downwards and to the right; lines that lack are added. */
export function pasted(
  rows: readonly PlanRow[],
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
  { lookups, dueOn }: { readonly lookups: Lookups; readonly dueOn: string },
): PlanRow[] {
  const next = [...rows];
  cells.forEach((line, down) => {
    const place = at.row + down;
    let row = next[place] ?? emptyRow(dueOn);
    line.forEach((text, right) => {
      const column = COLUMNS[at.column + right];
      // An empty cell of a pasted list never takes away what stands there.
      if (column !== undefined && text !== "") row = withCell(row, column, text, lookups);
    });
    next[place] = row;
  });
  return next;
}

/** What is wrong with a line before it is sent: a code or name that is not known. */
export function unknownCells(row: PlanRow, lookups: Lookups): Column[] {
  const wrong: Column[] = [];
  if (row.code.trim() !== "" && productOf(row.code, lookups) === null) wrong.push("code");
  if (row.lead.trim() !== "" && personOf(row.lead, lookups) === null) wrong.push("lead");
  return wrong;
}

/** A line as the API takes it; a stored product or person that is no longer on offer stays. */
export function itemInput(row: PlanRow, lookups: Lookups, stored: readonly PlanItem[]): ItemInput {
  const before = stored.find(({ id }) => id === row.id);
  const keepsProduct = before?.product !== undefined && before.product?.code === row.code;
  const keepsLead = before?.lead !== undefined && before.lead?.fullName === row.lead;
  return {
    ...{ id: row.id, parentItemId: row.parentItemId, title: row.title.trim(), output: row.output.trim() },
    productId: keepsProduct ? (before.productId ?? null) : (productOf(row.code, lookups)?.id ?? null),
    quantity: typedNumber(row.quantity) ?? "",
    coefficient: row.code.trim() === "" ? typedNumber(row.coefficient) : null,
    dueOn: row.dueOn,
    leadPersonId: keepsLead ? (before.leadPersonId ?? null) : (personOf(row.lead, lookups)?.id ?? null),
    note: row.note.trim() === "" ? null : row.note.trim(),
  };
}

/** The first day of the period of a kind that holds a day. Example: ("QUARTER", "2026-08-15") → "2026-07-01". */
export function firstDayOf(kind: PlanKind, day: string): string {
  if (kind === "WEEK") {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date.toISOString().slice(0, 10);
  }
  const month = Number(day.slice(5, 7));
  const first = kind === "MONTH" ? month : kind === "QUARTER" ? Math.floor((month - 1) / 3) * 3 + 1 : 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}
