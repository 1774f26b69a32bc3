import type { FieldError, RuleValues } from "../../../kernel/index.ts";

/** Problems that a report lists; the others are only counted. */
export const MOST_PROBLEMS = 200;

/** One thing that is wrong with a package, at its JSON pointer (RFC 6901). */
export interface CaseProblem {
  readonly pointer: string;
  readonly rule: string;
  readonly values: RuleValues;
}

/** What is wrong with a package: the first ones in full, all of them counted. */
export class Problems {
  readonly #listed: CaseProblem[] = [];
  #count = 0;

  add(pointer: string, rule: string, values: RuleValues = {}): void {
    this.#count += 1;
    if (this.#listed.length < MOST_PROBLEMS) this.#listed.push({ pointer, rule, values });
  }

  get count(): number {
    return this.#count;
  }

  get listed(): readonly CaseProblem[] {
    return this.#listed;
  }

  /** As fields of a refusal. */
  get fields(): FieldError[] {
    return this.#listed.map(({ pointer, rule, values }) => ({ path: pointer === "" ? "/" : pointer, rule, values }));
  }
}

/** A pointer one step further. Example: ("/CFItems", "a/b") → "/CFItems/a~1b". */
export function step(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`.slice(0, 300);
}
