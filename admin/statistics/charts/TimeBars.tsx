import { MenuItem, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { Count } from "../Count.tsx";
import { cellOf, gradeColumns, type OverTime } from "../statistic-rows.ts";
import { GradeBars } from "./GradeBars.tsx";

const MOST_CYCLES = 24;

/** The grades of a unit from cycle to cycle; only cycles of one kind stand beside each other. */
export function TimeBars({ overTime }: { readonly overTime: OverTime }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const kinds = [...new Set(overTime.map(({ cycle }) => cycle.kind))];
  const [kind, setKind] = useState(kinds.at(-1) ?? "MONTH");
  const shown = overTime.filter(({ cycle }) => cycle.kind === kind).slice(-MOST_CYCLES);
  const columns = gradeColumns(shown.map(({ statistic }) => statistic));
  return (
    <>
      {kinds.length > 1 && (
        <TextField
          select
          label={translate("resources.cycles.fields.kind")}
          value={kind}
          onChange={(event) => setKind(event.target.value as typeof kind)}
          sx={{ maxWidth: 220 }}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`cycle.kind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <GradeBars layout="vertical" rows={shown.map(({ cycle, statistic }) => ({ label: cycle.code, statistic }))} />
      <WideTable label={translate("statistics.overTime")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.cycles.name", 1)}</TableCell>
            <TableCell align="right">{translate("statistics.rated")}</TableCell>
            {columns.map((column) => (
              <TableCell key={column.grade} align="right" title={format.text(column)}>
                {column.grade}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.toReversed().map(({ cycle, statistic }) => (
            <TableRow key={cycle.id}>
              <TableCell component="th" scope="row">
                {cycle.name}
              </TableCell>
              <TableCell align="right">{format.exact(statistic.rated)}</TableCell>
              {columns.map((column) => (
                <TableCell key={column.grade} align="right">
                  <Count cell={cellOf(statistic, column.grade)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </>
  );
}
