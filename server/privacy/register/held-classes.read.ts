/*
 * What is held about the viewer, by class, with how long it is kept.
 */
import type { Look } from "../../kernel/index.ts";
import { readRules } from "../retention/retention.read.ts";
import { readHeldCounts } from "./held.read.ts";
import { asHeldClass, type HeldClass } from "./my-data.views.ts";

/** Rule of retention over the text of a class of records, where there may be one. */
const RULES: Readonly<Record<string, string>> = {
  EVALUATION: "EVALUATION_TEXT",
  ABSENCE: "ABSENCE_TEXT",
  DISCIPLINE: "DISCIPLINE_TEXT",
  COMPETENCY: "COMPETENCY_TEXT",
  ACCESS_LOG: "READ_LOG",
};

/**
 * The classes of the register with the number of records that concern the viewer.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readHeldClasses(look: Look): Promise<HeldClass[]> {
  const counts = await readHeldCounts(look);
  const rules = await readRules(look);
  return counts.map((count) => {
    const rule = rules.get(RULES[count.recordClass.code] ?? "");
    return asHeldClass(count, rule?.isActive ? rule.keepMonths : null);
  });
}
