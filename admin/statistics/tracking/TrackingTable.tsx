import {
  Box,
  Stack,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Completion } from "../../cycle/Completion.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, LinedList, Status } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { Board, Tracked } from "./TrackingPage.tsx";
import { WhyProgress } from "./WhyTracked.tsx";

interface TableProps {
  readonly units: readonly Tracked[];
  readonly board: Board;
  readonly pathOf: (unitId: string) => string;
}

/** The units below, a row each; cards on a phone. */
export function TrackingTable(props: TableProps): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  return wide ? <Rows {...props} /> : <Cards {...props} />;
}

function Rows({ units, board, pathOf }: TableProps): ReactElement {
  const { detailed } = board;
  const translate = useTranslate();
  return (
    <WideTable name="statistics.tracking" label={translate("tracking.board")}>
      <TableHead>
        <TableRow>
          {(["unit", "regulation", "state", "progress"] as const).map((column) => (
            <TableCell key={column}>{translate(`tracking.${column}`)}</TableCell>
          ))}
          {detailed && <TableCell>{translate("tracking.steps")}</TableCell>}
          <TableCell>{translate("tracking.published")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {units.map((tracked) => (
          <TableRow key={tracked.unit.id} hover>
            <TableCell component="th" scope="row">
              <Name tracked={tracked} pathOf={pathOf} />
            </TableCell>
            <TableCell sx={{ minWidth: 180 }}>
              <Regulations tracked={tracked} />
            </TableCell>
            <TableCell>
              <State tracked={tracked} />
            </TableCell>
            <TableCell>
              <WhyProgress {...{ tracked, board }}>
                <Completion progress={{ completion: tracked.completion, subjects: tracked.participants }} />
              </WhyProgress>
            </TableCell>
            {detailed && (
              <TableCell>
                <Steps tracked={tracked} />
              </TableCell>
            )}
            <TableCell>
              <Published tracked={tracked} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function Cards({ units, board, pathOf }: TableProps): ReactElement {
  const { detailed } = board;
  return (
    <LinedList>
      {units.map((tracked) => (
        <Stack key={tracked.unit.id} component="li" sx={{ px: 2, py: 1.5, gap: 0.75, alignItems: "flex-start" }}>
          <Stack direction="row" sx={{ width: "100%", justifyContent: "space-between", gap: 1, flexWrap: "wrap" }}>
            <Name tracked={tracked} pathOf={pathOf} />
            <State tracked={tracked} />
          </Stack>
          <Regulations tracked={tracked} />
          {tracked.completion !== null && (
            <WhyProgress {...{ tracked, board }}>
              <Completion progress={{ completion: tracked.completion, subjects: tracked.participants }} />
            </WhyProgress>
          )}
          {detailed && tracked.participants > 0 && <Steps tracked={tracked} />}
        </Stack>
      ))}
    </LinedList>
  );
}

interface PartProps {
  readonly tracked: Tracked;
}

function Name({ tracked, pathOf }: PartProps & Pick<TableProps, "pathOf">): ReactElement {
  const { id, name, hasSubUnits } = tracked.unit;
  return <GoTo to={hasSubUnits ? pathOf(id) : `/units/${id}/show`}>{name}</GoTo>;
}

function Regulations({ tracked }: PartProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (tracked.regulations.length === 0) return <Status tone="warning" label={translate("tracking.noRegulation")} />;
  return (
    <>
      {tracked.regulations.map(({ frameworkId, code, startsOn, origin }) => (
        <Box key={frameworkId}>
          <GoTo to={`/frameworks/${frameworkId}/show`}>{code}</GoTo>
          <Typography variant="caption" color="textSecondary" sx={{ display: "block" }}>
            {translate("tracking.since", { day: format.day(startsOn) })}
            {origin !== "OWN" && ` · ${translate(`tracking.origin.${origin}`)}`}
          </Typography>
        </Box>
      ))}
    </>
  );
}

const TONES = { NONE: "default", PLANNED: "default", OPEN: "info", CLOSED: "success" } as const;

function State({ tracked }: PartProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { state, isLate, overdue } = tracked;
  const why =
    state === "NONE" || state === "PLANNED"
      ? translate("tracking.missed")
      : overdue === null
        ? translate("tracking.late")
        : translate("tracking.overdue", { count: format.exact(overdue) });
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap" }}>
      <Status tone={TONES[state]} label={translate(`tracking.stateOf.${state}`)} />
      {isLate && <Status tone="error" label={why} />}
    </Stack>
  );
}

function Steps({ tracked }: PartProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const steps = tracked.steps ?? [];
  if (steps.length === 0) return <>–</>;
  return (
    <Typography variant="body2">
      {steps.map(({ step, count }) => `${translate(`tracking.stepOf.${step}`)}: ${format.exact(count)}`).join(" · ")}
    </Typography>
  );
}

function Published({ tracked }: PartProps): ReactElement {
  const translate = useTranslate();
  const { published } = tracked;
  if (published.length === 0) return <>{translate("tracking.notPublished")}</>;
  return <>{published.map((audience) => translate(`tracking.publishedOf.${audience}`)).join(", ")}</>;
}
