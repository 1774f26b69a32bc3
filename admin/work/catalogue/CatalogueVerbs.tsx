import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { DraftCatalogueVersion } from "../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { type Catalogue, keeps } from "./catalogue-rows.ts";
import { CatalogueNameDialog } from "./CatalogueNameDialog.tsx";

interface CatalogueVerbsProps {
  readonly catalogue: Catalogue;
  readonly onDraft: (versionId: string) => void;
}

/** A new draft version, and another name. */
export function CatalogueVerbs({ catalogue, onDraft }: CatalogueVerbsProps): ReactElement | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState<"draft" | "name" | null>(null);
  const close = (): void => setAsking(null);
  if (!keeps(catalogue.abilities.canChange)) return null;
  return (
    <>
      <AbilityButton ability={catalogue.abilities.canChange} onClick={() => setAsking("name")}>
        {translate("catalogue.rename")}
      </AbilityButton>
      <AbilityButton variant="contained" ability={catalogue.abilities.canDraft} onClick={() => setAsking("draft")}>
        {translate("catalogue.draft")}
      </AbilityButton>
      {asking === "name" && <CatalogueNameDialog catalogue={catalogue} onClose={close} />}
      {asking === "draft" && <DraftDialog catalogue={catalogue} onDraft={onDraft} onClose={close} />}
    </>
  );
}

function DraftDialog({
  catalogue,
  onDraft,
  onClose,
}: CatalogueVerbsProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const [startsOn, setStartsOn] = useState(localToday);
  const { act, busy } = useVerb(DraftCatalogueVersion, {
    done: "catalogue.drafted",
    onDone: ({ draftCatalogueVersion }) => {
      onClose();
      onDraft(draftCatalogueVersion.id);
    },
  });
  const content = { catalogueId: catalogue.id, startsOn };
  return (
    <ConfirmVerb
      open
      title={translate("catalogue.draft")}
      consequence={translate(catalogue.versions.length === 0 ? "catalogue.draftFirstText" : "catalogue.draftText")}
      confirm={translate("catalogue.draft")}
      busy={busy}
      disabled={startsOn === ""}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    >
      <DayField label={translate("catalogue.startsOn")} value={startsOn} onChange={setStartsOn} />
    </ConfirmVerb>
  );
}
