import { Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import type { Cell } from "./statistic-rows.ts";

/** A number of people; of a group that is too small to be shown only that it is hidden, and why. */
export function Count({ cell }: { readonly cell: Cell }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (cell.kind === "count") return <>{format.exact(cell.count)}</>;
  const reason = translate(`statistics.${cell.kind}Cell`);
  return (
    <Tooltip title={reason} enterTouchDelay={0}>
      <span tabIndex={0} role="note" aria-label={reason} style={{ cursor: "help" }}>
        {cell.kind === "small" ? "‹5" : "•"}
      </span>
    </Tooltip>
  );
}
