import { Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import { plain } from "../task/task-words.ts";
import { EvaluationTasks } from "./EvaluationTasks.tsx";
import { type Deductions, type Measure, wholeFraction } from "./share-words.ts";

/** A metric that tasks or subordinates' scores give, as the API says it. */
export interface WorkMetric {
  readonly name: string;
  readonly measure: Measure | null;
  readonly source: "TASKS" | "SUBORDINATES" | "INSUFFICIENT";
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly count: number;
  readonly mayBeTyped: boolean;
}

/** The same with what the regulation and the people say about it. */
export interface ShownMetric extends WorkMetric {
  readonly label: string;
  readonly deductions: Deductions | null;
  /** What somebody typed while tasks gave none, ready to be read. */
  readonly typed: string | null;
}

interface WorkNumbersProps {
  readonly evaluationId: string;
  readonly metrics: readonly ShownMetric[];
  /** Whether the tasks are of several people. */
  readonly isUnit: boolean;
}

/** Numbers that nobody types, each with its fraction and its tasks one press away. */
export function WorkNumbers({ evaluationId, metrics, isUnit }: WorkNumbersProps): ReactElement {
  const [open, setOpen] = useState<ShownMetric | null>(null);
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {metrics.map((metric) => (
          <Line key={metric.name} metric={metric} onOpen={() => setOpen(metric)} />
        ))}
      </Box>
      {open !== null && (
        <EvaluationTasks evaluationId={evaluationId} metric={open} named={isUnit} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface LineProps {
  readonly metric: ShownMetric;
  readonly onOpen: () => void;
}

function Line({ metric, onOpen }: LineProps): ReactElement {
  const translate = useTranslate();
  const said = useSaid(metric);
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        ...{ gap: 1.5, alignItems: "center", flexWrap: "wrap", py: 1, borderBottom: 1, borderColor: "divider" },
        "&:last-child": { borderBottom: 0 },
      }}
    >
      <Box sx={{ flexGrow: 1, flexBasis: 240, minWidth: 0 }}>
        <Typography>{metric.label}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: "tabular-nums" }}>
          {said.fraction}
        </Typography>
      </Box>
      <Typography sx={{ fontWeight: 600, fontSize: "1.15rem", fontVariantNumeric: "tabular-nums" }}>
        {said.value}
      </Typography>
      <Status tone={said.tone} label={said.source} />
      {metric.source === "TASKS" && (
        <Button size="small" variant="outlined" onClick={onOpen}>
          {translate("drill.open", { smart_count: metric.count })}
        </Button>
      )}
    </Stack>
  );
}

interface Said {
  readonly value: string;
  readonly fraction: string;
  readonly source: string;
  readonly tone: "success" | "warning" | "info";
}

/** A metric in words: value, fraction, and where it comes from. */
function useSaid({ source, value, numerator, denominator, typed, mayBeTyped }: ShownMetric): Said {
  const translate = useTranslate();
  const format = useFormat();
  if (source === "INSUFFICIENT" || value === null || numerator === null || denominator === null) {
    if (typed !== null)
      return {
        value: typed,
        fraction: translate("drill.typedHint"),
        source: translate("drill.typed"),
        tone: "warning",
      };
    const hint = translate(mayBeTyped ? "drill.mayBeTyped" : "drill.insufficientHint");
    return { value: "–", fraction: hint, source: translate("drill.insufficient"), tone: "warning" };
  }
  const parts = { part: format.exact(plain(numerator)), whole: format.exact(plain(denominator)) };
  if (source === "SUBORDINATES")
    return {
      ...{ value: "", fraction: translate("drill.below", parts) },
      ...{ source: translate("drill.fromSubordinates"), tone: "info" },
    };
  const fraction = `${translate("drill.fraction", parts)} = ${wholeFraction(value)}`;
  return { value: format.share(value), fraction, source: translate("drill.fromTasks"), tone: "success" };
}
