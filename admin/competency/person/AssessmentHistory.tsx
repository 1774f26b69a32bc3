import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { nameOf } from "../levels.ts";
import type { Assessment } from "./assess-draft.ts";
import { LINED } from "../../organization/position/lined.ts";

interface HistoryProps {
  readonly assessments: readonly Assessment[];
  readonly total: number;
}

/** Every assessment as it was recorded, newest first. */
export function AssessmentHistory({ assessments, total }: HistoryProps): ReactElement {
  const translate = useTranslate();
  const more =
    total > assessments.length ? translate("competency.history.more", { shown: assessments.length, total }) : undefined;
  return (
    <Section title={translate("competency.history.title")} subtitle={more} flush>
      {assessments.length === 0 ? (
        <Quiet dense title={translate("competency.history.none")} hint={translate("competency.history.noneHint")} />
      ) : (
        <Stack component="ul" sx={LINED}>
          {assessments.map((assessment) => (
            <Line key={assessment.id} assessment={assessment} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Line({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { step, assessedOn, assessor, position, unit, note, levels } = assessment;
  return (
    <Box component="li" sx={{ px: 2, py: 1.25 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600 }}>{format.day(assessedOn)}</Typography>
        <Status tone={step === "HEAD" ? "primary" : "default"} label={translate(`competency.step.${step}`)} />
        <Typography variant="body2" color="textSecondary">
          {[assessor?.fullName, position.name, unit.name].filter(Boolean).join(" · ")}
        </Typography>
      </Stack>
      {note !== null && <Typography sx={{ whiteSpace: "pre-wrap" }}>{note}</Typography>}
      <Box component="details" sx={{ typography: "body2", mt: 0.5 }}>
        <Box component="summary" sx={{ cursor: "pointer", color: "primary.main" }}>
          {translate("competency.history.levels", { smart_count: levels.length })}
        </Box>
        <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
          {levels.map((level) => (
            <li key={level.id}>
              {level.competency.code}. {format.text(nameOf(level.competency))}: <strong>{level.level}</strong>
              {level.note !== null && <> – {level.note}</>}
            </li>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
