import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";

/** What the fields of a record show and change. */
export interface FieldsProps<Draft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface DialogProps<Draft> {
  /** Message keys of this kind of record: `organization.absence`. */
  readonly words: string;
  readonly first: Draft;
  readonly Fields: (props: FieldsProps<Draft>) => ReactElement;
  readonly isReady: (draft: Draft) => boolean;
  readonly onClose: () => void;
}

interface RecordingProps<Draft, Input, Result> extends DialogProps<Draft> {
  readonly document: TadaDocumentNode<Result, { input: Input & { idempotencyKey: string } }>;
  readonly toInput: (draft: Draft) => Input;
}

/** A new record. */
export function RecordingDialog<Draft, Input extends object, Result>({
  words,
  first,
  Fields,
  isReady,
  document,
  toInput,
  onClose,
}: RecordingProps<Draft, Input, Result>): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState(first);
  const verb = useVerb(document, { done: `${words}.recorded`, onDone: onClose });
  const content = toInput(draft);
  return (
    <ConfirmVerb
      open
      title={translate(`${words}.recordTitle`)}
      consequence={translate(`${words}.consequence`)}
      confirm={translate(`${words}.record`)}
      busy={verb.busy}
      disabled={!isReady(draft)}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
    </ConfirmVerb>
  );
}

interface CorrectingProps<Draft, Input, Result> extends DialogProps<Draft> {
  readonly document: TadaDocumentNode<Result, { input: Input }>;
  readonly title: string;
  /** What was typed beside what is stored now. */
  readonly differences: (draft: Draft) => readonly Difference[];
  /** Message key of the reason, where one is asked for. */
  readonly reason?: string;
  readonly toInput: (draft: Draft, reason: string) => Input;
}

/** Correcting a record; when somebody was faster, both are shown. */
export function CorrectingDialog<Draft, Input extends object, Result>(
  props: CorrectingProps<Draft, Input, Result>,
): ReactElement {
  const { words, Fields, toInput, onClose } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [draft, setDraft] = useState(props.first);
  const verb = useStaleVerb(props.document, { done: `${words}.corrected`, onDone: onClose });
  return (
    <VersionedVerb
      open
      title={props.title}
      consequence={translate(`${words}.consequence`)}
      confirm={translate(`${words}.correct`)}
      disabled={!props.isReady(draft) || (props.reason !== undefined && reason.trim() === "")}
      verb={verb}
      differences={props.differences(draft)}
      onConfirm={() => void verb.act({ input: toInput(draft, reason.trim()) })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
      {props.reason !== undefined && (
        <TextLine required label={translate(props.reason)} value={reason} maxLength={1000} onChange={setReason} />
      )}
    </VersionedVerb>
  );
}

/** An empty line of text is nothing at all. */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
