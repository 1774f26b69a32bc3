import { type RefObject, useEffect } from "react";

const PHONE = "@media screen and (max-width: 599.95px)";

/** On a phone each row of a table is a small card: the first cell its name, the others under the words of their heads. */
export const STACKED = {
  [PHONE]: {
    display: "block",
    "& thead": { display: "none" },
    "& tbody, & tr": { display: "block" },
    "& tr": { px: 2, py: 1, borderBottom: 1, borderColor: "divider" },
    "& tr:last-child": { borderBottom: 0 },
    "& tr > *, & tr > th:first-of-type": {
      position: "static",
      display: "flex",
      flexDirection: "row",
      justifyContent: "space-between",
      gap: 2,
      minWidth: 0,
      width: "auto",
      border: 0,
      p: "2px 0",
      textAlign: "right",
    },
    "& tr > :first-child, & tr > th:first-of-type": { display: "block", textAlign: "left" },
    "& tr > :not(:first-child)::before": {
      content: "attr(data-head)",
      flexShrink: 0,
      color: "text.secondary",
      textAlign: "left",
    },
    "& tr > :not(:first-child):empty": { display: "none" },
  },
} as const;

/** Writes the words of the heads to the cells below them, from where a phone shows them. */
export function useHeadsOnCells(frame: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const table = on ? frame.current?.querySelector("table") : null;
    if (!table) return;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows]))
      for (const [at, cell] of [...row.cells].entries())
        if (cell.dataset["head"] !== (heads[at] ?? "")) cell.dataset["head"] = heads[at] ?? "";
  });
}
