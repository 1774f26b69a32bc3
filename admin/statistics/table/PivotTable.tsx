import { TableBody, TableCell, TableHead, TableRow, useTheme } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { heatShade, placeOf } from "./heat-color.ts";
import { heightOf, type Key, keyId, nameOf, type Pivot, pivot, type Table, valueOf } from "./table.ts";
import { ValueCell } from "./ValueCell.tsx";

interface PivotTableProps {
  readonly label: string;
  readonly table: Table;
  readonly measure: string;
  /** Order of the columns, where another table knows it. */
  readonly columns?: readonly Key[] | undefined;
  readonly nameFor?: (key: Key, name: string) => ReactNode;
  /** Shades behind the numbers. */
  readonly heat?: boolean;
}

/** A table of two dimensions with one measure in its cells: a heat map where shades are asked for. */
export function PivotTable({ label, table, measure, columns, nameFor, heat = true }: PivotTableProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isDark = useTheme().palette.mode === "dark";
  const laid = pivot(table, columns);
  const measured = table.measures.find(({ id }) => id === measure);
  const scale = measured?.scale ?? "COUNT";
  const [smallest, largest] = endsOf(laid, measure);
  const [down, across] = table.dimensions;
  return (
    <WideTable label={label}>
      <TableHead>
        <TableRow>
          <TableCell>{translate(`dashboards.dimension.${down ?? ""}`)}</TableCell>
          {laid.columns.map((column) => (
            <TableCell key={keyId(column)} align="right" title={nameOf(column, format)} sx={{ minWidth: 64 }}>
              {across === "PERIOD" ? (column.code ?? nameOf(column, format)) : nameOf(column, format)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {laid.rows.map((row) => (
          <TableRow key={keyId(row)}>
            <TableCell component="th" scope="row">
              {nameFor?.(row, nameOf(row, format)) ?? nameOf(row, format)}
              {row.predecessors.length > 0 && <sup>*</sup>}
            </TableCell>
            {laid.columns.map((column, at) => {
              const cell = laid.at(row, column);
              const height = cell === null ? null : heightOf(cell, measure);
              const shade = heat && height !== null ? heatShade(placeOf(height, smallest, largest), isDark) : null;
              return (
                <TableCell
                  key={keyId(column)}
                  align="right"
                  sx={{
                    fontVariantNumeric: "tabular-nums",
                    ...(shade === null ? {} : { bgcolor: shade.background, color: shade.color }),
                  }}
                >
                  <ValueCell
                    value={cell === null ? null : valueOf(cell, measure)}
                    scale={scale}
                    withBase={false}
                    isStop={at === 0}
                    {...(cell === null || measured === undefined ? {} : { why: { row: cell, measure: measured } })}
                  />
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function endsOf(laid: Pivot, measure: string): [number, number] {
  const heights = laid.rows.flatMap((row) =>
    laid.columns.flatMap((column) => {
      const cell = laid.at(row, column);
      const height = cell === null ? null : heightOf(cell, measure);
      return height === null ? [] : [height];
    }),
  );
  return [Math.min(...heights), Math.max(...heights)];
}
