import { Chip, Tooltip } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Status } from "../shared/ui/parts.tsx";
import { whyPath } from "../shared/ui/why/WhyLink.tsx";
import type { GradeOption, StepName } from "./answers/rows.ts";
import { gradeTone, gradeWords, STEP_TONE } from "./grade-words.ts";

interface GradeProps {
  readonly grades: readonly GradeOption[];
  readonly code: string | null;
  /** The name in full instead of the code. */
  readonly full?: boolean;
  /** The evaluation that it is the grade of: it leads to why. */
  readonly whyOf?: string;
  /** Whether the Tab key stops at the way to why. */
  readonly isStop?: boolean;
}

/** A grade by its code, its name on hover, which leads to why it is so; the colour never says more than the word. */
export function Grade({ grades, code, full = false, whyOf, isStop = true }: GradeProps): ReactElement {
  const { locale } = useFormat();
  if (code === null) return <>–</>;
  const name = gradeWords(grades, code, locale);
  const way =
    whyOf === undefined
      ? { tabIndex: 0 }
      : { component: LinkBase, to: whyPath(whyOf), clickable: true, tabIndex: isStop ? 0 : -1 };
  if (full && whyOf === undefined) return <Status tone={gradeTone(grades, code)} label={name} />;
  return (
    <Tooltip title={full ? "" : name}>
      <Chip
        size="small"
        variant="outlined"
        color={gradeTone(grades, code)}
        label={full ? name : code}
        {...(full ? {} : { "aria-label": `${code} – ${name}` })}
        {...way}
      />
    </Tooltip>
  );
}

/** Where an evaluation stands. */
export function StepChip({ step }: { readonly step: StepName }): ReactElement {
  const translate = useTranslate();
  return <Status tone={STEP_TONE[step]} label={translate(`evaluation.step.${step}`)} />;
}
