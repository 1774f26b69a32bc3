import { SubjectType, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import type { UnitPlan } from "../plan.ts";
import { communes } from "./communes.ts";
import { departments } from "./departments.ts";
import { deputies, head, OLD_ORDER, PROVINCE, seats } from "./staff.ts";
import { extraRooms } from "./work-rooms.ts";

const { CADRE, CONTRACT, PUBLIC_EMPLOYEE } = SubjectType;

const province: UnitPlan = {
  code: PROVINCE,
  name: "Tỉnh Sông Lam",
  nameEn: "Song Lam Province",
  tree: UnitTree.STATE,
  kind: UnitKind.PROVINCE,
  parent: null,
  startsOn: OLD_ORDER,
  staff: [head("SL-LĐ-01", CADRE)],
};

const organizationBoard: UnitPlan = {
  code: "BTC",
  name: "Ban Tổ chức Tỉnh ủy",
  nameEn: "Organization Board of the Provincial Party Committee",
  tree: UnitTree.PARTY,
  kind: UnitKind.PARTY_COMMITTEE,
  parent: PROVINCE,
  startsOn: OLD_ORDER,
  staff: [head("SL-LĐ-06", CADRE), deputies("SL-LĐ-07", 2, CADRE), seats("SL-CM-09", 9), seats("SL-HT-01", 1)],
};

/** A public service unit, whose people are not civil servants. */
const school: UnitPlan = {
  code: "THPT",
  name: "Trường THPT Sông Lam",
  nameEn: "Song Lam High School",
  tree: UnitTree.STATE,
  kind: UnitKind.SCHOOL,
  parent: PROVINCE,
  startsOn: OLD_ORDER,
  staff: [
    head("SL-LĐ-16", PUBLIC_EMPLOYEE),
    deputies("SL-LĐ-17", 2, PUBLIC_EMPLOYEE),
    seats("SL-CM-11", 16, PUBLIC_EMPLOYEE),
    seats("SL-HT-02", 1, PUBLIC_EMPLOYEE),
    seats("SL-HT-03", 1, CONTRACT),
  ],
};

/** Units of today's province in miniature, superior units first. */
export const units: readonly UnitPlan[] = [
  province,
  ...departments,
  organizationBoard,
  ...communes,
  school,
  ...extraRooms,
];
