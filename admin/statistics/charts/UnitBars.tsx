import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useAskCount } from "../explain/ExplainedCounts.tsx";
import type { Statistic } from "../statistic-rows.ts";
import { GradeBars } from "./GradeBars.tsx";

const MOST_BARS = 40;

/** One bar a unit, in parts by grade; units without a rated person have none. */
export function UnitBars({ units }: { readonly units: readonly Statistic[] }): ReactElement {
  const translate = useTranslate();
  const ask = useAskCount();
  const rated = units.filter((unit) => unit.rated > 0);
  const shown = rated.slice(0, MOST_BARS);
  if (shown.length === 0) return <Typography color="textSecondary">{translate("statistics.noneRated")}</Typography>;
  return (
    <>
      <GradeBars
        layout="horizontal"
        onAsk={ask}
        rows={shown.map((statistic) => ({ label: statistic.unit.name, statistic }))}
      />
      {rated.length > shown.length && (
        <Typography variant="body2" color="textSecondary">
          {translate("statistics.barsLeftOut", { smart_count: rated.length - shown.length })}
        </Typography>
      )}
    </>
  );
}
