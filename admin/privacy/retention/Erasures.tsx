import { Stack, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import { ApproveErasure, DropErasure } from "../../../schema/operations/privacy/retention.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Status } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { ErasureRow } from "./rows.ts";
import { useRetentionWords } from "./words.ts";

const TONE = { PROPOSED: "warning", APPROVED: "primary", DONE: "success", DROPPED: "default" } as const;

interface ErasuresProps {
  readonly rows: readonly ErasureRow[];
  readonly nameOf: (code: string) => string;
}

/** Who proposed and who approved each erasure, and what came of it. */
export function Erasures({ rows, nameOf }: ErasuresProps): ReactElement {
  const word = useRetentionWords();
  return (
    <WideTable label={word("runs.title")} name="erasures">
      <TableHead>
        <TableRow>
          <TableCell component="th">{word("runs.what")}</TableCell>
          <TableCell>{word("runs.until")}</TableCell>
          <TableCell>{word("runs.state")}</TableCell>
          <TableCell align="right">{word("runs.records")}</TableCell>
          <TableCell align="right">{word("runs.entries")}</TableCell>
          <TableCell>{word("runs.proposed")}</TableCell>
          <TableCell>{word("runs.approved")}</TableCell>
          <TableCell>{word("runs.done")}</TableCell>
          <TableCell>{word("runs.verbs")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Line key={row.id} row={row} name={nameOf(row.recordClass)} />
        ))}
      </TableBody>
    </WideTable>
  );
}

interface LineProps {
  readonly row: ErasureRow;
  readonly name: string;
}

function Line({ row, name }: LineProps): ReactElement {
  const word = useRetentionWords();
  const format = useFormat();
  const records =
    row.state === "DONE" || row.erasedRecords > 0
      ? word("runs.recordsOf", { done: format.exact(row.erasedRecords), planned: format.exact(row.proposedRecords) })
      : format.exact(row.proposedRecords);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>{format.day(row.untilDay)}</TableCell>
      <TableCell>
        <Status tone={TONE[row.state]} label={word(`state.${row.state}`)} />
      </TableCell>
      <TableCell align="right">{records}</TableCell>
      <TableCell align="right">{row.state === "DONE" ? format.exact(row.erasedEntries) : ""}</TableCell>
      <TableCell>{[row.proposedBy?.displayName, format.moment(row.proposedAt)].filter(Boolean).join(", ")}</TableCell>
      <TableCell>
        {row.approvedAt === null
          ? ""
          : [row.approvedBy?.displayName, format.moment(row.approvedAt)].filter(Boolean).join(", ")}
      </TableCell>
      <TableCell>{row.doneAt === null ? "" : format.moment(row.doneAt)}</TableCell>
      <TableCell>{(row.state === "PROPOSED" || row.state === "APPROVED") && <Verbs row={row} name={name} />}</TableCell>
    </TableRow>
  );
}

function Verbs({ row, name }: LineProps): ReactElement {
  const word = useRetentionWords();
  const [act, setAct] = useState<"approve" | "drop" | null>(null);
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      {row.state === "PROPOSED" && (
        <AbilityButton
          size="small"
          variant="contained"
          color="error"
          ability={row.abilities.approve}
          onClick={() => setAct("approve")}
        >
          {word("approve.verb")}
        </AbilityButton>
      )}
      <AbilityButton size="small" variant="outlined" ability={row.abilities.drop} onClick={() => setAct("drop")}>
        {word("drop.verb")}
      </AbilityButton>
      {act !== null && <ActDialog act={act} row={row} name={name} onClose={() => setAct(null)} />}
    </Stack>
  );
}

interface ActDialogProps extends LineProps {
  readonly act: "approve" | "drop";
  readonly onClose: () => void;
}

function ActDialog({ act, row, name, onClose }: ActDialogProps): ReactElement {
  const word = useRetentionWords();
  const format = useFormat();
  const notify = useNotify();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const options = {
    onDone: () => {
      notify(word(`${act}.done`), { type: "success" });
      onClose();
    },
  };
  const approve = useVerb(ApproveErasure, options);
  const drop = useVerb(DropErasure, options);
  const input = { id: row.id, version: row.version, idempotencyKey };
  return (
    <ConfirmVerb
      open
      title={word(`${act}.title`, { name })}
      consequence={word(`${act}.consequence`, { smart_count: row.proposedRecords, day: format.day(row.untilDay) })}
      confirm={word(`${act}.verb`)}
      {...(act === "approve" ? { tone: "error" as const } : {})}
      busy={approve.busy || drop.busy}
      onConfirm={() => void (act === "approve" ? approve : drop).act({ input })}
      onClose={onClose}
    />
  );
}
