import { type DraftContent, type DraftGroup, type DraftPlace } from "../draft-content.ts";
import { keyOf } from "../tree/tree-rows.ts";

/** What is wrong with a code, and which part has it already. */
export interface CodeFault {
  readonly rule: "noCode" | "code" | "taken";
  readonly name: string;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;

/**
 * What is wrong with the code of a part, told while it is typed; null when it may stand.
 *
 * Groups and criteria are counted apart. Example: a second criterion `I.1` → taken, by the words of the first.
 */
export function codeFault(content: DraftContent, place: DraftPlace, code: string): CodeFault | null {
  if (code === "") return { rule: "noCode", name: "" };
  if (!CODE.test(code)) return { rule: "code", name: "" };
  const own = keyOf(place);
  const other = codes(content.groups, place.criterion === null).find((one) => one.code === code && one.key !== own);
  return other ? { rule: "taken", name: other.name } : null;
}

interface Coded {
  readonly key: string;
  readonly code: string;
  readonly name: string;
}

function codes(groups: readonly DraftGroup[], ofGroups: boolean, inside: readonly number[] = []): Coded[] {
  return groups.flatMap((group, index) => {
    const path = [...inside, index];
    const own = ofGroups
      ? [{ key: keyOf({ groups: path, criterion: null }), code: group.code, name: group.text.vi }]
      : (group.criteria ?? []).map(({ code, text }, criterion) => ({
          ...{ key: keyOf({ groups: path, criterion }), code, name: text.vi },
        }));
    return [...own, ...codes(group.groups ?? [], ofGroups, path)];
  });
}

/** Legal bases that parts of the draft name already, each once, those used most first. */
export function usedBases({ groups, scheme }: DraftContent): string[] {
  const counts = new Map<string, number>();
  const tell = (basis: string | null | undefined): void => {
    if (basis) counts.set(basis, (counts.get(basis) ?? 0) + 1);
  };
  const visit = (group: DraftGroup): void => {
    tell(group.basis);
    for (const { basis } of group.criteria ?? []) tell(basis);
    for (const inner of group.groups ?? []) visit(inner);
  };
  for (const group of groups) visit(group);
  for (const [, basis] of scheme.matchAll(/^\s*(?:- )?basis: (.+)$/gm)) tell(basis?.replace(/^["']|["']$/g, ""));
  return [...counts].sort(([, one], [, other]) => other - one).map(([basis]) => basis);
}

/** Whether one exact number is greater than another; no where either is none. Example: "2.5" over "2" → true. */
export function isOver(one: string | null | undefined, other: string | null | undefined): boolean {
  const [left, right] = [one, other].map(scaled);
  return typeof left === "bigint" && typeof right === "bigint" && left > right;
}

function scaled(text: string | null | undefined): bigint | null {
  const [, whole, part = ""] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text ?? "") ?? [];
  return whole === undefined ? null : BigInt(`${whole}${part.padEnd(6, "0")}`);
}
