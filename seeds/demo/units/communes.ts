import { SubjectType, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import type { StaffPlan, UnitPlan } from "../plan.ts";
import { deputies, head, NEW_ORDER, PROVINCE, seats } from "./staff.ts";

const { CADRE } = SubjectType;

/** Communes of the two-level order. */
export const COMMUNES = ["XNS", "XAH", "XTL", "PBG"] as const;

/** Of this commune the Party secretary is also chair of the People's Committee. */
export const ONE_CHAIR_COMMUNE = "XTL";

/** The three blocks of a commune. */
export const partyBlock = (commune: string): string => `${commune}-DANG`;
export const stateBlock = (commune: string): string => `${commune}-CQ`;
export const massBlock = (commune: string): string => `${commune}-DT`;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

function room(commune: Named, suffix: string, name: string, nameEn: string, ...staff: readonly StaffPlan[]): UnitPlan {
  return {
    code: `${stateBlock(commune.code)}-${suffix}`,
    name: `${name}, ${commune.name}`,
    nameEn: `${nameEn}, ${commune.nameEn}`,
    tree: UnitTree.STATE,
    kind: UnitKind.DEPARTMENT,
    parent: stateBlock(commune.code),
    startsOn: NEW_ORDER,
    staff: [head("SL-LĐ-12"), deputies("SL-LĐ-13"), ...staff],
  };
}

function block(
  commune: Named,
  code: string,
  tree: UnitTree,
  [name, nameEn]: readonly [string, string],
  staff: readonly StaffPlan[],
): UnitPlan {
  return {
    code,
    name: `${name}, ${commune.name}`,
    nameEn: `${nameEn}, ${commune.nameEn}`,
    tree,
    kind: UnitKind.BLOCK,
    parent: commune.code,
    startsOn: NEW_ORDER,
    staff,
  };
}

function communeOf(commune: Named): UnitPlan[] {
  const { code } = commune;
  const chair = code === ONE_CHAIR_COMMUNE ? [] : [head("SL-LĐ-10", CADRE)];
  return [
    { ...commune, tree: UnitTree.STATE, kind: UnitKind.COMMUNE, parent: PROVINCE, startsOn: NEW_ORDER, staff: [] },
    block(
      commune,
      partyBlock(code),
      UnitTree.PARTY,
      ["Khối Đảng", "Party block"],
      [head("SL-LĐ-08", CADRE), deputies("SL-LĐ-09", 1, CADRE), seats("SL-CM-09", 5)],
    ),
    block(
      commune,
      stateBlock(code),
      UnitTree.STATE,
      ["Khối chính quyền", "State block"],
      [...chair, deputies("SL-LĐ-11", 2, CADRE)],
    ),
    room(commune, "VP", "Văn phòng HĐND và UBND", "Office of Council and Committee", ...officeStaff),
    room(
      commune,
      "KT",
      "Phòng Kinh tế",
      "Economic Division",
      seats("SL-CM-04", 2),
      seats("SL-CM-05", 2),
      seats("SL-CM-08", 3),
    ),
    room(
      commune,
      "VHXH",
      "Phòng Văn hóa - Xã hội",
      "Culture and Social Division",
      seats("SL-CM-06", 5),
      seats("SL-CM-02", 1),
    ),
    block(
      commune,
      massBlock(code),
      UnitTree.PARTY,
      ["Khối Mặt trận, đoàn thể", "Mass organization block"],
      [head("SL-LĐ-14", CADRE), deputies("SL-LĐ-15", 1, CADRE), seats("SL-CM-10", 5)],
    ),
  ];
}

const officeStaff = [seats("SL-CM-03", 3), seats("SL-CM-07", 2), seats("SL-HT-01", 1), seats("SL-HT-02", 1)];

/** The communes, each with its blocks and the divisions of its State block. */
export const communes: readonly UnitPlan[] = [
  { code: "XNS", name: "Xã Ninh Sơn Lam", nameEn: "Ninh Son Lam Commune" },
  { code: "XAH", name: "Xã An Hòa Lam", nameEn: "An Hoa Lam Commune" },
  { code: "XTL", name: "Xã Thạnh Lam", nameEn: "Thanh Lam Commune" },
  { code: "PBG", name: "Phường Bến Gạo", nameEn: "Ben Gao Ward" },
].flatMap(communeOf);
