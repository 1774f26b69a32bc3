import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import { IconButton, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { EditDraft } from "../changes/useHistory.ts";
import { cellText, type Facet, levelKey, type MatrixRow, withCell, withoutLevel } from "./matrix-rows.ts";

interface NarrowMatrixProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  readonly facet: Facet;
  readonly edit: EditDraft;
}

/** One criterion at a time with its levels under one another. */
export function NarrowMatrix({ rows, columns, facet, edit }: NarrowMatrixProps): ReactElement {
  const translate = useTranslate();
  const [picked, setPicked] = useState(0);
  const index = Math.min(picked, rows.length - 1);
  const row = rows[index];
  const word = (key: string): string => translate(`framework.editor.matrix.${key}`);
  const go = (to: number): void => setPicked(Math.min(Math.max(to, 0), rows.length - 1));
  return (
    <Stack sx={{ px: 2, pb: 2, gap: 1 }}>
      <Stack direction="row" sx={{ alignItems: "center" }}>
        <IconButton aria-label={word("previous")} aria-disabled={index === 0} onClick={() => go(index - 1)}>
          <ChevronLeftIcon />
        </IconButton>
        <TextField
          select
          margin="none"
          label={word("criterion")}
          value={String(index)}
          onChange={(event) => setPicked(Number(event.target.value))}
          sx={{ minWidth: 0, flexGrow: 1 }}
        >
          {rows.map(({ key, criterion, wordedFor }, at) => (
            <MenuItem key={key} value={String(at)} sx={{ whiteSpace: "normal" }}>
              {criterion.code} {criterion.text.vi}
              {wordedFor !== "" && ` (${word(`wordedFor.${wordedFor}`)})`}
            </MenuItem>
          ))}
        </TextField>
        <IconButton aria-label={word("next")} aria-disabled={index === rows.length - 1} onClick={() => go(index + 1)}>
          <ChevronRightIcon />
        </IconButton>
      </Stack>
      <Typography variant="body2" color="textSecondary" aria-live="polite">
        {translate("framework.editor.matrix.position", { number: index + 1, count: rows.length })}
      </Typography>
      {row &&
        columns.map((column) => <Level key={`${row.key} ${column}`} {...{ row, column, columns, facet, edit }} />)}
    </Stack>
  );
}

interface LevelProps extends Omit<NarrowMatrixProps, "rows"> {
  readonly row: MatrixRow;
  readonly column: string;
}

function Level({ row, column, columns, facet, edit }: LevelProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const stored = cellText(row, column, facet);
  const text = facet === "points" && locale !== "en" ? stored?.replace(".", ",") : stored;
  const key = levelKey(row, column);
  const isMissing = cellText(row, column, "vi") === null;
  const write = (typed: string): void => {
    const exact = facet === "points" ? typed.replace(",", ".").trim() : typed;
    edit((content) => withCell(content, { place: row.place, key, facet, text: exact }, columns));
  };
  const leave = (): void => {
    if (facet === "vi" && text?.trim() === "") edit((content) => withoutLevel(content, row.place, key), "alone");
  };
  return (
    <TextField
      multiline={facet !== "points"}
      margin="none"
      label={translate("framework.editor.matrix.level", { level: column })}
      value={text ?? ""}
      disabled={facet !== "vi" && isMissing}
      helperText={isMissing ? translate("framework.editor.matrix.gap") : undefined}
      onChange={(event) => write(event.target.value)}
      onBlur={leave}
      slotProps={{ htmlInput: { maxLength: 2000, ...(facet === "points" ? { inputMode: "decimal" } : {}) } }}
    />
  );
}
