import { Stack } from "@mui/material";
import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { DocumentPicker } from "../../shared/document/DocumentPicker.tsx";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";

/** A field that a verb asks for. */
export interface VerbField {
  readonly name: string;
  readonly label: string;
  /** `document` asks for a document of the register, `number` for its number as the paper says it. */
  readonly kind: "day" | "line" | "text" | "document" | "number";
  readonly optional?: boolean;
  readonly maxLength?: number;
}

/** A verb on a programme or a part of it: what it says before it is done, and what it asks for. */
export interface VerbPlan {
  readonly document: TadaDocumentNode<unknown, { input: never }>;
  readonly title: string;
  readonly consequence?: string;
  readonly confirm: string;
  readonly tone?: "primary" | "error" | "warning";
  readonly done: string;
  readonly fields?: readonly VerbField[];
  /** Page to go to afterwards, where this one is no more. */
  readonly leadsTo?: string;
  /** What the input holds besides the fields: ids and versions. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A plan for a document of any verb: the input's fields are checked by the server, which names the wrong ones. */
export function plan<Result, Input>(
  document: TadaDocumentNode<Result, { input: Input }>,
  rest: Omit<VerbPlan, "document">,
): VerbPlan {
  return { ...rest, document: document as unknown as VerbPlan["document"] };
}

interface VerbDialogProps {
  readonly verb: VerbPlan;
  readonly onClose: () => void;
}

/** Asks for what a verb needs and does it. */
export function VerbDialog({ verb, onClose }: VerbDialogProps): ReactElement {
  const translate = useTranslate();
  const fields = verb.fields ?? [];
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name, kind }) => [name, kind === "day" ? localToday() : ""])),
  );
  const keyOf = useSubmitKey();
  const navigate = useNavigate();
  const onDone = (): void => (verb.leadsTo === undefined ? onClose() : void navigate(verb.leadsTo));
  const { act, busy } = useVerb(verb.document, { done: verb.done, onDone });
  const missing = fields.some(({ name, optional }) => optional !== true && (values[name] ?? "").trim() === "");
  const send = (): void => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
    const content = { ...verb.input, ...given };
    void act({ input: { ...content, idempotencyKey: keyOf(content) } as never });
  };
  return (
    <ConfirmVerb
      open
      title={translate(verb.title)}
      consequence={verb.consequence === undefined ? "" : translate(verb.consequence)}
      confirm={translate(verb.confirm)}
      busy={busy}
      disabled={missing}
      onConfirm={send}
      onClose={onClose}
      {...(verb.tone === undefined ? {} : { tone: verb.tone })}
    >
      <Stack sx={{ gap: 2, pt: 1 }}>
        {fields.map((field) => (
          <Asked
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </Stack>
    </ConfirmVerb>
  );
}

interface AskedProps {
  readonly field: VerbField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Asked({ field, value, onChange }: AskedProps): ReactElement {
  const translate = useTranslate();
  const { kind, label, optional = false, maxLength = kind === "text" ? 2000 : 100 } = field;
  if (kind === "day") return <DayField name={field.name} label={translate(label)} value={value} onChange={onChange} />;
  const common = { label: translate(label), value, required: !optional, onChange };
  if (kind === "document") return <DocumentPicker {...common} />;
  if (kind === "number") return <DocumentNumberField {...common} name={field.name} maxLength={maxLength} />;
  return <TextLine {...common} name={field.name} multiline={kind === "text"} maxLength={maxLength} />;
}
