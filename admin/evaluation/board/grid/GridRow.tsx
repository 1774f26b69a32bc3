import { Box } from "@mui/material";
import { memo, type ReactElement } from "react";
import type { Column } from "../columns.ts";
import { RowMenu } from "../../decision/RowMenu.tsx";
import { type CellProps, CELLS } from "./cells.tsx";
import { useCursorIn, useIsPicked } from "./grid-store.tsx";
import { ROW_HEIGHT } from "./useWindowing.ts";

interface GridRowProps extends CellProps {
  readonly columns: readonly Column[];
  readonly tracks: string;
  /** Place among all rows, from 0. */
  readonly place: number;
  /** Whether the Tab key enters the grid here while the cursor stands nowhere. */
  readonly isEntry: boolean;
}

const CELL = { display: "flex", alignItems: "center", px: 1, minWidth: 0, overflow: "hidden", fontSize: "0.875rem" };
const RING = { outline: 2, outlineColor: "primary.main", outlineOffset: -2 };

/** A row of the grid; drawn anew when something about it changes, or the cursor comes or goes. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, columns, tracks, place, isEntry } = props;
  const cursor = useCursorIn(row.id);
  const picked = useIsPicked(row.id);
  const tabIndexOf = (column: number): number => (cursor === column || (isEntry && column === 0) ? 0 : -1);
  const cell = (column: number): object => ({
    tabIndex: tabIndexOf(column),
    "data-column": column,
    "aria-colindex": column + 1,
  });
  return (
    <Box
      role="row"
      aria-rowindex={place + 2}
      aria-selected={picked}
      data-row={row.id}
      sx={{
        position: "absolute",
        top: place * ROW_HEIGHT,
        left: 0,
        right: 0,
        height: ROW_HEIGHT,
        display: "grid",
        gridTemplateColumns: tracks,
        borderBottom: 1,
        borderColor: "divider",
        bgcolor: picked ? "primary.light" : row.subject === "UNIT" ? "background.default" : "background.paper",
        // Under one another, so that no row is torn between two sheets.
        "@media print": { position: "static", breakInside: "avoid" },
        ...(picked && { "& .MuiTypography-root": { color: "text.primary" } }),
      }}
    >
      {columns.map((column, at) => (
        <Box
          key={column}
          role={at === 0 ? "rowheader" : "gridcell"}
          {...cell(at)}
          sx={{
            ...CELL,
            "&:focus-visible": RING,
            ...(at === 0 && { position: "sticky", left: 0, zIndex: 1, bgcolor: "inherit", px: 0 }),
          }}
        >
          {CELLS[column](props)}
        </Box>
      ))}
      <Box role="gridcell" {...cell(columns.length)} sx={{ ...CELL, px: 0.5, "&:focus-visible": RING }}>
        <RowMenu row={row} outsideTab />
      </Box>
    </Box>
  );
});
