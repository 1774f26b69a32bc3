import { Box, LinearProgress, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Board } from "./TrackingPage.tsx";
import { type GroupMeasure, WhyGroup } from "./WhyTracked.tsx";

const MEASURES = ["withRegulation", "opened", "closed"] as const;

/** Totals by kind of unit, each as a bar with its number: 14/27. */
export function Groups({ board }: { readonly board: Board }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate("tracking.groups")}>
      <Box sx={{ display: "grid", gap: 3, gridTemplateColumns: "repeat(auto-fill, minmax(260px, 1fr))" }}>
        {board.groups.map((group) => (
          <Stack key={group.kind} sx={{ gap: 1 }}>
            <Typography variant="subtitle1" component="h3">
              {translate(`organization.unitKind.${group.kind}`)} ·{" "}
              {translate("tracking.groupOf", { smart_count: group.units })}
            </Typography>
            {MEASURES.map((measure) => (
              <Measure key={measure} label={translate(`tracking.${measure}`)} {...{ board, group, measure }} />
            ))}
            {group.late > 0 && (
              <Typography variant="body2" color="error">
                {translate("tracking.lateUnits")}:{" "}
                <WhyGroup {...{ board, group, measure: "late" }} label={translate("tracking.lateUnits")}>
                  {format.exact(group.late)}/{format.exact(group.units)}
                </WhyGroup>
              </Typography>
            )}
          </Stack>
        ))}
      </Box>
    </Section>
  );
}

interface MeasureProps {
  readonly label: string;
  readonly board: Board;
  readonly group: Board["groups"][number];
  readonly measure: GroupMeasure;
}

function Measure({ label, board, group, measure }: MeasureProps): ReactElement {
  const format = useFormat();
  const { [measure]: count, units: of } = group;
  const words = `${format.exact(count)}/${format.exact(of)}`;
  return (
    <div>
      <Stack direction="row" sx={{ justifyContent: "space-between" }}>
        <Typography variant="body2">{label}</Typography>
        <Typography variant="body2" sx={{ fontVariantNumeric: "tabular-nums", fontWeight: 600 }}>
          <WhyGroup {...{ board, group, measure, label }}>{words}</WhyGroup>
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        value={(100 * count) / Math.max(of, 1)}
        aria-label={`${label}: ${words}`}
        sx={{ height: 8, borderRadius: 4 }}
      />
    </div>
  );
}
