import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import type { VariablesOf } from "../../../../schema/graphql.ts";
import { OpenCycle, PlanCycle } from "../../../../schema/operations/cycle.ts";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useRun } from "../../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import type { AgencyUnit, Opening } from "../first-run-steps.ts";
import type { Wish } from "../FirstRunPage.tsx";
import { useWords } from "../useWords.ts";
import type { PlannedCycle } from "./OpeningStep.tsx";

interface OpenButtonProps {
  readonly opening: Opening;
  readonly unit: AgencyUnit;
  readonly name: string;
  readonly kind: Wish["kind"];
  /** A cycle that is planned already; it is only opened. */
  readonly cycle: PlannedCycle | null;
}

/** Plans the cycle and opens it, after a question that names the consequence. */
export function OpenButton({ opening, unit, name, kind, cycle }: OpenButtonProps): ReactElement {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  const { open, busy } = useOpening();
  const { code, track, startsOn, endsOn, people } = opening;
  const plan = { code, name: name.trim(), kind, track, unitId: unit.id, startsOn, endsOn } as const;
  return (
    <div>
      <Button variant="contained" disabled={people === 0 || plan.name === ""} onClick={() => setAsking(true)}>
        {say("opening.open", { people })}
      </Button>
      <ConfirmVerb
        open={asking}
        title={say("opening.confirmTitle", { name: plan.name })}
        consequence={say("opening.consequence")}
        confirm={say("opening.confirm")}
        busy={busy}
        onConfirm={() => void open(plan, cycle).then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

type Plan = VariablesOf<typeof PlanCycle>["input"];
type Open = (plan: Plan, cycle: PlannedCycle | null) => Promise<void>;

/** Plans where nothing is planned yet, then opens; a cycle that could not be opened stays planned and is shown as such. */
function useOpening(): { readonly open: Open; readonly busy: boolean } {
  const say = useWords();
  const run = useRun();
  const notify = useNotify();
  const refresh = useRefresh();
  const [planKey, openKey] = [useSubmitKey(), useSubmitKey()];
  const [busy, setBusy] = useState(false);
  const open: Open = async (plan, cycle) => {
    setBusy(true);
    try {
      const { id, version } =
        cycle ?? (await run(PlanCycle, { input: { ...plan, idempotencyKey: planKey(plan) } })).planCycle;
      const content = { cycleId: id, version };
      await run(OpenCycle, { input: { ...content, idempotencyKey: openKey(content) } });
      notify(say("opening.opened"), { type: "success" });
    } catch (error) {
      if (!isKhungError(error)) throw error;
      notify(error.message, { type: "error", multiLine: true, autoHideDuration: 9000 });
    } finally {
      setBusy(false);
      refresh();
    }
  };
  return { open, busy };
}
