import { Button, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { sameExact } from "../../answers/exact-entry.ts";
import { type LastAnswer, takes } from "../../answers/last-time.ts";
import type { Criterion } from "../../answers/rows.ts";
import { useMonthWords } from "../../month/words.ts";
import { answerWords } from "../answer-words.ts";

interface LastAnswerLineProps {
  readonly criterion: Criterion;
  readonly last: LastAnswer;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onAnswer: (value: string) => void;
}

/** What stood here the period before, and a way to answer the same: one criterion at a time, never all at once. */
export function LastAnswerLine({ criterion, last, value, disabled, onAnswer }: LastAnswerLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const words = useMonthWords();
  const { period, self, decided } = last;
  const say = (answer: string | null): string => answerWords(criterion, answer, translate, format);
  const differs = decided !== null && decided !== self;
  const mayRepeat = self !== null && takes(criterion, self) && !(value !== null && sameExact(value, self));
  return (
    <Stack
      direction="row"
      data-last={criterion.code}
      sx={{ mt: 0.5, gap: 1, alignItems: "center", flexWrap: "wrap", justifyContent: "space-between" }}
    >
      <Typography variant="body2" color="textSecondary" title={period} sx={{ flex: "1 1 140px" }}>
        {words(differs ? "form.lastDecided" : "form.last", { value: say(self), decided: say(decided) })}
      </Typography>
      {mayRepeat && !disabled && (
        <Button
          size="small"
          variant="text"
          aria-label={words("form.repeatOf", { code: criterion.code })}
          onClick={() => onAnswer(self)}
          sx={{ minHeight: { xs: 40, md: 0 }, flexShrink: 0 }}
        >
          {words("form.repeat")}
        </Button>
      )}
    </Stack>
  );
}
