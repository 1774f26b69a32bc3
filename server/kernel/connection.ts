import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Keyset } from "./keyset.ts";
import { MAX_PAGE_SIZE, type Page, PageInput } from "./paging.ts";

/** How far a connection is read: for programs that walk a whole list. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: 50, description: "How many rows, at most 200 (số dòng)." })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  first: number = 50;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the row after which to go on; from the beginning when left out (đọc tiếp sau dòng).",
  })
  @IsOptional()
  @MaxLength(4_000)
  after?: string | null;
}

@ObjectType({ description: "Whether a connection goes on (thông tin trang)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow (còn dòng tiếp theo)." })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the last row, to go on after it (vị trí cuối)." })
  endCursor!: string | null;
}

/** Some rows of a list with where each stands. */
export interface Connection<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * Makes the GraphQL type of a connection: `connectionOf("UnitConnection", Unit)` has `edges`, `pageInfo` and `totalCount`.
 *
 * @param name the type's name in the schema, ending in `Connection`.
 * @param node the class of one row.
 */
export function connectionOf<T extends object>(name: string, node: ClassType<T>): ClassType<Connection<T>> {
  const noun = name.replace(/Connection$/, "");
  @ObjectType(`${noun}Edge`, { description: `One row of a connection of ${noun} (một dòng của danh sách).` })
  class Edge {
    @Field(() => node, { description: "The row (dòng)." })
    node!: T;

    @Field(() => String, { description: "Where it stands, for `after` (vị trí)." })
    cursor!: string;
  }
  @ObjectType(name, { description: `Some rows of a list of ${noun}, to be walked by programs (danh sách nối tiếp).` })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge], { description: "The rows (các dòng)." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Whether it goes on (thông tin trang)." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "Number of rows of the whole list (tổng số)." })
    totalCount!: number;
  }
  return ConnectionType;
}

/** Which list is walked. */
interface Walked {
  /** Its name, so that a cursor of another list is refused. */
  readonly list: string;
  /** Whether its order has columns that may be empty. */
  readonly hasEmptyKeys?: boolean;
}

/**
 * Reads a connection through the list's own read function: same rows, same rights, same order.
 *
 * Walked from end to end it answers each row once, also when rows are inserted meanwhile.
 *
 * @param read the list's read function, given the page.
 * @throws InvalidInput `cursor.invalid` when `after` is no cursor of this list in this order.
 */
export async function readConnection<Row>(
  { list, hasEmptyKeys = false }: Walked,
  { first, after }: ConnectionArgs,
  read: (page: PageInput) => Promise<Page<Row>>,
): Promise<Connection<Row>> {
  const keyset: Keyset = { list, after: after ?? null, hasEmptyKeys, found: null };
  const { items, total } = await read(Object.assign(new PageInput(), { perPage: first, keyset }));
  const { cursors, hasNext } = (keyset as { found: Keyset["found"] }).found ?? { cursors: [], hasNext: false };
  return {
    edges: items.map((node, place) => ({ node, cursor: cursors[place] ?? "" })),
    pageInfo: { hasNextPage: hasNext, endCursor: cursors.at(-1) ?? null },
    totalCount: total,
  };
}
