import type { ResultOf } from "../../../../schema/graphql.ts";
import type { PublishOutlook } from "../../../../schema/operations/framework/publishing.ts";

export type Outlook = ResultOf<typeof PublishOutlook>;
type OtherVersion = Outlook["framework"]["versions"][number];

/** The version that a draft follows: the newest one that was published before it, in force or retired. */
export function versionBefore(
  versions: readonly OtherVersion[],
  draft: { readonly number: number },
): OtherVersion | undefined {
  return versions
    .filter(({ number, status }) => number < draft.number && status !== "DRAFT")
    .toSorted((one, other) => other.number - one.number)[0];
}

/** The version that new cycles use when this one is retired: the newest other one that is published. */
export function versionInstead(
  versions: readonly OtherVersion[],
  retired: { readonly id: string },
): OtherVersion | undefined {
  return versions
    .filter(({ id, status }) => id !== retired.id && status === "PUBLISHED")
    .toSorted((one, other) => other.number - one.number)[0];
}

/** The first of a list, and how many are left. Example: four names, most 3 → three and 1. */
export function firstOf<Item>(items: readonly Item[], most: number): { readonly shown: Item[]; readonly left: number } {
  const shown = items.length <= most + 1 ? items.slice() : items.slice(0, most);
  return { shown, left: items.length - shown.length };
}
