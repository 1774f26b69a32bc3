import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { DiscardCatalogueVersion, RetireCatalogueVersion } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { localToday } from "../../../shared/text/format.ts";
import { DayField } from "../../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import type { Version } from "../catalogue-rows.ts";

interface EndDialogProps {
  readonly version: Version;
  readonly onClose: () => void;
}

/** Throws a draft away. */
export function DiscardDialog({ version, onClose }: EndDialogProps): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const verb = useStaleVerb(DiscardCatalogueVersion, { done: "catalogue.discarded", onDone: onClose });
  const content = { id: version.id, version: version.version };
  return (
    <VersionedVerb
      open
      tone="error"
      title={translate("catalogue.discardTitle", { number: version.number })}
      consequence={translate("catalogue.discardText", { count: version.productCount })}
      confirm={translate("catalogue.discard")}
      verb={verb}
      differences={[]}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    />
  );
}

/** Ends a published version on a day. */
export function RetireDialog({ version, onClose }: EndDialogProps): ReactElement {
  const translate = useTranslate();
  const keyOf = useSubmitKey();
  const [endsOn, setEndsOn] = useState(() => version.endsOn ?? localToday());
  const verb = useStaleVerb(RetireCatalogueVersion, { done: "catalogue.retired", onDone: onClose });
  const content = { id: version.id, version: version.version, endsOn };
  return (
    <VersionedVerb
      open
      tone="warning"
      title={translate("catalogue.retireTitle", { number: version.number })}
      consequence={translate("catalogue.retireText")}
      confirm={translate("catalogue.retire")}
      disabled={endsOn === ""}
      verb={verb}
      differences={[]}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } })}
      onClose={onClose}
    >
      <DayField label={translate("catalogue.endsOn")} value={endsOn} onChange={setEndsOn} />
    </VersionedVerb>
  );
}
