import { ToggleButton, ToggleButtonGroup, type Theme, useMediaQuery } from "@mui/material";
import { type KeyboardEvent, type ReactElement, useRef } from "react";
import { useFormat } from "../shared/text/format.ts";
import type { GradeOption } from "./answers/rows.ts";
import { gradeTone, gradeWords } from "./grade-words.ts";

interface GradeChoiceProps {
  readonly label: string;
  readonly grades: readonly GradeOption[];
  readonly value: string | null;
  readonly disabled?: boolean;
  /** Codes instead of names on a phone, where many choices stand below each other. */
  readonly codesWhenNarrow?: boolean;
  readonly onChoose: (grade: string | null) => void;
}

/** Grades side by side, on a phone below each other; arrow keys move along them, space chooses. */
export function GradeChoice({
  label,
  grades,
  value,
  disabled = false,
  codesWhenNarrow = false,
  onChoose,
}: GradeChoiceProps): ReactElement {
  const { locale } = useFormat();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const short = narrow && codesWhenNarrow;
  const group = useRef<HTMLDivElement>(null);
  const move = (step: number): void => {
    const buttons = [...(group.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEP_OF_KEY[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  };
  return (
    <ToggleButtonGroup
      ref={group}
      exclusive
      fullWidth
      size="small"
      orientation={narrow && !short ? "vertical" : "horizontal"}
      value={value}
      disabled={disabled}
      aria-label={label}
      onKeyDown={onKeyDown}
      onChange={(_event, next: string | null) => onChoose(next)}
    >
      {grades.map((grade) => (
        <ToggleButton
          key={grade.code}
          value={grade.code}
          color={colorOf(grades, grade.code)}
          title={gradeWords(grades, grade.code, locale)}
          aria-label={gradeWords(grades, grade.code, locale)}
          sx={{ textTransform: "none", lineHeight: 1.3, minHeight: 42, px: 1, color: "text.primary" }}
        >
          {short && grade.code !== "" ? grade.code : gradeWords(grades, grade.code, locale)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

const STEP_OF_KEY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function colorOf(
  grades: readonly GradeOption[],
  code: string,
): "success" | "primary" | "warning" | "error" | "standard" {
  const tone = gradeTone(grades, code);
  return tone === "default" || tone === "info" ? "standard" : tone;
}
