import { createContext, useContext } from "react";
import type { DraftContent } from "../draft-content.ts";
import { criterionAt, groupAt } from "../draft-content.ts";
import { jumpTarget, type NamedPlace } from "./jump-target.ts";

/** Says a place of the framework file in the words of its forms; null where it has none. */
export type PlaceName = (path: string, named: NamedPlace | null) => string | null;

/** Set where the draft is at hand; elsewhere places are told as the file has them. */
export const PlaceNames = createContext<PlaceName | null>(null);

export function usePlaceName(): PlaceName | null {
  return useContext(PlaceNames);
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** How the forms call lists of the file that are not called by its word. */
const LISTS: Readonly<Record<string, string>> = {
  quota: "rules.quota.title",
  rollUp: "rules.rollUp.title",
  specialCases: "rules.tab.special",
  authority: "rules.authority.title",
  procedure: "rules.procedure.title",
  processes: "rules.steps.processes",
  ballot: "rules.ballot.title",
  objection: "rules.objection.title",
  uses: "rules.use.title",
};

/** The words for a list or field of the rules or of the head of the file. Example: `rollUp` → "Tổng hợp các kỳ". */
export function partWord(tab: "Scheme" | "About" | "Criteria", part: string, say: Say): string {
  const key = LISTS[part] ?? (tab === "Scheme" ? `scheme.${part}` : `editor.field.${part}`);
  return say(`framework.${key}`, { _: "" });
}

/**
 * A place of the draft as its forms call it.
 *
 * Example: `groups.0.criteria.2.levels.1.descriptor` → "Tiêu chí I.3 › Cấp độ 2"; `scheme.formulas.0.text` → "Cách xếp loại ›
 * Công thức 1".
 */
export function placeName(content: DraftContent, path: string, named: NamedPlace | null, say: Say): string | null {
  const { tab, place, field, path: plain } = jumpTarget(path, content, named);
  if (tab === "Criteria") {
    const criterion = place && criterionAt(content, place);
    const part = criterion ?? (place && groupAt(content, place.groups));
    if (!part) return null;
    const head = `${say(`framework.draft.${criterion ? "criterion" : "group"}`)} ${part.code}`;
    return joined(head, within(field ?? "", "Criteria", say));
  }
  if (tab === "Slots") return say("framework.editor.field.slots");
  const rest = tab === "Scheme" ? plain.split(".").slice(1).join(".") : plain;
  return joined(say(`framework.draft.tab${tab}`), within(rest, tab, say));
}

function within(field: string, tab: "Scheme" | "About" | "Criteria", say: Say): string {
  const [list = "", index = ""] = field.split(".");
  if (list === "") return "";
  const word = partWord(tab, list, say);
  return word === "" || !/^\d+$/.test(index) ? word : `${word} ${String(Number(index) + 1)}`;
}

function joined(head: string, rest: string): string {
  return rest === "" ? head : `${head} › ${rest}`;
}
