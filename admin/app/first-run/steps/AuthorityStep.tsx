import { Alert, Button, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useNotify, useRefresh } from "react-admin";
import { CreateAuthorityRow } from "../../../../schema/operations/evaluation/authority.ts";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { newIdempotencyKey } from "../../../shared/api/idempotency-key.ts";
import { useRun } from "../../../shared/api/useRun.ts";
import { GoTo } from "../../../shared/ui/parts.tsx";
import { WideTable } from "../../../shared/ui/WideTable.tsx";
import type { Agency, Decider } from "../first-run-steps.ts";
import { proposedRows } from "../proposed-rows.ts";
import { useWords } from "../useWords.ts";
import type { AgencyStepProps } from "./PeopleStep.tsx";

const SHOWN = 30;

/** Who decides on whom, as it follows from the heads; what has nobody; and the table written by one press. */
export function AuthorityStep({ agency, unit }: AgencyStepProps): ReactElement {
  const say = useWords();
  const { deciders, authorityRows, hasAuthority } = agency;
  const needsAuthority = !hasAuthority && deciders.some(isHeadFromOutside);
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {say("authority.hint")}
      </Typography>
      {deciders.length > 0 && <Table deciders={deciders.slice(0, SHOWN)} />}
      {needsAuthority && (
        <Alert severity="info">
          {say("authority.outside")}
          <div>
            <GoTo to="/grants/create">{say("authority.grant")}</GoTo>
          </div>
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
        {authorityRows === 0 ? (
          deciders.length > 0 && <Write agency={agency} unitId={unit.id} />
        ) : (
          <Typography>{say("authority.rows", { smart_count: authorityRows })}</Typography>
        )}
        <GoTo to="/authority">{say("authority.open")}</GoTo>
      </Stack>
    </Stack>
  );
}

function isHeadFromOutside({ headName, headDecidedBy }: Decider): boolean {
  return headName !== null && headDecidedBy === null;
}

function Table({ deciders }: { readonly deciders: readonly Decider[] }): ReactElement {
  const say = useWords();
  return (
    <WideTable label={say("authority.title")}>
      <TableHead>
        <TableRow>
          {(["unit", "staff", "head"] as const).map((name) => (
            <TableCell key={name}>{say(`authority.column.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {deciders.map((one) => (
          <TableRow key={one.unitId}>
            <TableCell>
              {one.unitName}
              <Typography variant="body2" color="textSecondary">
                {say("authority.people", { smart_count: one.people })}
              </Typography>
            </TableCell>
            <TableCell>{one.staffDecidedBy ?? <Gap />}</TableCell>
            <TableCell>
              {one.headName === null ? say("authority.noHead") : (one.headDecidedBy ?? say("authority.gapHead"))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

function Gap(): ReactElement {
  const say = useWords();
  return (
    <Stack sx={{ alignItems: "flex-start" }}>
      <Typography variant="body2" color="error">
        {say("authority.gapStaff")}
      </Typography>
      <Button size="small" component={LinkBase} to="/appointments/create">
        {say("authority.appoint")}
      </Button>
    </Stack>
  );
}

/** The proposed rows, for scoring and for the yearly rating. */
function Write({ agency, unitId }: { readonly agency: Agency; readonly unitId: string }): ReactElement {
  const say = useWords();
  const run = useRun();
  const notify = useNotify();
  const refresh = useRefresh();
  const [key] = useState(newIdempotencyKey);
  const [busy, setBusy] = useState(false);
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const [place, row] of proposedRows(agency, unitId).entries())
        await run(CreateAuthorityRow, { input: { ...row, idempotencyKey: `${key}-${String(place)}` } });
      notify(say("authority.written"), { type: "success" });
    } catch (error) {
      if (!isKhungError(error)) throw error;
      notify(error.message, { type: "error", multiLine: true, autoHideDuration: 9000 });
    } finally {
      setBusy(false);
      refresh();
    }
  };
  return (
    <>
      <Button variant="contained" disabled={busy} onClick={() => void write()}>
        {say("authority.write")}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ flexBasis: 240, flexGrow: 1 }}>
        {say("authority.writeHint")}
      </Typography>
    </>
  );
}
