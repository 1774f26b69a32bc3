import { useDeferredValue } from "react";
import { LegalDocuments } from "../../../schema/operations/framework/legal-document.ts";
import { useAsk } from "../api/useRun.ts";
import type { RegisteredDocument } from "./document-words.ts";

/** Most documents that a list offers; more words find the rest. */
const OFFERED = 25;

interface Found {
  readonly documents: readonly RegisteredDocument[];
  readonly total: number;
  readonly loading: boolean;
  /** The viewer may not look documents up, or the register does not answer. */
  readonly failed: boolean;
}

/** Documents of the register by words of number, title or issuer; nothing is asked while the list is closed. */
export function useDocuments(typed: string, open: boolean): Found {
  const search = useDeferredValue(typed.trim().slice(0, 200));
  const { data, isFetching, isError } = useAsk(
    LegalDocuments,
    { search: search === "" ? null : search, page: { page: 1, perPage: OFFERED } },
    { enabled: open, staleTime: 60_000 },
  );
  const { items = [], total = 0 } = data?.legalDocuments ?? {};
  return { documents: items, total, loading: open && isFetching, failed: isError };
}
