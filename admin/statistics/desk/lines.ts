import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import InsightsOutlinedIcon from "@mui/icons-material/InsightsOutlined";
import TableChartOutlinedIcon from "@mui/icons-material/TableChartOutlined";
import type { ComponentType } from "react";
import type { DeskLine, DeskReader, Door } from "../../shared/ui/desk-line.ts";

/** For those who read figures: the cycles that run with their progress, dashboards and the table builder. */
export function statisticsLines({ open }: Door, { has }: DeskReader): DeskLine[] {
  if (!open || !has("ANALYST")) return [];
  const cycles = open.items.map(({ id, name, unit }): DeskLine => ({
    ...{ key: `figures ${id}`, group: "figures", icon: FlagOutlinedIcon, count: 0, dueOn: null },
    ...{ text: "statisticsDesk.cycle", values: { cycle: name }, detail: unit.name },
    ...{ to: `/progress-tracking?cycle=${id}&unit=${unit.id}`, act: "statisticsDesk.progress" },
  }));
  return [
    place("overview", InsightsOutlinedIcon, "/statistics/overview"),
    place("builder", TableChartOutlinedIcon, "/statistics/builder"),
    ...cycles,
  ];
}

function place(name: "overview" | "builder", icon: ComponentType, to: string): DeskLine {
  return {
    ...{ key: name, group: "figures", icon, count: 0, dueOn: null, to },
    ...{ text: `statisticsDesk.${name}`, act: "statisticsDesk.open" },
  };
}
