import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import { type DraftWords, VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";

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
  /** What the next record begins with, where several are entered one after the other. */
  readonly next?: (draft: Draft) => Draft;
}

/** A new record, or several one after the other. */
export function RecordingDialog<Draft, Input extends object, Result>({
  words,
  first,
  Fields,
  isReady,
  document,
  toInput,
  next,
  onClose,
}: RecordingProps<Draft, Input, Result>): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState(first);
  const [round, setRound] = useState(0);
  const verb = useVerb(document, { done: `${words}.recorded` });
  const content = toInput(draft);
  const record = async (): Promise<boolean> => verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  const another = async (): Promise<void> => {
    if (next === undefined || !(await record())) return;
    setDraft(next(draft));
    setRound(round + 1);
  };
  return (
    <ConfirmVerb
      open
      title={translate(`${words}.recordTitle`)}
      consequence={translate(`${words}.consequence`)}
      confirm={translate(`${words}.record`)}
      busy={verb.busy}
      disabled={!isReady(draft)}
      onConfirm={() => void record().then((done) => done && onClose())}
      {...(next === undefined ? {} : { onAnother: () => void another() })}
      onClose={onClose}
    >
      <Fields key={round} draft={draft} onChange={setDraft} />
    </ConfirmVerb>
  );
}

interface CorrectingProps<Draft, Input, Result> extends DialogProps<Draft> {
  readonly document: TadaDocumentNode<Result, { input: Input }>;
  readonly title: string;
  /** What the fields are called and how they say their values, for putting two edits together. */
  readonly said: DraftWords<Draft>;
  /** Message key of the reason, where one is asked for. */
  readonly reason?: string;
  readonly toInput: (draft: Draft, reason: string) => Input;
}

/** Correcting a record; when somebody was faster, both edits are put together field by field. */
export function CorrectingDialog<Draft extends object, Input extends object, Result>(
  props: CorrectingProps<Draft, Input, Result>,
): ReactElement {
  const { words, first: stored, said, Fields, toInput, onClose } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [draft, setDraft] = useState(stored);
  const verb = useStaleVerb(props.document, { done: `${words}.corrected`, onDone: onClose });
  return (
    <VersionedVerb
      open
      title={props.title}
      consequence={translate(`${words}.consequence`)}
      confirm={translate(`${words}.correct`)}
      disabled={!props.isReady(draft) || (props.reason !== undefined && reason.trim() === "")}
      verb={verb}
      merge={{ draft, stored, words: said, onMerged: setDraft }}
      onConfirm={(next) => void verb.act({ input: toInput(next, reason.trim()) })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
      {props.reason !== undefined && (
        <TextLine
          required
          name="reason"
          label={translate(props.reason)}
          value={reason}
          maxLength={1000}
          onChange={setReason}
        />
      )}
    </VersionedVerb>
  );
}

/** An empty line of text is nothing at all. */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
