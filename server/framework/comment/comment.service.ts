import { LockMode } from "@mikro-orm/core";
import { assertAllowed, moment, NotFound, Refused, tidy, type Work } from "../../kernel/index.ts";
import { Framework } from "../framework.entity.ts";
import { assertPossible } from "../framework.policy.ts";
import { readMaintained } from "../maintained.read.ts";
import { lookInside } from "../version/find-version.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import type { CommentOnDraftInput, ResolveCommentInput } from "./comment.inputs.ts";
import { canReadComments, canResolve, discussed } from "./comment.policy.ts";
import { FrameworkComment } from "./framework-comment.entity.ts";

/**
 * Writes a remark on a place of a draft; the draft itself does not change.
 *
 * @throws NotFound when there is no such version, or a draft that the viewer may not read.
 * @throws Refused `comment.notDraft` once the version is published, `comment.empty` when nothing is said.
 */
export async function commentOnDraft(work: Work, input: CommentOnDraftInput): Promise<FrameworkComment> {
  const { version } = await discussedVersion(work, input.versionId);
  assertPossible(discussed(version));
  const text = input.text.normalize("NFC").trim();
  if (text === "") throw new Refused("comment.empty");
  const comment = Object.assign(new FrameworkComment(), {
    versionId: version.id,
    path: tidy(input.path),
    text,
    authorId: work.viewer.accountId,
    createdAt: moment(work.clock),
  });
  work.em.persist(comment);
  await work.em.flush();
  return comment;
}

/**
 * Marks a remark settled; settled remarks stay readable.
 *
 * @throws NotFound when there is no such remark, or the viewer may not read it.
 * @throws Forbidden `comment.notYours` for somebody who neither wrote it nor maintains the framework.
 * @throws Refused `comment.resolved` when it is settled already.
 * @throws Stale when it changed since it was read.
 */
export async function resolveComment(work: Work, input: ResolveCommentInput): Promise<FrameworkComment> {
  const comment = await work.em.findOne(FrameworkComment, input.commentId);
  if (!comment) throw new NotFound("FrameworkComment", input.commentId);
  const { maintains } = await discussedVersion(work, comment.versionId);
  assertAllowed(work.viewer, canResolve(work.viewer, { maintains, authorId: comment.authorId }));
  await work.em.lock(comment, LockMode.OPTIMISTIC, input.version);
  if (comment.resolvedAt !== null) throw new Refused("comment.resolved");
  comment.resolvedAt = moment(work.clock);
  comment.resolvedBy = work.viewer.accountId;
  await work.em.flush();
  return comment;
}

async function discussedVersion(
  work: Work,
  versionId: string,
): Promise<{ version: FrameworkVersion; maintains: boolean }> {
  const version = await work.em.findOne(FrameworkVersion, versionId);
  const framework = version && (await work.em.findOne(Framework, version.frameworkId));
  if (!version || !framework) throw new NotFound("FrameworkVersion", versionId);
  const maintains = (await readMaintained(lookInside(work), [framework.ownerUnitId])).has(framework.ownerUnitId);
  if (!canReadComments(work.viewer, { maintains }).allowed) throw new NotFound("FrameworkVersion", versionId);
  return { version, maintains };
}
