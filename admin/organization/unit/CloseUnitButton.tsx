import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CloseUnit } from "../../../schema/operations/organization-verbs.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, isBefore } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Unit } from "./unit-rows.ts";

interface CloseUnitProps {
  readonly unit: Unit;
  readonly ability: Ability | undefined;
}

/** Giving the unit its last day; its posts and collectives end with it. */
export function CloseUnitButton({ unit, ability }: CloseUnitProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [endsOn, setEndsOn] = useState(localToday);
  const verb = useStaleVerb(CloseUnit, { done: "organization.close.done", onDone: () => setAsking(false) });
  const label = translate("organization.close.lastDay");
  return (
    <>
      <AbilityButton ability={ability} color="warning" onClick={() => setAsking(true)}>
        {translate("organization.close.verb")}
      </AbilityButton>
      <VersionedVerb
        open={asking}
        title={translate("organization.close.title", { name: unit.name })}
        consequence={translate("organization.close.consequence")}
        confirm={translate("organization.close.verb")}
        tone="error"
        disabled={endsOn === "" || isBefore(endsOn, unit.startsOn)}
        verb={verb}
        merge={{
          draft: { endsOn },
          stored: { endsOn: unit.endsOn ?? "" },
          words: { endsOn: [label, format.day] },
          onMerged: (merged) => setEndsOn(merged.endsOn),
        }}
        onConfirm={(merged) => void verb.act({ input: { id: unit.id, version: unit.version, endsOn: merged.endsOn } })}
        onClose={() => setAsking(false)}
      >
        <DayField name="endsOn" notBefore={unit.startsOn} label={label} value={endsOn} onChange={setEndsOn} />
      </VersionedVerb>
    </>
  );
}
