import { Chip, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Status } from "../shared/ui/parts.tsx";
import type { GradeOption, StepName } from "./answers/rows.ts";
import { gradeTone, gradeWords, STEP_TONE } from "./grade-words.ts";

interface GradeProps {
  readonly grades: readonly GradeOption[];
  readonly code: string | null;
  /** The name in full instead of the code. */
  readonly full?: boolean;
}

/** A grade by its code, its name on hover; the colour never says more than the word. */
export function Grade({ grades, code, full = false }: GradeProps): ReactElement {
  const { locale } = useFormat();
  if (code === null) return <>–</>;
  const name = gradeWords(grades, code, locale);
  if (full) return <Status tone={gradeTone(grades, code)} label={name} />;
  return (
    <Tooltip title={name}>
      <Chip
        size="small"
        variant="outlined"
        color={gradeTone(grades, code)}
        label={code}
        tabIndex={0}
        aria-label={name}
      />
    </Tooltip>
  );
}

/** Where an evaluation stands. */
export function StepChip({ step }: { readonly step: StepName }): ReactElement {
  const translate = useTranslate();
  return <Status tone={STEP_TONE[step]} label={translate(`evaluation.step.${step}`)} />;
}
