import {
  Box,
  MenuItem,
  Pagination,
  Stack,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ReportingDuty } from "../../../schema/operations/exchange/transmission.ts";
import { useAddress, usePageInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { formatDay, useFormat } from "../../shared/text/format.ts";
import { Section, Status, type Tone } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { NarrowLine } from "../forms/NarrowLine.tsx";

const STATES = ["OVERDUE", "DUE", "SENT"] as const;
type State = (typeof STATES)[number];
const PER_PAGE = 25;
const TONES: Readonly<Record<State, Tone>> = { OVERDUE: "error", DUE: "info", SENT: "success" };

interface DutyResultsProps {
  readonly unitId: string;
  readonly cycleId: string | null;
}

/** Results by the day they were decided, narrowed to a state. */
export function DutyResults({ unitId, cycleId }: DutyResultsProps): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const state = STATES.find((one) => one === address.get("state")) ?? null;
  const [page, setPage] = usePageInAddress("result");
  const query = useAsk(
    ReportingDuty,
    { filter: { unitId, cycleId, state }, page: { page, perPage: PER_PAGE } },
    { keepFor: { unitId, cycleId, state } },
  );
  const choice = (
    <TextField
      select
      size="small"
      label={translate("duty.state")}
      value={state ?? ""}
      sx={{ width: { xs: "100%", sm: 170 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={({ target }) => address.set({ state: target.value, result: null })}
    >
      <MenuItem value="">{translate("duty.all")}</MenuItem>
      {STATES.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`duty.stateOf.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Section title={translate("duty.results")} actions={choice}>
      <Asked query={query} lines={6}>
        {({ reportingDuty }) => (
          <>
            <Results found={reportingDuty} />
            {reportingDuty.total > PER_PAGE && (
              <Pagination
                sx={{ mt: 2, "& > ul": { justifyContent: "center" } }}
                count={Math.ceil(reportingDuty.total / PER_PAGE)}
                page={page}
                onChange={(_event, next) => setPage(next)}
              />
            )}
          </>
        )}
      </Asked>
    </Section>
  );
}

type Found = ResultOf<typeof ReportingDuty>["reportingDuty"];

function Results({ found: { items, total } }: { readonly found: Found }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  if (items.length === 0) return <Quiet dense title={translate("duty.none")} hint={translate("duty.noneHint")} />;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate("duty.more", { shown: format.exact(items.length), total: format.exact(total) })}
      </Typography>
      {wide ? <Rows items={items} /> : <Lines items={items} />}
    </>
  );
}

interface ItemsProps {
  readonly items: Found["items"];
}

function Rows({ items }: ItemsProps): ReactElement {
  const translate = useTranslate();
  return (
    <WideTable name="duty.results" label={translate("duty.results")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("duty.person")}</TableCell>
          {["unit", "cycle", "grade", "decidedOn", "dueOn", "state"].map((name) => (
            <TableCell key={name}>{translate(`duty.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((one) => (
          <TableRow key={one.evaluationId}>
            <TableCell component="th" scope="row">
              {one.personName}
            </TableCell>
            <TableCell>{one.unitName}</TableCell>
            <TableCell>{one.cycleName}</TableCell>
            <TableCell>{one.grade}</TableCell>
            <TableCell>{formatDay(one.decidedOn)}</TableCell>
            <TableCell>{formatDay(one.dueOn)}</TableCell>
            <TableCell>
              <Standing item={one} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

/** The same lines on a phone. */
function Lines({ items }: ItemsProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate("duty.results")} sx={{ m: 0, p: 0 }}>
      {items.map((one) => (
        <NarrowLine
          key={one.evaluationId}
          title={one.personName}
          facts={[one.grade, one.unitName, one.cycleName, `${translate("duty.dueOn")} ${formatDay(one.dueOn)}`]}
        >
          <Standing item={one} />
        </NarrowLine>
      ))}
    </Box>
  );
}

function Standing({ item }: { readonly item: Found["items"][number] }): ReactElement {
  const translate = useTranslate();
  const { state, isLate, isAgain, isPrepared, sentOn } = item;
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap", alignItems: "center" }}>
      <Status tone={TONES[state]} label={translate(`duty.stateOf.${state}`)} />
      {sentOn !== null && <Typography variant="body2">{formatDay(sentOn)}</Typography>}
      {sentOn !== null && isLate && <Status tone="warning" label={translate("duty.sentLate")} />}
      {sentOn === null && isAgain && <Status tone="warning" label={translate("duty.again")} />}
      {sentOn === null && isPrepared && <Status label={translate("duty.prepared")} />}
    </Stack>
  );
}
