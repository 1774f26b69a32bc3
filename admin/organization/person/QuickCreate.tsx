import { type ReactElement, useState } from "react";
import { useCreateSuggestionContext, useTranslate } from "react-admin";
import { DefinePosition } from "../../../schema/operations/organization.ts";
import { RegisterPerson } from "../../../schema/operations/person.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import { useExamples } from "../examples.ts";
import { Choice } from "../record/Choice.tsx";

/** Registers somebody without leaving the form that asks for a person. */
export function QuickPerson(): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const { filter, onCancel, onCreate } = useCreateSuggestionContext();
  const [fullName, setName] = useState(filter ?? "");
  const [code, setCode] = useState("");
  const verb = useVerb(RegisterPerson, { keepsPage: true, onDone: (result) => onCreate(result.registerPerson) });
  const label = (field: string): string => translate(`resources.persons.fields.${field}`);
  const content = { fullName: fullName.trim(), code: code.trim(), birthYear: null };
  return (
    <ConfirmVerb
      open
      title={translate("ra.page.create", { name: translate("resources.persons.name", 1) })}
      consequence={example("quickPerson")}
      confirm={translate("ra.action.save")}
      busy={verb.busy}
      disabled={content.fullName === "" || content.code === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onCancel}
    >
      <TextLine
        required
        name="fullName"
        label={label("fullName")}
        example={example("personName")}
        maxLength={200}
        value={fullName}
        onChange={setName}
      />
      <TextLine
        required
        name="code"
        label={label("code")}
        example={example("personCode")}
        hint={example("personCodeHint")}
        maxLength={40}
        value={code}
        onChange={setCode}
      />
    </ConfirmVerb>
  );
}

const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;

/** Defines a position without leaving the form that asks for one. */
export function QuickPosition(): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const { filter, onCancel, onCreate } = useCreateSuggestionContext();
  const [name, setName] = useState(filter ?? "");
  const [code, setCode] = useState("");
  const [positionClass, setClass] = useState<(typeof CLASSES)[number]>("PROFESSIONAL");
  const verb = useVerb(DefinePosition, { keepsPage: true, onDone: (result) => onCreate(result.definePosition) });
  const label = (field: string): string => translate(`resources.positions.fields.${field}`);
  const content = { name: name.trim(), code: code.trim(), positionClass, publicContact: false };
  return (
    <ConfirmVerb
      open
      title={translate("ra.page.create", { name: translate("resources.positions.name", 1) })}
      consequence={example("quickPosition")}
      confirm={translate("ra.action.save")}
      busy={verb.busy}
      disabled={content.name === "" || content.code === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onCancel}
    >
      <TextLine
        required
        name="name"
        label={label("name")}
        example={example("positionName")}
        maxLength={300}
        value={name}
        onChange={setName}
      />
      <TextLine
        required
        name="code"
        label={label("code")}
        example={example("positionCode")}
        maxLength={60}
        value={code}
        onChange={setCode}
      />
      <Choice
        name="positionClass"
        label={label("positionClass")}
        value={positionClass}
        options={CLASSES}
        prefix="organization.positionClass"
        onChange={setClass}
      />
    </ConfirmVerb>
  );
}
