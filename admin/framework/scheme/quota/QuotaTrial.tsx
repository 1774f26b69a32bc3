import { Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Meaning } from "../details.tsx";
import { Across, Whole } from "../fields.tsx";
import type { QuotaPart } from "../rule-data.ts";
import { speaker } from "../rule-words.ts";
import type { GradePart } from "../scheme-data.ts";
import { goodGrade, quotaExample, quotaWords } from "./quota-words.ts";

interface QuotaTrialProps {
  readonly quota: QuotaPart;
  readonly grades: readonly GradePart[];
}

const MOST_PEOPLE = 99_999;

/** The quota in plain words, and what it allows in a unit whose size one types. */
export function QuotaTrial({ quota, grades }: QuotaTrialProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [rated, setRated] = useState(14);
  const [base, setBase] = useState(10);
  const speaks = speaker(translate, format, grades);
  const label = (field: string): string => translate(`framework.rules.quota.trial.${field}`);
  const good = speaks.grade(goodGrade(quota, grades));
  return (
    <Meaning>
      {quotaWords(quota, grades, speaks).join(" ")}
      {quota.mode !== "OFF" && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
            {label("title")}
          </Typography>
          <Across columns="1fr 2fr">
            <Whole
              label={label("rated")}
              value={rated}
              min={0}
              max={MOST_PEOPLE}
              onChange={(count) => setRated(count ?? 0)}
            />
            {quota.base !== "ALL_RATED" && (
              <Whole
                label={translate(`framework.rules.quota.trial.${quota.base}`, { good })}
                value={base}
                min={0}
                max={MOST_PEOPLE}
                onChange={(count) => setBase(count ?? 0)}
              />
            )}
          </Across>
          <strong>{quotaExample(quota, { rated, base }, speaks).join(" ")}</strong>
        </>
      )}
    </Meaning>
  );
}
