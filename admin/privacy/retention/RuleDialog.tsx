import { TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import { SetRetentionRule } from "../../../schema/operations/privacy/retention.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine, Tick } from "../../shared/ui/fields.tsx";
import type { ClassRow } from "./rows.ts";
import { useRetentionWords } from "./words.ts";

const LEAST = 12;
const MOST = 1_200;
const USUAL = "60";

interface RuleDialogProps {
  readonly of: ClassRow;
  readonly name: string;
  readonly onClose: () => void;
}

/** How long a class is kept, on which basis, and whether the rule is in force. */
export function RuleDialog({ of: { code, rule }, name, onClose }: RuleDialogProps): ReactElement {
  const word = useRetentionWords();
  const notify = useNotify();
  const [months, setMonths] = useState(rule === null ? USUAL : String(rule.keepMonths));
  const [basis, setBasis] = useState(rule?.basis ?? "");
  const [isActive, setActive] = useState(rule?.isActive ?? false);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const verb = useVerb(SetRetentionRule, {
    onDone: () => {
      notify(word("rule.saved"), { type: "success" });
      onClose();
    },
  });
  const keepMonths = /^\d{1,4}$/.test(months) ? Number(months) : Number.NaN;
  const fits = keepMonths >= LEAST && keepMonths <= MOST;
  const input = { recordClass: code, basis: basis.trim(), isActive, version: rule?.version ?? null, idempotencyKey };
  return (
    <ConfirmVerb
      open
      title={word("rule.setTitle", { name })}
      consequence={word("rule.setConsequence")}
      confirm={word(rule === null ? "rule.set" : "rule.change")}
      busy={verb.busy}
      disabled={!fits || basis.trim() === ""}
      onConfirm={() => void verb.act({ input: { ...input, keepMonths } })}
      onClose={onClose}
    >
      <TextField
        required
        label={word("rule.monthsField")}
        value={months}
        error={months !== "" && !fits}
        helperText={word(months !== "" && !fits ? "rule.monthsWrong" : "rule.monthsHint")}
        onChange={(event) => setMonths(event.target.value.trim())}
        slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 4 } }}
        data-field="keepMonths"
      />
      <TextLine
        required
        multiline
        name="basis"
        maxLength={500}
        label={word("rule.basis")}
        example={word("rule.basisExample")}
        value={basis}
        onChange={setBasis}
      />
      <Tick label={word("rule.inForce")} value={isActive} onChange={setActive} />
    </ConfirmVerb>
  );
}
