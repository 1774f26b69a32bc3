import CalendarMonthOutlinedIcon from "@mui/icons-material/CalendarMonthOutlined";
import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import {
  Alert,
  Button,
  IconButton,
  Stack,
  type Theme,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useLocation, useNavigate, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { DueTasks } from "../../../schema/operations/work/calendar.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { isDay, stepFrom } from "../mine/period.ts";
import { DayList } from "./DayList.tsx";
import { FeedDialog } from "./FeedDialog.tsx";
import { shownDays, weeksOf } from "./month-days.ts";
import { MonthGrid } from "./MonthGrid.tsx";

const COUNTED = ["ASSIGNED", "IN_PROGRESS", "RETURNED", "SUBMITTED", "DONE"] as const;

/** Last days of a month: a grid on a desk, a list on a phone. */
export function CalendarPage(): ReactElement {
  const translate = useTranslate();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [feeding, setFeeding] = useState(false);
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const asked = new URLSearchParams(search);
  const today = localToday();
  const on = asked.get("on");
  const day = isDay(on) ? on : today;
  const unitId = me.data?.me?.headedUnits[0]?.id ?? null;
  const whose = asked.get("of") === "unit" && unitId !== null ? "unit" : "mine";
  const go = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    navigate(`${pathname}?${next.toString()}`, { replace: true });
  };
  return (
    <>
      <Title defaultTitle={translate("taskCalendar.title")} />
      <PageHead
        title={translate("taskCalendar.title")}
        subtitle={translate("taskCalendar.subtitle")}
        actions={
          <Button variant="outlined" startIcon={<CalendarMonthOutlinedIcon />} onClick={() => setFeeding(true)}>
            {translate("taskCalendar.feed.open")}
          </Button>
        }
      />
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mb: 2 }}>
        <IconButton aria-label={translate("taskCalendar.before")} onClick={() => go("on", stepFrom("month", day, -1))}>
          <ChevronLeftIcon />
        </IconButton>
        <Typography variant="h6" component="h2" aria-live="polite">
          {translate("unitWork.spanOf.month", { month: Number(day.slice(5, 7)), year: day.slice(0, 4) })}
        </Typography>
        <IconButton aria-label={translate("taskCalendar.after")} onClick={() => go("on", stepFrom("month", day, 1))}>
          <ChevronRightIcon />
        </IconButton>
        {day.slice(0, 7) !== today.slice(0, 7) && (
          <Button size="small" onClick={() => go("on", today)}>
            {translate("taskCalendar.today")}
          </Button>
        )}
        {unitId !== null && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={whose}
            aria-label={translate("taskCalendar.whose")}
            onChange={(_event, next: string | null) => {
              if (next !== null) go("of", next);
            }}
          >
            <ToggleButton value="mine">{translate("taskCalendar.mine")}</ToggleButton>
            <ToggleButton value="unit">{translate("taskCalendar.unit")}</ToggleButton>
          </ToggleButtonGroup>
        )}
      </Stack>
      <Month day={day} today={today} unitId={whose === "unit" ? unitId : null} />
      {feeding && <FeedDialog onClose={() => setFeeding(false)} />}
    </>
  );
}

interface MonthProps {
  readonly day: string;
  readonly today: string;
  /** Null: one's own tasks. */
  readonly unitId: string | null;
}

function Month({ day, today, unitId }: MonthProps): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const { from, to } = shownDays(day);
  const whose = unitId === null ? { mine: "OWN" as const } : { unitId, includeSubtree: true };
  const query = useAsk(DueTasks, { filter: { ...whose, dueFrom: from, dueTo: to, states: [...COUNTED] } });
  return (
    <Asked query={query} lines={10}>
      {({ tasks: { items, total } }) => {
        const weeks = weeksOf(day, items);
        return (
          <>
            {total > items.length && (
              <Alert severity="info" sx={{ mb: 2 }}>
                {translate("taskCalendar.tooMany", { count: items.length, total })}
              </Alert>
            )}
            {wide ? (
              <MonthGrid weeks={weeks} today={today} named={unitId !== null} />
            ) : total === 0 ? (
              <Quiet title={translate("taskCalendar.none")} />
            ) : (
              <DayList weeks={weeks} today={today} named={unitId !== null} />
            )}
          </>
        );
      }}
    </Asked>
  );
}
