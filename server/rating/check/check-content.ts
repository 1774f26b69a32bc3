import type { RatingContent } from "../scheme.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkScheme } from "./check-scheme.ts";
import { checkScore } from "./check-score.ts";
import type { Defect } from "./defect.ts";

/**
 * Names everything that keeps a regulation from being used: duplicate codes, sums that do not add up, bands with
 * holes or overlaps, unknown grades, wrong formulas with their column, parts that do not fit the method.
 *
 * The shape is taken as already checked against `RatingContent`.
 *
 * @returns an empty list when `rate` can use the content for everybody.
 */
export function checkContent(content: RatingContent): Defect[] {
  const defects = [...checkCriteria(content), ...checkScheme(content.scheme), ...checkFormulas(content)];
  return defects.length > 0 ? defects : checkScore(content);
}
