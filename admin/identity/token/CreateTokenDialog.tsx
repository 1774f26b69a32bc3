import { FormLabel, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CreateApiToken } from "../../../schema/operations/identity/token.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useOwnUnit } from "../../organization/own-unit.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, Tick } from "../../shared/ui/fields.tsx";
import type { ShownOnce } from "./SecretDialog.tsx";

const SCOPES = ["STATISTICS", "LISTS", "EXPORTS", "ADHOC"] as const;
type Scope = (typeof SCOPES)[number];

interface CreateTokenDialogProps {
  readonly onMade: (made: ShownOnce) => void;
  readonly onClose: () => void;
}

/** Making a token: what for, what it opens, where and until when. */
export function CreateTokenDialog({ onMade, onClose }: CreateTokenDialogProps): ReactElement {
  const translate = useTranslate();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(["STATISTICS", "ADHOC"]);
  const own = useOwnUnit();
  const [picked, setUnit] = useState<Picked | null>();
  const unit = picked === undefined ? own : picked;
  const [expiresOn, setExpiresOn] = useState(inHalfAYear);
  const word = (key: string): string => translate(`identity.token.${key}`);
  const verb = useVerb(CreateApiToken, {
    onDone: ({ createApiToken: { secret, token } }) => onMade({ secret, name: token.name, expiresOn: token.expiresOn }),
  });
  const submit = (): void => {
    if (unit === null) return;
    void verb.act({ input: { name: name.trim(), scopes: [...scopes], unitId: unit.id, expiresOn } });
  };
  return (
    <ConfirmVerb
      open
      title={word("createTitle")}
      consequence={word("createHint")}
      confirm={word("create")}
      busy={verb.busy}
      disabled={name.trim() === "" || unit === null || scopes.length === 0 || expiresOn === ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        label={word("name")}
        helperText={word("nameHint")}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <UnitPicker required name="unitId" label={word("unit")} value={unit} onPick={setUnit} />
      <Stack component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <FormLabel component="legend">{word("scopes")}</FormLabel>
        {SCOPES.map((scope) => (
          <Tick
            key={scope}
            label={word(`scope.${scope}`)}
            value={scopes.includes(scope)}
            onChange={(on) => setScopes(on ? [...scopes, scope] : scopes.filter((each) => each !== scope))}
          />
        ))}
      </Stack>
      <DayField name="expiresOn" label={word("expiresOn")} value={expiresOn} onChange={setExpiresOn} />
    </ConfirmVerb>
  );
}

function inHalfAYear(): string {
  const day = new Date(`${localToday()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 182);
  return day.toISOString().slice(0, 10);
}
