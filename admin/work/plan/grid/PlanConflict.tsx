import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useOwnWords } from "../../../shared/text/own-words.ts";
import { formatDay } from "../../../shared/text/format.ts";
import { StaleDialog } from "../../../shared/ui/StaleDialog.tsx";
import { mergedPlan, planDifferences, type PlanWords } from "./merge-plan.ts";
import type { PlanDraft } from "./usePlanDraft.ts";

const WORDS = {
  vi: { mine: "Dòng %{place}: %{title}", theirs: "Dòng %{place} của bản đang lưu: %{title}" },
  en: { mine: "Line %{place}: %{title}", theirs: "Line %{place} of the stored plan: %{title}" },
};

/** Somebody saved the plan meanwhile: both edits cell by cell, to be put together. */
export function PlanConflict({ draft }: { readonly draft: PlanDraft }): ReactElement | null {
  const words = usePlanWords();
  const { conflict } = draft;
  if (conflict === null) return null;
  const differences = planDifferences(conflict, words);
  return (
    <StaleDialog
      open
      saved={conflict.saved}
      differences={differences}
      onMerge={(theirs) => draft.saveOver(mergedPlan(conflict, differences, theirs))}
      onTakeTheirs={draft.takeTheirs}
      onKeepMine={() => draft.saveOver(mergedPlan(conflict, differences, new Set()))}
      onClose={draft.settle}
    />
  );
}

function usePlanWords(): PlanWords {
  const translate = useTranslate();
  const own = useOwnWords("plan.conflict", WORDS);
  return {
    title: translate("plan.name"),
    line: ({ title }, place, isMine) => own(isMine ? "mine" : "theirs", { place, title }),
    cell: (column, place) => translate("plan.cell", { column: translate(`plan.column.${column}`), place }),
    text: (column, text) => (column === "dueOn" ? formatDay(text) : text),
  };
}
