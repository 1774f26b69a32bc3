import { Box, Link, Popover, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { dueWord } from "../task/task-words.ts";
import type { CalendarDay, DueTask } from "./month-days.ts";

export interface WeeksProps {
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly today: string;
  /** Whether each task names its owner. */
  readonly named: boolean;
}

const MOST_SHOWN = 3;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A month of whole weeks; a day shows its first tasks and opens to show all. */
export function MonthGrid({ weeks, today, named }: WeeksProps): ReactElement {
  const translate = useTranslate();
  return (
    <Table size="small" sx={{ tableLayout: "fixed", bgcolor: "background.paper", border: 1, borderColor: "divider" }}>
      <TableHead>
        <TableRow>
          {WEEKDAYS.map((weekday) => (
            <TableCell key={weekday}>{translate(`taskCalendar.weekday.${String(weekday)}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {weeks.map((week) => (
          <TableRow key={week[0]?.day}>
            {week.map((one) => (
              <Day key={one.day} one={one} today={today} named={named} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface DayProps {
  readonly one: CalendarDay;
  readonly today: string;
  readonly named: boolean;
}

function Day({ one, today, named }: DayProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isToday = one.day === today;
  const left = one.tasks.length - MOST_SHOWN;
  return (
    <TableCell
      {...(isToday ? { "aria-current": "date" as const } : {})}
      sx={{
        ...{ verticalAlign: "top", height: 108, p: 0.75, borderRight: 1, borderColor: "divider", overflow: "hidden" },
        ...(one.isInMonth ? {} : { bgcolor: "action.hover" }),
        ...(isToday ? { boxShadow: (theme) => `inset 0 0 0 2px ${theme.palette.primary.main}` } : {}),
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: isToday ? 700 : 400 }} color="textSecondary">
        <time dateTime={one.day}>
          {one.isInMonth ? String(Number(one.day.slice(8))) : format.day(one.day).slice(0, 5)}
        </time>
        {isToday && ` · ${translate("taskCalendar.today").toLowerCase()}`}
      </Typography>
      {one.tasks.slice(0, MOST_SHOWN).map((task) => (
        <DueLine key={task.id} task={task} today={today} named={named} />
      ))}
      {left > 0 && (
        <Link component="button" type="button" variant="body2" onClick={(event) => setAnchor(event.currentTarget)}>
          {translate("taskCalendar.more", { count: left })}
        </Link>
      )}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
      >
        <Box sx={{ p: 1.5, maxWidth: 360 }}>
          <Typography variant="subtitle2">{format.day(one.day)}</Typography>
          {one.tasks.map((task) => (
            <DueLine key={task.id} task={task} today={today} named={named} whole />
          ))}
        </Box>
      </Popover>
    </TableCell>
  );
}

interface DueLineProps {
  readonly task: DueTask;
  readonly today: string;
  readonly named: boolean;
  readonly whole?: boolean;
}

/** One task on its day; what is late or done is said in a sign and a word, not in colour alone. */
export function DueLine({ task, today, named, whole = false }: DueLineProps): ReactElement {
  const translate = useTranslate();
  const { tone, key } = dueWord(task, today);
  const sign = task.state === "DONE" ? "✓ " : key === "task.due.late" ? "! " : "";
  const word =
    task.state === "DONE"
      ? translate("taskCalendar.done")
      : key === "task.due.late"
        ? translate("taskCalendar.late")
        : "";
  const text = [named ? (task.owner?.fullName ?? null) : null, task.title].filter(Boolean).join(": ");
  return (
    <Link
      component={LinkBase}
      to={`/work/tasks/${task.id}`}
      variant="body2"
      title={[word, text].filter(Boolean).join(": ")}
      sx={{
        ...{ display: "block", py: 0.125 },
        ...(whole ? {} : { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }),
        color: task.state === "DONE" ? "text.secondary" : tone === "default" ? "primary.main" : `${tone}.main`,
      }}
    >
      <span aria-hidden>{sign}</span>
      {word !== "" && <Box component="span" sx={HIDDEN}>{`${word}: `}</Box>}
      {text}
    </Link>
  );
}

const HIDDEN = {
  ...{ position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  whiteSpace: "nowrap",
} as const;
