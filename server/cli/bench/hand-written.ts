import { Fraction } from "fraction.js";
import type { RatingInput } from "../../rating/index.ts";

const ONE = new Fraction(1);
const HALF = new Fraction(1, 2);

/** Score and grade of NĐ 335/2025, written down for this one decree: what a generic engine is measured against. */
export function scoreByHand({ leading, criteria, metrics }: RatingInput): { score: Fraction; grade: string } {
  let general = new Fraction(0);
  for (const points of Object.values(criteria)) general = general.add(new Fraction(String(points)));
  const shares = [metrics["quantity"], metrics["quality"], metrics["progress"]].map((text) => {
    const share = new Fraction(text ?? "0");
    return share.gt(ONE) ? ONE : share;
  });
  const choices = leading ? [metrics["unitResult"], metrics["organizing"], metrics["uniting"]] : [];
  const parts = [...shares, ...choices.map((key) => (key === "full" ? ONE : HALF))];
  const result = parts.reduce((sum, part) => sum.add(part)).div(parts.length);
  const score = general.add(result.mul(70));
  return { score, grade: gradeByHand(score) };
}

function gradeByHand(score: Fraction): string {
  if (score.gte(90)) return "HTXS";
  if (score.gte(70)) return "HTT";
  return score.gte(50) ? "HTN" : "KHT";
}
