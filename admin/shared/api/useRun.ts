import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { TadaDocumentNode } from "gql.tada";
import { useCallback, useContext, useRef, useState } from "react";
import { DataProviderContext, useLocale, useLogoutIfAccessDenied, useNotify, useRefresh } from "react-admin";
import { staleSentence } from "../trouble/stale-sentence.ts";
import { askedQuery, type Subject } from "./asked-query.ts";
import { isKhungError, type KhungError } from "./khung-error.ts";
import { tellRefusal } from "./refusals.ts";
import type { Call } from "./resource.ts";

/** Sends a document; a session that has ended leads to the sign-in page. */
export function useRun(): Call {
  const provider = useContext(DataProviderContext);
  const signOutIfEnded = useLogoutIfAccessDenied();
  const run = provider?.["run"] as Call;
  return useCallback<Call>(
    (document, variables, options) =>
      run(document, variables, options).catch(async (error: unknown) => {
        await signOutIfEnded(error);
        throw error;
      }),
    [run, signOutIfEnded],
  );
}

interface AskOptions {
  readonly enabled?: boolean;
  readonly staleTime?: number;
  /** What the answer is about: while this stays the same, the last answer is shown until the next one is here. */
  readonly keepFor?: Subject;
}

/** Data of a document that belongs to no resource (a tree, a tally, a statistic), kept fresh by react-admin's refresh. */
export function useAsk<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { keepFor, ...options }: AskOptions = {},
): UseQueryResult<Result, KhungError> {
  const run = useRun();
  return useQuery<Result, KhungError>({
    ...askedQuery(document, variables, keepFor),
    queryFn: ({ signal }) => run(document, variables, { signal }),
    ...options,
  });
}

interface VerbOptions<Result> {
  /** Message key of the notice after success. */
  readonly done?: string;
  /** The screen holds what was saved already: it is not read anew. */
  readonly keepsPage?: boolean;
  readonly onDone?: (result: Result) => void;
  /** Answers true when it has dealt with the error; else the form that stands open shows it, or a notice. */
  readonly onProblem?: (error: KhungError) => boolean;
}

interface Verb<Variables> {
  readonly act: (variables: Variables) => Promise<boolean>;
  readonly busy: boolean;
}

/**
 * One domain verb of the person: sends the mutation, shows what came of it and refreshes the screen.
 *
 * It is pessimistic on purpose: nothing is shown as done before the server has said so. `act` answers whether it was done.
 */
export function useVerb<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  options: VerbOptions<Result> = {},
): Verb<Variables> {
  const run = useRun();
  const notify = useNotify();
  const refresh = useRefresh();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const latest = useRef(options);
  latest.current = options;
  const act = useCallback(
    async (variables: Variables): Promise<boolean> => {
      setBusy(true);
      try {
        const result = await run(document, variables);
        if (latest.current.done !== undefined) notify(latest.current.done, { type: "success" });
        if (latest.current.keepsPage !== true) refresh();
        latest.current.onDone?.(result);
        return true;
      } catch (error) {
        if (!isKhungError(error)) throw error;
        if (error.code === "UNAUTHENTICATED" || latest.current.onProblem?.(error) === true) return false;
        const isStale = error.code === "STALE";
        // What is done next is done with the version that stands there now.
        if (isStale) refresh();
        if (tellRefusal(error)) return false;
        const message = isStale ? staleSentence(error, locale) : error.message;
        notify(message, { type: isStale ? "warning" : "error", multiLine: true, autoHideDuration: 9000 });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [run, notify, refresh, document, locale],
  );
  return { act, busy };
}
