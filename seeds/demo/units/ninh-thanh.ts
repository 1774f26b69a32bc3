import { SubjectType, SuccessionKind, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import type { StaffPlan, SuccessionPlan, UnitPlan } from "../plan.ts";
import { massBlock, partyBlock, stateBlock } from "./communes.ts";
import { deputies, head, NEW_ORDER, OLD_ORDER, PROVINCE, seats } from "./staff.ts";

const { CADRE } = SubjectType;

/** The district committee above the commune of July 2022. */
export const DISTRICT = "HST";
/** The commune whose people were rated in July 2022, and its three blocks. */
export const NINH_THANH = "XNT";
export const NINH_THANH_BLOCKS = { party: "XNT-DANG", state: "XNT-CQ", mass: "XNT-DT" } as const;
/** How many people it had. */
export const NINH_THANH_PEOPLE = 42;
/** The commune of today that it went into. */
export const SUCCESSOR = "XNS";
/** Last day before the two-level order. */
export const LAST_DAY = "2025-06-30";

const SPECIALISTS = ["SL-CM-03", "SL-CM-04", "SL-CM-05", "SL-CM-06", "SL-CM-07", "SL-CM-08", "SL-HT-01", "SL-HT-02"];

/**
 * How many people each block has: about a fifth in the Party block, a quarter in the mass organizations, at least one
 * each, the rest in the State block.
 *
 * Example: 42 → 8 Party, 23 State, 11 mass organizations.
 */
export function blockSizes(people: number): { readonly party: number; readonly state: number; readonly mass: number } {
  const party = Math.max(1, Math.round((people * 8) / 42));
  const mass = Math.max(1, Math.round((people * 11) / 42));
  return { party, state: people - party - mass, mass };
}

/** The commune with its three blocks and as many people, under a superior unit or as a root. */
export function ninhThanh(people: number, parent: string | null): UnitPlan[] {
  const sizes = blockSizes(people);
  const commune: UnitPlan = {
    code: NINH_THANH,
    name: "Xã Ninh Thạnh",
    nameEn: "Ninh Thanh Commune",
    tree: UnitTree.STATE,
    kind: UnitKind.COMMUNE,
    parent,
    startsOn: OLD_ORDER,
    staff: [],
  };
  const { party, state, mass } = NINH_THANH_BLOCKS;
  return [
    commune,
    block(party, "Khối Đảng", "Party block", UnitTree.PARTY, team(sizes.party, ["SL-LĐ-08", "SL-LĐ-09"], ["SL-CM-09"])),
    block(
      state,
      "Khối chính quyền",
      "State block",
      UnitTree.STATE,
      team(sizes.state, ["SL-LĐ-10", "SL-LĐ-11"], SPECIALISTS),
    ),
    block(
      mass,
      "Khối Mặt trận, đoàn thể",
      "Mass organization block",
      UnitTree.PARTY,
      team(sizes.mass, ["SL-LĐ-14", "SL-LĐ-15"], ["SL-CM-10"]),
    ),
  ];
}

function block(code: string, name: string, nameEn: string, tree: UnitTree, staff: readonly StaffPlan[]): UnitPlan {
  return {
    code,
    name: `${name}, Xã Ninh Thạnh`,
    nameEn: `${nameEn}, Ninh Thanh Commune`,
    tree,
    kind: UnitKind.BLOCK,
    parent: NINH_THANH,
    startsOn: OLD_ORDER,
    staff,
  };
}

/** A head, deputies where there are enough people, and specialists in turn. */
function team(size: number, [chief, deputy]: readonly [string, string], specialists: readonly string[]): StaffPlan[] {
  const deputyCount = size >= 15 ? 2 : size >= 4 ? 1 : 0;
  const rest = size - 1 - deputyCount;
  const shares = specialists.map((position, place) => {
    const share = Math.floor(rest / specialists.length) + (place < rest % specialists.length ? 1 : 0);
    return seats(position, share);
  });
  const second = deputyCount > 0 ? [deputies(deputy, deputyCount, CADRE)] : [];
  return [head(chief, CADRE), ...second, ...shares.filter((share) => share.count > 0)];
}

/** Its neighbour, which merged with it. */
const SON_PHU = "XSP";

function withoutPeople(
  code: string,
  name: string,
  nameEn: string,
  tree: UnitTree,
  kind: UnitKind,
  parent: string,
): UnitPlan {
  return { code, name, nameEn, tree, kind, parent, startsOn: OLD_ORDER, staff: [] };
}

/** A district that existed until 2025, with the commune of the July 2022 month. */
export const formerUnits: readonly UnitPlan[] = [
  withoutPeople(
    DISTRICT,
    "Huyện ủy Sơn Trung",
    "Son Trung District Party Committee",
    UnitTree.PARTY,
    UnitKind.PARTY_COMMITTEE,
    PROVINCE,
  ),
  withoutPeople(SON_PHU, "Xã Sơn Phú Lam", "Son Phu Lam Commune", UnitTree.STATE, UnitKind.COMMUNE, DISTRICT),
  ...ninhThanh(NINH_THANH_PEOPLE, DISTRICT),
];

const resolution = {
  takesEffectOn: NEW_ORDER,
  documentNumber: "12/NQ-SL",
  documentTitle: "Nghị quyết (minh họa) về việc sắp xếp các đơn vị hành chính cấp xã của Tỉnh Sông Lam năm 2025",
} as const;

/** What became of the units of the former order on 1 July 2025, units below first. */
export const successions: readonly SuccessionPlan[] = [
  { ...resolution, kind: SuccessionKind.RENAME, from: [NINH_THANH_BLOCKS.party], to: [partyBlock(SUCCESSOR)] },
  { ...resolution, kind: SuccessionKind.RENAME, from: [NINH_THANH_BLOCKS.state], to: [stateBlock(SUCCESSOR)] },
  { ...resolution, kind: SuccessionKind.RENAME, from: [NINH_THANH_BLOCKS.mass], to: [massBlock(SUCCESSOR)] },
  { ...resolution, kind: SuccessionKind.MERGE, from: [NINH_THANH, SON_PHU], to: [SUCCESSOR] },
  { ...resolution, kind: SuccessionKind.DISSOLVE, from: [DISTRICT], to: [] },
];
