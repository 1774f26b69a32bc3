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

/** A place of the regulation with what changed there; `field` is what of the place, empty for the whole of it. */
export interface ChangedPlace {
  readonly place: string;
  readonly changes: readonly { readonly field: string; readonly change: Change }[];
}

/**
 * Changes of the same place together, in the server's order.
 *
 * Example: "Nhóm I › Tiêu chí I.1 › điểm tối đa" and "Nhóm I › Tiêu chí I.1 › căn cứ" → one place with two fields.
 */
export function changesByPlace(changes: readonly Change[], text: (change: Change) => string): ChangedPlace[] {
  const placed = changes.map((change) => {
    const steps = text(change).split(" › ");
    const place = steps.length > 1 ? steps.slice(0, -1).join(" › ") : (steps[0] ?? "");
    return { place, field: steps.length > 1 ? (steps.at(-1) ?? "") : "", change };
  });
  return [...Map.groupBy(placed, ({ place }) => place)].map(([place, inside]) => ({ place, changes: inside }));
}

/**
 * Whom the changes concern, the most concerned first.
 *
 * Example: three changes for everyone and one for leaders → [everyone, 3], [leaders, 1].
 */
export function changesByPeople(changes: readonly Change[], who: (change: Change) => string): [string, number][] {
  const counts = [...Map.groupBy(changes, who)].map(([people, own]): [string, number] => [people, own.length]);
  return counts.sort(([, one], [, other]) => other - one);
}

/** The text with a capital at its beginning. Example: "điểm tối đa" → "Điểm tối đa". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
