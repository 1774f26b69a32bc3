import { Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import { ProposeErasure } from "../../../schema/operations/privacy/retention.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Facts, Section, Status } from "../../shared/ui/parts.tsx";
import type { ClassRow } from "./rows.ts";
import { RuleDialog } from "./RuleDialog.tsx";
import { useRetentionWords } from "./words.ts";

interface RuleCardProps {
  readonly of: ClassRow;
  readonly name: string;
}

/** A class with its rule, what is of age today, and the two verbs on it. */
export function RuleCard({ of, name }: RuleCardProps): ReactElement {
  const word = useRetentionWords();
  const format = useFormat();
  const [asked, ask] = useState<"rule" | "erasure" | null>(null);
  const { rule, canSetRule, canProposeErasure } = of;
  const state = rule === null ? "none" : rule.isActive ? "on" : "off";
  const close = (): void => ask(null);
  return (
    <Section
      title={name}
      actions={<Status tone={state === "on" ? "success" : "default"} label={word(`rule.${state}`)} />}
    >
      <Stack sx={{ gap: 1 }}>
        {rule && (
          <Typography>
            {word("rule.months", { smart_count: rule.keepMonths })}
            {". "}
            <Due of={of} />
          </Typography>
        )}
        <Facts
          facts={[
            ...(rule ? [[word("rule.basis"), rule.basis] as const] : []),
            [word("rule.principle"), of.basis] as const,
          ]}
        />
        {rule && (
          <Typography variant="body2" color="textSecondary">
            {word("rule.decidedAt", { moment: format.moment(rule.decidedAt) })}
          </Typography>
        )}
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          <AbilityButton size="small" variant="outlined" ability={canSetRule} onClick={() => ask("rule")}>
            {word(rule === null ? "rule.set" : "rule.change")}
          </AbilityButton>
          <AbilityButton
            size="small"
            variant="outlined"
            color="error"
            ability={canProposeErasure}
            onClick={() => ask("erasure")}
          >
            {word("propose.verb")}
          </AbilityButton>
        </Stack>
      </Stack>
      {asked === "rule" && <RuleDialog of={of} name={name} onClose={close} />}
      {asked === "erasure" && <ProposeDialog of={of} name={name} onClose={close} />}
    </Section>
  );
}

function Due({ of: { untilDay, dueRecords } }: { readonly of: ClassRow }): ReactElement | null {
  const word = useRetentionWords();
  const format = useFormat();
  if (untilDay === null || dueRecords === null) return null;
  const day = format.day(untilDay);
  return (
    <>{dueRecords === 0 ? word("rule.nothingDue", { day }) : word("rule.due", { smart_count: dueRecords, day })}</>
  );
}

interface ProposeDialogProps extends RuleCardProps {
  readonly onClose: () => void;
}

function ProposeDialog({ of, name, onClose }: ProposeDialogProps): ReactElement {
  const word = useRetentionWords();
  const format = useFormat();
  const notify = useNotify();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const verb = useVerb(ProposeErasure, {
    onDone: () => {
      notify(word("propose.done"), { type: "success" });
      onClose();
    },
  });
  const day = of.untilDay === null ? "" : format.day(of.untilDay);
  return (
    <ConfirmVerb
      open
      tone="error"
      title={word("propose.title", { name })}
      consequence={word("propose.consequence", { smart_count: of.dueRecords ?? 0, day })}
      confirm={word("propose.verb")}
      busy={verb.busy}
      onConfirm={() => void verb.act({ input: { recordClass: of.code, idempotencyKey } })}
      onClose={onClose}
    />
  );
}
