import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import { Chip, IconButton, Link, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { aroundOf, openOf, type Period } from "./periods.ts";
import { useMonthWords } from "./words.ts";

interface MonthHeadProps {
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly today: string;
  readonly onOpen: (key: string) => void;
}

/** Which period: the one before, the one after, and the others that are open now. */
export function MonthHead({ periods, period, today, onOpen }: MonthHeadProps): ReactElement {
  const words = useMonthWords();
  const format = useFormat();
  const nameOf = usePeriodName();
  const { before, after } = aroundOf(periods, period);
  const open = openOf(periods, today);
  return (
    <Stack component="header" sx={{ pt: 1 }}>
      <Stack direction="row" sx={{ alignItems: "center", gap: 0.5, width: 1, maxWidth: 480, mx: "auto" }}>
        <Step icon={<ChevronLeftIcon />} label={words("before")} to={before} onOpen={onOpen} />
        <Stack sx={{ flexGrow: 1, minWidth: 0, textAlign: "center" }}>
          <Typography variant="h5" component="h1" aria-live="polite" sx={{ overflowWrap: "anywhere" }}>
            {nameOf(period)}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {format.span(period.from, period.to)}
          </Typography>
        </Stack>
        <Step icon={<ChevronRightIcon />} label={words("after")} to={after} onOpen={onOpen} />
      </Stack>
      {(open.length > 1 || !open.includes(period)) && (
        <Stack
          component="nav"
          direction="row"
          aria-label={words("which")}
          sx={{ gap: 1, mt: 1, alignItems: "center", justifyContent: { md: "center" }, flexWrap: "wrap", py: 0.5 }}
        >
          {open.map((one) => (
            <Chip
              key={one.key}
              label={nameOf(one)}
              clickable
              onClick={() => onOpen(one.key)}
              {...(one.key === period.key
                ? { color: "primary" as const, "aria-current": "page" as const }
                : { variant: "outlined" as const })}
              sx={{ height: 40, flexShrink: 0 }}
            />
          ))}
          <Link component={LinkBase} to="/my-evaluations" variant="body2" sx={{ flexShrink: 0, py: 1 }}>
            {words("all")}
          </Link>
        </Stack>
      )}
    </Stack>
  );
}

interface StepProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly to: Period | null;
  readonly onOpen: (key: string) => void;
}

function Step({ icon, label, to, onOpen }: StepProps): ReactElement {
  return (
    <IconButton
      aria-label={label}
      disabled={to === null}
      onClick={() => to !== null && onOpen(to.key)}
      sx={{ width: 48, height: 48 }}
    >
      {icon}
    </IconButton>
  );
}

/** Says a period by the name of its cycle, or by its month. */
function usePeriodName(): (period: Period) => string {
  const words = useMonthWords();
  return ({ row, from }) =>
    row === null ? words("month", { month: Number(from.slice(5, 7)), year: from.slice(0, 4) }) : row.cycle.name;
}
