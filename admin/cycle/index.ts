import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import EventRepeatOutlinedIcon from "@mui/icons-material/EventRepeatOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";
import { CycleCreate, CycleEdit } from "./CycleForms.tsx";
import { CycleList } from "./CycleList.tsx";
import { SeriesCreate, SeriesEdit } from "./series/SeriesForms.tsx";
import { SeriesList } from "./series/SeriesList.tsx";

const CycleShow = lazy(() => import("./show/CycleShow.tsx").then((module) => ({ default: module.CycleShow })));

export const RollUpPage = lazy(() =>
  import("./period/RollUpPage.tsx").then((module) => ({ default: module.RollUpPage })),
);

export const cycleSeries: ResourceProps = {
  name: "cycleSeries",
  list: SeriesList,
  create: SeriesCreate,
  edit: SeriesEdit,
  icon: EventRepeatOutlinedIcon,
  recordRepresentation: "name",
};

export const cycles: ResourceProps = {
  name: "cycles",
  list: CycleList,
  show: CycleShow,
  create: CycleCreate,
  edit: CycleEdit,
  icon: EventNoteOutlinedIcon,
  recordRepresentation: "name",
};
