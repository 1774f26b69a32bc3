import { Alert, Stack, TextField, Typography } from "@mui/material";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { deciderName } from "../answers/decider-words.ts";
import { referenceGrade } from "../answers/departure.ts";
import { Grade } from "../Grade.tsx";
import { gradeWords } from "../grade-words.ts";
import { useChosenOf } from "./chosen.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { Departure } from "./Departure.tsx";
import { type Decidable, subjectName } from "./head-rows.ts";
import { ScoreDialog } from "./ScoreDialog.tsx";
import { useAsking } from "./verb/asking.tsx";

/** The decision in place: what was decided, or the grade to choose, beginning with the one that was proposed. */
export function Decide({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const closed = useReason(row.abilities.canDecide);
  if (closed === "") return isUnscored(row) ? <ScoreFirst row={row} /> : <Choose row={row} />;
  if (row.decidedGrade !== null) {
    return (
      <Stack sx={{ alignItems: "flex-start", gap: 0.5 }}>
        <Grade full grades={row.grades} code={row.decidedGrade} />
        <Departure row={row} grade={row.decidedGrade} />
      </Stack>
    );
  }
  if (row.step === "NOT_RATED") return <Typography variant="body2">{row.notRatedReason}</Typography>;
  const waits = row.step === "DECISION" && row.abilities.canDecide.rule !== "evaluation.step";
  return (
    <Typography variant="body2" color="textSecondary">
      {waits
        ? translate("evaluation.decide.waitsFor", {
            name: deciderName(row.decider) ?? translate("evaluation.decide.authority"),
          })
        : translate(`evaluation.decide.notYet.${row.step}`)}
    </Typography>
  );
}

/** Whether the rules cannot suggest a grade before the deciding side has answered its part. */
function isUnscored({ suggestedGrade, needsDecision, abilities, frameworkVersion: { scheme } }: Decidable): boolean {
  return scheme.method !== "JUDGED" && suggestedGrade === null && !needsDecision && abilities.canScore.allowed;
}

function ScoreFirst({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const [scoring, setScoring] = useState(false);
  const ask = useAsking();
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate("evaluation.decide.scoreFirst")}
      </Typography>
      <AbilityButton
        ability={row.abilities.canScore}
        variant="outlined"
        size="small"
        onClick={() => (ask === null ? setScoring(true) : ask({ id: row.id, verb: "score" }))}
        sx={{ mt: 0.5, mb: 1 }}
      >
        {translate("evaluation.score.open")}
      </AbilityButton>
      <Choose row={row} />
      {scoring && <ScoreDialog id={row.id} name={subjectName(row)} onClose={() => setScoring(false)} />}
    </>
  );
}

function Choose({ row }: { readonly row: Decidable }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const table = useChosenOf(row.id);
  const ask = useAsking();
  const [own, setOwn] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const chosen = table ? table.grade : own;
  const choose = (grade: string | null): void => (table ? table.choose(grade) : setOwn(grade));
  const grade = chosen ?? referenceGrade(row) ?? "";
  const refusal = table?.refusal;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const option = row.grades[Number(event.key) - 1];
    if (option !== undefined) choose(option.code);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey)
      toNeighbour(event.currentTarget, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && chosen !== null) choose(null);
    else return;
    event.preventDefault();
  };
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
        <TextField
          select
          margin="none"
          value={grade}
          color={chosen === null ? "primary" : "warning"}
          focused={chosen === null ? undefined : true}
          onChange={(event) => choose(event.target.value)}
          slotProps={{
            select: { native: true },
            htmlInput: {
              "aria-label": translate("evaluation.decide.gradeOf", { name: subjectName(row) }),
              "data-grade-choice": "",
              onKeyDown,
            },
          }}
        >
          <option value="" disabled>
            {translate("evaluation.decide.choose")}
          </option>
          {row.grades.map(({ code }) => (
            <option key={code} value={code}>
              {gradeWords(row.grades, code, format.locale)}
            </option>
          ))}
        </TextField>
        <AbilityButton
          ability={row.abilities.canDecide}
          variant={chosen === null ? "outlined" : "contained"}
          size="small"
          disabled={grade === ""}
          onClick={() => (ask === null ? setAsking(true) : ask({ id: row.id, verb: "decide", grade }))}
          sx={{ flexShrink: 0 }}
        >
          {translate("evaluation.decide.decide")}
        </AbilityButton>
      </Stack>
      {chosen !== null && <Departure row={row} grade={chosen} unsaved />}
      {row.decidedGrade !== null && (
        <Typography variant="caption" color="textSecondary">
          {translate("evaluation.decide.standing", { grade: gradeWords(row.grades, row.decidedGrade, format.locale) })}
        </Typography>
      )}
      {refusal && (
        <Alert severity="warning" sx={{ py: 0 }}>
          {format.text({ vi: refusal.messageVi, en: refusal.messageEn })}
        </Alert>
      )}
      {asking && (
        <DecideDialog
          row={row}
          grade={grade}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            choose(null);
          }}
        />
      )}
    </Stack>
  );
}

/** Moves to the choice of the next or the previous row that is open. */
function toNeighbour(from: HTMLElement, step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-grade-choice]")];
  const next = all[all.indexOf(from) + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
