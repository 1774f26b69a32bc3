/*
 * Which frameworks are open to everybody, and who may open them. Everybody who is signed in may know.
 */
import { canMaintain, readMaintained } from "../../../framework/index.ts";
import { type Ability, ability, type BatchRead, columns } from "../../../kernel/index.ts";
import type { FrameworkOpening } from "./framework-opening.entity.ts";

/** Openings of frameworks; none for a framework that is not open. */
export const readOpenings: BatchRead<string, FrameworkOpening> = async ({ sql }, frameworkIds) => {
  const rows = await sql
    .selectFrom("framework_opening")
    .select(columns("framework_opening", "id", "version", "frameworkId", "openedAt", "openedBy"))
    .where("framework_id", "in", [...frameworkIds])
    .execute();
  return new Map(rows.map((row) => [row.frameworkId, row]));
};

/** Whether the viewer may open frameworks or close them. */
export const readOpeningAbilities: BatchRead<string, Ability> = async (look, frameworkIds) => {
  const rows = await look.sql
    .selectFrom("framework")
    .select(columns("framework", "id", "ownerUnitId"))
    .where("id", "in", [...frameworkIds])
    .execute();
  const maintained = await readMaintained(
    look,
    rows.map(({ ownerUnitId }) => ownerUnitId),
  );
  return new Map(
    rows.map(({ id, ownerUnitId }) => {
      const verdict = canMaintain(look.viewer, { maintains: maintained.has(ownerUnitId) });
      return [id, ability(verdict)];
    }),
  );
};
