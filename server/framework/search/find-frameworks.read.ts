/*
 * Frameworks by words of name or code. The rows are those of the list of frameworks: one that has only a draft is found
 * by its maintainers and by auditors.
 */
import { assertAllowed, farness, type Finding, type Found, holdsWords, type Look } from "../../kernel/index.ts";
import { canReadFrameworks } from "../framework.policy.ts";
import { readableVersion } from "../maintained.read.ts";

/** The nearest frameworks, each with how its newest version stands that the viewer may read. */
export async function findFrameworks(look: Look, { text, first }: Finding): Promise<Found[]> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const readable = await readableVersion(look);
  const frameworks = await look.sql
    .selectFrom("framework")
    .leftJoin("unit", "unit.id", "framework.owner_unit_id")
    .select(["framework.id", "framework.code", "framework.name_vi as name", "framework.name_en as nameEn"])
    .select("unit.name as place")
    .where(holdsWords("framework.search_fold", text))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("framework_version")
          .select("framework_version.id")
          .whereRef("framework_version.framework_id", "=", "framework.id")
          .where(readable),
      ),
    )
    .orderBy(farness("framework.search_fold", text))
    .orderBy("framework.sort_key")
    .orderBy("framework.id")
    .limit(first)
    .execute();
  if (frameworks.length === 0) return [];
  const versions = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework.id", "framework_version.status"])
    .where(
      "framework.id",
      "in",
      frameworks.map(({ id }) => id),
    )
    .where(readable)
    .orderBy("framework_version.number")
    .execute();
  const states = new Map(versions.map(({ id, status }) => [id, status]));
  return frameworks.map((row) => ({ ...row, withinId: null, state: states.get(row.id) ?? null }));
}
