import { Link, TableCell } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";

interface NumberCellProps {
  /** A count, or a text that says a number. */
  readonly value: number | string;
  /** What the number is and of whom, for whoever does not see the table. */
  readonly label: string;
  /** Colour beside the number where it is not 0. */
  readonly tone: "error" | "warning" | null;
  readonly onOpen: () => void;
}

/** A number that opens what it counts; 0 opens nothing. */
export function NumberCell({ value, label, tone, onOpen }: NumberCellProps): ReactElement {
  const format = useFormat();
  if (value === 0 || value === "–")
    return (
      <TableCell align="right" sx={{ color: "text.secondary" }}>
        {value}
      </TableCell>
    );
  return (
    <TableCell align="right">
      <Link
        component="button"
        type="button"
        aria-label={`${label}: ${String(value)}`}
        onClick={onOpen}
        sx={{ font: "inherit", fontWeight: 600, ...(tone === null ? {} : { color: `${tone}.main` }) }}
      >
        {typeof value === "number" ? format.exact(value) : value}
      </Link>
    </TableCell>
  );
}
