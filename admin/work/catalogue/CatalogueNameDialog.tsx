import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { ChangeProductCatalogue, CreateProductCatalogue } from "../../../schema/operations/work/catalogue-verbs.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useOwnUnit } from "../../organization/own-unit.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { TextLine } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Catalogue } from "./catalogue-rows.ts";

interface NameDialogProps {
  /** Null: a new one. */
  readonly catalogue: Catalogue | null;
  readonly onClose: () => void;
}

/** Code and name of a catalogue, and for a new one the agency that keeps it. */
export function CatalogueNameDialog({ catalogue, onClose }: NameDialogProps): ReactElement {
  return catalogue === null ? <Create onClose={onClose} /> : <Rename catalogue={catalogue} onClose={onClose} />;
}

function Create({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyOf = useSubmitKey();
  const own = useOwnUnit();
  const [picked, setUnit] = useState<Picked | null>();
  const unit = picked === undefined ? own : picked;
  const [names, setNames] = useState<Names>({ code: "", name: "" });
  const { act, busy } = useVerb(CreateProductCatalogue, {
    done: "catalogue.created",
    onDone: ({ createProductCatalogue }) => navigate(`/catalogues/${createProductCatalogue.id}`),
  });
  const content = { unitId: unit?.id ?? "", code: names.code.trim(), name: names.name.trim() };
  return (
    <ConfirmVerb
      open
      title={translate("catalogue.create")}
      consequence={translate("catalogue.createText")}
      confirm={translate("catalogue.create")}
      busy={busy}
      disabled={Object.values(content).includes("")}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        <UnitPicker required name="unitId" label={translate("catalogue.unit")} value={unit} onPick={setUnit} />
        <NameFields value={names} onChange={setNames} />
      </Stack>
    </ConfirmVerb>
  );
}

function Rename({ catalogue, onClose }: { readonly catalogue: Catalogue; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const stored: Names = { code: catalogue.code, name: catalogue.name };
  const [draft, setDraft] = useState(stored);
  const verb = useStaleVerb(ChangeProductCatalogue, { done: "catalogue.renamed", onDone: onClose });
  const send = ({ code, name }: Names): void => {
    const content = { id: catalogue.id, version: catalogue.version, code: code.trim(), name: name.trim() };
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("catalogue.rename")}
      consequence={translate("catalogue.renameText")}
      confirm={translate("ra.action.save")}
      disabled={draft.code.trim() === "" || draft.name.trim() === ""}
      verb={verb}
      merge={{
        ...{ draft, stored, onMerged: setDraft },
        words: { code: [translate("catalogue.code")], name: [translate("catalogue.name")] },
      }}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        <NameFields value={draft} onChange={setDraft} />
      </Stack>
    </VersionedVerb>
  );
}

interface Names {
  readonly code: string;
  readonly name: string;
}

interface NameFieldsProps {
  readonly value: Names;
  readonly onChange: (value: Names) => void;
}

function NameFields({ value, onChange }: NameFieldsProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <TextLine
        required
        name="code"
        label={translate("catalogue.code")}
        value={value.code}
        onChange={(code) => onChange({ ...value, code })}
        maxLength={60}
      />
      <TextLine
        required
        name="name"
        label={translate("catalogue.name")}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        maxLength={300}
      />
    </>
  );
}
