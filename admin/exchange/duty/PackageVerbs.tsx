import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { PrepareTransmission, RecordTransmission } from "../../../schema/operations/exchange/transmission.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";

interface PrepareProps {
  readonly unitId: string;
  readonly cycleId: string;
  readonly onClose: () => void;
}

/** Freezes what was not sent, with number and day of the written decision. */
export function PreparePackage({ unitId, cycleId, onClose }: PrepareProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [decisionNumber, setNumber] = useState("");
  const [decisionOn, setDay] = useState(localToday());
  const { act, busy } = useVerb(PrepareTransmission, { done: "duty.prepareDone", onDone: onClose });
  const content = { unitId, cycleId, decisionNumber: decisionNumber.trim(), decisionOn };
  return (
    <ConfirmVerb
      open
      title={translate("duty.prepare")}
      consequence={translate("duty.prepareConsequence")}
      confirm={translate("duty.prepare")}
      busy={busy}
      disabled={content.decisionNumber === "" || decisionOn === ""}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <TextLine
          label={translate("duty.number")}
          value={decisionNumber}
          onChange={setNumber}
          maxLength={80}
          required
        />
        <DayField label={translate("duty.decisionOn")} value={decisionOn} onChange={setDay} />
      </Stack>
    </ConfirmVerb>
  );
}

interface RecordProps {
  readonly sending: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** When, with which letter and to whom a package was sent. */
export function RecordSending({ sending, onClose }: RecordProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [sentOn, setSentOn] = useState(localToday());
  const [documentNumber, setNumber] = useState("");
  const [receiver, setReceiver] = useState("");
  const [receipt, setReceipt] = useState("");
  const { act, busy } = useVerb(RecordTransmission, { done: "duty.recordDone", onDone: onClose });
  const content = {
    ...{ transmissionId: sending.id, version: sending.version, sentOn, documentNumber: documentNumber.trim() },
    ...{ receiver: receiver.trim(), receipt: receipt.trim() === "" ? null : receipt.trim() },
  };
  return (
    <ConfirmVerb
      open
      title={translate("duty.record")}
      consequence={translate("duty.recordConsequence")}
      confirm={translate("duty.record")}
      busy={busy}
      disabled={sentOn === "" || content.documentNumber === "" || content.receiver === ""}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <DayField label={translate("duty.sentOn")} value={sentOn} onChange={setSentOn} />
        <TextLine
          label={translate("duty.documentNumber")}
          value={documentNumber}
          onChange={setNumber}
          maxLength={80}
          required
        />
        <TextLine label={translate("duty.receiver")} value={receiver} onChange={setReceiver} maxLength={300} required />
        <TextLine label={translate("duty.receipt")} value={receipt} onChange={setReceipt} maxLength={300} />
      </Stack>
    </ConfirmVerb>
  );
}
