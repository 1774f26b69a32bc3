import { CycleStatus } from "../../../server/cycle/index.ts";
import { SYSTEM, type Viewer, type Work } from "../../../server/kernel/index.ts";
import { markNoticesRead } from "../../../server/notice/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";

/** Notices that one account has long dealt with. */
interface OldNotices {
  readonly accountId: string;
  readonly personId: string;
  readonly ids: readonly string[];
}

/**
 * Lets everybody have read what they were told in cycles that are closed, so that an inbox shows what still matters.
 *
 * @returns how many notices were read.
 */
export async function readOldNotices(deps: SeedDeps): Promise<number> {
  const { notices, closedAt } = await readFinished(deps);
  if (closedAt === null) return 0;
  const at = notAfter(deps.clock, closedAt);
  return (await deps.write("markNoticesRead", SYSTEM, at, readAll, { notices })).marked;
}

/** Everybody for oneself, as the verb has it. */
async function readAll(work: Work, { notices }: { notices: readonly OldNotices[] }): Promise<{ marked: number }> {
  let marked = 0;
  for (const { accountId, personId, ids } of notices) {
    const viewer: Viewer = { accountId, personId, displayName: "", grants: [], isSystem: false };
    marked += (await markNoticesRead({ ...work, viewer }, { ids: [...ids] })).marked;
  }
  return { marked };
}

/** Unread notices that lead to an evaluation or a meeting of a closed cycle, and when the last of them was closed. */
async function readFinished({ sql }: SeedDeps): Promise<{ notices: OldNotices[]; closedAt: string | null }> {
  const rows = await sql
    .selectFrom("notice")
    .innerJoin("account", "account.person_id", "notice.person_id")
    .select(["notice.id", "notice.link", "account.id as accountId", "account.person_id as personId"])
    .where("notice.read_at", "is", null)
    .orderBy("notice.id")
    .execute();
  const finished = await readFinishedThings(sql);
  const old = rows.flatMap(({ id, link, accountId, personId }) => {
    const closedAt = finished.get(/[0-9a-f-]{36}/.exec(link ?? "")?.[0] ?? "");
    return closedAt === undefined || personId === null ? [] : [{ id, accountId, personId, closedAt }];
  });
  const notices = [...Map.groupBy(old, ({ accountId }) => accountId)].flatMap(([accountId, own]) =>
    own[0] ? [{ accountId, personId: own[0].personId, ids: own.map(({ id }) => id) }] : [],
  );
  return {
    notices,
    closedAt:
      old
        .map(({ closedAt }) => closedAt)
        .sort()
        .at(-1) ?? null,
  };
}

/** When the cycle was closed, by id of each evaluation and meeting in it. */
async function readFinishedThings(sql: SeedDeps["sql"]): Promise<Map<string, string>> {
  const things = await sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id as id", "cycle.closed_at as closedAt"])
    .where("cycle.status", "=", CycleStatus.CLOSED)
    .unionAll((eb) =>
      eb
        .selectFrom("meeting")
        .innerJoin("cycle", "cycle.id", "meeting.cycle_id")
        .select(["meeting.id as id", "cycle.closed_at as closedAt"])
        .where("cycle.status", "=", CycleStatus.CLOSED),
    )
    .execute();
  return new Map(things.flatMap(({ id, closedAt }) => (closedAt === null ? [] : [[id, closedAt] as const])));
}
