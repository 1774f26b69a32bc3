import AssessmentOutlinedIcon from "@mui/icons-material/AssessmentOutlined";
import BalanceOutlinedIcon from "@mui/icons-material/BalanceOutlined";
import CampaignOutlinedIcon from "@mui/icons-material/CampaignOutlined";
import EditNoteOutlinedIcon from "@mui/icons-material/EditNoteOutlined";
import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import GroupRemoveOutlinedIcon from "@mui/icons-material/GroupRemoveOutlined";
import HistoryOutlinedIcon from "@mui/icons-material/HistoryOutlined";
import HourglassBottomOutlinedIcon from "@mui/icons-material/HourglassBottomOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import MarkEmailUnreadOutlinedIcon from "@mui/icons-material/MarkEmailUnreadOutlined";
import RecordVoiceOverOutlinedIcon from "@mui/icons-material/RecordVoiceOverOutlined";
import type { ComponentType } from "react";
import { type DeskGroup, type DeskLine, type DeskReader, type Door, filtered } from "../../shared/ui/desk-line.ts";
import { type Waiting, type WaitingKind, waitingOf } from "./waiting-items.ts";

const KINDS: Readonly<Record<WaitingKind, readonly [DeskGroup, ComponentType]>> = {
  self: ["mine", EditNoteOutlinedIcon],
  result: ["mine", MarkEmailUnreadOutlinedIcon],
  vote: ["mine", HowToVoteOutlinedIcon],
  unitSelf: ["office", EditNoteOutlinedIcon],
  count: ["office", HowToVoteOutlinedIcon],
  party: ["office", RecordVoiceOverOutlinedIcon],
  proposal: ["office", RecordVoiceOverOutlinedIcon],
  decide: ["office", GavelOutlinedIcon],
  notice: ["office", CampaignOutlinedIcon],
  objection: ["office", BalanceOutlinedIcon],
  review: ["office", HistoryOutlinedIcon],
  former: ["office", RecordVoiceOverOutlinedIcon],
};

/** What of evaluations waits for the viewer, and what stalls in the cycles of the viewer's units. */
export function evaluationLines(door: Door, reader: DeskReader): DeskLine[] {
  const { myEvaluations, meetings, party, workDesk } = door;
  if (!myEvaluations || !meetings || !party || !workDesk) return [];
  const { units, proposals, decisions, notices, objections, reviews, formerUnitRequests, runningCycles } = door;
  if (!units || !proposals || !decisions || !notices || !objections || !reviews) return [];
  if (!formerUnitRequests || !runningCycles) return [];
  const office = { units, proposals, decisions, notices, objections, reviews, formerUnitRequests, runningCycles };
  return [
    ...waitingOf({ myEvaluations, meetings, party, workDesk }, office).map(lineOf),
    ...runningCycles.flatMap((cycle) => upkeep(cycle, reader)),
  ];
}

function lineOf({ kind, to, cycle, unit, count, isMore, dueOn }: Waiting): DeskLine {
  const [group, icon] = KINDS[kind];
  return {
    ...{ key: `${kind} ${to}`, group, icon, to, count, dueOn },
    text: `evaluation.desk.${kind}`,
    values: { smart_count: count, cycle, unit },
    ...(kind !== "unitSelf" && unit !== "" ? { detail: unit } : {}),
    ...(isMore === true ? { hint: ["evaluation.desk.more", {}] as const } : {}),
    act: `evaluation.desk.do.${kind}`,
  };
}

type Running = NonNullable<Door["runningCycles"]>[number];

/** Units that stall, people without a regulation, groups over their quota. */
function upkeep(cycle: Running, { may }: DeskReader): DeskLine[] {
  const keeps = may("cycles", "edit");
  const page = may("cycles", "list")
    ? `/cycles/${cycle.cycleId}/show`
    : filtered("/evaluations", { cycleId: cycle.cycleId });
  const about = (
    kind: "late" | "lacking" | "quota",
    icon: ComponentType,
    count: number,
    more: Partial<DeskLine>,
  ): DeskLine[] => {
    if (count === 0) return [];
    return [
      {
        ...{ key: `${kind} ${cycle.cycleId}`, group: keeps ? "keeping" : "office", icon, count, dueOn: null, to: page },
        ...{ text: `evaluation.desk.running.${kind}`, act: `evaluation.desk.do.${kind}` },
        values: { smart_count: count, cycle: cycle.name, units: cycle.lateUnitCount },
        ...more,
      },
    ];
  };
  return [
    ...about("late", HourglassBottomOutlinedIcon, cycle.lateCount, { dueOn: cycle.lateSince }),
    ...about("lacking", GroupRemoveOutlinedIcon, keeps ? cycle.withoutFrameworkCount : 0, { isTrouble: true }),
    ...about("quota", AssessmentOutlinedIcon, cycle.overQuotaCount ?? 0, {
      isTrouble: true,
      to: `/quota?cycleId=${cycle.cycleId}`,
    }),
  ];
}
