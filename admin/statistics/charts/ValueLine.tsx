import { Box, useTheme } from "@mui/material";
import { LineChart } from "@mui/x-charts/LineChart";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeColor } from "../grade-colors.ts";
import { heightOf, nameOf, type Table, textOf, valueOf } from "../table/table.ts";
import { ticksOf } from "./ticks.ts";

interface ValueLineProps {
  readonly table: Table;
  readonly measure: string;
}

/** One measure from period to period; where there is nothing the line is broken. */
export function ValueLine({ table, measure }: ValueLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isDark = useTheme().palette.mode === "dark";
  const of = table.measures.find(({ id }) => id === measure);
  const scale = of?.scale ?? "COUNT";
  const name = of ? nameOf(of, format) : measure;
  const labels = table.rows.map(({ keys: [key] }) => (key ? nameOf(key, format) : ""));
  const ticks = ticksOf(table.rows.map(({ keys: [key] }) => key?.code ?? ""));
  return (
    <Box sx={{ width: "100%", minWidth: 0 }} role="img" aria-label={translate("dashboards.chartOf", { names: name })}>
      <LineChart
        height={260}
        series={[
          {
            ...{ id: measure, label: name, color: gradeColor(0, isDark), curve: "linear", showMark: true },
            data: table.rows.map((row) => heightOf(row, measure)),
            valueFormatter: (_value, { dataIndex }) =>
              textOf(valueOf(table.rows[dataIndex] ?? { values: [] }, measure)?.value ?? null, scale, format),
          },
        ]}
        xAxis={[
          {
            ...{ data: table.rows.map((_row, at) => at), scaleType: "point" as const },
            valueFormatter: (at: number, { location }: { location: string }) =>
              (location === "tick" ? ticks[at] : labels[at]) ?? "",
          },
        ]}
        yAxis={[
          {
            width: 56,
            ...(scale === "SHARE" ? { min: 0, max: 1 } : {}),
            ...(scale === "COUNT" ? { min: 0, tickMinStep: 1 } : {}),
            valueFormatter: (value: number) => textOf(String(Math.round(value * 1000) / 1000), scale, format),
          },
        ]}
        hideLegend
        margin={{ top: 12, right: 36, bottom: 8, left: 4 }}
        skipAnimation
      />
    </Box>
  );
}
