import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { afterDeductions, plain } from "./task-words.ts";
import type { TaskRecord } from "./task.ts";

/** What the task counts for each person who has or had it, and what is deducted. */
export function Shares({ task }: { readonly task: TaskRecord }): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("task.shares.title")} subtitle={translate("task.shares.hint")}>
      {task.shares.length === 0 ? (
        <Typography color="textSecondary">{translate("task.shares.none")}</Typography>
      ) : (
        <ShareTable task={task} />
      )}
    </Section>
  );
}

const COLUMNS = ["assigned", "completed", "quality", "progress"] as const;

function ShareTable({ task }: { readonly task: TaskRecord }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const number = (exact: string): string => format.exact(plain(exact));
  return (
    <WideTable label={translate("task.shares.title")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("task.shares.person")}</TableCell>
          {COLUMNS.map((column) => (
            <TableCell key={column} align="right">
              {translate(`task.shares.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {task.shares.map((share) => {
          const { personId, person, assigned, completed, majorErrors, delays, dueOn } = share;
          return (
            <TableRow key={personId}>
              <TableCell component="th" scope="row">
                {person?.fullName ?? "–"}
                <Typography variant="caption" component="div" color="textSecondary">
                  {translate("task.shares.period", { month: dueOn.slice(5, 7), year: dueOn.slice(0, 4) })}
                </Typography>
              </TableCell>
              <TableCell align="right">{number(assigned)}</TableCell>
              <TableCell align="right">{number(completed)}</TableCell>
              <Deducted whole={completed} count={majorErrors} word="errors" />
              <Deducted whole={completed} count={delays} word="delays" />
            </TableRow>
          );
        })}
      </TableBody>
    </WideTable>
  );
}

interface DeductedProps {
  readonly whole: string;
  readonly count: number;
  readonly word: "errors" | "delays";
}

function Deducted({ whole, count, word }: DeductedProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableCell align="right">
      {format.exact(afterDeductions(whole, count))}
      {count > 0 && (
        <Typography variant="caption" component="div" color="warning">
          {translate(`task.shares.${word}`, { smart_count: count, percent: Math.min(100, 25 * count) })}
        </Typography>
      )}
    </TableCell>
  );
}
