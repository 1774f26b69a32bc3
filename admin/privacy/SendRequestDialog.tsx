import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useNotify } from "react-admin";
import { SendDataRequest } from "../../schema/operations/privacy/data-request.ts";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import { usePrivacyWords } from "./words.ts";

const KINDS = ["CORRECTION", "COPY", "RESTRICTION", "OBJECTION", "ERASURE"] as const;

interface SendRequestDialogProps {
  readonly classes: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[];
  readonly recordClass: string;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** A request about the own data, to the specialist of the unit. */
export function SendRequestDialog({ classes, recordClass, onClose, onSent }: SendRequestDialogProps): ReactElement {
  const word = usePrivacyWords();
  const notify = useNotify();
  const isEnglish = useLocale() === "en";
  const [kind, setKind] = useState<(typeof KINDS)[number]>("CORRECTION");
  const [about, setAbout] = useState(recordClass);
  const [text, setText] = useState("");
  const [idempotencyKey] = useState(newIdempotencyKey);
  const verb = useVerb(SendDataRequest, {
    onDone: () => {
      notify(word("request.sent"), { type: "success" });
      onClose();
      onSent();
    },
  });
  return (
    <ConfirmVerb
      open
      title={word("request.sendTitle")}
      consequence={word("request.sendConsequence")}
      confirm={word("request.send")}
      busy={verb.busy}
      disabled={text.trim() === ""}
      onConfirm={() =>
        void verb.act({ input: { kind, recordClass: about === "" ? null : about, text: text.trim(), idempotencyKey } })
      }
      onClose={onClose}
    >
      <TextField
        select
        label={word("request.kind")}
        value={kind}
        onChange={(event) => setKind(kindOf(event.target.value))}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {word(`kinds.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={word("request.recordClass")}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        value={about}
        onChange={(event) => setAbout(event.target.value)}
      >
        <MenuItem value="">{word("request.anyClass")}</MenuItem>
        {classes.map((each) => (
          <MenuItem key={each.code} value={each.code}>
            {isEnglish ? each.nameEn : each.nameVi}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        multiline
        minRows={4}
        label={word(kind === "CORRECTION" ? "request.text" : "request.textOther")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
    </ConfirmVerb>
  );
}

function kindOf(value: string): (typeof KINDS)[number] {
  return KINDS.find((kind) => kind === value) ?? "CORRECTION";
}
