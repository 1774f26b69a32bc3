import type { ResultOf } from "../../../schema/graphql.ts";
import type { VersionDiff } from "../../../schema/operations/framework.ts";

export type Change = ResultOf<typeof VersionDiff>["versionDiff"]["changes"][number];
export type ChangePart = "criteria" | "scheme" | "about";

const PARTS: readonly ChangePart[] = ["criteria", "scheme", "about"];

/**
 * The changes by the part of the regulation that they are in, each in the server's order; parts without any are left out.
 *
 * Example: paths `groups.0.text`, `scheme.gates.1`, `issuer` → criteria, scheme, about.
 */
export function changesByPart(changes: readonly Change[]): (readonly [ChangePart, Change[]])[] {
  return PARTS.map((part) => [part, changes.filter(({ path }) => partOf(path) === part)] as const).filter(
    ([, inside]) => inside.length > 0,
  );
}

function partOf(path: string): ChangePart {
  if (path === "groups" || path.startsWith("groups.")) return "criteria";
  return path === "scheme" || path.startsWith("scheme.") ? "scheme" : "about";
}
