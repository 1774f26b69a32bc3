import { Box, type Theme, useMediaQuery, useTheme } from "@mui/material";
import { BarChart } from "@mui/x-charts/BarChart";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeColor } from "../grade-colors.ts";
import { heightOf, labelOf, nameOf, type Table, textOf, valueOf } from "../table/table.ts";
import { shortened } from "./shortened.ts";

const MOST_BARS = 40;
const MOST_LABELLED = 24;

interface ValueBarsProps {
  readonly table: Table;
  /** Measures of one scale, each a bar of its own beside the others. */
  readonly measures: readonly string[];
}

/** A bar for each row and measure, with its number at its end; rows that show nothing have none. */
export function ValueBars({ table, measures }: ValueBarsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isDark = useTheme().palette.mode === "dark";
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const drawn = table.rows.filter((row) => measures.some((measure) => heightOf(row, measure) !== null));
  const rows = drawn.slice(0, MOST_BARS);
  const series = measures.flatMap((id, place) => {
    const measure = table.measures.find((one) => one.id === id);
    if (!measure) return [];
    const words = (at: number): string =>
      textOf(valueOf(rows[at] ?? { values: [] }, id)?.value ?? null, measure.scale, format);
    return {
      id,
      label: nameOf(measure, format),
      color: gradeColor(place, isDark),
      data: rows.map((row) => heightOf(row, id)),
      valueFormatter: (_value: number | null, { dataIndex }: { dataIndex: number }) => words(dataIndex),
      ...(rows.length * measures.length <= MOST_LABELLED
        ? {
            barLabel: ({ dataIndex }: { dataIndex: number }) => words(dataIndex),
            barLabelPlacement: "outside" as const,
          }
        : {}),
    };
  });
  const heights = series.flatMap(({ data }) => data.filter((height) => height !== null));
  const scale = table.measures.find(({ id }) => id === measures[0])?.scale ?? "COUNT";
  const labels = rows.map(({ keys }) => labelOf(keys, format));
  const room = narrow ? 110 : 230;
  return (
    <Box
      sx={{ width: "100%", minWidth: 0 }}
      role="img"
      aria-label={translate("dashboards.chartOf", { names: series.map(({ label }) => label).join(", ") })}
    >
      <BarChart
        layout="horizontal"
        height={60 + rows.length * (measures.length > 1 ? 44 : 30)}
        series={series}
        yAxis={[
          {
            ...{ data: rows.map((_row, at) => at), scaleType: "band" as const, width: room },
            valueFormatter: (at: number, context: { location: string }) =>
              context.location === "tick" ? shortened(labels[at] ?? "", narrow ? 16 : 34) : (labels[at] ?? ""),
          },
        ]}
        xAxis={[
          {
            ...(scale === "COUNT" ? { tickMinStep: 1 } : {}),
            ...endsOf(heights, narrow ? 0.32 : 0.12),
            tickNumber: narrow ? 3 : 6,
            valueFormatter: (value: number) => textOf(String(Math.round(value * 1000) / 1000), scale, format),
          },
        ]}
        slotProps={{ legend: { direction: "horizontal", position: { vertical: "top", horizontal: "start" } } }}
        hideLegend={series.length < 2}
        margin={{ top: 8, right: 56, bottom: 8, left: 4 }}
        skipAnimation
      />
      {drawn.length > rows.length && (
        <Box component="p" sx={{ m: 0, typography: "body2", color: "text.secondary" }}>
          {translate("statistics.barsLeftOut", { smart_count: drawn.length - rows.length })}
        </Box>
      )}
    </Box>
  );
}

/** Room beside the longest bar for its number: this part of what is drawn. */
function endsOf(heights: readonly number[], part: number): { readonly min: number; readonly max: number } {
  const [smallest, largest] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const room = (largest - smallest || 1) * part;
  return { min: smallest < 0 ? smallest - room : 0, max: largest > 0 || smallest === 0 ? largest + room : 0 };
}
