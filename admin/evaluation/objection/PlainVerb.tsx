import type { TadaDocumentNode } from "gql.tada";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";

interface PlainVerbInput {
  readonly input: { readonly evaluationId: string; readonly version: number; readonly idempotencyKey: string };
}

interface PlainVerbProps<Result> {
  readonly document: TadaDocumentNode<Result, PlainVerbInput>;
  readonly evaluation: { readonly id: string; readonly version: number };
  /** Key of its sentences: `title`, `consequence`, `do`, `done`. */
  readonly words: string;
  readonly tone?: "primary" | "warning";
  readonly onClose: () => void;
}

/** A verb that needs nothing but the person's word. */
export function PlainVerb<Result>({
  document,
  evaluation,
  words,
  tone = "primary",
  onClose,
}: PlainVerbProps<Result>): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const verb = useStaleVerb(document, { done: `${words}.done`, onDone: onClose });
  const confirm = (): void => {
    const content = { evaluationId: evaluation.id, version: evaluation.version };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate(`${words}.title`)}
      consequence={translate(`${words}.consequence`)}
      confirm={translate(`${words}.do`)}
      tone={tone}
      verb={verb}
      differences={[]}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
