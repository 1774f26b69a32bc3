import type { TadaDocumentNode } from "gql.tada";
import { useCallback, useState } from "react";
import { useRefresh } from "react-admin";
import { type LastSave, lastSaveOf } from "../trouble/stale-saves.ts";
import type { KhungError } from "./khung-error.ts";
import { useVerb } from "./useRun.ts";

export { type LastSave, lastSaveOf } from "../trouble/stale-saves.ts";

interface StaleVerbOptions<Result> {
  /** Message key of the notice after success. */
  readonly done?: string;
  readonly onDone: (result: Result) => void;
  /** What else is refused; answers true where it has been dealt with. */
  readonly onProblem?: (error: KhungError) => boolean;
}

export interface StaleVerb<Variables> {
  readonly act: (variables: Variables) => Promise<boolean>;
  readonly busy: boolean;
  /** Somebody changed the record since it was read; the page is being read anew. */
  readonly stale: boolean;
  /** Who that was, where the server says it. */
  readonly saved: LastSave | null;
  readonly settle: () => void;
}

/** A verb on a record with a version: when the record has changed meanwhile, the page is read anew and the person asked. */
export function useStaleVerb<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  options: StaleVerbOptions<Result>,
): StaleVerb<Variables> {
  const refresh = useRefresh();
  const [stale, setStale] = useState(false);
  const [saved, setSaved] = useState<LastSave | null>(null);
  const { act, busy } = useVerb(document, {
    ...options,
    onProblem: (error) => {
      if (error.code !== "STALE") return options.onProblem?.(error) === true;
      refresh();
      setSaved(lastSaveOf(error));
      setStale(true);
      return true;
    },
  });
  const settle = useCallback(() => setStale(false), []);
  return { act, busy, stale, saved, settle };
}
