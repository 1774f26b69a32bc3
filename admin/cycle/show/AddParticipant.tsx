import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AddParticipant as AddParticipantVerb } from "../../../schema/operations/cycle/running.ts";
import { PersonPicker } from "../../organization/delegation/PersonPicker.tsx";
import type { Picked } from "../../organization/pickers.tsx";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { Cycle } from "../cycle-rows.ts";

/** Gives somebody who was appointed during the period an evaluation in the running cycle. */
export function AddParticipant({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={cycle.abilities.canClose} variant="outlined" onClick={() => setAsking(true)}>
        {translate("cycle.late.verb")}
      </AbilityButton>
      {asking && <AddDialog cycle={cycle} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DialogProps {
  readonly cycle: Cycle;
  readonly onClose: () => void;
}

function AddDialog({ cycle, onClose }: DialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [person, setPerson] = useState<Picked | null>(null);
  const [problem, setProblem] = useState("");
  const keepOpen = (error: KhungError): boolean => {
    const reason = error.rule === "participant.leftOut" ? String(error.details.values["reason"]) : null;
    const why = reason === null ? "" : translate(`cycle.exclusion.${reason}`);
    setProblem(why === "" ? error.message : translate("cycle.late.leftOut", { why }));
    return true;
  };
  const add = useVerb(AddParticipantVerb, { done: "cycle.late.done", onDone: onClose, onProblem: keepOpen });
  const pick = (picked: Picked | null): void => {
    setProblem("");
    setPerson(picked);
  };
  const submit = (): void => {
    if (person === null) return;
    const content = { cycleId: cycle.id, personId: person.id };
    void add.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("cycle.late.title")}
      consequence={translate("cycle.late.consequence")}
      confirm={translate("cycle.late.confirm")}
      busy={add.busy}
      disabled={person === null || problem !== ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <PersonPicker required label={translate("cycle.late.person")} value={person} onPick={pick} />
      {problem !== "" && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </ConfirmVerb>
  );
}
