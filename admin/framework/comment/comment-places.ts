import type { DraftContent, DraftGroup } from "../draft/draft-content.ts";

/** A place of a draft that a remark may be about. */
export interface CommentPlace {
  readonly path: string;
  readonly label: string;
}

const SCHEME_PARTS = ["grades", "metrics", "findings", "formulas", "bands", "conditions", "gates", "steps"] as const;

/** The draft as a whole, the parts of its rules, then its groups and criteria by code. */
export function commentPlaces(content: DraftContent, translate: (key: string) => string): CommentPlace[] {
  return [
    { path: "name", label: translate("framework.studio.comment.whole") },
    { path: "scope", label: translate("framework.about.scope") },
    ...SCHEME_PARTS.map((part) => ({ path: `scheme.${part}`, label: translate(`framework.scheme.${part}`) })),
    ...groupPlaces(content.groups),
  ];
}

function groupPlaces(groups: readonly DraftGroup[]): CommentPlace[] {
  return groups.flatMap((group) => [
    { path: `group:${group.code}`, label: short(`${group.code}. ${group.text.vi}`) },
    ...(group.criteria ?? []).map(({ code, text }) => ({
      path: `criterion:${code}`,
      label: short(`${code} ${text.vi}`),
    })),
    ...groupPlaces(group.groups ?? []),
  ]);
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
