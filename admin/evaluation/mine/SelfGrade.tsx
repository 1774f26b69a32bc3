import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { anchorOf } from "../answers/questions.ts";
import type { AnswerState } from "../form/useAnswers.ts";
import { GradeChoice } from "../GradeChoice.tsx";

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
