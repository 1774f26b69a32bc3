import { Box, Button, FormControlLabel, Radio, RadioGroup, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import type { Gap } from "../gap/gap-rows.ts";
import { type Competency, isYesOrNo, nameOf, type PositionClass, rangeText } from "../levels.ts";
import { type Answer, choiceKey, choicesOf, type Earlier } from "./assess-draft.ts";

interface QuestionProps {
  readonly competency: Competency;
  readonly positionClass: PositionClass | null;
  readonly required: Gap | null;
  readonly earlier: readonly Earlier[];
  readonly answer: Answer;
  readonly onAnswer: (part: Partial<Answer>) => void;
}

/** One competency: each level with the words of the framework beside it, and what the finding rests on. */
export function CompetencyQuestion({
  competency,
  required,
  earlier,
  answer,
  onAnswer,
  ...props
}: QuestionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const heading = useId();
  const name = `${competency.code}. ${format.text(nameOf(competency))}`;
  return (
    <Box sx={{ py: 1.5, borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography id={heading} variant="subtitle1" component="h3">
          {name}
        </Typography>
        {required && (
          <Status
            tone="primary"
            label={
              isYesOrNo(competency)
                ? translate("competency.mustMeet")
                : translate("competency.required", { range: rangeText(required) })
            }
          />
        )}
        {answer.level !== null && (
          <Button
            size="small"
            color="inherit"
            onClick={() => onAnswer({ level: null })}
            aria-label={`${translate("competency.assess.clear")}: ${name}`}
          >
            {translate("competency.assess.clear")}
          </Button>
        )}
      </Stack>
      {earlier.map((each) => (
        <Typography key={each.step} variant="body2" color="textSecondary">
          {translate("competency.assess.earlier", {
            step: translate(`competency.step.${each.step}`),
            level: each.level,
            day: format.day(each.assessedOn),
          })}
          {each.note !== null && ` – ${each.note}`}
        </Typography>
      ))}
      <RadioGroup
        aria-labelledby={heading}
        value={answer.level === null ? "" : String(answer.level)}
        onChange={(_event, value) => onAnswer({ level: Number(value) })}
        sx={{ mt: 0.5 }}
      >
        {choicesOf(competency, props.positionClass).map(({ level, descriptor }) => (
          <FormControlLabel
            key={level}
            value={String(level)}
            control={<Radio size="small" sx={{ py: 0.5, alignSelf: "flex-start" }} />}
            sx={{ alignItems: "flex-start", mr: 0 }}
            label={
              <Box component="span" sx={{ display: "block", pt: 0.4, typography: "body2" }}>
                <strong>{translate(choiceKey(competency, level), { level })}</strong>
                {descriptor && <> – {format.text(descriptor)}</>}
              </Box>
            }
          />
        ))}
      </RadioGroup>
      {answer.level !== null && (
        <TextField
          multiline
          label={translate("competency.assess.evidence")}
          value={answer.note}
          onChange={(event) => onAnswer({ note: event.target.value })}
          slotProps={{
            htmlInput: { maxLength: 2000, "aria-label": `${translate("competency.assess.evidence")}: ${name}` },
          }}
        />
      )}
    </Box>
  );
}
