import { Alert, Box, Link, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { CycleById } from "../../../../schema/operations/cycle.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import { type Agency, headless, type Opening, periodParts } from "../first-run-steps.ts";
import type { Wish } from "../FirstRunPage.tsx";
import { useWords } from "../useWords.ts";
import { Finished } from "./Finished.tsx";
import { OpenButton } from "./OpenButton.tsx";
import type { AgencyStepProps } from "./PeopleStep.tsx";

interface OpeningStepProps extends AgencyStepProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** The first cycle: its period, who would be rated, who would not and why; then it is opened. */
export function OpeningStep({ agency, unit, wish, onWish }: OpeningStepProps): ReactElement {
  const { cycleId } = agency.opening;
  if (cycleId === null) return <Prepare {...{ agency, unit, wish, onWish }} cycle={null} />;
  return <Known {...{ agency, unit, wish, onWish }} cycleId={cycleId} />;
}

function Known({ cycleId, ...props }: OpeningStepProps & { readonly cycleId: string }): ReactElement {
  const query = useAsk(CycleById, { id: cycleId });
  return (
    <Asked query={query} lines={4}>
      {({ cycle }) =>
        cycle.status === "PLANNED" ? (
          <Prepare {...props} cycle={cycle} />
        ) : (
          <Finished cycle={cycle} agency={props.agency} />
        )
      }
    </Asked>
  );
}

export interface PlannedCycle {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

type PrepareProps = OpeningStepProps & { readonly cycle: PlannedCycle | null };

function Prepare({ agency, unit, wish, onWish, cycle }: PrepareProps): ReactElement {
  const say = useWords();
  const { opening } = agency;
  const parts = periodParts(opening.startsOn);
  const proposed = say(`opening.name.${wish.kind}`, parts);
  const [typed, setTyped] = useState<string | null>(null);
  const name = cycle?.name ?? typed ?? proposed;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {say("opening.hint")}
      </Typography>
      {cycle === null ? (
        <Period {...{ wish, onWish, opening, name }} onName={setTyped} />
      ) : (
        <Alert severity="info">{say("opening.planned")}</Alert>
      )}
      <Counts opening={opening} />
      <Missing agency={agency} />
      <OpenButton {...{ opening, unit, name, cycle }} kind={wish.kind} />
    </Stack>
  );
}

interface PeriodProps {
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly opening: Opening;
  readonly name: string;
  readonly onName: (name: string | null) => void;
}

function Period({ wish, onWish, opening, name, onName }: PeriodProps): ReactElement {
  const say = useWords();
  const change = (part: Partial<Wish>): void => {
    onName(null);
    onWish({ ...wish, ...part });
  };
  return (
    <Box sx={FIELDS}>
      <TextField
        select
        label={say("opening.kind")}
        value={wish.kind}
        onChange={(event) => change({ kind: event.target.value === "QUARTER" ? "QUARTER" : "MONTH" })}
      >
        {(["MONTH", "QUARTER"] as const).map((kind) => (
          <MenuItem key={kind} value={kind}>
            {say(`opening.kinds.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="month"
        label={say("opening.month")}
        value={opening.startsOn.slice(0, 7)}
        onChange={(event) => {
          if (/^\d{4}-\d{2}$/.test(event.target.value)) change({ on: `${event.target.value}-01` });
        }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        required
        label={say("opening.cycleName")}
        value={name}
        onChange={(event) => onName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </Box>
  );
}

const FIELDS = {
  display: "grid",
  columnGap: 2,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(3, minmax(0, 1fr))" },
} as const;

function Counts({ opening }: { readonly opening: Opening }): ReactElement {
  const say = useWords();
  const format = useFormat();
  const leftOut = opening.reasons.reduce((sum, { count }) => sum + count, 0);
  const counts = [
    ["people", opening.people],
    ["units", opening.units],
    ["leftOut", leftOut],
  ] as const;
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {say("opening.days", { from: format.day(opening.startsOn), to: format.day(opening.endsOn) })}
      </Typography>
      <Box component="dl" sx={{ m: 0, mt: 1, display: "flex", gap: { xs: 2, sm: 4 }, flexWrap: "wrap" }}>
        {counts.map(([name, count]) => (
          <Box key={name} sx={{ display: "flex", flexDirection: "column-reverse" }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {say(`opening.${name}`)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.2 }}
              color={name === "leftOut" && count > 0 ? "error" : "textPrimary"}
            >
              {format.exact(count)}
            </Typography>
          </Box>
        ))}
      </Box>
    </div>
  );
}

const SHOWN = 10;

/** What is missing, said before anything is opened. */
function Missing({ agency }: { readonly agency: Agency }): ReactElement {
  const say = useWords();
  const translate = useTranslate();
  const { opening, deciders } = agency;
  const all = opening.reasons.reduce((sum, { count }) => sum + count, 0);
  const shown = opening.leftOut.slice(0, SHOWN);
  const without = headless(deciders).length;
  return (
    <>
      {opening.people === 0 && <Alert severity="error">{say("opening.nobody")}</Alert>}
      {all > 0 && (
        <Alert severity="warning">
          {say("opening.missing")}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {shown.map(({ personId, fullName, unitName, reason }) => (
              <li key={personId}>
                <Link component={LinkBase} underline="always" to={`/persons/${personId}/show`}>
                  {fullName}
                </Link>
                {` (${unitName}): ${translate(`cycle.exclusion.${reason}`)}`}
              </li>
            ))}
            {all > shown.length && <li>{say("opening.more", { count: all - shown.length })}</li>}
          </Box>
        </Alert>
      )}
      {without > 0 && <Alert severity="warning">{say("opening.unmanaged", { count: without })}</Alert>}
    </>
  );
}
