import { useMemo, useRef } from "react";
import type { EditList } from "../../scheme/PartTable.tsx";
import type { DraftContent } from "../draft-content.ts";

export type DraftDocument = DraftContent["documents"][number];
export type DraftForm = NonNullable<DraftContent["forms"]>[number];
export type DraftNote = NonNullable<DraftContent["notes"]>[number];

interface DraftLists {
  readonly documents: EditList<DraftDocument>;
  readonly forms: EditList<DraftForm>;
  readonly notes: EditList<DraftNote>;
}

/** Changes of the lists of a draft that keep their identity, so that only the entry that changed is drawn again. */
export function useDraftLists(content: DraftContent, onChange: (content: DraftContent) => void): DraftLists {
  const latest = useRef({ content, onChange });
  latest.current = { content, onChange };
  return useMemo<DraftLists>(() => {
    const put = (change: (now: DraftContent) => Partial<DraftContent>): void => {
      const { content: now, onChange: report } = latest.current;
      const next = { ...now, ...change(now) };
      latest.current = { content: next, onChange: report };
      report(next);
    };
    return {
      documents: (change) => put((now) => ({ documents: [...change(now.documents)] })),
      forms: (change) => put((now) => ({ forms: [...change(now.forms ?? [])] })),
      notes: (change) => put((now) => ({ notes: [...change(now.notes ?? [])] })),
    };
  }, []);
}
