import { TableBody, TableCell, TableHead, TableRow, Tooltip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Completion } from "../cycle/Completion.tsx";
import { useFormat } from "../shared/text/format.ts";
import { GoTo, Section } from "../shared/ui/parts.tsx";
import { WideTable } from "../shared/ui/WideTable.tsx";
import { Count } from "./Count.tsx";
import { WhyCount } from "./explain/ExplainedCounts.tsx";
import {
  cellOf,
  type GradeColumn,
  gradeColumns,
  notRatedIn,
  type Statistic,
  type Statistics,
} from "./statistic-rows.ts";

/** The numbers of the units below, with the whole in the last line; a unit's name leads on to it. */
export function UnitTable({ statistics }: { readonly statistics: Statistics }): ReactElement {
  const translate = useTranslate();
  const { total, units, exact } = statistics;
  const columns = gradeColumns([total, ...units]);
  return (
    <Section
      flush
      title={translate("statistics.byUnit")}
      subtitle={translate(exact ? "statistics.byUnitHint" : "statistics.byUnitHidden")}
    >
      <WideTable name="statistics.units" label={translate("statistics.byUnit")}>
        <Heads columns={columns} exact={exact} />
        <TableBody>
          {units.map((unit) => (
            <Row key={unit.unit.id} statistic={unit} columns={columns} exact={exact} cycleId={statistics.cycle.id} />
          ))}
          <Row statistic={total} columns={columns} exact={exact} cycleId={null} />
        </TableBody>
      </WideTable>
    </Section>
  );
}

function Heads({
  columns,
  exact,
}: {
  readonly columns: readonly GradeColumn[];
  readonly exact: boolean;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableHead>
      <TableRow>
        <TableCell>{translate("resources.units.name", 1)}</TableCell>
        {exact && <TableCell align="right">{translate("statistics.subjects")}</TableCell>}
        <TableCell align="right">{translate("statistics.rated")}</TableCell>
        {columns.map((column) => (
          <TableCell key={column.grade} align="right" sx={{ minWidth: 92 }}>
            <Tooltip title={format.text(column)}>
              <span tabIndex={0}>{column.grade}</span>
            </Tooltip>
          </TableCell>
        ))}
        {exact && <TableCell align="right">{translate("statistics.notRated")}</TableCell>}
        {exact && <TableCell>{translate("statistics.done")}</TableCell>}
      </TableRow>
    </TableHead>
  );
}

interface RowProps {
  readonly statistic: Statistic;
  readonly columns: readonly GradeColumn[];
  readonly exact: boolean;
  /** Null for the sum. */
  readonly cycleId: string | null;
}

function Row({ statistic, columns, exact, cycleId }: RowProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const about = { statistic, isUnit: cycleId !== null };
  return (
    <TableRow hover sx={cycleId === null ? { "& > *": { fontWeight: 600, borderTop: 2, borderColor: "divider" } } : {}}>
      <TableCell component="th" scope="row">
        {cycleId === null ? (
          translate("statistics.total")
        ) : (
          <GoTo to={`/statistics?unit=${statistic.unit.id}&cycle=${cycleId}`}>{statistic.unit.name}</GoTo>
        )}
      </TableCell>
      {exact && (
        <TableCell align="right">
          <WhyCount {...about} measure="SUBJECTS" value={statistic.subjects}>
            {format.exact(statistic.subjects)}
          </WhyCount>
        </TableCell>
      )}
      <TableCell align="right">
        <WhyCount {...about} measure="RATED" value={statistic.rated} isStop={!exact}>
          {format.exact(statistic.rated)}
        </WhyCount>
      </TableCell>
      {columns.map((column) => {
        const cell = cellOf(statistic, column.grade);
        return (
          <TableCell key={column.grade} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
            {cell.kind === "count" ? (
              <WhyCount {...about} measure="RATED" value={cell.count} grade={column} isStop={false}>
                <Count cell={cell} />
              </WhyCount>
            ) : (
              <Count cell={cell} />
            )}
            {cell.kind === "count" && cell.share !== null && (
              <Typography
                component="span"
                className="not-copied"
                variant="caption"
                color="textSecondary"
                sx={{ display: "block" }}
              >
                {format.share(cell.share)}
              </Typography>
            )}
          </TableCell>
        );
      })}
      {exact && (
        <TableCell align="right">
          <NotRated statistic={statistic} />
        </TableCell>
      )}
      {exact && (
        <TableCell>
          <Completion progress={{ completion: statistic.completion, subjects: null }} />
        </TableCell>
      )}
    </TableRow>
  );
}

function NotRated({ statistic }: { readonly statistic: Statistic }): ReactElement {
  const format = useFormat();
  const count = notRatedIn(statistic);
  if (count === 0) return <>0</>;
  return (
    <Tooltip
      title={statistic.notRated.map((one) => `${String(one.count)} – ${one.reason}`).join("; ")}
      enterTouchDelay={0}
    >
      <span tabIndex={0} role="note" style={{ cursor: "help", textDecoration: "underline dotted" }}>
        {format.exact(count)}
      </span>
    </Tooltip>
  );
}
