import { addDays } from "../../kernel/index.ts";
import { overlapOf } from "../../organization/index.ts";
import type { FrameworkScope } from "../framework-file.ts";

/** A unit runs a framework from a day to a day. */
export interface AdoptedSpan {
  readonly frameworkId: string;
  readonly code: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A version as far as it decides whom it is for on which day. */
export interface DatedVersion {
  readonly id: string;
  readonly frameworkId: string;
  readonly number: number;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly scope: FrameworkScope;
}

/** Days on which somebody of the unit would fall under two versions. */
export interface Ambiguity {
  readonly unitName: string;
  /** The other framework. */
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/**
 * The first days on which two adoptions at one unit give somebody two versions; null when they never do.
 *
 * Of one framework the highest number in force counts, so that its versions never compete with each other.
 *
 * @param only looks only at days on which this version of the first framework is in force.
 */
export function ambiguity(
  one: AdoptedSpan,
  other: AdoptedSpan,
  versions: readonly DatedVersion[],
  only: string | null = null,
): Ambiguity | null {
  const shared = one.frameworkId === other.frameworkId ? null : overlapOf(one, other);
  if (!shared) return null;
  const ours = versions.filter(({ frameworkId }) => frameworkId === one.frameworkId);
  const theirs = versions.filter(({ frameworkId }) => frameworkId === other.frameworkId);
  const days = turningDays(shared, [...ours, ...theirs]);
  for (const [index, day] of days.entries()) {
    const [mine, its] = [versionInForce(ours, day), versionInForce(theirs, day)];
    if (!mine || !its || (only !== null && mine.id !== only) || !scopesMeet(mine.scope, its.scope)) continue;
    const next = days[index + 1];
    const endsOn = next === undefined ? shared.endsOn : addDays(next, -1);
    return { unitName: other.unitName, code: other.code, startsOn: day, endsOn };
  }
  return null;
}

/** Days of the span on which another version may come into force. */
function turningDays(
  { startsOn, endsOn }: { startsOn: string; endsOn: string | null },
  versions: readonly DatedVersion[],
): string[] {
  const turns = versions.flatMap(({ effectiveFrom, effectiveTo }) =>
    effectiveTo === null ? [effectiveFrom] : [effectiveFrom, addDays(effectiveTo, 1)],
  );
  return [...new Set([startsOn, ...turns])]
    .filter((day) => day >= startsOn && (endsOn === null || day <= endsOn))
    .sort();
}

/** The version that counts on a day: of those in force the one with the highest number. */
export function versionInForce(versions: readonly DatedVersion[], day: string): DatedVersion | null {
  const holding = versions.filter(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || effectiveTo >= day),
  );
  return holding.reduce<DatedVersion | null>(
    (newest, one) => (newest && newest.number > one.number ? newest : one),
    null,
  );
}

/** Whether somebody in some kind of cycle lies in both scopes. Example: leaders and others never meet. */
export function scopesMeet(one: FrameworkScope, other: FrameworkScope): boolean {
  const lists = ["subjectTypes", "classes", "cycleKinds"] as const;
  const listsMeet = lists.every((list) => {
    const [ours, theirs] = [one[list] as readonly string[] | undefined, other[list] as readonly string[] | undefined];
    return ours === undefined || theirs === undefined || ours.some((entry) => theirs.includes(entry));
  });
  const leading = one.leading === undefined || other.leading === undefined || one.leading === other.leading;
  return listsMeet && leading && (one.subject ?? "PERSON") === (other.subject ?? "PERSON");
}
