import { useEffect, useState } from "react";
import { useLocale, useRefresh } from "react-admin";
import type { VariablesOf } from "../../../../schema/graphql.ts";
import { SaveWorkPlan } from "../../../../schema/operations/work/plan.ts";
import { type KhungError, sentenceIn } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { type LastSave, lastSaveOf } from "../../../shared/api/useStaleVerb.ts";
import { useUnsaved } from "../../../shared/trouble/useUnsaved.ts";
import { emptyRow, isBlank, itemInput, type Lookups, type Plan, type PlanRow, rowsOf } from "../plan-rows.ts";
import type { PlanSides, PlanText } from "./merge-plan.ts";

/** Sentences about cells by row and field, `3.dueOn`. */
export type Problems = Readonly<Record<string, string>>;

/** A plan while it is written. */
export interface PlanDraft extends PlanText {
  readonly isUnsaved: boolean;
  readonly busy: boolean;
  /** What somebody else saved meanwhile beside what is written here; null while there is nothing of the kind. */
  readonly conflict: (PlanSides & { readonly saved: LastSave | null }) | null;
  /** What the server said about the plan as a whole. */
  readonly problem: string | null;
  readonly problems: Problems;
  readonly rename: (title: string) => void;
  readonly change: (next: (rows: readonly PlanRow[]) => readonly PlanRow[]) => void;
  readonly save: () => void;
  readonly takeTheirs: () => void;
  /** Saves this over what is stored. */
  readonly saveOver: (text: PlanText) => void;
  readonly settle: () => void;
}

/** What is written, and the stored plan with which it began. */
interface Mine extends PlanText {
  readonly base: PlanText;
  readonly version: number;
}

/** What is written of a plan until it is saved; what the server refuses stays with the cells that it is about. */
export function usePlanDraft(plan: Plan, lookups: Lookups, onUnsaved: (unsaved: boolean) => void): PlanDraft {
  const locale = useLocale();
  const stored: PlanText = { title: plan.title, rows: firstRows(plan, locale) };
  const fresh: Mine = { ...stored, base: stored, version: plan.version };
  const [mine, setMine] = useState<Mine | null>(null);
  const saving = useSaving(() => setMine(null));
  const shown = mine ?? fresh;
  const isUnsaved = mine !== null;
  useEffect(() => {
    onUnsaved(isUnsaved);
  }, [isUnsaved]);
  useUnsaved(isUnsaved);
  const save = ({ title, rows, version }: Mine): void => {
    const items = rows.filter((row) => !isBlank(row)).map((row) => itemInput(row, lookups, plan.items));
    saving.send({ id: plan.id, version, title: title.trim(), items });
  };
  const { error, late, settle, busy } = saving;
  return {
    ...{ title: shown.title, rows: shown.rows, isUnsaved, busy, settle },
    conflict: late === null ? null : { base: shown.base, mine: shown, theirs: stored, saved: late.saved },
    problem: error === null ? null : wholeProblem(error, locale),
    problems: error === null ? {} : cellProblems(error, shown.rows, locale),
    rename: (title) => setMine({ ...shown, title }),
    change: (next) => setMine((before) => ({ ...(before ?? fresh), rows: next((before ?? fresh).rows) })),
    save: () => save(shown),
    takeTheirs: () => {
      settle();
      setMine(null);
    },
    saveOver: (text) => {
      settle();
      const next = { ...fresh, ...text };
      setMine(next);
      save(next);
    },
  };
}

type Content = Omit<VariablesOf<typeof SaveWorkPlan>["input"], "idempotencyKey">;

interface Saving {
  readonly send: (content: Content) => void;
  readonly busy: boolean;
  readonly error: KhungError | null;
  /** Somebody was faster; who, where the server says it. */
  readonly late: { readonly saved: LastSave | null } | null;
  readonly settle: () => void;
}

function useSaving(onDone: () => void): Saving {
  const refresh = useRefresh();
  const keyOf = useSubmitKey();
  const [error, setError] = useState<KhungError | null>(null);
  const [late, setLate] = useState<Saving["late"]>(null);
  const { act, busy } = useVerb(SaveWorkPlan, {
    done: "plan.saved",
    onDone: () => {
      onDone();
      setError(null);
    },
    onProblem: (problem) => {
      if (problem.code === "STALE") {
        refresh();
        setLate({ saved: lastSaveOf(problem) });
      } else setError(problem);
      return true;
    },
  });
  const send = (content: Content): void => void act({ input: { ...content, idempotencyKey: keyOf(content) } });
  return { send, busy, error, late, settle: () => setLate(null) };
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
