import { Box, type Theme, useMediaQuery, useTheme } from "@mui/material";
import { BarChart } from "@mui/x-charts/BarChart";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeColor, hiddenColor } from "../grade-colors.ts";
import type { AskedCount } from "../explain/ExplainedCounts.tsx";
import { cellOf, gradeColumns, hiddenIn, type Statistic } from "../statistic-rows.ts";
import { shortened } from "./shortened.ts";

interface GradeBarsProps {
  /** Horizontal for long names, vertical for time. */
  readonly layout: "horizontal" | "vertical";
  readonly rows: readonly { readonly label: string; readonly statistic: Statistic }[];
  /** Opens why a part of a bar is as long as it is; who has no mouse finds the same in the table. */
  readonly onAsk?: ((asked: AskedCount) => void) | null;
}

/** Bars in parts by grade, best first; what is hidden is a grey part of its own. The numbers stand in the table. */
export function GradeBars({ layout, rows, onAsk = null }: GradeBarsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isDark = useTheme().palette.mode === "dark";
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const statistics = rows.map(({ statistic }) => statistic);
  const hidden = statistics.map(hiddenIn);
  const words = (value: number | null): string => format.exact(value);
  const grades = gradeColumns(statistics).map((column, place) => ({
    id: column.grade,
    label: format.text(column),
    color: gradeColor(place, isDark),
    stack: "grades",
    valueFormatter: words,
    data: statistics.map((statistic) => countOf(statistic, column.grade)),
  }));
  const rest = {
    id: "hidden",
    label: translate("statistics.hidden"),
    color: hiddenColor(isDark),
    stack: "grades",
    valueFormatter: words,
    data: hidden,
  };
  const series = hidden.some((count) => count > 0) ? [...grades, rest] : grades;
  const room = narrow ? 110 : 230;
  const names = { data: rows.map(({ label }) => label), scaleType: "band" as const };
  const short = (label: string, context: { location: string }): string =>
    context.location === "tick" ? shortened(label, narrow ? 16 : 34) : label;
  const isHorizontal = layout === "horizontal";
  const columns = gradeColumns(statistics);
  const ask = (seriesId: string | number, place: number): void => {
    const statistic = statistics[place];
    const grade = columns.find((column) => column.grade === seriesId);
    if (statistic === undefined || grade === undefined) return;
    onAsk?.({ statistic, isUnit: isHorizontal, measure: "RATED", value: countOf(statistic, grade.grade), grade });
  };
  return (
    <Box sx={{ width: "100%", minWidth: 0 }}>
      <BarChart
        layout={layout}
        height={isHorizontal ? 70 + rows.length * 30 : 300}
        series={series}
        {...(isHorizontal
          ? { yAxis: [{ ...names, width: room, valueFormatter: short }], xAxis: [{ tickMinStep: 1 }] }
          : { xAxis: [{ ...names, valueFormatter: short }], yAxis: [{ width: 44, tickMinStep: 1 }] })}
        slotProps={{ legend: { direction: "horizontal", position: { vertical: "top", horizontal: "start" } } }}
        margin={{ top: 8, right: 16, bottom: 8, left: 4 }}
        skipAnimation
        {...(onAsk === null
          ? {}
          : { onItemClick: (_event: unknown, { seriesId, dataIndex }: BarMark) => ask(seriesId, dataIndex) })}
      />
    </Box>
  );
}

interface BarMark {
  readonly seriesId: string | number;
  readonly dataIndex: number;
}

function countOf(statistic: Statistic, grade: string): number {
  const cell = cellOf(statistic, grade);
  return cell.kind === "count" ? cell.count : 0;
}
