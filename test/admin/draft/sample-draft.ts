import type { DraftContent, DraftCriterion, DraftGroup } from "../../../admin/framework/draft/draft-content.ts";

export const points = (code: string): DraftCriterion => ({
  code,
  text: { vi: `Tiêu chí ${code}` },
  method: "POINTS",
  max: "5",
});

export const levelled = (code: string, keys: readonly string[]): DraftCriterion => ({
  code,
  text: { vi: `Năng lực ${code}` },
  method: "LEVEL",
  levels: keys.map((key) => ({ key, descriptor: { vi: `Cấp ${key}`, en: `Level ${key}` }, points: key })),
});

export const group = (code: string, criteria: DraftCriterion[], groups: DraftGroup[] = []): DraftGroup => ({
  code,
  text: { vi: `Nhóm ${code}` },
  criteria,
  groups,
});

export function draftWith(groups: readonly DraftGroup[]): DraftContent {
  return {
    name: { vi: "Quy chế" },
    issuer: "UBND",
    documents: [],
    effectiveFrom: "2026-01-01",
    scope: {},
    forms: [],
    notes: [],
    scheme: "method: JUDGED",
    groups,
  };
}

/** I (I.1, I.2; I.a with I.a.1), II (II.1), III without anything. */
export function smallDraft(): DraftContent {
  return draftWith([
    group("I", [points("I.1"), points("I.2")], [group("I.a", [points("I.a.1")])]),
    group("II", [points("II.1")]),
    group("III", []),
  ]);
}

/** Codes as they stand, groups with what is in them. Example: `I[I.1 I.2 I.a[I.a.1]] II[II.1] III[]`. */
export function outline(groups: readonly DraftGroup[]): string {
  return groups
    .map((one) => {
      const inside = [...(one.criteria ?? []).map(({ code }) => code), outline(one.groups ?? [])];
      return `${one.code}[${inside.filter((text) => text !== "").join(" ")}]`;
    })
    .join(" ");
}
