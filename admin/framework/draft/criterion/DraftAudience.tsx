import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { AudienceField } from "../../scheme/AudienceField.tsx";
import { audienceText, More } from "../../scheme/details.tsx";
import type { Audience } from "../../scheme/scheme-data.ts";
import { trimmed } from "../../scheme/write-scheme.ts";
import type { DraftGroup } from "../draft-content.ts";

type DraftAudienceValue = DraftGroup["appliesTo"];

interface DraftAudienceProps {
  readonly value: DraftAudienceValue;
  readonly onChange: (value: DraftAudienceValue) => void;
}

/** Whom a group, criterion or form of the draft concerns. */
export function DraftAudience({ value, onChange }: DraftAudienceProps): ReactElement {
  const translate = useTranslate();
  const audience = trimmed(value ?? {}) as Audience;
  const isOpen = Object.keys(audience).length === 0;
  const whom = isOpen ? translate("framework.appliesTo.everybody") : audienceText(audience, translate);
  return (
    <More title={translate("framework.rules.audience")} summary={whom} place="appliesTo">
      <AudienceField value={audience} onChange={(next) => onChange((next ?? null) as DraftAudienceValue)} />
    </More>
  );
}
