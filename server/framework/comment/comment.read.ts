/*
 * Remarks on drafts: for those who could read the draft, also after it was published; for others there are none.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import { readMaintained } from "../maintained.read.ts";
import { canReadComments } from "./comment.policy.ts";
import type { FrameworkComment } from "./framework-comment.entity.ts";

/** A remark as read. */
export type CommentRow = FrameworkComment;

/** Whether the viewer maintains the frameworks of versions. */
export const readMaintainsVersion: BatchRead<string, boolean> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework_version.id", "framework.owner_unit_id as ownerUnitId"])
    .where("framework_version.id", "in", [...versionIds])
    .execute();
  const maintained = await readMaintained(
    look,
    rows.map((row) => row.ownerUnitId),
  );
  return new Map(rows.map(({ id, ownerUnitId }) => [id, maintained.has(ownerUnitId)]));
};

/** Remarks of versions, oldest first. */
export const readCommentsByVersion: BatchRead<string, CommentRow[]> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("framework_comment")
    .select(columns("framework_comment", "id", "version", "versionId", "path", "text", "authorId", "createdAt"))
    .select(columns("framework_comment", "resolvedAt", "resolvedBy"))
    .where("framework_comment.version_id", "in", [...versionIds])
    .orderBy("framework_comment.created_at")
    .orderBy("framework_comment.id")
    .execute();
  const maintained = await readMaintainsVersion(look, versionIds);
  const found = new Map<string, CommentRow[]>(versionIds.map((id) => [id, []]));
  for (const row of rows) {
    const maintains = maintained.get(row.versionId) ?? false;
    if (canReadComments(look.viewer, { maintains }).allowed) found.get(row.versionId)?.push(row);
  }
  return found;
};
