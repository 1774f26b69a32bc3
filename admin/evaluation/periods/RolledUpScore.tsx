import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Form } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import { RollUpTable } from "./RollUpTable.tsx";

/** The score that the shorter periods give, with its periods: what a person reads before naming a grade for the year. */
export function RolledUpScore({ form }: { readonly form: Form }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Stack sx={{ gap: 2 }}>
      <Section title={translate("evaluation.periods.score")} subtitle={translate("evaluation.periods.scoreHint")}>
        <Typography sx={{ fontSize: "1.25rem", fontWeight: 600 }}>
          {form.shownTotal === null ? translate("evaluation.periods.noScore") : format.exact(form.shownTotal)}
          {form.suggestedGrade !== null && (
            <Typography component="span" sx={{ ml: 1 }}>
              {gradeWords(form.grades, form.suggestedGrade, format.locale)}
            </Typography>
          )}
        </Typography>
      </Section>
      <RollUpTable evaluation={form} />
    </Stack>
  );
}
