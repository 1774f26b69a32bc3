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
import type { ReactElement } from "react";
import { useListContext, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { Quiet, Trouble, Waiting } from "../../shared/ui/states.tsx";
import type { EvaluationRow } from "../answers/rows.ts";
import { Grade, StepChip } from "../Grade.tsx";
import { Decide } from "./Decide.tsx";
import { RowMenu } from "./RowMenu.tsx";

/** The people of the list: a table on a desk, cards on a phone. */
export function DecisionRows(): ReactElement {
  const translate = useTranslate();
  const { data, isPending, error, refetch } = useListContext<EvaluationRow>();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  if (isPending) return <Waiting lines={8} />;
  if (error) return <Trouble dense error={error} onRetry={() => void refetch()} />;
  if (data.length === 0)
    return <Quiet dense title={translate("evaluation.table.none")} hint={translate("evaluation.table.noneHint")} />;
  if (wide) return <Wide rows={data} />;
  return (
    <Stack sx={{ gap: 1, p: 1 }}>
      {data.map((row) => (
        <Narrow key={row.id} row={row} />
      ))}
    </Stack>
  );
}

const COLUMNS = [
  { key: "person", sort: "person" },
  { key: "self", sort: null },
  { key: "proposed", sort: null },
  { key: "suggested", sort: null },
  { key: "total", sort: null },
  { key: "step", sort: "step" },
  { key: "decided", sort: null },
] as const;

function Wide({ rows }: { readonly rows: readonly EvaluationRow[] }): ReactElement {
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
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <WideRow key={row.id} row={row} />
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

function WideRow({ row }: { readonly row: EvaluationRow }): ReactElement {
  const format = useFormat();
  const { grades } = row;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ minWidth: 210 }}>
        <Who row={row} />
      </TableCell>
      <TableCell>
        <Grade grades={grades} code={row.selfGrade} />
      </TableCell>
      <TableCell>
        <Grade grades={grades} code={row.proposedGrade} />
      </TableCell>
      <TableCell>
        <Grade grades={grades} code={row.suggestedGrade} />
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {format.exact(row.shownTotal)}
      </TableCell>
      <TableCell>
        <StepChip step={row.step} />
      </TableCell>
      <TableCell sx={{ minWidth: 300 }}>
        <Decide row={row} />
      </TableCell>
      <TableCell padding="none" sx={{ pr: 1 }}>
        <RowMenu row={row} />
      </TableCell>
    </TableRow>
  );
}

function Narrow({ row }: { readonly row: EvaluationRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const facts = [
    ["self", <Grade key="self" grades={row.grades} code={row.selfGrade} />],
    ["proposed", <Grade key="proposed" grades={row.grades} code={row.proposedGrade} />],
    ["suggested", <Grade key="suggested" grades={row.grades} code={row.suggestedGrade} />],
    ["total", format.exact(row.shownTotal)],
  ] as const;
  return (
    <Card sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Who row={row} />
        </Box>
        <StepChip step={row.step} />
        <RowMenu row={row} />
      </Stack>
      <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", my: 1 }}>
        {facts.map(([key, value]) => (
          <Box key={key}>
            <Typography variant="caption" color="text.secondary" component="div">
              {translate(`evaluation.table.${key}`)}
            </Typography>
            {value}
          </Box>
        ))}
      </Stack>
      <Decide row={row} />
    </Card>
  );
}

function Who({ row }: { readonly row: EvaluationRow }): ReactElement {
  const format = useFormat();
  const place = [row.position && format.text({ vi: row.position.name, en: row.position.nameEn }), row.unit.name]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        <GoTo to={`/evaluations/${row.id}/show`}>{row.person?.fullName ?? row.unit.name}</GoTo>
      </Typography>
      <Typography variant="caption" color="text.secondary" component="div">
        {place}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="div">
        {row.cycle.name}
      </Typography>
    </>
  );
}
