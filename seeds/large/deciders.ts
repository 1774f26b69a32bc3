import { deciderOf, type Rung } from "../../server/evaluation/index.ts";
import type { Form } from "./form-tables.ts";
import type { HeadedUnit } from "./opened-forms.read.ts";

/** Who decides on whom, by the rule of the program; the same answer for all who do not head their unit. */
export class Deciders {
  readonly #units: ReadonlyMap<string, HeadedUnit>;
  readonly #rootId: string;
  readonly #known = new Map<string, Form["decider"]>();

  constructor(units: ReadonlyMap<string, HeadedUnit>, rootId: string) {
    this.#units = units;
    this.#rootId = rootId;
  }

  /** The decider on a person of a unit; null where an authority by grant decides. */
  of(personId: string, unitId: string): Form["decider"] {
    const isHead = this.#units.get(unitId)?.headId === personId;
    const key = `${unitId} ${String(isHead)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const decider = deciderOf(personId, this.#ladder(unitId), this.#rootId);
    const accountId = decider.kind === "HEAD" ? this.#units.get(decider.unitId)?.headAccountId : null;
    const found =
      decider.kind === "HEAD" && accountId ? { personId: decider.personId, accountId, unitId: decider.unitId } : null;
    this.#known.set(key, found);
    return found;
  }

  #ladder(unitId: string): Rung[] {
    const unit = this.#units.get(unitId);
    if (unit === undefined) return [];
    return [{ unitId, headId: unit.headId }, ...(unit.parentId === null ? [] : this.#ladder(unit.parentId))];
  }
}
