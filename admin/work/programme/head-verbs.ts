import {
  ApproveActionProgramme,
  DiscardActionProgramme,
  EndActionProgramme,
  RecordProgrammeHearing,
  ReturnActionProgramme,
  SubmitActionProgramme,
} from "../../../schema/operations/work/programme-verbs.ts";
import type { Ability } from "../../shared/ui/AbilityButton.tsx";
import type { Programme } from "./programme.ts";
import { plan, type VerbField, type VerbPlan } from "./VerbDialog.tsx";

/** A verb with the ability that opens it. */
export interface OfferedVerb {
  readonly plan: VerbPlan;
  readonly ability: Ability;
  readonly main?: boolean;
}

/** Verbs on a whole programme that the viewer may do now. */
export function headVerbs({ id, version, abilities }: Programme): OfferedVerb[] {
  const input = { id, version };
  const document: VerbField = {
    ...{ name: "documentNumber", label: "programme.document", kind: "number" },
    optional: !abilities.needsDocument,
  };
  const verbs: OfferedVerb[] = [
    {
      ability: abilities.canSubmit,
      main: true,
      plan: plan(SubmitActionProgramme, {
        ...{ title: "programme.submitTitle", consequence: "programme.submitText", confirm: "programme.submit" },
        ...{ done: "programme.submitted", input },
      }),
    },
    {
      ability: abilities.canDiscard,
      plan: plan(DiscardActionProgramme, {
        ...{ title: "programme.discardTitle", consequence: "programme.discardText", confirm: "programme.discard" },
        ...{ tone: "error", done: "programme.discarded", input, leadsTo: "/programmes" },
      }),
    },
    {
      ability: abilities.canApprove,
      main: true,
      plan: plan(ApproveActionProgramme, {
        ...{ title: "programme.approveTitle", consequence: "programme.approveText", confirm: "programme.approve" },
        ...{ done: "programme.approveDone", fields: [document], input },
      }),
    },
    {
      ability: abilities.canReturn,
      plan: plan(ReturnActionProgramme, {
        ...{ title: "programme.returnTitle", consequence: "programme.returnText", confirm: "programme.return" },
        ...{ tone: "warning", done: "programme.returnDone", input },
        fields: [{ name: "reason", label: "programme.reason", kind: "text" }],
      }),
    },
    {
      ability: abilities.canRecordHearing,
      plan: plan(RecordProgrammeHearing, {
        ...{ title: "programme.hear", consequence: "programme.hearText", confirm: "programme.hear" },
        ...{ done: "programme.hearDone", input },
        fields: [
          { name: "heardOn", label: "programme.heardOn", kind: "day" },
          { name: "minutesNumber", label: "programme.minutes", kind: "line" },
        ],
      }),
    },
    {
      ability: abilities.canEnd,
      plan: plan(EndActionProgramme, {
        ...{ title: "programme.endTitle", consequence: "programme.endText", confirm: "programme.end" },
        ...{ tone: "warning", done: "programme.endDone", input },
        fields: [
          { name: "endedOn", label: "programme.endedOn", kind: "day" },
          { name: "assessment", label: "programme.assessment", kind: "text", maxLength: 10_000 },
          document,
        ],
      }),
    },
  ];
  return verbs.filter(({ ability }) => ability.allowed);
}
