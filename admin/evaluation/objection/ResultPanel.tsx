import { Card, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import {
  AcceptResult,
  FileObjection,
  ReserveOpinion,
  WithdrawObjection,
} from "../../../schema/operations/evaluation/process-verbs.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { deciderName } from "../answers/decider-words.ts";
import { processTerms } from "../answers/process.ts";
import type { Why } from "../answers/rows.ts";
import { PlainVerb } from "./PlainVerb.tsx";
import { TextVerb } from "./TextVerb.tsx";
import { useTermWords } from "./useTermWords.ts";

type Open = "accept" | "object" | "reserve" | "withdraw" | null;

/** What the person may do about the own result once told: agree, object, put another opinion on record. */
export function ResultPanel({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const { canAcceptResult, canFileObjection, canReserveOpinion, canWithdrawObjection } = why.abilities;
  if (![canAcceptResult, canFileObjection, canReserveOpinion, canWithdrawObjection].some(({ allowed }) => allowed))
    return null;
  const close = (): void => setOpen(null);
  return (
    <Card component="section" sx={{ p: 2, mb: 2, borderColor: "primary.main" }}>
      <Typography variant="h6" component="h2">
        {translate("evaluation.result.title")}
      </Typography>
      <Explained why={why} />
      <Stack direction={{ xs: "column", sm: "row" }} sx={VERBS}>
        {canAcceptResult.allowed && (
          <AbilityButton ability={canAcceptResult} variant="contained" onClick={() => setOpen("accept")}>
            {translate("evaluation.result.accept.do")}
          </AbilityButton>
        )}
        {canFileObjection.allowed && (
          <AbilityButton ability={canFileObjection} variant="outlined" onClick={() => setOpen("object")}>
            {translate("evaluation.result.object.do")}
          </AbilityButton>
        )}
        {canWithdrawObjection.allowed && (
          <AbilityButton ability={canWithdrawObjection} variant="outlined" onClick={() => setOpen("withdraw")}>
            {translate("evaluation.result.withdraw.do")}
          </AbilityButton>
        )}
        {canReserveOpinion.allowed && (
          <AbilityButton ability={canReserveOpinion} color="inherit" onClick={() => setOpen("reserve")}>
            {translate("evaluation.result.reserve.do")}
          </AbilityButton>
        )}
      </Stack>
      <Dialogs why={why} open={open} onClose={close} />
    </Card>
  );
}

/** On a phone as high as a thumb. */
const VERBS = { gap: 1, mt: 1.5, flexWrap: "wrap", "& .MuiButton-root": { minHeight: { xs: 44, sm: 0 } } } as const;

function Explained({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const told = why.noticedOn === null ? "" : translate("evaluation.result.told", { day: format.day(why.noticedOn) });
  const until =
    why.step !== "OBJECTION"
      ? translate(`evaluation.result.at.${why.step}`, { _: "" })
      : why.objectionDueOn === null
        ? translate("evaluation.result.untilClose")
        : translate("evaluation.result.until", { day: format.day(why.objectionDueOn) });
  return <Typography color="textSecondary">{[told, until].filter(Boolean).join(" ")}</Typography>;
}

interface DialogsProps {
  readonly why: Why;
  readonly open: Open;
  readonly onClose: () => void;
}

function Dialogs({ why, open, onClose }: DialogsProps): ReactElement | null {
  const translate = useTranslate();
  const objecting = useObjectionWords(why);
  const shared = { evaluation: why, onClose };
  switch (open) {
    case "accept":
      return <PlainVerb {...shared} document={AcceptResult} words="evaluation.result.accept" />;
    case "withdraw":
      return <PlainVerb {...shared} document={WithdrawObjection} words="evaluation.result.withdraw" tone="warning" />;
    case "object":
      return <TextVerb {...shared} document={FileObjection} words="evaluation.result.object" consequence={objecting} />;
    case "reserve":
      return (
        <TextVerb
          {...shared}
          document={ReserveOpinion}
          words="evaluation.result.reserve"
          consequence={translate("evaluation.result.reserve.consequence")}
        />
      );
    default:
      return null;
  }
}

/** Who answers an objection and within what time; that the decision stands meanwhile. */
function useObjectionWords(why: Why): string {
  const translate = useTranslate();
  const terms = useTermWords();
  const { resolveWithin } = processTerms(why.frameworkVersion, why.cycle.kind);
  const name = deciderName(why.objectionResolver) ?? translate("evaluation.result.resolver");
  const within =
    resolveWithin === null ? "" : translate("evaluation.result.object.within", { term: terms(resolveWithin) });
  return [translate("evaluation.result.object.consequence", { name }), within].filter(Boolean).join(" ");
}
