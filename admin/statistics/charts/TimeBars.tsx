import { MenuItem, TableBody, TableCell, TableHead, TableRow, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useOneInAddress } from "../../shared/api/useAddress.ts";
import { useFormat } from "../../shared/text/format.ts";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { Count } from "../Count.tsx";
import { ExplainedCounts, WhyCount } from "../explain/ExplainedCounts.tsx";
import type { AskedOf } from "../explain/Explained.tsx";
import { cellOf, type GradeColumn, gradeColumns, type OverTime } from "../statistic-rows.ts";
import { GradeBars } from "./GradeBars.tsx";
import { ticksOf } from "./ticks.ts";

const MOST_CYCLES = 24;

interface TimeBarsProps {
  readonly overTime: OverTime;
  /** Limits of the numbers beside unit and cycle. */
  readonly filter: AskedOf["filter"];
}

/** The grades of a unit from cycle to cycle; only cycles of one kind stand beside each other. */
export function TimeBars({ overTime, filter }: TimeBarsProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const kinds = [...new Set(overTime.map(({ cycle }) => cycle.kind))];
  const [kind, setKind] = useOneInAddress("kind", [kinds.at(-1) ?? "MONTH", ...kinds]);
  const shown = overTime.filter(({ cycle }) => cycle.kind === kind).slice(-MOST_CYCLES);
  const columns = gradeColumns(shown.map(({ statistic }) => statistic));
  const ticks = ticksOf(shown.map(({ cycle }) => cycle.code));
  return (
    <>
      {kinds.length > 1 && (
        <TextField
          select
          label={translate("resources.cycles.fields.kind")}
          value={kind}
          onChange={(event) => setKind(event.target.value as typeof kind)}
          sx={{ maxWidth: 220 }}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`cycle.kind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <GradeBars
        layout="vertical"
        rows={shown.map(({ cycle, statistic }, at) => ({ label: ticks[at] ?? cycle.code, statistic }))}
      />
      <WideTable label={translate("statistics.overTime")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.cycles.name", 1)}</TableCell>
            <TableCell align="right">{translate("statistics.rated")}</TableCell>
            {columns.map((column) => (
              <TableCell key={column.grade} align="right" title={format.text(column)}>
                {column.grade}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.toReversed().map((one) => (
            <ExplainedCounts
              key={one.cycle.id}
              statistics={{ ...one, total: one.statistic, units: [] }}
              filter={filter}
            >
              <CycleRow one={one} columns={columns} />
            </ExplainedCounts>
          ))}
        </TableBody>
      </WideTable>
    </>
  );
}

interface CycleRowProps {
  readonly one: OverTime[number];
  readonly columns: readonly GradeColumn[];
}

/** One cycle; its numbers open why they are what they are. */
function CycleRow({ one: { cycle, statistic }, columns }: CycleRowProps): ReactElement {
  const format = useFormat();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {cycle.name}
      </TableCell>
      <TableCell align="right">
        <WhyCount {...{ statistic, isUnit: false, measure: "RATED" as const, value: statistic.rated }}>
          {format.exact(statistic.rated)}
        </WhyCount>
      </TableCell>
      {columns.map((column) => {
        const cell = cellOf(statistic, column.grade);
        const asked = { statistic, isUnit: false, measure: "RATED" as const, grade: column };
        return (
          <TableCell key={column.grade} align="right">
            {cell.kind === "count" ? (
              <WhyCount {...asked} value={cell.count} isStop={false}>
                <Count cell={cell} />
              </WhyCount>
            ) : (
              <Count cell={cell} />
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}
