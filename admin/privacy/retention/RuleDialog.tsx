import { TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { SetRetentionRule } from "../../../schema/operations/privacy/retention.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { TextLine, Tick } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { ClassRow } from "./rows.ts";
import { useRetentionWords } from "./words.ts";

const LEAST = 12;
const MOST = 1_200;
const USUAL = "60";

interface Draft {
  readonly months: string;
  readonly basis: string;
  readonly isActive: boolean;
}

function isKept(months: string): boolean {
  const count = /^\d{1,4}$/.test(months) ? Number(months) : Number.NaN;
  return count >= LEAST && count <= MOST;
}

interface RuleDialogProps {
  readonly of: ClassRow;
  readonly name: string;
  readonly onClose: () => void;
}

/** How long a class is kept, on which basis, and whether the rule is in force. */
export function RuleDialog({ of: { code, rule }, name, onClose }: RuleDialogProps): ReactElement {
  const word = useRetentionWords();
  const translate = useTranslate();
  const notify = useNotify();
  const stored: Draft = {
    months: rule === null ? USUAL : String(rule.keepMonths),
    ...{ basis: rule?.basis ?? "", isActive: rule?.isActive ?? false },
  };
  const [draft, setDraft] = useState(stored);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const keyFor = useSubmitKey();
  const verb = useStaleVerb(SetRetentionRule, {
    onDone: () => {
      notify(word("rule.saved"), { type: "success" });
      onClose();
    },
  });
  const { months, basis, isActive } = draft;
  const fits = isKept(months);
  const send = (given: Draft): void => {
    const content = { recordClass: code, basis: given.basis.trim(), isActive: given.isActive };
    const input = { ...content, keepMonths: Number(given.months), version: rule?.version ?? null };
    void verb.act({ input: { ...input, idempotencyKey: keyFor(input) } });
  };
  return (
    <VersionedVerb
      open
      title={word("rule.setTitle", { name })}
      consequence={word("rule.setConsequence")}
      confirm={word(rule === null ? "rule.set" : "rule.change")}
      verb={verb}
      disabled={!fits || basis.trim() === ""}
      merge={{
        ...{ draft, stored, onMerged: setDraft },
        words: {
          months: [word("rule.monthsField")],
          basis: [word("rule.basis")],
          isActive: [word("rule.inForce"), (isOn) => translate(`khung.words.${isOn ? "yes" : "no"}`)],
        },
      }}
      onConfirm={send}
      onClose={onClose}
    >
      <TextField
        required
        label={word("rule.monthsField")}
        value={months}
        error={months !== "" && !fits}
        helperText={word(months !== "" && !fits ? "rule.monthsWrong" : "rule.monthsHint")}
        onChange={(event) => change({ months: event.target.value.trim() })}
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
        onChange={(text) => change({ basis: text })}
      />
      <Tick label={word("rule.inForce")} value={isActive} onChange={(isOn) => change({ isActive: isOn })} />
    </VersionedVerb>
  );
}
