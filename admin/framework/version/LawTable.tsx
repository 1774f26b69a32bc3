import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement, ReactNode } from "react";

interface LawTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** Rules as a table with a column for the legal basis; on a phone each rule stands as a block. */
export function LawTable({ label, columns, rows }: LawTableProps): ReactElement {
  return (
    <Table size="small" aria-label={label} sx={TABLE}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{column}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, place) => (
          <TableRow key={place}>
            {row.map((cell, column) => (
              <TableCell key={columns[column]}>
                <Box component="span" className="column-name">
                  {columns[column]}
                </Box>
                {cell === null || cell === "" ? "–" : cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const TABLE = {
  "& td": { verticalAlign: "top", overflowWrap: "anywhere" },
  "& tbody tr:last-child td": { borderBottom: 0 },
  "& .column-name": { display: { xs: "block", sm: "none" }, typography: "caption", color: "text.secondary" },
  "& thead": { display: { xs: "none", sm: "table-header-group" } },
  "& tbody tr": { display: { xs: "block", sm: "table-row" }, borderBottom: { xs: 1, sm: 0 }, borderColor: "divider" },
  "& tbody td": {
    display: { xs: "block", sm: "table-cell" },
    borderBottom: { xs: 0, sm: 1 },
    borderColor: { xs: "divider", sm: "divider" },
    px: { xs: 0, sm: 2 },
  },
} as const;
