import { PositionClass, SubjectType, UnitKind, UnitTree } from "../../server/organization/index.ts";

/** A unit of the large installation with how many work in it. */
export interface LargeUnit {
  readonly code: string;
  readonly name: string;
  readonly tree: UnitTree;
  readonly kind: UnitKind;
  readonly parent: string | null;
  /** People, the head first, then the deputies. */
  readonly people: number;
  readonly deputies: number;
  /** Position codes of the head, of deputies, of everybody else. */
  readonly positions: readonly [string, string, string];
  readonly subjectType: SubjectType;
}

/** Code of the root: by it an installation that was filled here is known. */
export const ROOT = "TL";
/** The Party's ladder: its people vote. */
export const PARTY_ROOT = "TL-TU";
/** Fewest people that make a province with a commune. */
export const FEWEST_PEOPLE = 60;
export const MOST_PEOPLE = 2_000_000;

/** All communes and wards of the country: there are no more, however many people. */
const MOST_COMMUNES = 3_321;
const MOST_DEPARTMENTS = 14;
const ROOMS_A_DEPARTMENT = 10;

const { LEADER, PROFESSIONAL, SUPPORT } = PositionClass;

/** The catalogue of positions: code, name, class, group of similar duties. */
export const POSITIONS: readonly (readonly [string, string, PositionClass, string])[] = [
  ["TL-01", "Chủ tịch Ủy ban nhân dân tỉnh", LEADER, "Lãnh đạo tỉnh"],
  ["TL-02", "Phó Chủ tịch Ủy ban nhân dân tỉnh", LEADER, "Lãnh đạo tỉnh"],
  ["TL-03", "Giám đốc sở", LEADER, "Lãnh đạo sở"],
  ["TL-04", "Phó Giám đốc sở", LEADER, "Lãnh đạo sở"],
  ["TL-05", "Chủ tịch Ủy ban nhân dân xã", LEADER, "Lãnh đạo xã"],
  ["TL-06", "Phó Chủ tịch Ủy ban nhân dân xã", LEADER, "Lãnh đạo xã"],
  ["TL-07", "Trưởng phòng", LEADER, "Lãnh đạo phòng"],
  ["TL-08", "Phó Trưởng phòng", LEADER, "Lãnh đạo phòng"],
  ["TL-09", "Bí thư Đảng ủy", LEADER, "Lãnh đạo cơ quan Đảng"],
  ["TL-10", "Phó Bí thư Đảng ủy", LEADER, "Lãnh đạo cơ quan Đảng"],
  ["TL-11", "Chuyên viên", PROFESSIONAL, "Chuyên môn, nghiệp vụ"],
  ["TL-12", "Chuyên viên công tác Đảng", PROFESSIONAL, "Công tác Đảng"],
  ["TL-13", "Văn thư, kế toán, phục vụ", SUPPORT, "Hành chính, hỗ trợ"],
];

/** Everybody whose number ends so works in support, where there are specialists. */
export const SUPPORT_POSITION = "TL-13";

const COMMUNE_ROOMS = [
  ["VP", "Văn phòng HĐND và UBND"],
  ["KT", "Phòng Kinh tế"],
  ["VHXH", "Phòng Văn hóa - Xã hội"],
  ["HCC", "Trung tâm Phục vụ hành chính công"],
] as const;

/**
 * A province of that many people after the order of two levels: departments with their divisions, communes with their
 * rooms, and the Party's committees on a ladder of their own.
 *
 * Example: 50,000 people → 14 departments, 333 communes, 2,153 units.
 */
export function largeUnits(people: number): LargeUnit[] {
  const communes = Math.max(1, Math.min(MOST_COMMUNES, Math.round(people / 150)));
  const departments = Math.max(1, Math.min(MOST_DEPARTMENTS, Math.round(people / 1500)));
  const rooms = Math.max(1, Math.min(ROOMS_A_DEPARTMENT, Math.round(people / 500)));
  const units = [
    ...apex(),
    ...Array.from({ length: departments }, (_, at) => department(at + 1, rooms)).flat(),
    ...Array.from({ length: communes }, (_, at) => commune(at + 1)).flat(),
  ];
  return spread(units, people);
}

function apex(): LargeUnit[] {
  const shape = { people: 3, deputies: 2 };
  const party = { ...shape, people: 12, positions: ["TL-09", "TL-10", "TL-12"] } as const;
  const state = { ...shape, positions: ["TL-01", "TL-02", "TL-11"] } as const;
  return [
    { ...stateUnit(ROOT, "Tỉnh Lam Giang", UnitKind.PROVINCE, null), ...state },
    { ...partyUnit(PARTY_ROOT, "Tỉnh ủy Lam Giang", ROOT), ...party },
  ];
}

function department(number: number, rooms: number): LargeUnit[] {
  const code = `TL-S${padded(number, 2)}`;
  const top = { people: 3, deputies: 2, positions: ["TL-03", "TL-04", "TL-11"] } as const;
  return [
    { ...stateUnit(code, `Sở số ${String(number)}`, UnitKind.DEPARTMENT, ROOT), ...top },
    ...Array.from({ length: rooms }, (_, at) =>
      room(`${code}-P${padded(at + 1, 2)}`, `Phòng số ${String(at + 1)}, Sở số ${String(number)}`, code),
    ),
  ];
}

function commune(number: number): LargeUnit[] {
  const code = `TL-X${padded(number, 4)}`;
  const name = `Xã số ${String(number)}`;
  const top = { people: 3, deputies: 2, positions: ["TL-05", "TL-06", "TL-11"] } as const;
  const party = { people: 10, deputies: 1, positions: ["TL-09", "TL-10", "TL-12"] } as const;
  return [
    { ...stateUnit(code, name, UnitKind.COMMUNE, ROOT), ...top },
    ...COMMUNE_ROOMS.map(([suffix, title]) => room(`${code}-${suffix}`, `${title}, ${name}`, code)),
    { ...partyUnit(`TL-D${padded(number, 4)}`, `Đảng ủy ${name}`, PARTY_ROOT), ...party },
  ];
}

function room(code: string, name: string, parent: string): LargeUnit {
  const staff = { people: 0, deputies: 1, positions: ["TL-07", "TL-08", "TL-11"] } as const;
  return { ...stateUnit(code, name, UnitKind.OFFICE, parent), ...staff };
}

function stateUnit(code: string, name: string, kind: UnitKind, parent: string | null) {
  return { code, name, tree: UnitTree.STATE, kind, parent, subjectType: SubjectType.CIVIL_SERVANT };
}

function partyUnit(code: string, name: string, parent: string) {
  const kind = UnitKind.PARTY_COMMITTEE;
  return { code, name, tree: UnitTree.PARTY, kind, parent, subjectType: SubjectType.CADRE };
}

/** Whoever has no fixed seat works in the rooms, as evenly as can be. */
function spread(units: readonly LargeUnit[], people: number): LargeUnit[] {
  const rooms = units.filter((unit) => unit.kind === UnitKind.OFFICE).length;
  let left = people - units.reduce((sum, unit) => sum + unit.people, 0);
  let open = rooms;
  return units.map((unit) => {
    if (unit.kind !== UnitKind.OFFICE) return unit;
    const share = Math.ceil(left / open);
    left -= share;
    open -= 1;
    return { ...unit, people: share };
  });
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
