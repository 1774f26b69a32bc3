import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Basis, Optional } from "../details.tsx";
import { Across, Pick, Whole } from "../fields.tsx";
import { PlaceFaults } from "../PartTable.tsx";
import type { ObjectionPart, TermPart } from "../rule-data.ts";
import type { PutPart } from "../useSchemeParts.ts";

interface ObjectionProps {
  readonly objection: ObjectionPart | undefined;
  readonly onPut: PutPart;
}

/** Until when a result may be objected to, and until when that is solved. */
export const Objection = memo(function Objection({ objection, onPut }: ObjectionProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.rules.objection.${field}`);
  return (
    <Optional<ObjectionPart>
      title={label("title")}
      place="scheme.objection"
      hint={label("hint")}
      value={objection}
      blank={() => ({ fileWithin: { days: 5, count: "WORKING" } })}
      onChange={(next) => onPut("objection", next)}
    >
      {(now) => (
        <>
          <Term
            title={label("fileWithin")}
            term={now.fileWithin}
            onChange={(fileWithin) => onPut("objection", { ...now, fileWithin })}
          />
          <Term
            title={label("resolveWithin")}
            term={now.resolveWithin}
            onChange={(resolveWithin) => onPut("objection", { ...now, resolveWithin })}
          />
          <Pick
            label={label("resolvedBy")}
            value={now.resolvedBy ?? "SUPERIOR"}
            all={["SUPERIOR", "SAME_AUTHORITY"]}
            words="framework.rules.objection.resolvers"
            onChange={(resolvedBy) => onPut("objection", { ...now, resolvedBy })}
          />
          <Basis value={now.basis} onChange={(basis) => onPut("objection", { ...now, basis })} />
          <PlaceFaults paths={["scheme.objection"]} />
        </>
      )}
    </Optional>
  );
});

interface TermProps {
  readonly title: string;
  readonly term: TermPart | undefined;
  readonly onChange: (term: TermPart | undefined) => void;
}

function Term({ title, term, onChange }: TermProps): ReactElement {
  const translate = useTranslate();
  return (
    <Optional<TermPart>
      inner
      title={title}
      value={term}
      blank={() => ({ days: 5, count: "WORKING" })}
      onChange={onChange}
    >
      {(now) => (
        <Across columns="1fr 2fr">
          <Whole
            label={translate("framework.rules.objection.days")}
            value={now.days}
            max={90}
            onChange={(days) => days !== undefined && onChange({ ...now, days })}
          />
          <Pick
            label={translate("framework.rules.objection.count")}
            value={now.count}
            all={["WORKING", "CALENDAR"]}
            words="framework.rules.objection.counts"
            onChange={(count) => onChange({ ...now, count })}
          />
        </Across>
      )}
    </Optional>
  );
}
