/*
 * Targets of titles and posts beside what there is: two statements for any number of targets. Open to everybody who is
 * signed in, as posts are.
 */
import { type RawBuilder, sql } from "kysely";
import { assertAllowed, columns, type Look, today } from "../../../kernel/index.ts";
import { flag, holdsOn } from "../../scope/unit-scope.ts";
import { canReadStructure } from "../../unit/unit.policy.ts";
import type { PostTarget } from "./post-target.entity.ts";
import type { PostTargetProgress } from "./post-target.views.ts";

/** Which targets are asked for. */
export interface PostTargetQuery {
  readonly unitId: string;
  readonly includeSubtree: boolean;
  readonly asOf: string | null;
}

/** Targets of a unit, or of a unit and those below it, each with the counts of its first day and of the day asked for. */
export async function readPostTargets(look: Look, query: PostTargetQuery): Promise<PostTargetProgress[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = query.asOf ?? today(look.clock);
  const targets = await readTargets(look, query, day);
  const ids = targets.map(({ id }) => id);
  const before = await readCounts(look, ids, sql<string>`post_target.starts_on`);
  const now = await readCounts(look, ids, sql<string>`${day}`);
  return targets.map((target) => progress(target, before.get(target.id) ?? NONE, now.get(target.id) ?? NONE, day));
}

interface Counts {
  readonly titles: number;
  readonly posts: number;
}

const NONE: Counts = { titles: 0, posts: 0 };

async function readTargets(
  look: Look,
  { unitId, includeSubtree }: PostTargetQuery,
  day: string,
): Promise<PostTarget[]> {
  const below = look.sql
    .selectFrom("unit_closure")
    .select("descendant_id")
    .where("ancestor_id", "=", unitId)
    .where(holdsOn("unit_closure", day));
  const rows = await look.sql
    .selectFrom("post_target")
    .innerJoin("unit", "unit.id", "post_target.unit_id")
    .select(
      columns("post_target", "id", "version", "unitId", "includesSubtree", "titles", "posts", "startsOn", "dueOn"),
    )
    .select("post_target.document_number as documentNumber")
    .where((eb) =>
      includeSubtree
        ? eb.or([eb("post_target.unit_id", "=", unitId), eb("post_target.unit_id", "in", below)])
        : eb("post_target.unit_id", "=", unitId),
    )
    .orderBy("unit.sort_key")
    .orderBy("post_target.due_on")
    .orderBy("post_target.id")
    .execute();
  return rows.map((row) => ({ ...row, includesSubtree: Boolean(row.includesSubtree) }));
}

/** Positions with a post and posts altogether, for each target, on a day of its own. */
async function readCounts(look: Look, ids: readonly string[], day: RawBuilder<string>): Promise<Map<string, Counts>> {
  if (ids.length === 0) return new Map();
  const holds = (table: string): RawBuilder<boolean> =>
    sql<boolean>`(${sql.ref(`${table}.starts_on`)} <= ${day} and (${sql.ref(`${table}.ends_on`)} is null or ${sql.ref(`${table}.ends_on`)} >= ${day}))`;
  const rows = await look.sql
    .selectFrom("post_target")
    .innerJoin("unit_closure", "unit_closure.ancestor_id", "post_target.unit_id")
    .innerJoin("post", "post.unit_id", "unit_closure.descendant_id")
    .select(["post_target.id", sql<number>`count(distinct post.position_id)`.as("titles")])
    .select(sql<number>`sum(post.count)`.as("posts"))
    .where("post_target.id", "in", [...ids])
    .where(sql<boolean>`(unit_closure.depth = 0 or ${flag("post_target.includes_subtree")})`)
    .where(holds("unit_closure"))
    .where(holds("post"))
    .where("post.count", ">", 0)
    .groupBy("post_target.id")
    .execute();
  return new Map(rows.map(({ id, titles, posts }) => [id, { titles: Number(titles), posts: Number(posts) }]));
}

function progress(target: PostTarget, before: Counts, now: Counts, day: string): PostTargetProgress {
  const titlesOver = target.titles === null ? null : Math.max(now.titles - target.titles, 0);
  const postsOver = target.posts === null ? null : Math.max(now.posts - target.posts, 0);
  const isReached = (titlesOver ?? 0) === 0 && (postsOver ?? 0) === 0;
  return {
    target,
    asOf: day,
    titlesAtStart: before.titles,
    postsAtStart: before.posts,
    titlesNow: now.titles,
    postsNow: now.posts,
    titlesOver,
    postsOver,
    isReached,
    isOverdue: !isReached && target.dueOn < day,
  };
}
