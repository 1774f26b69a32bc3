import { FormControlLabel, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ResolveObjection } from "../../../schema/operations/evaluation/process-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton, type Ability } from "../../shared/ui/AbilityButton.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { GradeOption } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";

/** An evaluation with an objection that waits for an answer. */
export interface Resolvable {
  readonly id: string;
  readonly version: number;
  readonly decidedGrade: string | null;
  readonly grades: readonly GradeOption[];
  readonly person: { readonly fullName: string } | null;
  readonly unit: { readonly name: string };
  readonly abilities: { readonly canResolveObjection: Ability };
}

/** Answering an objection: the result stays, or a new decision takes its place; either way with grounds. */
export function ResolveVerb({ evaluation }: { readonly evaluation: Resolvable }): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <AbilityButton
        ability={evaluation.abilities.canResolveObjection}
        variant="contained"
        onClick={() => setOpen(true)}
      >
        {translate("evaluation.resolve.do")}
      </AbilityButton>
      {open && <ResolveDialog evaluation={evaluation} onClose={() => setOpen(false)} />}
    </>
  );
}

function ResolveDialog({
  evaluation,
  onClose,
}: {
  readonly evaluation: Resolvable;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const keyFor = useSubmitKey();
  const [outcome, setOutcome] = useState<"UPHOLD" | "CHANGE" | null>(null);
  const [grade, setGrade] = useState("");
  const [text, setText] = useState("");
  const verb = useStaleVerb(ResolveObjection, { done: "evaluation.resolve.done", onDone: onClose });
  const name = evaluation.person?.fullName ?? evaluation.unit.name;
  const words = (code: string | null): string => gradeWords(evaluation.grades, code, locale);
  const confirm = (): void => {
    if (outcome === null) return;
    const changed = outcome === "CHANGE" ? { grade } : {};
    const content = {
      evaluationId: evaluation.id,
      version: evaluation.version,
      outcome,
      text: text.trim(),
      ...changed,
    };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("evaluation.resolve.title", { name })}
      consequence={translate("evaluation.resolve.consequence")}
      confirm={translate("evaluation.resolve.send")}
      disabled={outcome === null || text.trim() === "" || (outcome === "CHANGE" && grade === "")}
      verb={verb}
      differences={[]}
      onConfirm={confirm}
      onClose={onClose}
    >
      <RadioGroup
        aria-label={translate("evaluation.resolve.outcome")}
        value={outcome ?? ""}
        onChange={(_event, next) => setOutcome(next === "CHANGE" ? "CHANGE" : "UPHOLD")}
      >
        <FormControlLabel
          value="UPHOLD"
          control={<Radio />}
          label={translate("evaluation.resolve.UPHOLD", { grade: words(evaluation.decidedGrade) })}
        />
        <FormControlLabel value="CHANGE" control={<Radio />} label={translate("evaluation.resolve.CHANGE")} />
      </RadioGroup>
      {outcome === "CHANGE" && (
        <TextField
          select
          required
          label={translate("evaluation.resolve.grade")}
          value={grade}
          onChange={(event) => setGrade(event.target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="" disabled>
            {translate("evaluation.decide.choose")}
          </option>
          {evaluation.grades
            .filter(({ code }) => code !== evaluation.decidedGrade)
            .map(({ code }) => (
              <option key={code} value={code}>
                {words(code)}
              </option>
            ))}
        </TextField>
      )}
      <TextField
        required
        multiline
        minRows={3}
        label={translate("evaluation.resolve.answer")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <Typography variant="body2" color="textSecondary">
        {translate("evaluation.resolve.answerHint")}
      </Typography>
    </VersionedVerb>
  );
}
