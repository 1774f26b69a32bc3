import { type AppliesTo, AUDIENCES, type Audience, bothTexts, type BothTexts, concerns } from "../../rating/index.ts";
import { valueWords } from "./diff-words.messages.ts";

/** Who a change is for, from the coarse to the fine. */
export type ConcernedKind = "EVERYONE" | "LEADERS" | "OTHERS" | "CLASSES";

/** The people whom a change concerns; empty lists and null mean no limit. */
export interface Concerned {
  readonly kind: ConcernedKind;
  readonly leading: boolean | null;
  readonly classes: readonly string[];
  readonly subjectTypes: readonly string[];
  readonly who: BothTexts;
}

/** Everything that limits whom a place of a version concerns, from the outside in; null: the place is not there. */
export type Limits = readonly AppliesTo[] | null;

/**
 * Whom a change concerns: everybody whom the place concerned before, or concerns now.
 *
 * Example: a criterion for leaders that is now for all → everyone; one inside a group for leaders → leaders.
 */
export function concerned(before: Limits, after: Limits): Concerned {
  const reached = AUDIENCES.filter((audience) =>
    [before, after].some((limits) => limits && concerns(limits, audience)),
  );
  const leading = limited(reached, (audience) => audience.leading)[0] ?? null;
  const classes = limited(reached, (audience) => audience.class);
  const subjectTypes = limited(reached, (audience) => audience.subjectType ?? "");
  const kind = kindOf(leading, classes.length + subjectTypes.length);
  return { kind, leading, classes, subjectTypes, who: whoText(leading, [...subjectTypes, ...classes]) };
}

/** The values that occur, or none when all do: then they do not limit. */
function limited<T>(reached: readonly Audience[], of: (audience: Audience) => T): T[] {
  const all = new Set(AUDIENCES.map(of));
  const found = new Set(reached.map(of));
  return found.size === all.size ? [] : [...found];
}

function kindOf(leading: boolean | null, limits: number): ConcernedKind {
  if (limits > 0) return "CLASSES";
  if (leading === null) return "EVERYONE";
  return leading ? "LEADERS" : "OTHERS";
}

function whoText(leading: boolean | null, values: readonly string[]): BothTexts {
  const words = values.map((value) => valueWords[value] ?? { vi: value, en: value });
  const leaders = { vi: "người giữ chức vụ lãnh đạo, quản lý", en: "leaders and managers" };
  const others = { vi: "người không giữ chức vụ lãnh đạo, quản lý", en: "people without a leading post" };
  const parts = [...(leading === null ? [] : [leading ? leaders : others]), ...words];
  if (parts.length === 0) return bothTexts({ vi: "mọi đối tượng", en: "everyone" });
  return { vi: parts.map(({ vi }) => vi).join(", "), en: parts.map(({ en }) => en).join(", ") };
}
