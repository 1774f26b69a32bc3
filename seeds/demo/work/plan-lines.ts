import { ProductScope } from "../../../server/work/index.ts";
import { demoCatalogue } from "../../catalogue/demo-catalogue.ts";
import { randomFrom } from "../random.ts";
import type { Crew } from "./crews.ts";

/** A line of a plan: so many products until a day. */
export interface PlanLine {
  readonly product: string;
  readonly quantity: string;
  readonly dueOn: string;
}

/** Lines of a room's plan for a month, from what its office makes; their last days are spread over the month. */
export function planLines(crew: Crew, month: string, days: readonly string[], count: number): PlanLine[] {
  const random = randomFrom(`plan ${crew.code} ${month}`);
  const products = demoCatalogue().filter(
    ({ scope, officeName, groupNumber }) =>
      scope === ProductScope.OFFICE && officeName === crew.office && groupNumber !== 4,
  );
  return random
    .shuffle(products)
    .slice(0, count)
    .map(({ code }, place) => ({
      product: code,
      quantity: place % 3 === 0 ? "2" : "1",
      dueOn: days[8 + (place % 6)] ?? days.at(-1) ?? "",
    }));
}

/** Products of the last lines of such a list are for a person's own plan. */
export const OWN_LINES = 3;
/** Lines of the unit's plan; a line of two products is split over two people. */
export const UNIT_LINES = 6;
/** Tasks that come out of both plans. */
export const PLANNED_TASKS = UNIT_LINES + UNIT_LINES / 3 + OWN_LINES;
