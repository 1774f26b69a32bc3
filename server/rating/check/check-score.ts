import type { Fraction } from "fraction.js";
import { applies, AUDIENCES, type Audience } from "../applies-to.ts";
import { exact, isExact, shown } from "../exact.ts";
import { checkFormula } from "../formula/check-formula.ts";
import { printReference, referencesOf } from "../formula/formula-node.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { Formula, RatingContent } from "../scheme.ts";
import { audienceWords } from "../sentence.ts";
import { allCriteria } from "../walk-content.ts";
import { Names } from "./check-formulas.ts";
import { type Defect, defect } from "./defect.ts";

/**
 * Whether the weights of the score add up to the maximum, for everybody; asked once nothing else is wrong.
 *
 * Told only where several parts make the score and where it is certain: a score without an upper bound is left alone, and bonuses may go over the maximum.
 * Example: 0.4 + 0.4 of 100 points → 80 at most, short of the maximum 100.
 */
export function checkScore(content: RatingContent): Defect[] {
  const { maximum, method, formulas = [] } = content.scheme;
  if (method !== "SCORED" || maximum === undefined) return [];
  return formulas.flatMap((formula, index) => {
    if (formula.name !== "score") return [];
    for (const audience of AUDIENCES) {
      const rule = applies(formula.appliesTo, audience) ? brokenRule(content, formula, audience, exact(maximum)) : null;
      if (rule === null) continue;
      const { leading, class: of } = audience;
      const values = { most: shown(rule.most), maximum, leading, class: of, ...audienceWords(audience) };
      return [defect(`scheme.formulas.${String(index)}.text`, rule.name, values)];
    }
    return [];
  });
}

interface Broken {
  readonly name: string;
  readonly most: Fraction;
}

function brokenRule(content: RatingContent, formula: Formula, audience: Audience, maximum: Fraction): Broken | null {
  const { node } = parseFormula(formula.text);
  if (!node) return null;
  const { type } = checkFormula(node, new Names(content, audience, false).resolve);
  const most = type.kind === "number" ? type.bounds.high : null;
  const leaves = leavesOf(content, formula.text, audience);
  if (!most || most.equals(maximum) || leaves.length < 2 || leaves.includes(SET_APART)) return null;
  if (most.lt(maximum)) return { name: "content.scoreBelowMaximum", most };
  const hasBonus = allCriteria(content.groups).some(({ criterion }) => criterion.method === "BONUS");
  // What goes in twice makes the bounds wider than what the formula can really give.
  const isTight = new Set(leaves).size === leaves.length && !leaves.some((leaf) => leaf.startsWith("criterion"));
  return isTight && !hasBonus ? { name: "content.scoreOverMaximum", most } : null;
}

/** Stands for a number with a name of its own, which an extension may replace: a bonus, not a weight. */
const SET_APART = "number";

/**
 * What goes into a formula in the end: groups, criteria, metrics, facts, as people write them. What goes in twice stands
 * there twice; of a formula that is used again only one part does, because all of them would double with every formula.
 */
function leavesOf(
  { scheme }: Pick<RatingContent, "scheme">,
  text: string,
  audience: Audience,
  known = new Map<string, readonly string[]>(),
): readonly string[] {
  const { node } = parseFormula(text);
  return (node ? referencesOf(node) : []).flatMap(({ of, name, argument }) => {
    const inner = scheme.formulas?.find(
      (one) => of === "name" && one.name === name && applies(one.appliesTo, audience),
    );
    if (!inner) return [printReference(of, name, argument)];
    if (isExact(inner.text)) return [SET_APART];
    const leaves = known.get(name)?.slice(0, 1) ?? leavesOf({ scheme }, inner.text, audience, known);
    if (!known.has(name)) known.set(name, leaves);
    return leaves;
  });
}
