import type { ResultOf } from "../../../../schema/graphql.ts";
import type { PostTargets } from "../../../../schema/operations/organization/post-target.ts";

export type TargetProgress = ResultOf<typeof PostTargets>["postTargets"][number];

export const COUNTED = ["titles", "posts"] as const;

/** A number on the first day, today and as it shall be. */
export interface Reduction {
  readonly counted: (typeof COUNTED)[number];
  readonly start: number;
  readonly now: number;
  readonly wanted: number;
  readonly over: number;
}

/** The numbers of a target that sets any: titles, posts or both. */
export function reductionsOf(progress: TargetProgress): Reduction[] {
  const { target, titlesAtStart, titlesNow, titlesOver, postsAtStart, postsNow, postsOver } = progress;
  const reductions: Reduction[] = [];
  if (target.titles !== null)
    reductions.push({
      counted: "titles",
      start: titlesAtStart,
      now: titlesNow,
      wanted: target.titles,
      over: titlesOver ?? 0,
    });
  if (target.posts !== null)
    reductions.push({
      counted: "posts",
      start: postsAtStart,
      now: postsNow,
      wanted: target.posts,
      over: postsOver ?? 0,
    });
  return reductions;
}

/**
 * How much of the way from the first number to the wanted one is done, in whole per cent, for a bar.
 *
 * Example: from 47 to 28 with 34 today → 68; nothing to go → 100; more than at the start → 0.
 */
export function doneShare({ start, now, wanted }: Pick<Reduction, "start" | "now" | "wanted">): number {
  if (now <= wanted) return 100;
  if (start <= wanted) return 0;
  return Math.max(0, Math.round(((start - now) * 100) / (start - wanted)));
}

/** State of a target in a word. */
export function stateOf({
  isReached,
  isOverdue,
}: Pick<TargetProgress, "isReached" | "isOverdue">): "reached" | "overdue" | "running" {
  if (isReached) return "reached";
  return isOverdue ? "overdue" : "running";
}

/** A number of the form. Example: "28" → 28; empty → null; "x" → undefined. */
export function readNumber(typed: string): number | null | undefined {
  if (typed.trim() === "") return null;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}
