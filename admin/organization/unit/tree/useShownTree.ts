import { type QueryClient, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStore } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import { UnitTree } from "../../../../schema/operations/organization.ts";
import { askedQuery } from "../../../shared/api/asked-query.ts";
import type { KhungError } from "../../../shared/api/khung-error.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { aboveOf, type UnitNode } from "./tree-rows.ts";

/** A tree of no more units comes whole: opening a branch of it asks nothing. */
const SMALL = 400;
const MOST_OPEN = 200;

export interface ShownTree {
  readonly query: UseQueryResult<ResultOf<typeof UnitTree>, KhungError>;
  /** Units that are open; none yet where the account has never opened one. */
  readonly opened: readonly string[] | null;
  readonly setOpened: (ids: readonly string[]) => void;
  /** Tells that the unit was chosen in the tree itself: it stands there already. */
  readonly picked: (id: string) => void;
}

/**
 * The tree as the account left it, down to the unit that is looked at, in one request; a branch that is opened later
 * brings what lies below it.
 */
export function useShownTree(selected: string | null): ShownTree {
  const [opened, setOpened] = useStore<readonly string[] | null>("units.opened", null);
  const client = useQueryClient();
  const [inTree, picked] = useState<string | null>(null);
  const [shown, setShown] = useState(() => lastShown(client, selected) ?? shownFrom(opened, selected));
  const query = useAsk(UnitTree, { levels: 1, shown }, { staleTime: 60_000, keepFor: "tree" });
  const nodes = query.isPlaceholderData ? undefined : query.data?.unitTree;
  useEffect(() => {
    const stands = selected === null || selected === inTree || selected === shown.lookedAtId;
    if (stands || nodes === undefined || nodes.some(({ id }) => id === selected)) return;
    setShown(shownFrom(opened, selected));
  }, [selected, inTree, shown, nodes, opened]);
  useOpenDownTo(nodes, selected === inTree ? null : selected, setOpened);
  return { query, opened, setOpened, picked };
}

interface Shown {
  readonly openIds: string[];
  readonly lookedAtId: string | null;
  readonly wholeUpTo: number;
}

function shownFrom(opened: readonly string[] | null, lookedAtId: string | null): Shown {
  return { openIds: [...(opened ?? [])].slice(-MOST_OPEN), lookedAtId, wholeUpTo: SMALL };
}

/** What was asked for last, where its answer is still here and holds the unit: the same page in another place. */
function lastShown(client: QueryClient, selected: string | null): Shown | undefined {
  const answers = client.getQueriesData<ResultOf<typeof UnitTree>>({
    queryKey: askedQuery(UnitTree, {}).queryKey.slice(0, 2),
  });
  for (const [key, answer] of answers.toReversed()) {
    const { shown } = key[2] as { readonly shown?: Shown };
    if (shown === undefined || answer === undefined) continue;
    if (selected === null || answer.unitTree.some(({ id }) => id === selected)) return shown;
  }
  return undefined;
}

/** Opens what stands above the unit that is looked at, once the tree holds it. */
function useOpenDownTo(
  nodes: readonly UnitNode[] | undefined,
  sought: string | null,
  setOpened: (change: (before: readonly string[] | null) => readonly string[] | null) => void,
): void {
  useEffect(() => {
    const above = nodes === undefined || sought === null ? [] : aboveOf(nodes, sought);
    if (above.length > 0) setOpened((before) => [...new Set([...(before ?? []), ...above])]);
  }, [nodes, sought, setOpened]);
}
