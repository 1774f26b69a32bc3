import {
  CancelMilestone,
  ConfirmMilestone,
  ExcuseMilestone,
  MissMilestone,
  RejectMilestone,
  ReportMilestone,
} from "../../../schema/operations/work/programme-verbs.ts";
import type { OfferedVerb } from "./head-verbs.ts";
import type { Milestone } from "./programme.ts";
import { plan, type VerbField } from "./VerbDialog.tsx";

const REASON: readonly VerbField[] = [{ name: "reason", label: "programme.reason", kind: "text" }];

/** Verbs on a milestone that the viewer may do now. */
export function milestoneVerbs({ id, version, state, abilities }: Milestone): OfferedVerb[] {
  const common = { done: "programme.mile.done", input: { id, version } };
  const verbs: OfferedVerb[] = [
    {
      ability: abilities.canReport,
      main: state !== "DONE",
      plan: plan(ReportMilestone, {
        ...common,
        ...{
          title: "programme.mile.report",
          consequence: "programme.mile.reportText",
          confirm: "programme.mile.report",
        },
        fields: [
          { name: "doneOn", label: "programme.mile.doneDay", kind: "day" },
          { name: "evidence", label: "programme.mile.evidenceLabel", kind: "text" },
        ],
      }),
    },
    {
      ability: abilities.canConfirm,
      main: true,
      plan: plan(ConfirmMilestone, {
        ...common,
        ...{ title: "programme.mile.confirm", confirm: "programme.mile.confirm" },
      }),
    },
    {
      ability: abilities.canReject,
      plan: plan(RejectMilestone, {
        ...common,
        ...{
          title: "programme.mile.reject",
          consequence: "programme.mile.rejectText",
          confirm: "programme.mile.reject",
        },
        ...{ tone: "warning", fields: REASON },
      }),
    },
    {
      ability: abilities.canExcuse,
      plan: plan(ExcuseMilestone, {
        ...common,
        ...{ title: "programme.mile.excuseVerb", consequence: "programme.mile.excuseText" },
        ...{ confirm: "programme.mile.confirm", fields: REASON },
      }),
    },
    {
      ability: abilities.canMiss,
      plan: plan(MissMilestone, {
        ...common,
        ...{ title: "programme.mile.miss", consequence: "programme.mile.missText", confirm: "programme.mile.miss" },
        ...{ tone: "warning", fields: REASON },
      }),
    },
    {
      ability: abilities.canCancel,
      plan: plan(CancelMilestone, {
        ...common,
        ...{
          title: "programme.mile.cancel",
          consequence: "programme.mile.cancelText",
          confirm: "programme.mile.cancel",
        },
        ...{ tone: "error", fields: REASON },
      }),
    },
  ];
  return verbs.filter(({ ability }) => ability.allowed);
}
