import { Alert, Box, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { UnitAbilities } from "../../../schema/operations/organization-verbs.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";

/** What a new framework is called and whose it is. */
export interface NewFramework {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly issuer: string;
  readonly ownerUnitId: string;
  readonly effectiveFrom: string;
}

interface NewFrameworkDialogProps {
  readonly title: string;
  readonly consequence: string;
  readonly confirm: string;
  /** First values: the name of what it is made from and the unit that the person works for. */
  readonly name: { readonly vi: string; readonly en: string | null };
  readonly unit: Picked | null;
  /** Not before this day; later when that day has passed. */
  readonly notBefore: string;
  readonly busy: boolean;
  /** What the server said about the code. */
  readonly codeTaken: string;
  readonly onConfirm: (made: NewFramework) => void;
  readonly onClose: () => void;
}

/** Asks for the head of a framework that is made from another one. */
export function NewFrameworkDialog(props: NewFrameworkDialogProps): ReactElement {
  const translate = useTranslate();
  const word = (key: string): string => translate(`framework.extension.verb.${key}`);
  const [code, setCode] = useState("");
  const [vi, setVi] = useState(props.name.vi);
  const [en, setEn] = useState(props.name.en ?? "");
  const [unit, setUnit] = useState(props.unit);
  const [issuer, setIssuer] = useState("");
  const [effectiveFrom, setFrom] = useState(later(props.notBefore, localToday()));
  const { data } = useAsk(UnitAbilities, { id: unit?.id ?? "" }, { enabled: unit !== null });
  const ability = unit === null ? undefined : data?.unit.abilities.canChange;
  const reason = useReason(ability);
  const isCode = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u.test(code);
  const waits = !isCode || vi.trim() === "" || unit === null || ability?.allowed !== true || effectiveFrom === "";
  const submit = (): void => {
    if (unit === null) return;
    const name = { vi: vi.trim(), en: en.trim() === "" ? null : en.trim() };
    const issued = issuer.trim() === "" ? unit.name : issuer.trim();
    props.onConfirm({ code, name, issuer: issued, ownerUnitId: unit.id, effectiveFrom });
  };
  return (
    <ConfirmVerb
      open
      title={props.title}
      consequence={props.consequence}
      confirm={props.confirm}
      busy={props.busy}
      disabled={waits}
      onConfirm={submit}
      onClose={props.onClose}
    >
      <TextField
        autoFocus
        required
        label={word("code")}
        value={code}
        error={(code !== "" && !isCode) || props.codeTaken !== ""}
        helperText={props.codeTaken === "" ? word("codeHint") : props.codeTaken}
        onChange={(event) => setCode(event.target.value.trim())}
        slotProps={{ htmlInput: { maxLength: 40 } }}
      />
      <TextLine required label={word("name")} value={vi} onChange={setVi} maxLength={500} />
      <TextLine label={word("nameEn")} value={en} onChange={setEn} maxLength={500} />
      <Box sx={{ my: 1 }}>
        <UnitPicker required label={word("unit")} value={unit} onPick={setUnit} />
      </Box>
      {reason !== "" && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {reason}
        </Alert>
      )}
      <TextField
        label={word("issuer")}
        value={issuer}
        helperText={word("issuerHint")}
        onChange={(event) => setIssuer(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <DayField label={word("effectiveFrom")} value={effectiveFrom} onChange={setFrom} />
    </ConfirmVerb>
  );
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
