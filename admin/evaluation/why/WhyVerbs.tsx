import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import type { Why } from "../answers/rows.ts";
import { Decide } from "../decision/Decide.tsx";
import { ReasonedVerb, type ReasonedVerbName } from "../decision/ReasonedVerb.tsx";
import { ScoreDialog } from "../decision/ScoreDialog.tsx";

/** The verbs of the deciding side, where the viewer may do at least one of them. */
export function WhyVerbs({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const [verb, setVerb] = useState<ReasonedVerbName | "score" | null>(null);
  const { canScore, canDecide, canReturn, canMarkNotRated } = why.abilities;
  if (![canScore, canDecide, canReturn, canMarkNotRated].some(({ allowed }) => allowed)) return null;
  const close = (): void => setVerb(null);
  return (
    <>
      <AbilityButton ability={canMarkNotRated} color="inherit" onClick={() => setVerb("notRated")}>
        {translate("evaluation.decide.notRated")}
      </AbilityButton>
      {(canReturn.allowed || canReturn.rule !== "evaluation.step") && (
        <AbilityButton ability={canReturn} onClick={() => setVerb("return")}>
          {translate("evaluation.decide.return")}
        </AbilityButton>
      )}
      {canScore.allowed && why.frameworkVersion.scheme.method !== "JUDGED" && (
        <AbilityButton ability={canScore} variant="outlined" onClick={() => setVerb("score")}>
          {translate("evaluation.score.open")}
        </AbilityButton>
      )}
      {canDecide.allowed && <Decide row={why} />}
      {verb === "score" && <ScoreDialog id={why.id} name={why.person?.fullName ?? why.unit.name} onClose={close} />}
      {(verb === "return" || verb === "notRated") && <ReasonedVerb verb={verb} row={why} onClose={close} />}
    </>
  );
}
