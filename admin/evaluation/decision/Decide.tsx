import { Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { referenceGrade } from "../answers/departure.ts";
import type { EvaluationRow } from "../answers/rows.ts";
import { Grade } from "../Grade.tsx";
import { gradeWords } from "../grade-words.ts";
import { DecideDialog } from "./DecideDialog.tsx";
import { ScoreDialog } from "./ScoreDialog.tsx";

/** What an evaluation needs to be decided in a row or on its own page. */
export type Decidable = Pick<
  EvaluationRow,
  | "id"
  | "version"
  | "grades"
  | "proposedGrade"
  | "suggestedGrade"
  | "decidedGrade"
  | "needsDecision"
  | "notRatedReason"
  | "step"
  | "person"
  | "unit"
  | "cycle"
  | "decider"
> & {
  readonly abilities: Pick<EvaluationRow["abilities"], "canDecide" | "canScore">;
  readonly frameworkVersion: { readonly scheme: { readonly method: string; readonly steps: readonly string[] } };
};

/** The decision in place: what was decided, or the grade to choose, beginning with the one that was proposed. */
export function Decide({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const closed = useReason(row.abilities.canDecide);
  if (row.decidedGrade !== null) return <Grade full grades={row.grades} code={row.decidedGrade} />;
  if (row.step === "NOT_RATED") return <Typography variant="body2">{row.notRatedReason}</Typography>;
  if (closed !== "") {
    return (
      <Typography variant="body2" color="text.secondary">
        {row.step === "DECISION"
          ? translate("evaluation.decide.waitsFor", {
              name: row.decider.personName ?? translate("khung.role.AUTHORITY"),
            })
          : translate(`evaluation.decide.notYet.${row.step}`)}
      </Typography>
    );
  }
  return isUnscored(row) ? <ScoreFirst row={row} /> : <Choose row={row} />;
}

/** Whether the rules cannot suggest a grade before the deciding side has answered its part. */
function isUnscored({ suggestedGrade, needsDecision, abilities, frameworkVersion: { scheme } }: Decidable): boolean {
  return scheme.method !== "JUDGED" && suggestedGrade === null && !needsDecision && abilities.canScore.allowed;
}

function ScoreFirst({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const [scoring, setScoring] = useState(false);
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate("evaluation.decide.scoreFirst")}
      </Typography>
      <AbilityButton
        ability={row.abilities.canScore}
        variant="outlined"
        size="small"
        onClick={() => setScoring(true)}
        sx={{ mt: 0.5, mb: 1 }}
      >
        {translate("evaluation.score.open")}
      </AbilityButton>
      <Choose row={row} />
      {scoring && (
        <ScoreDialog id={row.id} name={row.person?.fullName ?? row.unit.name} onClose={() => setScoring(false)} />
      )}
    </>
  );
}

function Choose({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const grade = chosen ?? referenceGrade(row, row.frameworkVersion.scheme.steps) ?? "";
  const name = row.person?.fullName ?? row.unit.name;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
      <TextField
        select
        margin="none"
        value={grade}
        onChange={(event) => setChosen(event.target.value)}
        slotProps={{
          select: { native: true },
          htmlInput: { "aria-label": translate("evaluation.decide.gradeOf", { name }) },
        }}
      >
        <option value="" disabled>
          {translate("evaluation.decide.choose")}
        </option>
        {row.grades.map(({ code }) => (
          <option key={code} value={code}>
            {gradeWords(row.grades, code, locale)}
          </option>
        ))}
      </TextField>
      <AbilityButton
        ability={row.abilities.canDecide}
        variant="contained"
        size="small"
        disabled={grade === ""}
        onClick={() => setAsking(true)}
        sx={{ flexShrink: 0 }}
      >
        {translate("evaluation.decide.decide")}
      </AbilityButton>
      {asking && <DecideDialog row={row} grade={grade} onClose={() => setAsking(false)} />}
    </Stack>
  );
}
