import {
  Box,
  Chip,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { Tone } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { Outcome, Report, ReportRow } from "./import-rows.ts";

/** Which rows are looked at. */
export interface RowWish {
  readonly outcome: Outcome | null;
  readonly page: number;
}

/** Rows of one page. */
export const PER_PAGE = 50;

const OUTCOMES = ["FAULT", "CREATED", "UPDATED", "UNCHANGED"] as const;
const TONES: Readonly<Record<Outcome, Tone>> = {
  FAULT: "error",
  CREATED: "success",
  UPDATED: "info",
  UNCHANGED: "default",
};
const WORDS_TONES = { FAULT: "error", WARNING: "warning", SKIPPED: "textSecondary", NOTE: "textSecondary" } as const;

interface ImportRowsProps {
  readonly report: Report;
  readonly wish: RowWish;
  readonly onWish: (wish: RowWish) => void;
}

/** Row by row: what becomes of it, and why. */
export function ImportRows({ report, wish, onWish }: ImportRowsProps): ReactElement {
  const translate = useTranslate();
  const { items, total } = report.rows;
  return (
    <Box component="section">
      <ToggleButtonGroup
        exclusive
        size="small"
        value={wish.outcome ?? "ALL"}
        aria-label={translate("import.rows")}
        onChange={(_event, next: Outcome | "ALL" | null) => {
          if (next !== null) onWish({ outcome: next === "ALL" ? null : next, page: 0 });
        }}
        sx={{ flexWrap: "wrap" }}
      >
        <ToggleButton value="ALL">{translate("import.allRows")}</ToggleButton>
        {OUTCOMES.map((outcome) => (
          <ToggleButton key={outcome} value={outcome}>
            {translate(`import.only.${outcome}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {total === 0 ? (
        <Typography sx={{ py: 2 }} color="textSecondary">
          {translate("import.noRows")}
        </Typography>
      ) : (
        <WideTable label={translate("import.rows")}>
          <TableHead>
            <TableRow>
              {(["row", "code", "outcome", "reasons"] as const).map((name) => (
                <TableCell key={name}>{translate(`import.column.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((row) => (
              <Line key={row.row} row={row} />
            ))}
          </TableBody>
        </WideTable>
      )}
      {total > PER_PAGE && (
        <TablePagination
          component="div"
          count={total}
          page={wish.page}
          rowsPerPage={PER_PAGE}
          rowsPerPageOptions={[PER_PAGE]}
          onPageChange={(_event, page) => onWish({ ...wish, page })}
        />
      )}
    </Box>
  );
}

function Line({ row }: { readonly row: ReportRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableRow>
      <TableCell>{row.row}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap", fontWeight: 600 }}>{row.code === "" ? "–" : row.code}</TableCell>
      <TableCell>
        <Chip
          size="small"
          variant="outlined"
          color={TONES[row.outcome]}
          label={translate(`import.only.${row.outcome}`)}
        />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        {row.reasons.map((reason) => (
          <Typography
            key={`${reason.rule} ${reason.cell ?? ""} ${reason.vi}`}
            variant="body2"
            color={WORDS_TONES[reason.kind]}
          >
            {[reason.cell, format.text(reason)].filter(Boolean).join(": ")}
          </Typography>
        ))}
      </TableCell>
    </TableRow>
  );
}
