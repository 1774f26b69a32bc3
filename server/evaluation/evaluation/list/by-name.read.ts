/*
 * Pages in the order of names out of many evaluations: their number from indexes, and the rows by going through the
 * people in the order of their names instead of sorting everybody.
 */
import { type RawBuilder, sql } from "kysely";
import { type Look, type Page, type PageInput, SortOrder, window } from "../../../kernel/index.ts";
import { readVisibility, type Visible } from "../../rights/visible.read.ts";
import { type EvaluationFilter, type EvaluationSort, EvaluationSortField } from "../evaluation.inputs.ts";
import { EvaluationSubject } from "../evaluation.enums.ts";
import { type EvaluationRows, filtered, isOfFew, visibleThroughPeople, visibleToCount } from "./matching.ts";

/**
 * So many people are gone through for each row up to the end of the page: first few, because PostgreSQL looks people up
 * one by one only where they are few beside the list; where the last number is not enough, all are sorted.
 */
const PEOPLE_A_ROW = [2, 20] as const;
/** A list is gone through only where it is so many times longer: then a vain attempt costs less than the sorting. */
const FEWEST_A_ROW = 40;
/** Rows up to the end of the page; further on nobody turns pages by hand. */
const FURTHEST = 1000;

/** What a list asks for. */
interface AskedByName {
  readonly known: Visible;
  readonly filter: EvaluationFilter;
  readonly sort: EvaluationSort;
  readonly page: PageInput;
}

/**
 * A page of many evaluations in the order of names, with the number of all.
 *
 * @param written adds the columns and the order of the list.
 * @returns null where the list is short, is in another order, holds units, or holds few of the people: such a list is
 *   sorted as it is.
 */
export async function readByName<Row>(
  look: Look,
  asked: AskedByName,
  written: (rows: EvaluationRows) => Written<Row>,
): Promise<Page<Row> | null> {
  const { filter, sort, page } = asked;
  const { offset, limit } = window(page);
  const reach = offset + limit;
  const isWide = !isOfFew(filter) && !filter.search && filter.subject !== EvaluationSubject.UNIT;
  if (sort.field !== EvaluationSortField.PERSON_NAME || page.keyset || !isWide || reach > FURTHEST) return null;
  const names = PEOPLE_A_ROW.map((people) => nameAt(sort.order, reach * people));
  const { total, hasUnits, bounds } = await readNumber(look, asked, names);
  if (hasUnits || total < reach * FEWEST_A_ROW) return null;
  const people = filtered(look, visibleThroughPeople(look, await readVisibility(look, true)), filter);
  for (const bound of bounds) {
    const some = people.where("person.sort_key", sort.order === SortOrder.ASC ? "<=" : ">=", bound);
    const items = await written(some).offset(offset).limit(limit).execute();
    if (items.length === limit) return { items, total };
  }
  return null;
}

/** A statement as far as a page of it is read. */
interface Written<Row> {
  offset(offset: number): Written<Row>;
  limit(limit: number): Written<Row>;
  execute(): Promise<Row[]>;
}

/**
 * How many there are, whether evaluations of units, which have no person's name, are among them, and how far to go.
 *
 * The names to go to are read before the rows: only a value tells PostgreSQL how few people that are.
 */
async function readNumber(look: Look, { known, filter }: AskedByName, names: readonly RawBuilder<unknown>[]) {
  const matching = (condition: Visible["condition"]): EvaluationRows =>
    filtered(look, visibleToCount(look, { condition }, filter), filter);
  const counts = apartOf(known).map((condition) => sql`${matching(condition).select(sql`count(*)`.as("count"))}`);
  const units = matching(known.condition).where("evaluation.person_id", "is", null).select("evaluation.id");
  const bounds = names.map((name, at) => sql`${name} as ${sql.id(`name_${String(at)}`)}`);
  const { rows } = await sql<Record<string, number | string | null>>`
    select ${sql.join(counts, sql` + `)} as total, case when exists ${units} then 1 else 0 end as units,
      ${sql.join(bounds)}`.execute(look.sql);
  const row = rows[0] ?? {};
  return {
    total: Number(row.total ?? 0),
    hasUnits: Number(row.units ?? 0) === 1,
    bounds: names.map((_, at) => String(row[`name_${String(at)}`] ?? "")),
  };
}

/** The grounds one after the other, each without what those before it made known: an index serves each by itself. */
function apartOf({ condition, grounds }: Visible): Visible["condition"][] {
  if (grounds === null) return [condition];
  return grounds.map((ground, at) => {
    const before = grounds.slice(0, at).map((other) => sql`(${other}) is not true`);
    return sql<boolean>`${sql.join([ground, ...before], sql` and `)}`;
  });
}

/** The name of the person at a place in the order of names, or of the last one. */
function nameAt(order: SortOrder, place: number): RawBuilder<unknown> {
  const [direction, last] = order === SortOrder.ASC ? [sql`asc`, sql`desc`] : [sql`desc`, sql`asc`];
  const key = (towards: typeof last, offset: number) =>
    sql`(select b.sort_key from person b order by b.sort_key ${towards} limit 1 offset ${offset})`;
  return sql`coalesce(${key(direction, place)}, ${key(last, 0)})`;
}
