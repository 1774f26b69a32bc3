import { Alert, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { type StatisticFields, UnitStatistics } from "../../../schema/operations/statistics.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { Completion } from "../Completion.tsx";
import type { Cycle } from "../cycle-rows.ts";

type Statistic = ResultOf<typeof StatisticFields>;

const STEPS = [
  ...(["SELF", "COLLECTIVE", "PARTY_OPINION", "HR_PROPOSAL", "DECISION", "NOTICE", "OBJECTION"] as const),
  ...(["RESOLUTION", "PUBLICATION", "LOCKED", "NOT_RATED"] as const),
];

/** How many stand at each step, for the whole cycle and each unit below its root. */
export function StepProgress({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const query = useAsk(UnitStatistics, { filter: { cycleId: cycle.id, unitId: cycle.unitId, byUnit: "CHILDREN" } });
  const denied = isKhungError(query.error, "FORBIDDEN") ? query.error : null;
  return (
    <Section flush title={translate("cycle.progress.title")} subtitle={translate("cycle.progress.hint")}>
      {denied !== null ? (
        <Alert severity="info" sx={{ m: 2 }}>
          {denied.message}
        </Alert>
      ) : (
        <Asked query={query} lines={5}>
          {({ unitStatistics }) => (
            <Counts cycleId={cycle.id} total={unitStatistics.total} units={unitStatistics.units} />
          )}
        </Asked>
      )}
    </Section>
  );
}

function Counts({
  cycleId,
  total,
  units,
}: {
  readonly cycleId: string;
  readonly total: Statistic;
  readonly units: readonly Statistic[];
}): ReactElement {
  const translate = useTranslate();
  const used = STEPS.filter((step) => total.steps.some((one) => one.step === step && one.count + one.completed > 0));
  const busy = units.filter((unit) => (unit.subjects ?? 0) > 0);
  const idle = units.length - busy.length;
  return (
    <>
      <WideTable name="cycle.steps" label={translate("cycle.progress.title")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.units.name", 1)}</TableCell>
            <TableCell align="right">{translate("cycle.progress.subjects")}</TableCell>
            {used.map((step) => (
              <TableCell key={step} align="right">
                {translate(`evaluation.step.${step}`)}
              </TableCell>
            ))}
            <TableCell>{translate("cycle.progress.completion")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[total, ...busy].map((statistic, index) => (
            <UnitRow
              key={`${statistic.unit.id} ${String(index === 0)}`}
              statistic={statistic}
              steps={used}
              cycleId={cycleId}
              isTotal={index === 0}
            />
          ))}
        </TableBody>
      </WideTable>
      {idle > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
          {translate("cycle.progress.idle", { smart_count: idle })}
        </Typography>
      )}
    </>
  );
}

interface UnitRowProps {
  readonly statistic: Statistic;
  readonly steps: readonly (typeof STEPS)[number][];
  readonly cycleId: string;
  readonly isTotal: boolean;
}

function UnitRow({ statistic, steps, cycleId, isTotal }: UnitRowProps): ReactElement {
  const translate = useTranslate();
  const at = (step: string): number => statistic.steps.find((one) => one.step === step)?.count ?? 0;
  const filter = (step?: string): string =>
    encodeURIComponent(
      JSON.stringify({
        cycleId,
        unitId: statistic.unit.id,
        includeSubtree: true,
        ...(step === undefined ? {} : { step }),
      }),
    );
  return (
    <TableRow hover sx={isTotal ? { "& > *": { fontWeight: 600 } } : {}}>
      <TableCell component="th" scope="row">
        {isTotal ? (
          translate("cycle.progress.total")
        ) : (
          <GoTo to={`/evaluations?filter=${filter()}`}>{statistic.unit.name}</GoTo>
        )}
      </TableCell>
      <TableCell align="right">{statistic.subjects ?? "–"}</TableCell>
      {steps.map((step) => (
        <TableCell key={step} align="right">
          {at(step) === 0 ? 0 : <GoTo to={`/evaluations?filter=${filter(step)}`}>{at(step)}</GoTo>}
        </TableCell>
      ))}
      <TableCell>
        <Completion progress={{ completion: statistic.completion, subjects: null }} />
      </TableCell>
    </TableRow>
  );
}
