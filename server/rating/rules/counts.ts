import { Fraction } from "fraction.js";
import type { CriterionContent } from "../criteria.ts";

/** What formulas count: `violations.standing`, `violations.remedied("SERIOUS")`, `levels.below`. */
export const VIOLATION_COUNTS = ["standing", "remedied"] as const;
export const LEVEL_COUNTS = ["below", "within", "above"] as const;

/** Counts of violations, by severity too, and of levels against what is required. */
export class Counts {
  private readonly found = new Map<string, number>();
  private readonly open = new Set<string>();

  /** Takes in one criterion with its answer. */
  add(criterion: CriterionContent, answer: string | boolean | undefined): void {
    if (criterion.method === "VIOLATION") this.addViolation(criterion, answer);
    if (criterion.method === "LEVEL" && criterion.expected) this.addLevel(criterion, answer);
  }

  /** How many; null while a required criterion of the kind is not answered. */
  of(kind: "violations" | "levels", name: string, severity?: string): Fraction | null {
    const scope = severity === undefined ? kind : `${kind} ${severity}`;
    return this.open.has(scope) ? null : new Fraction(this.found.get(`${scope} ${name}`) ?? 0);
  }

  private addViolation({ severity, required }: CriterionContent, answer: string | boolean | undefined): void {
    const scopes = ["violations", ...(severity ? [`violations ${severity}`] : [])];
    for (const scope of scopes) {
      if (answer === undefined && required !== false) this.open.add(scope);
      else if (answer === "standing" || answer === "remedied") this.count(`${scope} ${answer}`);
    }
  }

  private addLevel({ levels = [], expected, required }: CriterionContent, answer: string | boolean | undefined): void {
    if (answer === undefined) {
      if (required !== false) this.open.add("levels");
      return;
    }
    const place = (key: string | boolean | undefined): number => levels.findIndex((level) => level.key === key);
    const [own, from, to] = [place(answer), place(expected?.from), place(expected?.to)];
    this.count(`levels ${own < from ? "below" : to >= 0 && own > to ? "above" : "within"}`);
  }

  private count(key: string): void {
    this.found.set(key, (this.found.get(key) ?? 0) + 1);
  }
}
