import AssignmentLateOutlinedIcon from "@mui/icons-material/AssignmentLateOutlined";
import AssignmentOutlinedIcon from "@mui/icons-material/AssignmentOutlined";
import AssignmentReturnOutlinedIcon from "@mui/icons-material/AssignmentReturnOutlined";
import AssignmentTurnedInOutlinedIcon from "@mui/icons-material/AssignmentTurnedInOutlined";
import type { ComponentType } from "react";
import type { DeskLine, Door } from "../../shared/ui/desk-line.ts";

const OWN = ["late", "returned", "dueThisWeek", "toStart"] as const;
const LED = ["toAccept", "toConfirm", "toHandOn", "assignedLate"] as const;
const LATE: readonly string[] = ["late", "assignedLate"];

const ICONS: Readonly<Record<(typeof OWN)[number] | (typeof LED)[number], ComponentType>> = {
  late: AssignmentLateOutlinedIcon,
  returned: AssignmentReturnOutlinedIcon,
  dueThisWeek: AssignmentOutlinedIcon,
  toStart: AssignmentOutlinedIcon,
  toAccept: AssignmentTurnedInOutlinedIcon,
  toConfirm: AssignmentTurnedInOutlinedIcon,
  toHandOn: AssignmentReturnOutlinedIcon,
  assignedLate: AssignmentLateOutlinedIcon,
};

function inboxAct(name: string): string {
  return name === "assignedLate" ? "myWork.desk.openLate" : "myWork.desk.openInbox";
}

/** What of one's tasks waits: one's own first, then what one leads. */
export function workLines({ workDesk }: Door): DeskLine[] {
  if (!workDesk) return [];
  const line = (name: keyof typeof ICONS, group: "mine" | "office", to: string): DeskLine => ({
    ...{ key: `task ${name}`, group, icon: ICONS[name], count: workDesk[name], dueOn: null, to },
    ...{ text: `myWork.desk.${name}`, values: { smart_count: workDesk[name] } },
    ...{ isTrouble: LATE.includes(name), act: group === "mine" ? "myWork.desk.open" : inboxAct(name) },
  });
  return [
    ...OWN.map((name) => line(name, "mine", "/my-month?part=tasks")),
    ...LED.map((name) => line(name, "office", "/work/inbox")),
  ].filter(({ count }) => count > 0);
}
