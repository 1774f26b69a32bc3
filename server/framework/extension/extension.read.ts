/*
 * What extensions add to their superiors, for the editor to show the rest read-only.
 */
import type { BatchRead } from "../../kernel/index.ts";
import { allCriteria } from "../../rating/index.ts";
import { loadFiles } from "../content/content.read.ts";
import type { ExtensionPart } from "./extension.views.ts";
import type { OwnPart } from "./extension-file.ts";
import { ownPart } from "./own-part.ts";

/** Own parts of versions that the viewer reads already; nothing for one that extends nothing. */
export const readOwnParts: BatchRead<string, ExtensionPart> = async ({ sql }, versionIds) => {
  const rows = await sql
    .selectFrom("framework_version")
    .select(["id", "extends_version_id as superiorId"])
    .where("id", "in", [...versionIds])
    .where("extends_version_id", "is not", null)
    .execute();
  if (rows.length === 0) return new Map();
  const files = await loadFiles(sql, [...new Set(rows.flatMap(({ id, superiorId }) => [id, superiorId ?? id]))]);
  const found = new Map<string, ExtensionPart>();
  for (const { id, superiorId } of rows) {
    const [superior, whole] = [files.get(superiorId ?? ""), files.get(id)];
    if (superior && whole) found.set(id, partView(ownPart(superior, whole).own));
  }
  return found;
};

function partView({ additions = [], parameters = [], findings = [], gates = [] }: OwnPart): ExtensionPart {
  const inner = additions.flatMap(({ groups = [] }) => groups);
  const criteria = [
    ...allCriteria(inner).map(({ criterion }) => criterion.code),
    ...additions.flatMap((addition) => (addition.criteria ?? []).map(({ code }) => code)),
  ];
  return {
    groupCodes: inner.map(({ code }) => code),
    criterionCodes: criteria,
    parameters: [...parameters],
    findingNames: findings.map(({ name }) => name),
    gateCodes: gates.map(({ code }) => code),
  };
}
