import type { ClipboardEvent } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { useChosen } from "../decision/chosen.tsx";
import { type HeadRow, subjectName } from "../decision/head-rows.ts";
import { departsFrom } from "../decision/head-rows.ts";
import { gradeWords } from "../grade-words.ts";
import { dueOf, standingReason, voteWords } from "./board-rows.ts";
import type { BulkAsk, BulkLine } from "./bulk/bulk-rows.ts";
import { readPaste, toTsv } from "./clipboard.ts";
import type { Column } from "./columns.ts";
import { useGrid } from "./grid/grid-store.tsx";

interface Clipboard {
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

/** Copying the selected rows to a spreadsheet; pasting grades and reasons from one, which are shown before they count. */
export function useClipboard(
  rows: readonly HeadRow[],
  columns: readonly Column[],
  onAsk: (ask: BulkAsk) => void,
): Clipboard {
  const translate = useTranslate();
  const notify = useNotify();
  const grid = useGrid();
  const table = useChosen();
  const textOf = useCellText();
  const copy = (event: ClipboardEvent): void => {
    if (isTyping(event) || window.getSelection()?.isCollapsed === false) return;
    const { picked, active } = grid.read();
    const chosen =
      picked.size > 0 ? rows.filter(({ id }) => picked.has(id)) : rows.filter(({ id }) => id === active?.id);
    if (chosen.length === 0) return;
    const heading = [
      translate("evaluation.board.code"),
      ...columns.map((one) => translate(`evaluation.board.column.${one}`)),
    ];
    const lines = chosen.map((row) => [row.person?.code ?? "", ...columns.map((column) => textOf(row, column))]);
    event.clipboardData.setData("text/plain", toTsv([heading, ...lines]));
    event.preventDefault();
    notify("evaluation.board.copied", { type: "info", messageArgs: { smart_count: chosen.length } });
  };
  const paste = (event: ClipboardEvent): void => {
    if (isTyping(event)) return;
    event.preventDefault();
    const from = Math.max(
      0,
      rows.findIndex(({ id }) => id === grid.read().active?.id),
    );
    const { items, unknown } = readPaste(event.clipboardData.getData("text/plain"), rows, from);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const lines = items.flatMap(({ id, grade, reason }): BulkLine[] => {
      const row = byId.get(id);
      return row ? [{ row, grade, reason }] : [];
    });
    if (lines.length === 0) return void notify("evaluation.board.pastedNothing", { type: "warning" });
    table?.chooseAll(
      new Map(lines.flatMap(({ row, grade }) => (grade && row.abilities.canDecide.allowed ? [[row.id, grade]] : []))),
    );
    onAsk({ verb: "DECIDE", lines, unknown });
  };
  return { copy, paste };
}

function isTyping({ target }: ClipboardEvent): boolean {
  return (target as HTMLElement).matches("input[type='text'], textarea");
}

/** What a cell says, in words that a spreadsheet keeps. */
function useCellText(): (row: HeadRow, column: Column) => string {
  const translate = useTranslate();
  const format = useFormat();
  return (row, column) => {
    const grade = (code: string | null): string => code ?? "";
    switch (column) {
      case "person":
        return subjectName(row);
      case "step":
        return translate(`evaluation.step.${row.step}`);
      case "self":
        return grade(row.selfGrade);
      case "total":
        return row.shownTotal === null ? "" : format.exact(row.shownTotal);
      case "vote":
        return voteWords(row);
      case "suggested":
        return grade(row.suggestedGrade);
      case "proposed":
        return grade(row.proposedGrade);
      case "decided":
        return grade(row.decidedGrade);
      case "reason":
        return standingReason(row);
      case "due":
        return format.day(dueOf(row)?.dueOn ?? null);
      case "marks": {
        const from = departsFrom(row, row.steps, row.decidedGrade);
        return from === null
          ? ""
          : translate(`evaluation.decide.mark.${from.by}`, {
              grade: gradeWords(row.grades, from.grade, format.locale),
            });
      }
    }
  };
}
