import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { anchorOf } from "../answers/questions.ts";
import type { AnswerState } from "../form/useAnswers.ts";
import type { Form } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { GradeChoice } from "../GradeChoice.tsx";
import { useMonthWords } from "../month/words.ts";

/** The grade that a person names for oneself, where the regulation asks for it. */
export function SelfGrade({ state }: { readonly state: AnswerState }): ReactElement {
  const translate = useTranslate();
  const { form, answers, say } = state;
  const isJudged = form.frameworkVersion.scheme.method === "JUDGED";
  return (
    <Box id={anchorOf("grade", "self")} sx={{ scrollMarginTop: 72 }}>
      <Section
        title={translate("evaluation.form.selfGrade")}
        subtitle={translate(isJudged ? "evaluation.form.selfGradeHint" : "evaluation.form.selfGradeScored")}
      >
        <LastGrade form={form} />
        <GradeChoice
          label={translate("evaluation.form.selfGrade")}
          grades={form.grades}
          value={answers.grade}
          onChoose={(grade) => say({ grade })}
        />
      </Section>
    </Box>
  );
}

/** The grade that one named the period before. */
function LastGrade({ form: { previous, grades } }: { readonly form: Form }): ReactElement | null {
  const words = useMonthWords();
  const { locale } = useFormat();
  if (previous === null || previous.selfGrade === null || grades.every(({ code }) => code !== previous.selfGrade))
    return null;
  const grade = gradeWords(grades, previous.selfGrade, locale);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
      {words("form.lastGrade", { period: previous.cycle.name, grade })}
    </Typography>
  );
}
