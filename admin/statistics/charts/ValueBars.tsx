import { Box, type Theme, useMediaQuery, useTheme } from "@mui/material";
import { BarChart } from "@mui/x-charts/BarChart";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeColor } from "../grade-colors.ts";
import { heightOf, labelOf, nameOf, type Table, textOf, valueOf } from "../table/table.ts";
import { axisEnds } from "./label-room.ts";
import { shortened } from "./shortened.ts";
import { useWidth } from "./useWidth.ts";

const MOST_BARS = 40;
const MOST_LABELLED = 24;
/** Around the bars: names of the rows take more, see `room`. */
const MARGIN = { top: 8, right: 24, bottom: 8, left: 4 } as const;

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
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawn = table.rows.filter((row) => measures.some((measure) => heightOf(row, measure) !== null));
  const rows = drawn.slice(0, MOST_BARS);
  const isLabelled = rows.length * measures.length <= MOST_LABELLED;
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
      words,
      ...(isLabelled
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
  const letters = isLabelled
    ? Math.max(0, ...series.flatMap(({ words }) => rows.map((_row, at) => words(at).length)))
    : 0;
  const ends = axisEnds(heights, letters, width - room - MARGIN.left - MARGIN.right);
  return (
    <Box
      ref={frame}
      sx={{ width: "100%", minWidth: 0 }}
      role="img"
      aria-label={translate("dashboards.chartOf", { names: series.map(({ label }) => label).join(", ") })}
    >
      <BarChart
        layout="horizontal"
        height={60 + rows.length * (measures.length > 1 ? 44 : 30)}
        series={series.map(({ words: _words, ...one }) => one)}
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
            ...ends,
            tickNumber: narrow ? 3 : 6,
            valueFormatter: (value: number) => textOf(String(Math.round(value * 1000) / 1000), scale, format),
          },
        ]}
        slotProps={{ legend: { direction: "horizontal", position: { vertical: "top", horizontal: "start" } } }}
        hideLegend={series.length < 2}
        margin={MARGIN}
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
