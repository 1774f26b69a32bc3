import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { programmeMetricsOf } from "../answers/questions.ts";
import type { Form } from "../answers/rows.ts";

/** Numbers that come from the person's action programme, with the programmes behind them; nothing where none is asked. */
export function ProgrammeLines({ form }: { readonly form: Form }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const metrics = programmeMetricsOf(form);
  const { programmeSource: source } = form;
  if (metrics.length === 0 || source === null) return null;
  const { value, programmes } = source;
  const said =
    value === null
      ? translate("programme.inForm.none")
      : translate("programme.inForm.exact", { share: format.share(value), exact: value });
  return (
    <Section title={translate("programme.inForm.title")} subtitle={translate("programme.inForm.hint")}>
      {metrics.map(({ name, labelVi, labelEn }) => (
        <Stack key={name} direction="row" sx={{ gap: 2, justifyContent: "space-between", flexWrap: "wrap", py: 0.5 }}>
          <Typography>{format.text(wording(labelVi, labelEn))}</Typography>
          <Typography sx={{ fontVariantNumeric: "tabular-nums" }}>{said}</Typography>
        </Stack>
      ))}
      <Box sx={{ display: "flex", gap: 2, flexWrap: "wrap" }}>
        {programmes.map(({ id, startsOn, endsOn }) => (
          <GoTo key={id} to={`/programmes/${id}`}>
            {translate("programme.inForm.source", { span: format.span(startsOn, endsOn) })}
          </GoTo>
        ))}
      </Box>
    </Section>
  );
}
