import { Alert, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import type { Why } from "../answers/rows.ts";
import { UnsentAnswers } from "../form/own/UnsentAnswers.tsx";
import type { AnswerState } from "../form/useAnswers.ts";
import { OpenForm } from "../mine/OpenForm.tsx";
import { AnswersTable } from "../why/AnswersTable.tsx";
import { useMonthWords } from "./words.ts";

interface SelfPartProps {
  readonly why: Why;
  readonly state: AnswerState;
  readonly onSubmitted: () => void;
}

/** The form while it is open, else what was handed in. */
export function SelfPart({ why, state, onSubmitted }: SelfPartProps): ReactElement {
  const words = useMonthWords();
  const closed = useReason(why.abilities.canSelfRate);
  if (closed === "") return <OpenForm state={state} onSubmitted={onSubmitted} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Alert severity="info">
        <strong>{words(why.selfSubmittedAt === null ? "self.notYet" : "self.closed")}.</strong> {closed}
      </Alert>
      <UnsentAnswers state={state} />
      <AnswersTable why={why} />
    </Stack>
  );
}
