/*
 * One's own notices. Nobody reads those of others, whatever the role.
 */
import { type RawBuilder, sql } from "kysely";
import {
  columns,
  type Look,
  type Page,
  type PageInput,
  Unauthenticated,
  type Viewer,
  readPage,
} from "../kernel/index.ts";
import type { Notice } from "./notice.entity.ts";
import type { NoticeFilter } from "./notice.inputs.ts";

/** A notice as read. */
export type NoticeRow = Pick<Notice, "id" | "kind" | "rule" | "ruleValues" | "link" | "createdAt" | "readAt">;

const noticeColumns = columns("notice", "id", "kind", "rule", "ruleValues", "link", "createdAt", "readAt");

/** One page of the viewer's notices, and how many are unread altogether. */
export interface NoticeList extends Page<NoticeRow> {
  readonly unreadCount: number;
}

/**
 * SQL condition: the notice is the viewer's, by account or by person.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export function ownNotice(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.accountId === null) throw new Unauthenticated();
  const byPerson = viewer.personId === null ? sql`1 = 0` : sql`notice.person_id = ${viewer.personId}`;
  return sql<boolean>`(notice.account_id = ${viewer.accountId} or ${byPerson})`;
}

/** One page of the viewer's notices, latest first. */
export async function readMyNotices(
  look: Look,
  { filter, page }: { filter: NoticeFilter | null; page: PageInput },
): Promise<NoticeList> {
  const own = look.sql.selectFrom("notice").where(ownNotice(look.viewer));
  let matching = own;
  if (filter?.unread) matching = matching.where("read_at", "is", null);
  if (filter?.kind) matching = matching.where("kind", "=", filter.kind);
  const unread = await own
    .where("read_at", "is", null)
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const { items, total } = await readPage(
    page,
    matching,
    matching.select(noticeColumns).orderBy("created_at", "desc").orderBy("id", "desc"),
  );
  return { items, total, unreadCount: Number(unread.count) };
}
