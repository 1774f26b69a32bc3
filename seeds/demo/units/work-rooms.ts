import { UnitKind, UnitTree } from "../../../server/organization/index.ts";
import type { StaffPlan, UnitPlan } from "../plan.ts";
import { stateBlock } from "./communes.ts";
import { deputies, head, NEW_ORDER, seats } from "./staff.ts";

/** The commune whose work is measured. */
export const WORK_COMMUNE = "XNS";

/** A room of the State block of the commune whose work is measured, with the office of the catalogue that it is. */
export interface WorkRoom {
  readonly code: string;
  /** As the catalogue of products names it. */
  readonly office: string;
}

/** The five rooms; 60 civil servants work there. */
export const WORK_ROOMS: readonly WorkRoom[] = [
  { code: roomCode("VP"), office: "Văn phòng HĐND và UBND" },
  { code: roomCode("HCC"), office: "Trung tâm Phục vụ hành chính công" },
  { code: roomCode("KT"), office: "Phòng Kinh tế" },
  { code: roomCode("NV"), office: "Phòng Nội vụ" },
  { code: roomCode("VHXH"), office: "Phòng Văn hóa – Xã hội" },
];

/** Code of a room. Example: NV → XNS-CQ-NV. */
export function roomCode(suffix: string): string {
  return `${stateBlock(WORK_COMMUNE)}-${suffix}`;
}

function room(suffix: string, name: string, nameEn: string, staff: readonly StaffPlan[]): UnitPlan {
  return {
    code: roomCode(suffix),
    name: `${name}, Xã Ninh Sơn Lam`,
    nameEn: `${nameEn}, Ninh Son Lam Commune`,
    tree: UnitTree.STATE,
    kind: UnitKind.DEPARTMENT,
    parent: stateBlock(WORK_COMMUNE),
    startsOn: NEW_ORDER,
    staff,
  };
}

/** Rooms that only this commune has, being larger than the others. */
export const extraRooms: readonly UnitPlan[] = [
  room("HCC", "Trung tâm Phục vụ hành chính công", "Public Administration Service Centre", [
    head("SL-LĐ-12"),
    deputies("SL-LĐ-13", 2),
    seats("SL-CM-03", 5),
    seats("SL-CM-07", 6),
    seats("SL-CM-08", 4),
  ]),
  room("NV", "Phòng Nội vụ", "Home Affairs Division", [
    head("SL-LĐ-12"),
    deputies("SL-LĐ-13"),
    seats("SL-CM-01", 6),
    seats("SL-CM-02", 8),
  ]),
];
