import { useCallback, useEffect, useMemo, useState } from "react";
import { useInfinitePaginationContext, useListContext } from "react-admin";
import { type HeadRow, inOrder } from "../decision/head-rows.ts";
import { byTotal } from "./board-rows.ts";

interface Loaded {
  /** Rows that are here, in the order of the page. */
  readonly rows: readonly HeadRow[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly more: () => void;
  /** Reads the rest, for what is about all of them. */
  readonly wantAll: () => void;
}

/** The rows of the list as they come, page after page; sorted by points only once all are here. */
export function useLoaded(): Loaded {
  const { data, total = 0, sort } = useListContext<HeadRow>();
  const { hasNextPage = false, isFetchingNextPage, fetchNextPage } = useInfinitePaginationContext();
  const [all, setAll] = useState(false);
  const bySum = sort.field === "total";
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  // A page that comes at once changes nothing but the rows: they must lead to the next one, too.
  useEffect(() => {
    if (all || bySum) more();
  }, [all, bySum, more, data]);
  const rows = useMemo(
    () => (bySum ? byTotal(data ?? [], sort.order) : inOrder(data ?? [])),
    [bySum, data, sort.order],
  );
  const wantAll = useCallback(() => setAll(true), []);
  return { rows, total, hasMore: hasNextPage, more, wantAll };
}
