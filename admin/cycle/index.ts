import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";
import { CycleCreate, CycleEdit } from "./CycleForms.tsx";
import { CycleList } from "./CycleList.tsx";

const CycleShow = lazy(() => import("./show/CycleShow.tsx").then((module) => ({ default: module.CycleShow })));

export const cycles: ResourceProps = {
  name: "cycles",
  list: CycleList,
  show: CycleShow,
  create: CycleCreate,
  edit: CycleEdit,
  icon: EventNoteOutlinedIcon,
  recordRepresentation: "name",
};
