import { Stack, Typography } from "@mui/material";
import type { ResultOf } from "gql.tada";
import type { ReactElement, ReactNode } from "react";
import type { MyDataRequests } from "../../schema/operations/privacy/data-request.ts";
import { localToday, useFormat } from "../shared/text/format.ts";
import { Section, Status } from "../shared/ui/parts.tsx";
import { usePrivacyWords } from "./words.ts";

/** A request as a card shows it. */
export type RequestRow = ResultOf<typeof MyDataRequests>["myDataRequests"]["items"][number];

const TONE = {
  SENT: "warning",
  ACCEPTED: "primary",
  COMPLETED: "success",
  REFUSED: "error",
  WITHDRAWN: "default",
} as const;

interface RequestCardProps {
  readonly request: RequestRow;
  /** Who asks; the own requests leave it out. */
  readonly who?: string;
  readonly children: ReactNode;
}

/** A request with its days, its answer and what came of it. */
export function RequestCard({ request, who, children }: RequestCardProps): ReactElement {
  const word = usePrivacyWords();
  const format = useFormat();
  const { state, answerDueOn, completionDueOn } = request;
  const due = state === "SENT" ? answerDueOn : state === "ACCEPTED" ? completionDueOn : null;
  const isLate = due !== null && due < localToday();
  return (
    <Section
      title={who === undefined ? word(`kinds.${request.kind}`) : `${who}: ${word(`kinds.${request.kind}`)}`}
      actions={
        <Stack direction="row" sx={{ gap: 1 }}>
          {isLate && <Status tone="error" label={word("request.late")} />}
          <Status tone={TONE[state]} label={word(`state.${state}`)} />
        </Stack>
      }
    >
      <Stack sx={{ gap: 1 }}>
        <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{request.text}</Typography>
        <Typography variant="body2" color="textSecondary">
          {word("request.sentOn", { moment: format.moment(request.sentAt) })}
          {due !== null &&
            ` · ${word(state === "SENT" ? "request.answerDue" : "request.completionDue", { day: format.day(due) })}`}
        </Typography>
        <Said title={word("request.answer")} text={request.answer} />
        <Said title={word("request.extension")} text={request.extensionReason} />
        <Said title={word("request.outcome")} text={request.outcome} />
        {children}
      </Stack>
    </Section>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string | null }): ReactElement | null {
  if (text === null) return null;
  return (
    <Typography variant="body2" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
      <strong>{title}:</strong> {text}
    </Typography>
  );
}
