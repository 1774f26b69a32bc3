import { useEffect, useState } from "react";
import { useLocale, useRefresh } from "react-admin";
import { SaveWorkPlan } from "../../../../schema/operations/work/plan.ts";
import { type KhungError, sentenceIn } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { useUnsaved } from "../../../shared/trouble/useUnsaved.ts";
import { emptyRow, isBlank, itemInput, type Lookups, type Plan, type PlanRow, rowsOf } from "../plan-rows.ts";

/** Sentences about cells by row and field, `3.dueOn`. */
export type Problems = Readonly<Record<string, string>>;

/** A plan while it is written. */
export interface PlanDraft {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly isUnsaved: boolean;
  readonly busy: boolean;
  readonly stale: boolean;
  /** What the server said about the plan as a whole. */
  readonly problem: string | null;
  readonly problems: Problems;
  readonly rename: (title: string) => void;
  readonly change: (next: (rows: readonly PlanRow[]) => readonly PlanRow[]) => void;
  readonly save: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly settle: () => void;
}

/** What is written of a plan until it is saved; what the server refuses stays with the cells that it is about. */
export function usePlanDraft(plan: Plan, lookups: Lookups, onUnsaved: (unsaved: boolean) => void): PlanDraft {
  const locale = useLocale();
  const refresh = useRefresh();
  const keyOf = useSubmitKey();
  const stored = { title: plan.title, rows: firstRows(plan, locale) };
  const [mine, setMine] = useState<{ readonly title: string; readonly rows: readonly PlanRow[] } | null>(null);
  const [error, setError] = useState<KhungError | null>(null);
  const [stale, setStale] = useState(false);
  const { act, busy } = useVerb(SaveWorkPlan, {
    done: "plan.saved",
    onDone: () => {
      setMine(null);
      setError(null);
    },
    onProblem: (problem) => {
      if (problem.code === "STALE") {
        refresh();
        setStale(true);
      } else setError(problem);
      return true;
    },
  });
  const shown = mine ?? stored;
  const isUnsaved = mine !== null;
  useEffect(() => {
    onUnsaved(isUnsaved);
  }, [isUnsaved]);
  useUnsaved(isUnsaved);
  const save = (): void => {
    const items = shown.rows.filter((row) => !isBlank(row)).map((row) => itemInput(row, lookups, plan.items));
    const content = { id: plan.id, version: plan.version, title: shown.title.trim(), items };
    void act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  const settle = (): void => setStale(false);
  return {
    ...{ ...shown, isUnsaved, busy, stale, settle, save },
    problem: error === null ? null : wholeProblem(error, locale),
    problems: error === null ? {} : cellProblems(error, shown.rows, locale),
    rename: (title) => setMine({ ...shown, title }),
    change: (next) => setMine((before) => ({ ...(before ?? stored), rows: next((before ?? stored).rows) })),
    takeTheirs: () => {
      settle();
      setMine(null);
    },
    keepMine: () => {
      settle();
      save();
    },
  };
}

function firstRows(plan: Plan, locale: string): readonly PlanRow[] {
  return plan.items.length === 0 ? [emptyRow(plan.endsOn)] : rowsOf(plan.items, locale);
}

const CELL = /^input\.items\.(\d+)\.(\w+)$/;
const FIELDS: Readonly<Record<string, string>> = { productId: "code", leadPersonId: "lead" };

/** The sentences of the answer at the cells that were sent; blank rows were not. */
function cellProblems(error: KhungError, rows: readonly PlanRow[], locale: string): Problems {
  const sent = rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const problems: Record<string, string> = {};
  for (const { path, message } of error.details.fields) {
    const [, place, field = ""] = CELL.exec(path) ?? [];
    const row = place === undefined ? undefined : sent[Number(place)];
    if (row !== undefined) problems[`${String(row)}.${FIELDS[field] ?? field}`] = sentenceIn(message, locale);
  }
  return problems;
}

function wholeProblem(error: KhungError, locale: string): string {
  const others = error.details.fields.filter(({ path }) => !CELL.test(path));
  return [error.message, ...others.map(({ message }) => sentenceIn(message, locale))].join(" ");
}
