import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import { IconButton, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import type { Competency } from "../levels.ts";
import { RangeTable } from "../requirement/RangeTable.tsx";
import type { Ranges } from "../requirement/requirement-rows.ts";
import {
  isChanged,
  type CellChange,
  type MatrixRow,
  type MatrixState,
  rangesOfPosition,
} from "./model/matrix-state.ts";
import { useMatrixWords } from "./words.ts";

interface NarrowMatrixProps {
  readonly state: MatrixState;
  readonly rows: readonly MatrixRow[];
  readonly competencies: readonly Competency[];
  readonly edit: (changes: readonly CellChange[]) => void;
}

/** On a phone one position at a time, its competencies under one another. */
export function NarrowMatrix({ state, rows, competencies, edit }: NarrowMatrixProps): ReactElement | null {
  const word = useMatrixWords();
  const [picked, setPicked] = useState(0);
  const index = Math.min(picked, rows.length - 1);
  const row = rows[index];
  const reason = useReason(row?.position.canSetRequirements);
  if (!row) return null;
  const go = (to: number): void => setPicked(Math.min(Math.max(to, 0), rows.length - 1));
  const ranges = rangesOfPosition(state, row.position.id);
  const change = (next: Ranges): void =>
    edit(
      competencies
        .filter(({ code }) => isChanged(ranges, next, code))
        .map(({ code }) => ({ positionId: row.position.id, code, range: next.get(code) })),
    );
  return (
    <>
      <Stack direction="row" sx={{ alignItems: "center", px: 1 }}>
        <IconButton aria-label={word("previous")} aria-disabled={index === 0} onClick={() => go(index - 1)}>
          <ChevronLeftIcon />
        </IconButton>
        <TextField
          select
          margin="none"
          label={word("position")}
          value={String(index)}
          onChange={(event) => go(Number(event.target.value))}
          sx={{ minWidth: 0, flexGrow: 1 }}
        >
          {rows.map(({ position }, place) => (
            <MenuItem key={position.id} value={String(place)} sx={{ whiteSpace: "normal" }}>
              {position.name} · {position.code}
            </MenuItem>
          ))}
        </TextField>
        <IconButton aria-label={word("next")} aria-disabled={index === rows.length - 1} onClick={() => go(index + 1)}>
          <ChevronRightIcon />
        </IconButton>
      </Stack>
      <Typography variant="body2" color="textSecondary" aria-live="polite" sx={{ px: 2, py: 0.5 }}>
        {word("place", { number: index + 1, count: rows.length })}
        {reason !== "" && ` – ${word("closed", { why: reason })}`}
      </Typography>
      <fieldset disabled={reason !== ""} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <RangeTable
          competencies={competencies}
          positionClass={row.position.positionClass}
          ranges={ranges}
          onChange={change}
        />
      </fieldset>
    </>
  );
}
