import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import EventRepeatOutlinedIcon from "@mui/icons-material/EventRepeatOutlined";
import type { ResourceProps } from "react-admin";
import { lazyPage } from "../shared/ui/lazy-page.ts";

const CycleCreate = lazyPage(() => import("./CycleForms.tsx"), "CycleCreate");
const CycleEdit = lazyPage(() => import("./CycleForms.tsx"), "CycleEdit");
const CycleList = lazyPage(() => import("./CycleList.tsx"), "CycleList");
const CycleShow = lazyPage(() => import("./show/CycleShow.tsx"), "CycleShow");
const SeriesCreate = lazyPage(() => import("./series/SeriesForms.tsx"), "SeriesCreate");
const SeriesEdit = lazyPage(() => import("./series/SeriesForms.tsx"), "SeriesEdit");
const SeriesList = lazyPage(() => import("./series/SeriesList.tsx"), "SeriesList");

/** What the periods of a cycle add up to for one person, `/roll-ups/:id`. */
export const RollUpPage = lazyPage(() => import("./period/RollUpPage.tsx"), "RollUpPage");

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
