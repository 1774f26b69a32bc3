import type { TadaDocumentNode } from "gql.tada";
import { useCallback, useState } from "react";
import { useRefresh } from "react-admin";
import { useVerb } from "./useRun.ts";

interface StaleVerbOptions<Result> {
  readonly done: string;
  readonly onDone: (result: Result) => void;
}

interface StaleVerb<Variables> {
  readonly act: (variables: Variables) => Promise<boolean>;
  readonly busy: boolean;
  /** Somebody changed the record since it was read; the page is being read anew. */
  readonly stale: boolean;
  readonly settle: () => void;
}

/** A verb on a record with a version: when the record has changed meanwhile, the page is read anew and the person asked. */
export function useStaleVerb<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  options: StaleVerbOptions<Result>,
): StaleVerb<Variables> {
  const refresh = useRefresh();
  const [stale, setStale] = useState(false);
  const { act, busy } = useVerb(document, {
    ...options,
    onProblem: (error) => {
      if (error.code !== "STALE") return false;
      refresh();
      setStale(true);
      return true;
    },
  });
  const settle = useCallback(() => setStale(false), []);
  return { act, busy, stale, settle };
}
