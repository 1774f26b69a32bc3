import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { PrepareTransmission, RecordTransmission } from "../../../schema/operations/exchange/transmission.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { formatDay, localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";

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
          name="decisionNumber"
          label={translate("duty.number")}
          value={decisionNumber}
          onChange={setNumber}
          maxLength={80}
          required
        />
        <DayField name="decisionOn" label={translate("duty.decisionOn")} value={decisionOn} onChange={setDay} />
      </Stack>
    </ConfirmVerb>
  );
}

/** What is known of the sending of a package. */
interface Sent {
  readonly id: string;
  readonly version: number;
  readonly sentOn: string | null;
  readonly documentNumber: string | null;
  readonly receiver: string | null;
  readonly receipt: string | null;
}

/** Example: "31/07/2026 · 12/CV-SNV · Sở Nội vụ"; empty for what was not sent. */
export function sendingText({ sentOn, documentNumber, receiver, receipt }: Sent): string {
  if (sentOn === null) return "";
  return [formatDay(sentOn), documentNumber, receiver, receipt].filter(Boolean).join(" · ");
}

interface RecordProps {
  /** The package as it stands now. */
  readonly sending: Sent;
  /** The package as it stood when the question was opened. */
  readonly opened: Sent;
  /** Where a package was sent before: mostly it goes there again. */
  readonly receiver: string;
  readonly onClose: () => void;
}

/** When, with which letter and to whom a package was sent. */
export function RecordSending({ sending, opened, receiver: usual, onClose }: RecordProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [sentOn, setSentOn] = useState(localToday());
  const [documentNumber, setNumber] = useState("");
  const [receiver, setReceiver] = useState(usual);
  const [receipt, setReceipt] = useState("");
  const verb = useStaleVerb(RecordTransmission, { done: "duty.recordDone", onDone: onClose });
  const said = (one: Sent): string => sendingText(one) || translate("duty.notSent");
  const content = {
    ...{ transmissionId: sending.id, version: sending.version, sentOn, documentNumber: documentNumber.trim() },
    ...{ receiver: receiver.trim(), receipt: receipt.trim() === "" ? null : receipt.trim() },
  };
  return (
    <VersionedVerb
      open
      title={translate("duty.record")}
      consequence={translate("duty.recordConsequence")}
      confirm={translate("duty.record")}
      verb={verb}
      facts={[{ label: translate("duty.sent"), before: said(opened), now: said(sending) }]}
      disabled={sentOn === "" || content.documentNumber === "" || content.receiver === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <DayField name="sentOn" label={translate("duty.sentOn")} value={sentOn} onChange={setSentOn} />
        <TextLine
          name="documentNumber"
          label={translate("duty.documentNumber")}
          value={documentNumber}
          onChange={setNumber}
          maxLength={80}
          required
        />
        <TextLine
          name="receiver"
          label={translate("duty.receiver")}
          value={receiver}
          onChange={setReceiver}
          maxLength={300}
          required
        />
        <TextLine
          name="receipt"
          label={translate("duty.receipt")}
          value={receipt}
          onChange={setReceipt}
          maxLength={300}
        />
      </Stack>
    </VersionedVerb>
  );
}
