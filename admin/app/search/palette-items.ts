import type { ComponentType } from "react";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { Search } from "../../../schema/operations/app/search.ts";

export type Hit = ResultOf<typeof Search>["search"][number];
export type HitKind = Hit["kind"];

/** Groups of the palette in their order; what was typed puts records in front of pages. */
export const GROUPS = [
  "RECENT",
  "PERSON",
  "UNIT",
  "POSITION",
  "FRAMEWORK",
  "CRITERION",
  "CYCLE",
  "ACTION",
  "PAGE",
] as const;
export type PaletteGroup = (typeof GROUPS)[number];

/** A line of the palette: somewhere to go. */
export interface PaletteItem {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly detail: string;
  readonly icon: ComponentType<{ readonly fontSize?: "small" }>;
  readonly to: string;
  /** Everything that words are looked for in. */
  readonly words: string;
}

/** Lower case without accents, as the server folds what it searches. Example: "Đào Ngọc" → "dao ngoc". */
export function folded(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
  return plain.replace(/\s+/gu, " ").trim();
}

/** Fewest letters that the server searches for. */
const LEAST_LETTERS = 2;

/** What the server is asked for; null while too little was typed. */
export function searchText(typed: string): string | null {
  return folded(typed).length < LEAST_LETTERS ? null : typed.replace(/\s+/gu, " ").trim().slice(0, 100);
}

/** Of the items those in which each word that was typed stands, in the order of the groups. */
export function matching(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = folded(typed).split(" ").filter(Boolean);
  const found = items.filter((item) => {
    const text = folded(item.words);
    return words.every((word) => text.includes(word));
  });
  const sorted = GROUPS.flatMap((group) => found.filter((item) => item.group === group));
  const recent = new Set(sorted.filter(({ group }) => group === "RECENT").map(({ to }) => to));
  const actions = new Set(sorted.filter(({ group }) => group === "ACTION").map(({ to }) => to));
  // A record seen before and an action that opens a page stand for themselves once; criteria of one version do not.
  return sorted.filter(({ group, to }) => {
    if (group === "RECENT" || group === "ACTION" || group === "CRITERION") return true;
    return !recent.has(to) && !(group === "PAGE" && actions.has(to));
  });
}

const RESOURCES: Readonly<Record<HitKind, string>> = {
  PERSON: "persons",
  UNIT: "units",
  POSITION: "positions",
  FRAMEWORK: "frameworks",
  CRITERION: "frameworkVersions",
  CYCLE: "cycles",
};

/** Kinds of records whose pages somebody is offered. */
export function kindsFor(mayShow: (resource: string) => boolean): HitKind[] {
  return (Object.keys(RESOURCES) as HitKind[]).filter((kind) => mayShow(RESOURCES[kind]));
}

/** The page of a record that was found; of a criterion, that of the version at its line. */
export function pageOf({ kind, id, withinId, code }: Pick<Hit, "kind" | "id" | "withinId" | "code">): string {
  const page = `/${RESOURCES[kind]}/${withinId ?? id}/show`;
  return kind === "CRITERION" && code !== null ? `${page}?criterion=${encodeURIComponent(code)}` : page;
}
