import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { answered } from "./at-rest.ts";

/** What the checker finds on the page as it stands at rest: every fault, or those that matter. */
export async function axeFaults(page: Page, which: "all" | "serious" = "all"): Promise<string[]> {
  await answered(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => which === "all" || impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
