import { Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { ChangeProductCatalogue, CreateProductCatalogue } from "../../../schema/operations/work/catalogue-verbs.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
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
  const [unit, setUnit] = useState<Picked | null>(null);
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const { act, busy } = useVerb(CreateProductCatalogue, {
    done: "catalogue.created",
    onDone: ({ createProductCatalogue }) => navigate(`/catalogues/${createProductCatalogue.id}`),
  });
  const content = { unitId: unit?.id ?? "", code: code.trim(), name: name.trim() };
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
        <UnitPicker required label={translate("catalogue.unit")} value={unit} onPick={setUnit} />
        <Names code={code} name={name} onCode={setCode} onName={setName} />
      </Stack>
    </ConfirmVerb>
  );
}

function Rename({ catalogue, onClose }: { readonly catalogue: Catalogue; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const [code, setCode] = useState(catalogue.code);
  const [name, setName] = useState(catalogue.name);
  const verb = useStaleVerb(ChangeProductCatalogue, { done: "catalogue.renamed", onDone: onClose });
  const send = (): void => {
    const content = { id: catalogue.id, version: catalogue.version, code: code.trim(), name: name.trim() };
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("catalogue.rename")}
      consequence={translate("catalogue.renameText")}
      confirm={translate("ra.action.save")}
      disabled={code.trim() === "" || name.trim() === ""}
      verb={verb}
      differences={[
        { label: translate("catalogue.code"), mine: code, theirs: catalogue.code },
        { label: translate("catalogue.name"), mine: name, theirs: catalogue.name },
      ]}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        <Names code={code} name={name} onCode={setCode} onName={setName} />
      </Stack>
    </VersionedVerb>
  );
}

interface NamesProps {
  readonly code: string;
  readonly name: string;
  readonly onCode: (code: string) => void;
  readonly onName: (name: string) => void;
}

function Names({ code, name, onCode, onName }: NamesProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <TextLine required label={translate("catalogue.code")} value={code} onChange={onCode} maxLength={60} />
      <TextLine required label={translate("catalogue.name")} value={name} onChange={onName} maxLength={300} />
    </>
  );
}
