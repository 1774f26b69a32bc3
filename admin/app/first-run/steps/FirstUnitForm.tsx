import { Box, Button, MenuItem, TextField } from "@mui/material";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CreateUnit } from "../../../../schema/operations/organization.ts";
import { UNIT_KINDS, UNIT_TREES } from "../../../organization/choices.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useVerb } from "../../../shared/api/useRun.ts";
import { localToday } from "../../../shared/text/format.ts";
import { useWords } from "../useWords.ts";

const BLANK = { name: "", code: "", kind: "COMMUNE", tree: "STATE" };

/** The agency itself; a Party committee belongs to the Party's ladder until somebody says otherwise. */
export function FirstUnitForm(): ReactElement {
  const say = useWords();
  const keyFor = useSubmitKey();
  const [unit, setUnit] = useState(() => ({ ...BLANK, startsOn: `${localToday().slice(0, 4)}-01-01` }));
  const create = useVerb(CreateUnit, { done: say("administrator.unitMade") });
  const change = (part: Partial<typeof unit>): void => setUnit((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const content = { ...unit, name: unit.name.trim(), code: unit.code.trim(), parentId: null } as const;
    const input = content as unknown as Parameters<typeof create.act>[0]["input"];
    void create.act({ input: { ...input, idempotencyKey: keyFor(content) } });
  };
  return (
    <Box component="form" onSubmit={submit} sx={FORM}>
      <TextField
        required
        label={say("administrator.name")}
        value={unit.name}
        onChange={(event) => change({ name: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <TextField
        required
        label={say("administrator.code")}
        helperText={say("administrator.codeHint")}
        value={unit.code}
        onChange={(event) => change({ code: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 40 } }}
      />
      <Choice
        label={say("administrator.kind")}
        value={unit.kind}
        choices={UNIT_KINDS}
        onChange={(kind) => change({ kind, tree: kind === "PARTY_COMMITTEE" ? "PARTY" : "STATE" })}
      />
      <Choice
        label={say("administrator.tree")}
        value={unit.tree}
        choices={UNIT_TREES}
        onChange={(tree) => change({ tree })}
      />
      <TextField
        required
        type="date"
        label={say("administrator.startsOn")}
        helperText={say("administrator.startsOnHint")}
        value={unit.startsOn}
        onChange={(event) => change({ startsOn: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Box sx={{ gridColumn: "1 / -1" }}>
        <Button type="submit" variant="contained" disabled={create.busy}>
          {say("administrator.createUnit")}
        </Button>
      </Box>
    </Box>
  );
}

const FORM = {
  display: "grid",
  columnGap: 2,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
} as const;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {translate(name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
