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
import { useFormat } from "../../text/format.ts";
import type { Tone } from "../parts.tsx";
import { WideTable } from "../WideTable.tsx";
import { useSheetWords } from "./words.ts";

/** A row of the file, what becomes of it, and why. */
export interface OutcomeRow<Outcome extends string = string> {
  readonly row: number;
  readonly code: string;
  readonly outcome: Outcome;
  readonly reasons: readonly {
    readonly kind: keyof typeof REASON_TONES;
    readonly rule: string;
    readonly cell: string | null;
    readonly vi: string;
    readonly en: string;
  }[];
}

/** Which rows are looked at. */
export interface RowWish<Outcome extends string = string> {
  readonly outcome: Outcome | null;
  readonly page: number;
}

/** Rows of one page. */
export const ROWS_PER_PAGE = 50;

const REASON_TONES = { FAULT: "error", WARNING: "warning", SKIPPED: "textSecondary", NOTE: "textSecondary" } as const;

interface RowOutcomesProps<Row extends OutcomeRow> {
  readonly rows: { readonly items: readonly Row[]; readonly total: number };
  /** Messages of the list: `only` names the outcomes, `column` the columns. */
  readonly words: string;
  /** Every outcome with its colour, in the order in which they are offered. */
  readonly tones: Readonly<Record<Row["outcome"], Tone>>;
  /** A column of this list beside the code. */
  readonly extra?: { readonly name: string; readonly of: (row: Row) => string };
  readonly wish: RowWish<Row["outcome"]>;
  readonly onWish: (wish: RowWish<Row["outcome"]>) => void;
}

/** Row by row: what becomes of it, and why. */
export function RowOutcomes<Row extends OutcomeRow>(props: RowOutcomesProps<Row>): ReactElement {
  const { rows, words, extra, wish, onWish } = props;
  const translate = useTranslate();
  const word = useSheetWords();
  const columns = ["row", "code", ...(extra === undefined ? [] : [extra.name]), "outcome", "reasons"];
  return (
    <Box component="section">
      <OutcomeToggle {...props} />
      {rows.total === 0 ? (
        <Typography sx={{ py: 2 }} color="textSecondary">
          {word("noRows")}
        </Typography>
      ) : (
        <WideTable label={word("rows")}>
          <TableHead>
            <TableRow>
              {columns.map((name) => (
                <TableCell key={name}>{translate(`${words}.column.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.items.map((row) => (
              <Line key={row.row} {...props} row={row} />
            ))}
          </TableBody>
        </WideTable>
      )}
      {rows.total > ROWS_PER_PAGE && (
        <TablePagination
          component="div"
          count={rows.total}
          page={wish.page}
          rowsPerPage={ROWS_PER_PAGE}
          rowsPerPageOptions={[ROWS_PER_PAGE]}
          onPageChange={(_event, page) => onWish({ ...wish, page })}
        />
      )}
    </Box>
  );
}

function OutcomeToggle<Row extends OutcomeRow>({ words, tones, wish, onWish }: RowOutcomesProps<Row>): ReactElement {
  const translate = useTranslate();
  const word = useSheetWords();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={wish.outcome ?? "ALL"}
      aria-label={word("rows")}
      onChange={(_event, next: Row["outcome"] | "ALL" | null) => {
        if (next !== null) onWish({ outcome: next === "ALL" ? null : next, page: 0 });
      }}
      sx={{ flexWrap: "wrap" }}
    >
      <ToggleButton value="ALL">{word("allRows")}</ToggleButton>
      {Object.keys(tones).map((outcome) => (
        <ToggleButton key={outcome} value={outcome}>
          {translate(`${words}.only.${outcome}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Line<Row extends OutcomeRow>(props: RowOutcomesProps<Row> & { readonly row: Row }): ReactElement {
  const { row, words, tones, extra } = props;
  const outcome: Row["outcome"] = row.outcome;
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableRow>
      <TableCell>{row.row}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap", fontWeight: 600 }}>{row.code === "" ? "–" : row.code}</TableCell>
      {extra !== undefined && <TableCell>{extra.of(row)}</TableCell>}
      <TableCell>
        <Chip size="small" variant="outlined" color={tones[outcome]} label={translate(`${words}.only.${outcome}`)} />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        {row.reasons.map((reason) => (
          <Typography
            key={`${reason.rule} ${reason.cell ?? ""} ${reason.vi}`}
            variant="body2"
            color={REASON_TONES[reason.kind]}
          >
            {[reason.cell, format.text(reason)].filter(Boolean).join(": ")}
          </Typography>
        ))}
      </TableCell>
    </TableRow>
  );
}
