import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { readsEveryDraft } from "../framework.policy.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";

/** What the rules about remarks need to know. */
export interface CommentFacts {
  /** The viewer maintains the framework. */
  readonly maintains: boolean;
  readonly status: VersionStatus;
}

/** Who may read the draft reads and writes its remarks, also after it was published. */
export function canReadComments(viewer: Viewer, { maintains }: Pick<CommentFacts, "maintains">): Verdict {
  return viewer.isSystem || maintains || readsEveryDraft(viewer) ? ALLOWED : denied("comment.notReader");
}

/** Only a draft is discussed. */
export function discussed({ status }: Pick<CommentFacts, "status">): Verdict {
  return status === VersionStatus.DRAFT ? ALLOWED : denied("comment.notDraft");
}

export function canComment(viewer: Viewer, facts: CommentFacts): Verdict {
  return allOf(canReadComments(viewer, facts), discussed(facts));
}

/** Whoever wrote it or maintains the framework says that it is settled. */
export function canResolve(
  viewer: Viewer,
  facts: Pick<CommentFacts, "maintains"> & { authorId: string | null },
): Verdict {
  const isOwn = viewer.accountId !== null && viewer.accountId === facts.authorId;
  return viewer.isSystem || facts.maintains || isOwn ? ALLOWED : denied("comment.notYours");
}
