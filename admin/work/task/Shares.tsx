import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { useRegulationName } from "../drill/RegulationLine.tsx";
import { afterDeductions, percentOff, plain } from "./task-words.ts";
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
  const name = useRegulationName();
  const number = (exact: string): string => format.exact(plain(exact));
  return (
    <WideTable stacked label={translate("task.shares.title")}>
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
          const { personId, person, assigned, completed, majorErrors, delays, dueOn, regulation } = share;
          return (
            <TableRow key={personId}>
              <TableCell component="th" scope="row">
                {person?.fullName ?? "–"}
                <Typography variant="caption" component="div" color="textSecondary">
                  {translate("task.shares.period", { month: dueOn.slice(5, 7), year: dueOn.slice(0, 4) })}
                  {" · "}
                  {regulation === null ? translate("task.shares.unruled") : name(regulation)}
                </Typography>
              </TableCell>
              <TableCell align="right">{number(assigned)}</TableCell>
              <TableCell align="right">{number(completed)}</TableCell>
              <Deducted whole={completed} count={majorErrors} each={regulation?.majorError ?? null} word="errors" />
              <Deducted whole={completed} count={delays} each={regulation?.delay ?? null} word="delays" />
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
  /** What each takes off by the person's regulation; null where that does not say, or there is none. */
  readonly each: string | null;
  readonly word: "errors" | "delays";
}

function Deducted({ whole, count, each, word }: DeductedProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const left = afterDeductions(whole, count, each);
  return (
    <TableCell align="right">
      {left === null ? "–" : format.exact(left)}
      {count > 0 && (
        <Typography variant="caption" component="div" color="warning">
          {each === null
            ? translate(`task.shares.${word}Counted`, { smart_count: count })
            : translate(`task.shares.${word}`, { smart_count: count, percent: percentOff(count, each) })}
        </Typography>
      )}
    </TableCell>
  );
}
