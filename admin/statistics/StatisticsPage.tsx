import { Alert, Box, MenuItem, Stack, TextField } from "@mui/material";
import { lazy, type ReactElement, Suspense } from "react";
import { Title, useTranslate } from "react-admin";
import { Me } from "../../schema/operations/identity.ts";
import { UnitStatistics, UnitStatisticsOverTime } from "../../schema/operations/statistics.ts";
import { UnitPicker } from "../cycle/pickers.tsx";
import { POSITION_CLASSES } from "../organization/choices.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { PageHead, Section } from "../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../shared/ui/states.tsx";
import { fetchPart } from "../shared/trouble/parts.ts";
import { StatisticsTabs } from "./dashboard/StatisticsTabs.tsx";
import { ExplainedCounts } from "./explain/ExplainedCounts.tsx";
import { ExportButton } from "./ExportButton.tsx";
import type { OverTime, Statistics } from "./statistic-rows.ts";
import { Totals } from "./Totals.tsx";
import { UnitTable } from "./UnitTable.tsx";
import { type Choice, useChoice } from "./useChoice.ts";

const UnitBars = lazy(() =>
  fetchPart(() => import("./charts/UnitBars.tsx")).then((module) => ({ default: module.UnitBars })),
);
const TimeBars = lazy(() =>
  fetchPart(() => import("./charts/TimeBars.tsx")).then((module) => ({ default: module.TimeBars })),
);

/** Numbers of a unit: pick a unit and a cycle, read tables and bars, take a file along. */
export function StatisticsPage(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const choice = useChoice();
  const viewer = me.data?.me;
  const unitId =
    choice.unitId ??
    viewer?.headedUnits[0]?.id ??
    viewer?.grants.find((grant) => grant.status === "IN_FORCE" && grant.unit !== null)?.unit?.id ??
    null;
  return (
    <>
      <Title title="statistics.title" />
      <PageHead title={translate("statistics.title")} subtitle={translate("statistics.hint")} />
      <StatisticsTabs at="grades" />
      {me.isPending ? <Waiting /> : <OfUnit key={unitId} unitId={unitId} choice={choice} />}
    </>
  );
}

function OfUnit({ unitId, choice }: { readonly unitId: string | null; readonly choice: Choice }): ReactElement {
  const translate = useTranslate();
  const positionClass = choice.positionClass;
  const overTime = useAsk(
    UnitStatisticsOverTime,
    { filter: { unitId: unitId ?? "", positionClass } },
    { enabled: unitId !== null },
  );
  const cycles = (overTime.data?.unitStatisticsOverTime ?? []).toReversed().map(({ cycle }) => cycle);
  const cycleId = cycles.find(({ id }) => id === choice.cycleId)?.id ?? cycles[0]?.id ?? null;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction={{ xs: "column", md: "row" }} sx={{ gap: 1.5, alignItems: { md: "center" } }}>
        <UnitPicker value={unitId} onPick={(id) => choice.set({ unitId: id, cycleId: null })} />
        <TextField
          select
          label={translate("resources.cycles.name", 1)}
          value={cycleId ?? ""}
          onChange={(event) => choice.set({ cycleId: event.target.value })}
          sx={{ maxWidth: { md: 320 } }}
        >
          {cycles.map((cycle) => (
            <MenuItem key={cycle.id} value={cycle.id}>
              {cycle.name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("resources.positions.fields.positionClass")}
          value={positionClass ?? ""}
          onChange={(event) =>
            choice.set({
              positionClass: event.target.value === "" ? null : (event.target.value as Choice["positionClass"]),
            })
          }
          sx={{ maxWidth: { md: 240 } }}
        >
          <MenuItem value="">{translate("statistics.allClasses")}</MenuItem>
          {POSITION_CLASSES.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {translate(name)}
            </MenuItem>
          ))}
        </TextField>
        {unitId !== null && <ExportButton unitId={unitId} cycleId={cycleId} positionClass={positionClass} />}
      </Stack>
      {unitId === null ? (
        <Quiet title={translate("statistics.pick")} />
      ) : (
        <Asked query={overTime}>
          {({ unitStatisticsOverTime }) =>
            cycleId === null ? (
              <Quiet title={translate("statistics.noCycle")} hint={translate("statistics.noCycleHint")} />
            ) : (
              <OfCycle
                unitId={unitId}
                cycleId={cycleId}
                positionClass={positionClass}
                overTime={unitStatisticsOverTime}
              />
            )
          }
        </Asked>
      )}
    </Stack>
  );
}

interface OfCycleProps {
  readonly unitId: string;
  readonly cycleId: string;
  readonly positionClass: Choice["positionClass"];
  readonly overTime: OverTime;
}

function OfCycle({ unitId, cycleId, positionClass, overTime }: OfCycleProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(UnitStatistics, { filter: { unitId, cycleId, positionClass, byUnit: "CHILDREN" } });
  const filter = positionClass === null ? {} : { positionClasses: [positionClass] };
  return (
    <>
      <Asked query={query} lines={8}>
        {({ unitStatistics }) => (
          <ExplainedCounts statistics={unitStatistics} filter={filter}>
            <Numbers statistics={unitStatistics} />
          </ExplainedCounts>
        )}
      </Asked>
      {overTime.length > 1 && (
        <Section title={translate("statistics.overTime")} subtitle={translate("statistics.overTimeHint")}>
          <Suspense fallback={<Waiting />}>
            <TimeBars overTime={overTime} filter={filter} />
          </Suspense>
        </Section>
      )}
    </>
  );
}

function Numbers({ statistics }: { readonly statistics: Statistics }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ gap: 2 }}>
      {!statistics.exact && <Alert severity="info">{translate("statistics.suppressed")}</Alert>}
      <Totals statistic={statistics.total} exact={statistics.exact} />
      {statistics.units.length > 0 && (
        <>
          <Section title={translate("statistics.bars")} subtitle={translate("statistics.barsHint")}>
            <Box sx={{ minHeight: 160 }}>
              <Suspense fallback={<Waiting />}>
                <UnitBars units={statistics.units} />
              </Suspense>
            </Box>
          </Section>
          <UnitTable statistics={statistics} />
        </>
      )}
    </Stack>
  );
}
