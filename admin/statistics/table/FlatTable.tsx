import { TableBody, TableCell, TableHead, TableRow, Tooltip } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { type Key, keyId, type Measure, nameOf, type Row, type Table, valueOf } from "./table.ts";
import { ValueCell } from "./ValueCell.tsx";

interface FlatTableProps {
  readonly label: string;
  readonly table: Table;
  /** What a key is written as, where a name alone is not enough (a link). */
  readonly nameFor?: (key: Key, name: string) => ReactNode;
  readonly withTotal?: boolean;
  /** Marks the line that the page is about. */
  readonly chosen?: string | null;
}

/** A row each group, a column each measure, everything together in the last line. */
export function FlatTable({ label, table, nameFor, withTotal = true, chosen = null }: FlatTableProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { dimensions, measures, rows, total } = table;
  const heads =
    dimensions.length === 0
      ? [translate("dashboards.what")]
      : dimensions.map((each) => translate(`dashboards.dimension.${each}`));
  return (
    <WideTable label={label}>
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
          {measures.map((measure) => (
            <MeasureHead key={measure.id} measure={measure} />
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow
            key={row.keys.map(keyId).join("|")}
            hover
            selected={chosen !== null && keyId(row.keys[0]) === chosen}
          >
            {row.keys.map((key, at) => (
              <TableCell key={key.dimension} {...(at === 0 ? { component: "th", scope: "row" } : {})}>
                {nameFor?.(key, nameOf(key, format)) ?? nameOf(key, format)}
                {key.predecessors.length > 0 && <sup>*</sup>}
              </TableCell>
            ))}
            <Values row={row} measures={measures} />
          </TableRow>
        ))}
        {withTotal && (
          <TableRow sx={{ "& > *": { fontWeight: 600, borderTop: 2, borderColor: "divider" } }}>
            <TableCell component="th" scope="row" colSpan={heads.length}>
              {translate("statistics.total")}
            </TableCell>
            <Values row={total} measures={measures} />
          </TableRow>
        )}
      </TableBody>
    </WideTable>
  );
}

/** The name of a measure, with what it means one touch away. */
export function MeasureHead({ measure }: { readonly measure: Measure }): ReactElement {
  const format = useFormat();
  const definition = format.text({ vi: measure.definitionVi, en: measure.definitionEn });
  return (
    <TableCell align="right" sx={{ minWidth: 84 }}>
      <Tooltip describeChild title={definition} enterTouchDelay={0}>
        <span tabIndex={0}>{nameOf(measure, format)}</span>
      </Tooltip>
    </TableCell>
  );
}

interface ValuesProps {
  readonly row: Pick<Row, "values"> & { readonly keys?: readonly Key[] };
  readonly measures: readonly Measure[];
}

function Values({ row, measures }: ValuesProps): ReactElement {
  return (
    <>
      {measures.map((measure, at) => (
        <TableCell key={measure.id} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
          <ValueCell value={valueOf(row, measure.id)} scale={measure.scale} why={{ row, measure }} isStop={at === 0} />
        </TableCell>
      ))}
    </>
  );
}
