import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { toNumber, useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { plain } from "../task/task-words.ts";
import { NumberCell } from "../unit/NumberCell.tsx";
import { Opened, type Opening } from "../unit/Opened.tsx";
import type { Plan, PlanLoad } from "./plan-rows.ts";

interface LoadBarsProps {
  readonly plan: Plan;
  readonly loads: readonly PlanLoad[];
}

/** What each person has to do in the period of the plan: a bar with what was assigned and what is planned, and numbers. */
export function LoadBars({ plan, loads }: LoadBarsProps): ReactElement | null {
  const translate = useTranslate();
  const [opening, setOpening] = useState<Opening | null>(null);
  if (loads.length === 0) return null;
  const most = Math.max(...loads.map(valueOf), 0);
  return (
    <Section flush title={translate("plan.load.title")} subtitle={translate("plan.load.hint")}>
      <WideTable stacked label={translate("plan.load.title")}>
        <TableHead>
          <TableRow>
            <TableCell component="th">{translate("plan.load.person")}</TableCell>
            <TableCell sx={{ minWidth: 180, width: "35%" }}>{translate("plan.load.bar")}</TableCell>
            {(["items", "planned", "tasks", "assigned", "late"] as const).map((name) => (
              <TableCell key={name} align="right">
                {translate(`plan.load.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {loads.map((load) => (
            <LoadRow key={load.personId} load={load} most={most} plan={plan} onOpen={setOpening} />
          ))}
        </TableBody>
      </WideTable>
      {opening !== null && (
        <Opened
          opening={opening}
          place={{ unitId: plan.unitId, from: plan.startsOn, to: plan.endsOn }}
          onClose={() => setOpening(null)}
        />
      )}
    </Section>
  );
}

interface LoadRowProps {
  readonly load: PlanLoad;
  readonly most: number;
  readonly plan: Plan;
  readonly onOpen: (opening: Opening) => void;
}

function LoadRow({ load, most, plan, onOpen }: LoadRowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const name = load.person.fullName;
  const filter = {
    ...{ unitId: plan.unitId, includeSubtree: true, ownerPersonId: load.personId },
    ...{ dueFrom: plan.startsOn, dueTo: plan.endsOn },
  };
  const open = (late: boolean) => (): void =>
    onOpen({
      kind: "tasks",
      title: `${name}: ${translate(`plan.load.${late ? "late" : "tasks"}`).toLowerCase()}`,
      filter: late ? { ...filter, late } : filter,
    });
  const label = (key: string): string => `${name}, ${translate(`plan.load.${key}`).toLowerCase()}`;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>
        <Bar load={load} most={most} />
      </TableCell>
      <TableCell align="right">{format.exact(load.items)}</TableCell>
      <TableCell align="right">{format.exact(plain(load.planned))}</TableCell>
      <NumberCell value={load.tasks} tone={null} label={label("tasks")} onOpen={open(false)} />
      <TableCell align="right">{format.exact(plain(load.assigned))}</TableCell>
      <NumberCell value={load.late} tone="error" label={label("late")} onOpen={open(true)} />
    </TableRow>
  );
}

/** Assigned work full, planned work that goes beyond it hatched; the numbers stand beside it. */
function Bar({ load, most }: { readonly load: PlanLoad; readonly most: number }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [assigned, planned] = [toNumber(load.assigned) ?? 0, toNumber(load.planned) ?? 0];
  const width = (value: number): string => `${String(most === 0 ? 0 : Math.round((value / most) * 100))}%`;
  const words = translate("plan.load.words", {
    assigned: format.exact(plain(load.assigned)),
    planned: format.exact(plain(load.planned)),
  });
  return (
    <Box role="img" aria-label={words} title={words}>
      <Box sx={{ position: "relative", height: 12, borderRadius: 1, bgcolor: "action.hover", overflow: "hidden" }}>
        <Box
          sx={{
            ...{ position: "absolute", inset: 0, width: width(planned) },
            background: (theme) =>
              `repeating-linear-gradient(45deg, ${theme.palette.primary.light} 0 5px, transparent 5px 9px)`,
            ...{ border: 1, borderColor: "primary.main", borderRadius: 1 },
          }}
        />
        <Box sx={{ position: "absolute", inset: 0, width: width(assigned), bgcolor: "primary.main" }} />
      </Box>
      <Typography variant="caption" color="textSecondary" aria-hidden>
        {words}
      </Typography>
    </Box>
  );
}

function valueOf({ assigned, planned }: PlanLoad): number {
  return Math.max(toNumber(assigned) ?? 0, toNumber(planned) ?? 0);
}
