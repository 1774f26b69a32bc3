import type { DraftContent, DraftCriterion, DraftGroup } from "../draft-content.ts";

type Method = DraftCriterion["method"];
type Word = (key: string, values?: Readonly<Record<string, string>>) => string;

const FIVE = ["1", "2", "3", "4", "5"];

/**
 * The criterion answered another way. A list that this way needs and that is empty begins as the draft has it elsewhere,
 * else with levels or options that are numbered and yet to be worded.
 */
export function answeredBy(
  criterion: DraftCriterion,
  method: Method,
  content: DraftContent | undefined,
  word: Word,
): DraftCriterion {
  const next = { ...criterion, method };
  const like = content && firstOf(content.groups, method);
  if (method === "LEVEL" && isEmpty(criterion.levels)) {
    const keys = like?.levels?.map(({ key, points }) => ({ key, points })) ?? FIVE.map((key) => ({ key }));
    return {
      ...next,
      levels: keys.map((level) => ({ ...level, descriptor: { vi: word("level", { key: level.key }) } })),
    };
  }
  const list = method === "TIER" ? "tiers" : method === "CHOICE" ? "options" : null;
  if (list === null || !isEmpty(criterion[list])) return next;
  const pair = [criterion.max ?? "5", "0"].map((points, index) => {
    const key = String(index + 1);
    return { key, label: { vi: word("option", { key }) }, points };
  });
  return { ...next, [list]: like?.[list] ?? pair };
}

function isEmpty(list: readonly unknown[] | null | undefined): boolean {
  return (list?.length ?? 0) === 0;
}

/** The first criterion that is answered so and has its list. */
function firstOf(groups: readonly DraftGroup[], method: Method): DraftCriterion | undefined {
  for (const { criteria, groups: inner } of groups) {
    const own = (criteria ?? []).find(
      (one) => one.method === method && !(isEmpty(one.levels) && isEmpty(one.tiers) && isEmpty(one.options)),
    );
    const found = own ?? firstOf(inner ?? [], method);
    if (found) return found;
  }
  return undefined;
}
