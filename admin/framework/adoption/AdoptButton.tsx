import AddIcon from "@mui/icons-material/Add";
import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useCanAccess, useTranslate } from "react-admin";
import { AdoptFramework } from "../../../schema/operations/adoption.ts";
import { UnitAbilities } from "../../../schema/operations/organization-verbs.ts";
import { type Picked, UnitPicker } from "../../organization/pickers.tsx";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { localToday } from "../../shared/text/format.ts";
import { type Ability, AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, Tick } from "../../shared/ui/fields.tsx";

/** Letting a unit run the framework. */
export function AdoptButton({ frameworkId }: { readonly frameworkId: string }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton
        ability={useOffered()}
        variant="contained"
        size="small"
        startIcon={<AddIcon />}
        onClick={() => setAsking(true)}
      >
        {translate("adoption.adopt")}
      </AbilityButton>
      {asking && <AdoptDialog frameworkId={frameworkId} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Before a unit is picked nobody knows whose grant would count: the access table offers, the unit's abilities decide. */
function useOffered(): Ability | null {
  const { canAccess, isPending } = useCanAccess({ resource: "frameworks", action: "edit" });
  if (isPending) return null;
  return canAccess === true ? { allowed: true, rule: null } : { allowed: false, rule: "adoption.notSpecialist" };
}

interface DialogProps {
  readonly frameworkId: string;
  readonly onClose: () => void;
}

function AdoptDialog({ frameworkId, onClose }: DialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [unit, setUnit] = useState<Picked | null>(null);
  const [startsOn, setStartsOn] = useState(localToday);
  const [endsOn, setEndsOn] = useState("");
  const [documentNumber, setDocumentNumber] = useState("");
  const [includesSubtree, setIncludesSubtree] = useState(true);
  const { ability, reason } = useUnitAbility(unit);
  const adopt = useVerb(AdoptFramework, { done: "adoption.adoptDone", onDone: onClose });
  const submit = (): void => {
    if (unit === null) return;
    const content = {
      frameworkId,
      unitId: unit.id,
      startsOn,
      endsOn: endsOn === "" ? null : endsOn,
      documentNumber: documentNumber.trim() === "" ? null : documentNumber.trim(),
      includesSubtree,
    };
    void adopt.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("adoption.adoptTitle")}
      consequence={translate("adoption.adoptConsequence")}
      confirm={translate("adoption.adopt")}
      busy={adopt.busy}
      disabled={ability?.allowed !== true || startsOn === ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <UnitPicker required label={translate("adoption.unit")} value={unit} onPick={setUnit} />
      {reason !== "" && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {reason}
        </Alert>
      )}
      <Tick label={translate("adoption.includesSubtree")} value={includesSubtree} onChange={setIncludesSubtree} />
      <DayField label={translate("adoption.firstDay")} value={startsOn} onChange={setStartsOn} />
      <DayField required={false} label={translate("adoption.lastDayIfKnown")} value={endsOn} onChange={setEndsOn} />
      <DocumentNumberField
        label={translate("adoption.documentNumber")}
        value={documentNumber}
        onChange={setDocumentNumber}
      />
    </ConfirmVerb>
  );
}

/** A specialist whose grant covers the unit may change it and adopt frameworks for it alike. */
function useUnitAbility(unit: Picked | null): { ability: Ability | undefined; reason: string } {
  const { data } = useAsk(UnitAbilities, { id: unit?.id ?? "" }, { enabled: unit !== null });
  const ability = unit === null ? undefined : data?.unit.abilities.canChange;
  return { ability, reason: useReason(ability) };
}
