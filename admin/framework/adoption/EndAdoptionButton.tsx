import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { EndAdoption } from "../../../schema/operations/adoption.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { PinnedCycle, Usage } from "./adoption-rows.ts";

interface EndAdoptionProps {
  readonly adoption: Usage["adoption"];
  readonly cycles: readonly PinnedCycle[];
}

/** Setting the last day, after saying that cycles that run keep their version. */
export function EndAdoptionButton({ adoption, cycles }: EndAdoptionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const [endsOn, setEndsOn] = useState(localToday);
  const verb = useStaleVerb(EndAdoption, { done: "adoption.endDone", onDone: () => setAsking(false) });
  const content = { adoptionId: adoption.id, version: adoption.version, endsOn };
  return (
    <>
      <AbilityButton ability={adoption.abilities.canEnd} size="small" color="warning" onClick={() => setAsking(true)}>
        {translate("adoption.end")}
      </AbilityButton>
      <VersionedVerb
        open={asking}
        title={translate("adoption.endTitle", { unit: adoption.unit.name })}
        consequence={translate(adoption.includesSubtree ? "adoption.endConsequenceSubtree" : "adoption.endConsequence")}
        confirm={translate("adoption.end")}
        tone="warning"
        disabled={endsOn === ""}
        verb={verb}
        differences={[
          { label: translate("adoption.lastDay"), mine: format.day(endsOn), theirs: format.day(adoption.endsOn) },
        ]}
        onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {cycles.length > 0 && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate("adoption.cyclesStay", { smart_count: cycles.length })}
          </Alert>
        )}
        <DayField label={translate("adoption.lastDay")} value={endsOn} onChange={setEndsOn} />
      </VersionedVerb>
    </>
  );
}
