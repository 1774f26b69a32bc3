import { Alert, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { SupersedeDecision } from "../../../schema/operations/evaluation/process-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { State } from "../answers/rows.ts";
import { GradeChoice } from "../GradeChoice.tsx";
import { gradeWords } from "../grade-words.ts";
import { subjectName } from "../decision/head-rows.ts";

interface SupersedeDialogProps {
  readonly row: Pick<State, "id" | "version" | "grades" | "decidedGrade"> & {
    readonly person: { readonly fullName: string } | null;
    readonly unit: { readonly name: string };
  };
  readonly onClose: () => void;
}

/** A new decision in place of a final one that was found wrong: says what happens, asks for grade and reason. */
export function SupersedeDialog({ row, onClose }: SupersedeDialogProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const keyFor = useSubmitKey();
  const [grade, setGrade] = useState<string | null>(null);
  const { act, busy, stale, settle } = useStaleVerb(SupersedeDecision, {
    done: "evaluation.supersede.done",
    onDone: onClose,
  });
  const confirm = (reason: string): void => {
    if (grade === null) return;
    const content = { evaluationId: row.id, version: row.version, grade, reason };
    settle();
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const standing = gradeWords(row.grades, row.decidedGrade, locale);
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.supersede.title", { name: subjectName(row) })}
      consequence={
        <Stack component="ul" sx={{ m: 0, pl: 2.25 }}>
          {(["kept", "told", "counts", "leaders"] as const).map((fact) => (
            <li key={fact}>{translate(`evaluation.supersede.${fact}`, { grade: standing })}</li>
          ))}
        </Stack>
      }
      confirm={translate("evaluation.supersede.confirm")}
      tone="warning"
      busy={busy}
      disabled={grade === null}
      reason={{ label: translate("evaluation.supersede.reason"), maxLength: 2000 }}
      onConfirm={confirm}
      onClose={onClose}
    >
      {stale && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("evaluation.bulk.stale")}
        </Alert>
      )}
      <Typography variant="subtitle2">{translate("evaluation.supersede.grade")}</Typography>
      <GradeChoice
        label={translate("evaluation.supersede.grade")}
        grades={row.grades.filter(({ code }) => code !== row.decidedGrade)}
        value={grade}
        onChoose={setGrade}
      />
    </ConfirmVerb>
  );
}
