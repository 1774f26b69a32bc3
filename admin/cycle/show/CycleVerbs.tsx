import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { CloseCycle, OpenCycle, OpeningPreview } from "../../../schema/operations/cycle.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import type { Cycle } from "../cycle-rows.ts";
import { AddParticipant } from "./AddParticipant.tsx";
import { OpeningBar } from "./OpeningBar.tsx";
import { Copy, Extend } from "./Running.tsx";

/** What can be done to the cycle in the state it is in. */
export function CycleVerbs({ cycle }: { readonly cycle: Cycle }): ReactElement | null {
  const translate = useTranslate();
  if (cycle.status === "PLANNED") {
    return (
      <>
        <AbilityButton
          ability={cycle.abilities.canChange}
          variant="outlined"
          component={LinkBase}
          to={`/cycles/${cycle.id}`}
        >
          {translate("cycle.verb.change")}
        </AbilityButton>
        <Copy cycle={cycle} />
        <Open cycle={cycle} />
      </>
    );
  }
  return (
    <>
      <Copy cycle={cycle} />
      {cycle.status === "OPEN" && <AddParticipant cycle={cycle} />}
      {cycle.status === "OPEN" && <Extend cycle={cycle} />}
      {cycle.status === "OPEN" && <Close cycle={cycle} />}
    </>
  );
}

/** Opening, after the numbers of who would get an evaluation and who would not. */
function Open({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const open = useVerb(OpenCycle, { done: "cycle.verb.openDone", onDone: () => setAsking(false) });
  const query = useAsk(OpeningPreview, { cycleId: cycle.id }, { enabled: asking });
  const content = { cycleId: cycle.id, version: cycle.version };
  return (
    <>
      <AbilityButton ability={cycle.abilities.canOpen} variant="contained" onClick={() => setAsking(true)}>
        {translate("cycle.verb.open")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("cycle.verb.openTitle", { name: cycle.name })}
        consequence={translate("cycle.verb.openConsequence")}
        confirm={translate("cycle.verb.open")}
        busy={open.busy}
        disabled={(query.data?.openingPreview.opened ?? 0) === 0}
        onConfirm={() => void open.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {open.busy && <OpeningBar cycleId={cycle.id} />}
        <Asked query={query} lines={2}>
          {({ openingPreview }) => (
            <>
              <Alert severity={openingPreview.opened === 0 ? "error" : "success"} sx={{ mb: 1 }}>
                {translate("cycle.verb.willOpen", { smart_count: openingPreview.opened })}
                {openingPreview.units > 0 && (
                  <div>{translate("cycle.verb.willOpenUnits", { smart_count: openingPreview.units })}</div>
                )}
              </Alert>
              {openingPreview.leftOut > 0 && (
                <Alert severity="warning">
                  {translate("cycle.verb.willLeaveOut", { smart_count: openingPreview.leftOut })}
                  <ul style={{ margin: "4px 0 0", paddingLeft: 20 }}>
                    {openingPreview.reasons.map(({ reason, count }) => (
                      <li key={reason}>
                        {count} – {translate(`cycle.exclusion.${reason}`)}
                      </li>
                    ))}
                  </ul>
                </Alert>
              )}
            </>
          )}
        </Asked>
      </ConfirmVerb>
    </>
  );
}

function Close({ cycle }: { readonly cycle: Cycle }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const close = useVerb(CloseCycle, { done: "cycle.verb.closeDone" });
  const content = { cycleId: cycle.id, version: cycle.version };
  return (
    <>
      <AbilityButton
        ability={cycle.abilities.canClose}
        variant="outlined"
        color="warning"
        onClick={() => setAsking(true)}
      >
        {translate("cycle.verb.close")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("cycle.verb.closeTitle", { name: cycle.name })}
        consequence={translate("cycle.verb.closeConsequence")}
        confirm={translate("cycle.verb.close")}
        tone="warning"
        busy={close.busy}
        onConfirm={() =>
          void close.act({ input: { ...content, idempotencyKey: keyFor(content) } }).then(() => setAsking(false))
        }
        onClose={() => setAsking(false)}
      />
    </>
  );
}
