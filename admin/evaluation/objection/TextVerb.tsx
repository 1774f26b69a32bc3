import { TextField } from "@mui/material";
import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";

/** What every verb of the person on the own evaluation sends. */
export interface OwnVerbInput {
  readonly input: {
    readonly evaluationId: string;
    readonly version: number;
    readonly idempotencyKey: string;
    readonly text: string;
  };
}

interface TextVerbProps<Result> {
  readonly document: TadaDocumentNode<Result, OwnVerbInput>;
  readonly evaluation: { readonly id: string; readonly version: number };
  /** Key of its sentences: `title`, `do`, `done`, `label`. */
  readonly words: string;
  readonly consequence: ReactNode;
  readonly tone?: "primary" | "warning";
  readonly onClose: () => void;
}

/** A verb with the person's own words, written in peace and sent once. */
export function TextVerb<Result>({
  document,
  evaluation,
  words,
  consequence,
  tone = "primary",
  onClose,
}: TextVerbProps<Result>): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [text, setText] = useState("");
  const verb = useStaleVerb(document, { done: `${words}.done`, onDone: onClose });
  const confirm = (): void => {
    const content = { evaluationId: evaluation.id, version: evaluation.version, text: text.trim() };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate(`${words}.title`)}
      consequence={consequence}
      confirm={translate(`${words}.do`)}
      tone={tone}
      disabled={text.trim() === ""}
      verb={verb}
      differences={[]}
      onConfirm={confirm}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        multiline
        minRows={4}
        label={translate(`${words}.label`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
    </VersionedVerb>
  );
}
