import {
  Box,
  Card,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { memo, type ReactElement, useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Grade } from "../Grade.tsx";
import { Decide } from "./Decide.tsx";
import { type Blocker, blockerOf, type HeadRow, isUndecided } from "./head-rows.ts";
import { Proposed, Standing, Who } from "./RowFacts.tsx";
import { RowMenu } from "./RowMenu.tsx";
import { type Asked, AskingContext } from "./verb/asking.tsx";
import { AskedDialog } from "./verb/VerbDialog.tsx";

interface RowsProps {
  readonly rows: readonly HeadRow[];
  /** Everything that was read, also what the view leaves out: what waits is told from all of it. */
  readonly all: readonly HeadRow[];
}

interface RowProps {
  readonly row: HeadRow;
  readonly blocker: Blocker | null;
  readonly showCycle: boolean;
}

/** The evaluations of the list: a table on a desk, cards on a phone; the unit's own come first. */
export function DecisionRows({ rows, all }: RowsProps): ReactElement {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const showCycle = new Set(rows.map(({ cycle }) => cycle.id)).size > 1;
  const propsOf = (row: HeadRow): RowProps => ({
    row,
    showCycle,
    blocker: isUndecided(row) ? blockerOf(row, all) : null,
  });
  const [asked, ask] = useState<Asked | null>(null);
  const about = all.find(({ id }) => id === asked?.id);
  return (
    <AskingContext value={ask}>
      {wide ? (
        <Wide rows={rows.map(propsOf)} />
      ) : (
        <Stack sx={{ gap: 1, p: 1 }}>
          {rows.map((row) => (
            <Narrow key={row.id} {...propsOf(row)} />
          ))}
        </Stack>
      )}
      {asked && about && <AskedDialog asked={asked} row={about} onClose={() => ask(null)} />}
    </AskingContext>
  );
}

const COLUMNS = [
  { key: "person", sort: "person" },
  { key: "self", sort: null },
  { key: "suggested", sort: null },
  { key: "total", sort: null },
  { key: "proposed", sort: null },
  { key: "step", sort: "step" },
  { key: "decided", sort: null },
] as const;

function Wide({ rows }: { readonly rows: readonly RowProps[] }): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={translate("evaluation.table.title")}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ key, sort }) => (
              <TableCell key={key} align={key === "total" ? "right" : "left"}>
                <Heading name={key} sort={sort} />
              </TableCell>
            ))}
            <TableCell aria-label={translate("evaluation.table.verbs")} />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <WideRow key={row.row.id} {...row} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Heading({ name, sort }: { readonly name: string; readonly sort: string | null }): ReactElement {
  const translate = useTranslate();
  const { sort: current, setSort } = useListContext();
  const label = translate(`evaluation.table.${name}`);
  if (sort === null) return <>{label}</>;
  const active = current.field === sort;
  const order = active && current.order === "ASC" ? "DESC" : "ASC";
  return (
    <TableSortLabel
      active={active}
      direction={active && current.order === "DESC" ? "desc" : "asc"}
      onClick={() => setSort({ field: sort, order })}
    >
      {label}
    </TableSortLabel>
  );
}

/** Drawn anew only when something about the row has changed, not whenever a question opens beside the table. */
const WideRow = memo(function WideRow({ row, blocker, showCycle }: RowProps): ReactElement {
  const format = useFormat();
  const { grades } = row;
  return (
    <TableRow hover sx={row.subject === "UNIT" ? { bgcolor: "action.hover" } : {}}>
      <TableCell component="th" scope="row" sx={{ minWidth: 190 }}>
        <Who row={row} showCycle={showCycle} />
      </TableCell>
      <TableCell>
        <Grade grades={grades} code={row.selfGrade} />
      </TableCell>
      <TableCell>
        <Grade grades={grades} code={row.suggestedGrade} />
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {format.exact(row.shownTotal)}
      </TableCell>
      <TableCell sx={{ minWidth: 116 }}>
        <Proposed row={row} />
      </TableCell>
      <TableCell sx={{ minWidth: 150, maxWidth: 220 }}>
        <Standing row={row} blocker={blocker} />
      </TableCell>
      <TableCell sx={{ minWidth: 300 }}>
        <Decide row={row} />
      </TableCell>
      <TableCell padding="none" sx={{ pr: 1 }}>
        <RowMenu row={row} />
      </TableCell>
    </TableRow>
  );
});

const Narrow = memo(function Narrow({ row, blocker, showCycle }: RowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const facts = [
    ["self", <Grade key="self" grades={row.grades} code={row.selfGrade} />],
    ["suggested", <Grade key="suggested" grades={row.grades} code={row.suggestedGrade} />],
    ["total", format.exact(row.shownTotal)],
    ["proposed", <Proposed key="proposed" row={row} />],
  ] as const;
  return (
    <Card sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Who row={row} showCycle={showCycle} />
        </Box>
        <RowMenu row={row} />
      </Stack>
      <Box sx={{ mt: 1 }}>
        <Standing row={row} blocker={blocker} />
      </Box>
      <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", my: 1 }}>
        {facts.map(([key, value]) => (
          <Box key={key}>
            <Typography variant="caption" color="textSecondary" component="div">
              {translate(`evaluation.table.${key}`)}
            </Typography>
            {value}
          </Box>
        ))}
      </Stack>
      <Decide row={row} />
    </Card>
  );
});
