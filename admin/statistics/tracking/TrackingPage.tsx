import { Alert, Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { ProgressTracking } from "../../../schema/operations/statistics/tracking.ts";
import { CyclePicker, UnitPicker } from "../../cycle/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { DayField, Tick } from "../../shared/ui/fields.tsx";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet, Waiting } from "../../shared/ui/states.tsx";
import { SavedViews } from "../../shared/ui/table/SavedViews.tsx";
import { Groups } from "./Groups.tsx";
import { askedBoard, type Kind, KINDS, type Track, TRACKS } from "./board-choice.ts";
import { TrackingExport } from "./TrackingExport.tsx";
import { TrackingTable } from "./TrackingTable.tsx";
import { type TrackingChoice, useTrackingChoice } from "./useTrackingChoice.ts";

export type Board = ResultOf<typeof ProgressTracking>["progressTracking"];
export type Tracked = Board["units"][number];

/** Adoption and progress of the units below: for the superior level. */
export function TrackingPage(): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const choice = useTrackingChoice();
  const viewer = me.data?.me;
  const unitId =
    choice.unitId ??
    viewer?.grants.find((grant) => grant.status === "IN_FORCE" && grant.unit !== null)?.unit?.id ??
    viewer?.headedUnits[0]?.id ??
    null;
  return (
    <>
      <Title title="tracking.title" />
      <PageHead
        title={translate("tracking.title")}
        subtitle={translate("tracking.hint")}
        actions={
          <>
            <SavedViews list="progress-tracking" />
            {unitId !== null && <TrackingExport unitId={unitId} choice={choice} />}
          </>
        }
      />
      {me.isPending ? (
        <Waiting />
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Choices unitId={unitId} choice={choice} />
          {unitId === null ? (
            <Quiet title={translate("tracking.pick")} />
          ) : (
            <OfUnit key={unitId} unitId={unitId} choice={choice} />
          )}
        </Stack>
      )}
    </>
  );
}

interface PartProps {
  readonly unitId: string | null;
  readonly choice: TrackingChoice;
}

function Choices({ unitId, choice }: PartProps): ReactElement {
  return (
    <Box
      sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr", lg: "2fr 2fr 1fr 1fr 1fr" } }}
    >
      <UnitPicker value={unitId} onPick={(id) => choice.set({ unitId: id })} />
      <CyclePicker value={choice.cycleId} onPick={(cycleId) => choice.set({ cycleId })} />
      {choice.cycleId === null && <PeriodChoice choice={choice} />}
    </Box>
  );
}

/** Without a cycle: the cycles of a length and track in the period that holds a day. */
function PeriodChoice({ choice }: { readonly choice: TrackingChoice }): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <TextField
        select
        label={translate("tracking.kind")}
        value={choice.kind}
        onChange={(event) => choice.set({ kind: event.target.value as Kind })}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`cycle.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate("tracking.day")}
        value={choice.day}
        onChange={(day) => day !== "" && choice.set({ day })}
      />
      <TextField
        select
        label={translate("tracking.track")}
        value={choice.track}
        onChange={(event) => choice.set({ track: event.target.value as Track })}
      >
        {TRACKS.map((track) => (
          <MenuItem key={track} value={track}>
            {translate(`tracking.trackOf.${track}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

function OfUnit({ unitId, choice }: { readonly unitId: string; readonly choice: TrackingChoice }): ReactElement {
  const query = useAsk(ProgressTracking, { filter: askedBoard(unitId, choice) });
  return (
    <Asked query={query} lines={8}>
      {({ progressTracking }) => <Found board={progressTracking} choice={choice} />}
    </Asked>
  );
}

function Found({ board, choice }: { readonly board: Board; readonly choice: TrackingChoice }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const late = board.units.filter(({ isLate }) => isLate);
  const shown = choice.onlyLate ? late : board.units;
  if (board.units.length === 0) return <Quiet title={translate("tracking.none")} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Typography variant="h6" component="p">
          {format.text({ vi: board.summaryVi, en: board.summaryEn })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate("tracking.period", {
            span: format.span(board.startsOn, board.endsOn),
            day: format.day(board.day),
          })}
        </Typography>
      </div>
      {!board.detailed && <Alert severity="info">{translate("tracking.coarse")}</Alert>}
      <Groups board={board} />
      <Section
        flush
        title={translate("tracking.board")}
        subtitle={translate("tracking.boardHint")}
        actions={
          <Tick
            label={translate("tracking.onlyLate", { count: late.length })}
            value={choice.onlyLate}
            onChange={(onlyLate) => choice.set({ onlyLate })}
          />
        }
      >
        {shown.length === 0 ? (
          <Quiet dense title={translate("tracking.noneLate")} />
        ) : (
          <TrackingTable units={shown} board={board} pathOf={choice.pathOf} />
        )}
      </Section>
    </Stack>
  );
}
