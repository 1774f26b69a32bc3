import { addDays, Refused } from "../../kernel/index.ts";
import { covers, type Span } from "../span.ts";
import { SuccessionKind } from "./unit-succession.entity.ts";

const SIDES_RULE: Readonly<Record<SuccessionKind, string>> = {
  [SuccessionKind.MERGE]: "succession.mergeSides",
  [SuccessionKind.SPLIT]: "succession.splitSides",
  [SuccessionKind.RENAME]: "succession.renameSides",
  [SuccessionKind.DISSOLVE]: "succession.dissolveSides",
};

/** A unit on one side of a succession. */
export interface SuccessionUnit extends Span {
  readonly id: string;
  readonly code: string;
}

/** A succession about to be recorded. */
export interface SuccessionFacts {
  readonly kind: SuccessionKind;
  readonly takesEffectOn: string;
  readonly from: readonly SuccessionUnit[];
  readonly to: readonly SuccessionUnit[];
  /** Ids of the units that already have a succession away from them. */
  readonly succeeded: ReadonlySet<string>;
  /** Ids of all units that came before the units that end. */
  readonly beforeFrom: ReadonlySet<string>;
}

/**
 * The numbers of units on both sides fit the kind.
 *
 * A merger into a unit that existed before may have a single unit that ends.
 *
 * @throws Refused `succession.mergeSides`, `succession.splitSides`, `succession.renameSides`, `succession.dissolveSides`.
 */
export function assertSides({
  kind,
  takesEffectOn,
  from,
  to,
}: Pick<SuccessionFacts, "kind" | "takesEffectOn" | "from" | "to">): void {
  const intoExisting = to.some((unit) => unit.startsOn < takesEffectOn);
  const fits: Record<SuccessionKind, boolean> = {
    [SuccessionKind.MERGE]: to.length === 1 && (from.length >= 2 || (from.length === 1 && intoExisting)),
    [SuccessionKind.SPLIT]: from.length === 1 && to.length >= 2,
    [SuccessionKind.RENAME]: from.length === 1 && to.length === 1,
    [SuccessionKind.DISSOLVE]: from.length >= 1 && to.length === 0,
  };
  if (!fits[kind]) throw new Refused(SIDES_RULE[kind], { from: from.length, to: to.length });
}

/**
 * Units that end do so the day before, those that carry on exist on the day, nothing succeeds twice or itself.
 *
 * @throws Refused `succession.fromEnds`, `succession.toExists`, `succession.recordedTwice`, `succession.cycle`.
 */
export function assertSuccession(facts: SuccessionFacts): void {
  assertSides(facts);
  const lastDay = addDays(facts.takesEffectOn, -1);
  for (const unit of facts.from) {
    const endsRight = unit.endsOn === null ? unit.startsOn <= lastDay : unit.endsOn === lastDay;
    if (!endsRight) throw new Refused("succession.fromEnds", { unit: unit.code, day: lastDay });
    if (facts.succeeded.has(unit.id)) throw new Refused("succession.recordedTwice", { unit: unit.code });
  }
  for (const unit of facts.to) {
    const circular = facts.beforeFrom.has(unit.id) || facts.from.some((each) => each.id === unit.id);
    if (circular) throw new Refused("succession.cycle", { unit: unit.code });
    if (!covers(unit, facts.takesEffectOn))
      throw new Refused("succession.toExists", { unit: unit.code, day: facts.takesEffectOn });
  }
}
