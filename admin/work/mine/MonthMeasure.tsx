import { Box, Button, Card, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { lackOf } from "../drill/regulation-words.ts";
import { RegulationLine } from "../drill/RegulationLine.tsx";
import { fraction, plain } from "../task/task-words.ts";
import type { MyWorkAnswer } from "./columns.ts";
import { MeasureTasks } from "./MeasureTasks.tsx";
import { useSpanName } from "./PeriodBar.tsx";

export type Measure = MyWorkAnswer["workMeasure"];

/** The three measures with their letters in the decree. */
export const MEASURES = [
  { letter: "a", name: "quantity" },
  { letter: "b", name: "quality" },
  { letter: "c", name: "progress" },
] as const;
export type MeasureName = (typeof MEASURES)[number]["name"];

/** a, b, c of the month so far; each opens the tasks behind it. */
export function MonthMeasure({ measure }: { readonly measure: Measure }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const spanName = useSpanName();
  const [open, setOpen] = useState<MeasureName | null>(null);
  const month = spanName({ kind: "month", from: measure.from, to: measure.to });
  const numbers = (exact: string): string => format.exact(plain(exact));
  return (
    <Card component="section" sx={{ px: 2, py: 1.5 }}>
      <Typography variant="h6" component="h2">
        {translate("myWork.measure.title", { month })}
      </Typography>
      <Box sx={FIGURES}>
        {MEASURES.map(({ letter, name }) => (
          <Figure
            key={name}
            {...{ letter, name }}
            exact={measure[name]}
            lack={lackOf(measure)}
            onOpen={() => setOpen(name)}
          />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {translate("myWork.measure.sums", {
          ...{ assigned: numbers(measure.assigned), completed: numbers(measure.completed) },
          ...{
            done: measure.done,
            tasks: measure.tasks,
            late: measure.late,
            overdue: measure.overdue,
            errors: measure.majorErrors,
          },
        })}
      </Typography>
      <RegulationLine regulation={measure.regulation} />
      {open !== null && <MeasureTasks measure={measure} name={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

const FIGURES = {
  display: "grid",
  gap: { xs: 1, sm: 4 },
  gridTemplateColumns: { xs: "repeat(3, minmax(0, 1fr))", sm: "repeat(3, max-content)" },
  mt: 0.5,
};

interface FigureProps {
  readonly letter: string;
  readonly name: MeasureName;
  readonly exact: string | null;
  /** Why there is no number where there is none. */
  readonly lack: string;
  readonly onOpen: () => void;
}

function Figure({ letter, name, exact, lack, onOpen }: FigureProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary">
        {letter} – {translate(`myWork.measure.${name}`)}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography variant="h5" component="p" data-measure={letter}>
          {exact === null ? "–" : format.share(exact)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {exact === null ? translate(`myWork.measure.${lack}`) : fraction(exact)}
        </Typography>
      </Stack>
      <Button
        size="small"
        sx={{ ml: -0.5, textAlign: "start" }}
        onClick={onOpen}
        aria-label={`${letter} – ${translate("myWork.measure.from")}`}
      >
        {translate("myWork.measure.from")}
      </Button>
    </Box>
  );
}
