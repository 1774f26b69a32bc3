import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import {
  AdoptWorkPlan,
  CloseWorkPlan,
  CopyWorkPlan,
  DiscardWorkPlan,
  ReturnWorkPlan,
  SubmitWorkPlan,
} from "../../../schema/operations/work/plan.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { plan as verbPlan, VerbDialog, type VerbField, type VerbPlan } from "../programme/VerbDialog.tsx";
import { ExportMenu } from "../unit/ExportMenu.tsx";
import type { Plan } from "./plan-rows.ts";

interface PlanVerbsProps {
  readonly plan: Plan;
  /** Changes wait to be saved: what is stored must not be handed in meanwhile. */
  readonly unsaved: boolean;
}

const DOCUMENT: VerbField = { name: "documentId", label: "plan.document", kind: "document" };
const NOTE: VerbField = { name: "note", label: "plan.returnNote", kind: "text" };

/** What can be done to a plan as it stands, the next step last. */
export function PlanVerbs({ plan, unsaved }: PlanVerbsProps): ReactElement {
  const translate = useTranslate();
  const [verb, setVerb] = useState<VerbPlan | null>(null);
  const { abilities, state } = plan;
  const why = unsaved ? translate("plan.unsaved") : "";
  const standing = { version: plan.version, state: `plan.state.${state}`, answer: "" };
  const open = state === "DRAFT" || state === "RETURNED";
  return (
    <>
      <ExportMenu
        names={["PLANS"]}
        about={{ unitId: plan.unitId, from: plan.startsOn, to: plan.endsOn, includeSubtree: false }}
      />
      <Button onClick={() => setVerb(copyVerb(plan))}>{translate("plan.copy")}</Button>
      {state === "DRAFT" && (
        <AbilityButton color="error" ability={abilities.canDiscard} onClick={() => setVerb(discardVerb(plan))}>
          {translate("plan.discard")}
        </AbilityButton>
      )}
      {open && (
        <AbilityButton
          variant="contained"
          ability={abilities.canSubmit}
          why={why}
          onClick={() => setVerb(submitVerb(plan))}
        >
          {translate("plan.submit")}
        </AbilityButton>
      )}
      {(state === "SUBMITTED" || (state === "ADOPTED" && abilities.canReturn.allowed)) && (
        <AbilityButton ability={abilities.canReturn} onClick={() => setVerb(returnVerb(plan))}>
          {translate("plan.return")}
        </AbilityButton>
      )}
      {state === "SUBMITTED" && (
        <AbilityButton variant="contained" ability={abilities.canAdopt} onClick={() => setVerb(adoptVerb(plan))}>
          {translate("plan.adopt")}
        </AbilityButton>
      )}
      {state === "ADOPTED" && (
        <AbilityButton ability={abilities.canClose} onClick={() => setVerb(closeVerb(plan))}>
          {translate("plan.close")}
        </AbilityButton>
      )}
      {verb !== null && <VerbDialog verb={verb} find={() => standing} onClose={() => setVerb(null)} />}
    </>
  );
}

function words(name: string): Pick<VerbPlan, "title" | "consequence" | "confirm" | "done"> {
  return {
    ...{ title: `plan.${name}Title`, consequence: `plan.${name}Text` },
    ...{ confirm: `plan.${name}`, done: `plan.${name}Done` },
  };
}

function documented({ abilities }: Plan, ...fields: readonly VerbField[]): readonly VerbField[] {
  return abilities.needsDocument ? [...fields, DOCUMENT] : fields;
}

function submitVerb({ id, version }: Plan): VerbPlan {
  return verbPlan(SubmitWorkPlan, { ...words("submit"), input: { id, version } });
}

function discardVerb({ id, version }: Plan): VerbPlan {
  return verbPlan(DiscardWorkPlan, { ...words("discard"), tone: "error", leadsTo: "/plans", input: { id, version } });
}

function adoptVerb(plan: Plan): VerbPlan {
  const { id, version, personId } = plan;
  const said = words(personId === null ? "adopt" : "adoptOwn");
  return verbPlan(AdoptWorkPlan, {
    ...{ ...said, confirm: "plan.adopt", done: "plan.adoptDone" },
    ...{ fields: documented(plan), input: { id, version, assignsItems: true } },
  });
}

function returnVerb(plan: Plan): VerbPlan {
  const { id, version } = plan;
  return verbPlan(ReturnWorkPlan, {
    ...{ ...words("return"), tone: "warning", fields: documented(plan, NOTE), input: { id, version } },
  });
}

function closeVerb(plan: Plan): VerbPlan {
  const { id, version } = plan;
  return verbPlan(CloseWorkPlan, {
    ...{ ...words("close"), tone: "warning", fields: documented(plan), input: { id, version } },
  });
}

function copyVerb({ id }: Plan): VerbPlan {
  return verbPlan(CopyWorkPlan, { ...words("copy"), leadsTo: "/plans", input: { id } });
}
