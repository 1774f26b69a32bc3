import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { UseQueryResult } from "@tanstack/react-query";
import { HandleEvaluations, PreviewBulk } from "../../../../schema/operations/evaluation/board.ts";
import type { KhungError } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../../shared/api/useRun.ts";
import { useChosen } from "../../decision/chosen.tsx";
import type { BulkResult, HeadRow } from "../../decision/head-rows.ts";
import { useGrid } from "../grid/grid-store.tsx";
import {
  type BulkAsk,
  type BulkItem,
  type BulkLine,
  gradeFrom,
  type GradeSource,
  type Preview,
  REASONED,
  wantsReason,
} from "./bulk-rows.ts";

/** What a bulk dialog holds and can do. */
export interface Bulk {
  readonly lines: readonly BulkLine[];
  readonly taken: readonly BulkLine[];
  readonly leftOut: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly source: GradeSource;
  readonly setSource: (source: GradeSource) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly reasons: Readonly<Record<string, string>>;
  readonly setReasonOf: (id: string, reason: string) => void;
  readonly preview: UseQueryResult<{ readonly previewBulk: Preview }, KhungError>;
  /** How many lines still want a reason. */
  readonly missing: number;
  /** How many will change. */
  readonly count: number;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly report: BulkResult | null;
  readonly submit: () => void;
}

/** A bulk action from its preview to its report; nothing is sent before a preview of the very same was shown. */
export function useBulk(ask: BulkAsk, fresh: ReadonlyMap<string, HeadRow>): Bulk {
  const { verb } = ask;
  const choice = useChoice(ask);
  const { lines, leftOut } = choice;
  const [reason, setReason] = useState("");
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() => givenReasons(ask.lines));
  const [report, setReport] = useState<BulkResult | null>(null);
  const taken = lines.filter(({ row, grade }) => !leftOut.has(row.id) && (!ask.choosesGrade || grade !== null));
  const items = taken.map((line) => itemOf(line, fresh));
  const preview = useAsk(PreviewBulk, { input: { verb, items } }, { enabled: report === null && items.length > 0 });
  const found = preview.data?.previewBulk;
  const done = new Set(found?.accepted.map(({ evaluationId }) => evaluationId));
  const changing = taken.filter(({ row }) => done.has(row.id));
  const reasonOf = ({ row }: BulkLine): string => reasons[row.id]?.trim() || reason.trim();
  const missing = changing.filter((line) => wantsReason(line, verb, found) && reasonOf(line) === "").length;
  const { send, busy } = useSending(verb, found, setReport);
  const ready = changing.length > 0 && missing === 0 && !busy && (!REASONED.has(verb) || reason.trim() !== "");
  // A reason for all is for those that want one; one's own is sent wherever it was written.
  const sent = (line: BulkLine): string | null => {
    const own = reasons[line.row.id]?.trim() ?? "";
    const words = verb !== "DECIDE" || wantsReason(line, verb, found) ? reasonOf(line) : own;
    return words || null;
  };
  const submit = (): void => {
    if (!ready) return;
    send(changing.map((line) => ({ ...itemOf(line, fresh), reason: sent(line) })));
  };
  return {
    ...choice,
    ...{ taken, reason, setReason, reasons, preview, missing, count: changing.length, ready, busy, report, submit },
    setReasonOf: (id, words) => setReasons((before) => ({ ...before, [id]: words })),
  };
}

function useChoice(ask: BulkAsk): Pick<Bulk, "lines" | "leftOut" | "toggle" | "source" | "setSource"> {
  // The lines as they stood when the dialog opened: who is decided meanwhile stays in the report by name.
  const [asked] = useState(ask.lines);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [source, setSource] = useState<GradeSource>("suggested");
  const lines = ask.choosesGrade ? asked.map((line) => ({ ...line, grade: gradeFrom(line.row, source) })) : asked;
  const toggle = (id: string): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  return { lines, leftOut, toggle, source, setSource };
}

function useSending(
  verb: BulkAsk["verb"],
  preview: Preview | undefined,
  onReport: (report: BulkResult) => void,
): { readonly send: (items: readonly BulkItem[]) => void; readonly busy: boolean } {
  const translate = useTranslate();
  const notify = useNotify();
  const table = useChosen();
  const grid = useGrid();
  const keyFor = useSubmitKey();
  const { act, busy } = useVerb(HandleEvaluations, {
    onDone: ({ handleEvaluations: outcome }) => {
      const refused = [...outcome.refused, ...(preview?.refused ?? [])];
      for (const { evaluationId } of outcome.accepted) table?.choose(evaluationId, null);
      if (verb === "DECIDE") table?.refuse(refused);
      grid.pick([]);
      onReport({ ...outcome, refused });
      const words = translate(`evaluation.board.done.${verb}`, { smart_count: outcome.accepted.length });
      if (outcome.accepted.length > 0) notify(words, { type: "success" });
    },
  });
  const send = (items: readonly BulkItem[]): void => {
    const content = { verb, items: [...items] };
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return { send, busy };
}

function itemOf({ row, version, grade }: BulkLine, fresh: ReadonlyMap<string, HeadRow>): BulkItem {
  return { evaluationId: row.id, version: version ?? fresh.get(row.id)?.version ?? row.version, grade };
}

function givenReasons(lines: readonly BulkLine[]): Record<string, string> {
  return Object.fromEntries(lines.flatMap(({ row, reason }) => (reason ? [[row.id, reason]] : [])));
}
