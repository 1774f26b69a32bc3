import { Box, Table } from "@mui/material";
import { type ReactElement, type ReactNode, useRef } from "react";
import { STACKED, useHeadsOnCells } from "./table/stacked.ts";
import { useHiddenColumns } from "./table/useHiddenColumns.ts";
import { WideTableTools } from "./table/WideTableTools.tsx";

interface WideTableProps {
  readonly label?: string;
  /** Under which the account's choice of columns is kept; without it all columns stand. */
  readonly name?: string;
  /** Of few columns: on a phone its rows stand under one another as small cards, and nothing is scrolled sideways. */
  readonly stacked?: boolean;
  readonly children: ReactNode;
}

/**
 * A table of numbers that scrolls sideways on a phone while its first column stays in sight. On a desk it can be copied
 * for a spreadsheet, and, where it has a name, its columns be chosen.
 */
export function WideTable({ label, name, stacked = false, children }: WideTableProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const { hidden, ...columns } = useHiddenColumns(name, frame);
  useHeadsOnCells(frame, stacked);
  return (
    <>
      <Box
        ref={frame}
        sx={{ overflowX: "auto" }}
        tabIndex={0}
        role="region"
        {...(label === undefined ? {} : { "aria-label": label })}
      >
        <Table
          size="small"
          sx={{
            "& tbody tr:last-child th": { borderBottom: 0 },
            "& tbody th": { bgcolor: "background.paper", minWidth: { xs: 118, sm: 170 } },
            "& tr > th:first-of-type": { position: "sticky", left: 0, zIndex: 1 },
            ...hidden,
            ...(stacked && STACKED),
          }}
        >
          {children}
        </Table>
      </Box>
      {label !== undefined && <WideTableTools label={label} inside={() => frame.current} columns={columns} />}
    </>
  );
}
