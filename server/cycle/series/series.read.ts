/*
 * Reads of series of cycles, open to everybody who is signed in, like the cycles that they make.
 */
import {
  type BatchRead,
  columns,
  type Look,
  NotFound,
  type Page,
  PageInput,
  Unauthenticated,
  window,
} from "../../kernel/index.ts";
import type { CycleSeries } from "./cycle-series.entity.ts";

const FIELDS = columns(
  "cycle_series",
  ...([
    "id",
    "version",
    "name",
    "unitId",
    "kind",
    "track",
    "subjects",
    "strictDeadlines",
    "startsOn",
    "endsOn",
  ] as const),
  ...(["openDaysBefore", "codePattern", "namePattern", "selfDueDays", "voteDueDays", "partyOpinionDueDays"] as const),
  ...(["proposalDueDays", "decisionDueDays", "noticeDueDays"] as const),
);

/**
 * One page of series, by name.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readSeriesPage(look: Look, page = new PageInput()): Promise<Page<CycleSeries>> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const { offset, limit } = window(page);
  const rows = await look.sql
    .selectFrom("cycle_series")
    .select(FIELDS)
    .orderBy("cycle_series.name")
    .orderBy("cycle_series.id")
    .offset(offset)
    .limit(limit)
    .execute();
  const count = await look.sql
    .selectFrom("cycle_series")
    .select((eb) => eb.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  return { items: rows.map(asSeries), total: Number(count.total) };
}

/**
 * One series.
 *
 * @throws Unauthenticated, NotFound.
 */
export async function readSeries(look: Look, id: string): Promise<CycleSeries> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const series = (await readSeriesByIds(look, [id])).get(id);
  if (!series) throw new NotFound("CycleSeries", id);
  return series;
}

/** Series by id, for nested fields. */
export const readSeriesByIds: BatchRead<string, CycleSeries> = async ({ sql }, ids) => {
  const rows = await sql
    .selectFrom("cycle_series")
    .select(FIELDS)
    .where("cycle_series.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asSeries(row)]));
};

function asSeries<R extends { strictDeadlines: unknown }>(row: R): R & { strictDeadlines: boolean } {
  return { ...row, strictDeadlines: Boolean(row.strictDeadlines) };
}
