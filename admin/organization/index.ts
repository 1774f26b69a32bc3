import AccountTreeOutlinedIcon from "@mui/icons-material/AccountTreeOutlined";
import GroupsOutlinedIcon from "@mui/icons-material/GroupsOutlined";
import WorkOutlineIcon from "@mui/icons-material/WorkOutlineOutlined";
import type { ResourceProps } from "react-admin";
import { lazyPage } from "../shared/ui/lazy-page.ts";

const AppointmentCreate = lazyPage(() => import("./person/AppointmentCreate.tsx"), "AppointmentCreate");
const PersonCreate = lazyPage(() => import("./person/PersonForms.tsx"), "PersonCreate");
const PersonEdit = lazyPage(() => import("./person/PersonForms.tsx"), "PersonEdit");
const PersonList = lazyPage(() => import("./person/PersonList.tsx"), "PersonList");
const PersonShow = lazyPage(() => import("./person/PersonShow.tsx"), "PersonShow");
const PositionCreate = lazyPage(() => import("./position/PositionForms.tsx"), "PositionCreate");
const PositionEdit = lazyPage(() => import("./position/PositionForms.tsx"), "PositionEdit");
const PositionList = lazyPage(() => import("./position/PositionList.tsx"), "PositionList");
const UnitCreate = lazyPage(() => import("./unit/UnitForms.tsx"), "UnitCreate");
const UnitEdit = lazyPage(() => import("./unit/UnitForms.tsx"), "UnitEdit");
const UnitExplorer = lazyPage(() => import("./unit/UnitExplorer.tsx"), "UnitExplorer");

/** Writing a position's description, `/position-descriptions/:id`. */
export const DescriptionForm = lazyPage(() => import("./position/description/DescriptionForm.tsx"), "DescriptionForm");
/** Dated targets of titles and posts, `/post-targets`. */
export const PostTargetsPage = lazyPage(() => import("./position/target/PostTargetsPage.tsx"), "PostTargetsPage");

/** Public holidays and exchanged days, `/holidays`. */
export const HolidaysPage = lazyPage(() => import("./calendar/HolidaysPage.tsx"), "HolidaysPage");

export const units: ResourceProps = {
  name: "units",
  list: UnitExplorer,
  show: UnitExplorer,
  edit: UnitEdit,
  create: UnitCreate,
  icon: AccountTreeOutlinedIcon,
  recordRepresentation: "name",
};

export const positions: ResourceProps = {
  name: "positions",
  list: PositionList,
  edit: PositionEdit,
  create: PositionCreate,
  icon: WorkOutlineIcon,
  recordRepresentation: "name",
};

export const persons: ResourceProps = {
  name: "persons",
  list: PersonList,
  show: PersonShow,
  edit: PersonEdit,
  create: PersonCreate,
  icon: GroupsOutlinedIcon,
  recordRepresentation: "fullName",
};

export const appointments: ResourceProps = { name: "appointments", create: AppointmentCreate };
