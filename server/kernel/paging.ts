import { IsInt, Max, Min } from "class-validator";
import { type SelectQueryBuilder, sql } from "kysely";
import { type ClassType, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { type Keyset, readAfter } from "./keyset.ts";

/** Most rows that one page may hold. */
export const MAX_PAGE_SIZE = 200;

/** Direction of a sorted list. */
export enum SortOrder {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(SortOrder, {
  name: "SortOrder",
  description: "Direction of a sorted list (thứ tự sắp xếp).",
  valuesConfig: {
    ASC: { description: "Smallest first (tăng dần)." },
    DESC: { description: "Largest first (giảm dần)." },
  },
});

@InputType({ description: "Which page of a list (trang)." })
export class PageInput {
  @Field(() => Int, { defaultValue: 1, description: "Page number, from 1 (trang số)." })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  @Field(() => Int, { defaultValue: 25, description: "Rows a page, at most 200 (số dòng mỗi trang)." })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  perPage: number = 25;

  /** Set by `readConnection`, never by a client: the page is what follows a cursor. */
  keyset?: Keyset;
}

/** A page of rows with the number of all rows. */
export interface Page<T> {
  items: T[];
  total: number;
}

/**
 * Makes the GraphQL type of a list: `pageOf("PositionPage", Position)` has `items` and `total`.
 *
 * @param name the type's name in the schema.
 * @param item the class of one row.
 */
export function pageOf<T extends object>(name: string, item: ClassType<T>): ClassType<Page<T>> {
  @ObjectType(name, { description: `One page of a list of ${name.replace(/Page$/, "")} (một trang danh sách).` })
  class PageType implements Page<T> {
    @Field(() => [item], { description: "Rows of this page (các dòng)." })
    items!: T[];

    @Field(() => Int, { description: "Number of rows on all pages (tổng số)." })
    total!: number;
  }
  return PageType;
}

/** Offset and limit of a page. Example: page 3 of 25 → offset 50, limit 25. */
export function window(page: PageInput): { offset: number; limit: number } {
  return { offset: (page.page - 1) * page.perPage, limit: page.perPage };
}

/**
 * One page of the rows of a list, with the number of all that match.
 *
 * @param matching what the list holds, nothing selected yet.
 * @param rows the same with its columns and its order.
 */
export async function readPage<DB, TB extends keyof DB, Row>(
  page: PageInput,
  matching: SelectQueryBuilder<DB, TB, object>,
  rows: SelectQueryBuilder<DB, TB, Row>,
): Promise<Page<Row>> {
  const { offset, limit } = window(page);
  const all = matching
    .clearSelect()
    .select(sql`count(*)`.as("count"))
    .$castTo<{ count: number | string }>();
  if (page.keyset) {
    const { count } = await all.executeTakeFirstOrThrow();
    return { items: await readAfter(page.keyset, limit, rows), total: Number(count) };
  }
  // One statement for both: the number comes with every row of the page.
  const counted = (await rows
    .select(sql`(${all})`.as(TOTAL))
    .offset(offset)
    .limit(limit)
    .execute()) as Counted<Row>[];
  const [first] = counted;
  if (first === undefined) {
    const total = offset === 0 ? 0 : Number((await all.executeTakeFirstOrThrow()).count);
    return { items: [], total };
  }
  const total = Number(first[TOTAL]);
  return { items: counted, total };
}

const TOTAL = "totalOfList";

type Counted<Row> = Row & { [TOTAL]?: number | string };
