import AccountTreeOutlinedIcon from "@mui/icons-material/AccountTreeOutlined";
import ChecklistOutlinedIcon from "@mui/icons-material/ChecklistOutlined";
import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import PersonOutlinedIcon from "@mui/icons-material/PersonOutlined";
import RuleOutlinedIcon from "@mui/icons-material/RuleOutlined";
import WorkOutlineIcon from "@mui/icons-material/WorkOutlineOutlined";
import type { ComponentType } from "react";
import type { HitKind } from "./palette-items.ts";

export const KIND_ICONS: Readonly<Record<HitKind, ComponentType>> = {
  PERSON: PersonOutlinedIcon,
  UNIT: AccountTreeOutlinedIcon,
  POSITION: WorkOutlineIcon,
  FRAMEWORK: RuleOutlinedIcon,
  CRITERION: ChecklistOutlinedIcon,
  CYCLE: EventNoteOutlinedIcon,
};
