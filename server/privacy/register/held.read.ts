/*
 * What is held about the viewer: how many records of each class, and the records themselves, from the register. The
 * statements are made from its fixed names; only the viewer's ids are bound.
 */
import { type RawBuilder, sql } from "kysely";
import { type Look, Unauthenticated, type Viewer } from "../../kernel/index.ts";
import type { HeldTable, Link, Via } from "./held-table.ts";
import { RECORD_CLASSES, type RecordClass } from "./record-classes.ts";

/** How many records of a class concern the viewer. */
export interface HeldCount {
  readonly recordClass: RecordClass;
  /** About the viewer. */
  readonly about: number;
  /** In which the viewer acted. */
  readonly by: number;
}

type StoredRow = Readonly<Record<string, unknown>>;

const TABLES = new Map(RECORD_CLASSES.flatMap(({ tables }) => tables.map((table) => [table.table, table] as const)));

/** Result of an evaluation was told: `decided` steps with a notice, or locked. */
const TOLD = sql`(e.step = 'LOCKED' or (e.noticed_at is not null
  and e.step in ('NOTICE', 'OBJECTION', 'RESOLUTION', 'PUBLICATION')))`;

/**
 * How many records each class holds, in one statement.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readHeldCounts({ sql: read, viewer }: Look): Promise<HeldCount[]> {
  if (viewer.accountId === null) throw new Unauthenticated();
  const parts = RECORD_CLASSES.flatMap(({ code, tables }) =>
    tables.map(
      (table) => sql`select ${code} as code, count(case when ${isGiven(table, viewer)} then 1 end) as about,
        count(case when ${isBy(table, viewer)} and not ${isAbout(table, viewer)} then 1 end) as acted
        from ${sql.table(table.table)} where (${isAbout(table, viewer)} or ${isBy(table, viewer)})`,
    ),
  );
  const { rows } = await sql<{ code: string; about: number | string; acted: number | string }>`${sql.join(
    parts,
    sql` union all `,
  )}`.execute(read);
  const sum = (code: string, key: "about" | "acted"): number =>
    rows.filter((row) => row.code === code).reduce((total, row) => total + Number(row[key]), 0);
  return RECORD_CLASSES.map((recordClass) => ({
    recordClass,
    about: sum(recordClass.code, "about"),
    by: sum(recordClass.code, "acted"),
  }));
}

/** Records of a table that are about the viewer after the one with an id, in the order of ids. */
export async function readAbout(
  { sql: read, viewer }: Look,
  table: HeldTable,
  after: string,
  limit: number,
): Promise<{ readonly isTold: boolean; readonly row: StoredRow }[]> {
  if (table.about.length === 0) return [];
  const told = table.untold === null ? sql`1 = 1` : isTold(table);
  const place = sql.ref(`${table.table}.id`);
  const { rows } =
    await sql<StoredRow>`select ${sql.table(table.table)}.*, case when ${told} then 1 else 0 end as is_told
    from ${sql.table(table.table)} where ${isGiven(table, viewer)} and ${place} > ${after}
    order by ${place} limit ${limit}`.execute(read);
  return rows.map(({ is_told: flag, ...row }) => ({ isTold: Boolean(Number(flag)), row }));
}

/** Ids of records about something else in which the viewer acted, and through which column. */
export async function readActed(
  { sql: read, viewer }: Look,
  table: HeldTable,
  after: string,
  limit: number,
): Promise<StoredRow[]> {
  if (table.by.length === 0) return [];
  const columns = table.by.map(({ column }) => sql.ref(`${table.table}.${column}`));
  const { rows } = await sql<StoredRow>`select ${sql.ref(`${table.table}.id`)}, ${sql.join(columns)}
    from ${sql.table(table.table)} where ${isBy(table, viewer)} and not ${isAbout(table, viewer)}
      and ${sql.ref(`${table.table}.id`)} > ${after} order by ${sql.ref(`${table.table}.id`)} limit ${limit}`.execute(
    read,
  );
  return rows;
}

function isGiven(table: HeldTable, viewer: Viewer): RawBuilder<unknown> {
  const own = isAbout(table, viewer);
  if (table.untold === null || table.untold.where === null) return own;
  return sql`(${own} and (${isTold(table)} or ${sql.raw(table.untold.where)}))`;
}

function isAbout(table: HeldTable, viewer: Viewer): RawBuilder<unknown> {
  if (table.about.length === 0) return sql`(1 = 0)`;
  return sql`(${sql.join(
    table.about.map((link) => names(table.table, link, viewer)),
    sql` or `,
  )})`;
}

function isBy(table: HeldTable, viewer: Viewer): RawBuilder<unknown> {
  if (table.by.length === 0) return sql`(1 = 0)`;
  return sql`(${sql.join(
    table.by.map((link) => names(table.table, link, viewer)),
    sql` or `,
  )})`;
}

/** Never unknown, so that it can be negated: a column that is empty names nobody. */
function names(table: string, link: Link | Via, viewer: Viewer): RawBuilder<unknown> {
  const place = sql.ref(`${table}.${link.column}`);
  if ("parent" in link) {
    const parent = TABLES.get(link.parent);
    if (parent === undefined) throw new TypeError(`no table ${link.parent} in the register`);
    const id = sql.ref(`${link.parent}.id`);
    return sql`(${place} is not null and ${place} in (select ${id} from ${sql.table(link.parent)}
      where ${isAbout(parent, viewer)}))`;
  }
  const id = link.to === "person" ? viewer.personId : viewer.accountId;
  return id === null ? sql`(1 = 0)` : sql`(${place} is not null and ${place} = ${id})`;
}

/** Whether the result of the evaluation that the record belongs to was told. */
function isTold(table: HeldTable): RawBuilder<unknown> {
  const [link] = table.about;
  const parent = link !== undefined && "parent" in link ? link : null;
  const inTable = (column: string): RawBuilder<unknown> => sql.ref(`${table.table}.${column}`);
  if (parent === null) return sql`exists (select 1 from evaluation e where e.id = ${inTable("id")} and ${TOLD})`;
  if (parent.parent === "evaluation")
    return sql`exists (select 1 from evaluation e where e.id = ${inTable(parent.column)} and ${TOLD})`;
  return sql`exists (select 1 from evaluation e join decision d on d.evaluation_id = e.id
    where d.id = ${inTable(parent.column)} and ${TOLD})`;
}
