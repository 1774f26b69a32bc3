import { randomBytes } from "node:crypto";
import { adoptFramework } from "../../../server/framework/index.ts";
import { createAccount, grantRole, hashPassword } from "../../../server/identity/index.ts";
import { Role, SYSTEM, type Work } from "../../../server/kernel/index.ts";
import {
  BodyKind,
  BodyRole,
  PositionClass,
  SubjectType,
  UnitKind,
  UnitTree,
} from "../../../server/organization/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { importShippedFramework } from "../../shipped.ts";
import { idOf } from "../id-of.ts";
import { fullNames } from "../people/names.ts";
import type { OrganizationPlan, PersonPlan, PositionPlan, UnitPlan } from "../plan.ts";
import { randomFrom } from "../random.ts";
import { writeOrganization } from "../write/organize.ts";
import { PEOPLE, type Rank, type UnitCode, type YearPerson } from "./people.ts";

/** Who keeps people, cycles and papers in the commune. */
export const SPECIALIST = "SPECIALIST";
/** Chair of the province: decides on the head of the commune and on the commune itself. */
export const PROVINCE = "PROVINCE";

const REGULATIONS = ["nd-335-2025.yaml", "nd-335-2025-to-chuc.yaml"];
const PROVINCE_UNIT = "TINH";
const SINCE = "2025-07-01";

/** The commune on the eve of its year; links by code. */
export interface BuiltYear {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
  /** The one professional position. */
  readonly specialistPositionId: string;
  /** Name to sign in with of each person, of `SPECIALIST` and of `PROVINCE`; one password for all. */
  readonly usernames: ReadonlyMap<string, string>;
  readonly password: string;
}

/**
 * Builds the commune of the year: a province above it, five units, sixty people with accounts, a Party committee, and
 * the two regulations of Decree 335/2025/NĐ-CP that the province adopted; an empty database takes it.
 *
 * Those who come during the year have an account and no appointment yet.
 */
export async function buildYear(deps: SeedDeps): Promise<BuiltYear> {
  const password = randomBytes(12).toString("base64url");
  const passwordHash = await hashPassword(password);
  const written = await writeOrganization(deps, plan(), ({ code, fullName }, personId) => ({
    username: code.toLowerCase(),
    displayName: fullName,
    personId,
    passwordHash,
  }));
  const provinceId = idOf(written.unitIds, PROVINCE_UNIT);
  const superiors = { provinceId, communeId: idOf(written.unitIds, "XA"), passwordHash };
  await deps.write("seedSuperiors", SYSTEM, deps.clock, seedSuperiors, superiors);
  for (const file of REGULATIONS) {
    const code = await importShippedFramework(deps, file);
    const frameworkId = await readId(deps, "framework", code);
    const adoption = { frameworkId, unitId: provinceId, includesSubtree: true, startsOn: "2026-01-01" };
    await deps.write("adoptFramework", SYSTEM, deps.clock, adoptFramework, {
      ...adoption,
      documentNumber: "01/QĐ-UBND",
    });
  }
  return {
    unitIds: written.unitIds,
    personIds: written.personIds,
    specialistPositionId: await readId(deps, "position", POSITION_OF.STAFF),
    usernames: new Map([
      ...PEOPLE.map(({ code }) => [code, code.toLowerCase()] as const),
      [SPECIALIST, "to-chuc"],
      [PROVINCE, "chu-tich-tinh"],
    ]),
    password,
  };
}

async function readId({ sql }: SeedDeps, table: "framework" | "position", code: string): Promise<string> {
  return (await sql.selectFrom(table).select("id").where("code", "=", code).executeTakeFirstOrThrow()).id;
}

function plan(): OrganizationPlan {
  const names = fullNames(randomFrom("xã Ninh Bình Lâm 2026"), PEOPLE.length);
  return {
    units: UNIT_PLANS,
    positions: POSITIONS,
    people: PEOPLE.map((person, place) => personPlan(person, names[place] ?? person.code)),
    bodies: [
      {
        ...{
          unit: "XA",
          name: "Ban Thường vụ Đảng ủy xã Ninh Bình Lâm",
          kind: BodyKind.PARTY_COMMITTEE,
          startsOn: SINCE,
        },
        members: [
          { person: "P02", role: BodyRole.CHAIR, startsOn: SINCE },
          { person: "P04", role: BodyRole.SECRETARY, startsOn: SINCE },
        ],
      },
    ],
    successions: [],
  };
}

const UNIT_PLANS: readonly UnitPlan[] = [
  unit(PROVINCE_UNIT, "Tỉnh", "Province", UnitKind.PROVINCE, null),
  unit("XA", "Xã Ninh Bình Lâm", "Ninh Binh Lam Commune", UnitKind.COMMUNE, PROVINCE_UNIT),
  unit("VP", "Văn phòng HĐND và UBND", "Office of the People's Council and Committee"),
  unit("KT", "Phòng Kinh tế", "Economy Division"),
  unit("VX", "Phòng Văn hóa – Xã hội", "Culture and Social Affairs Division"),
  unit("HC", "Trung tâm Phục vụ hành chính công", "Public Administration Service Centre"),
];

function unit(
  code: string,
  name: string,
  nameEn: string,
  kind: UnitKind = UnitKind.DEPARTMENT,
  parent: string | null = "XA",
): UnitPlan {
  return { code, name, nameEn, tree: UnitTree.STATE, kind, parent, startsOn: SINCE, staff: [] };
}

/** Position by rank; the commune's leadership has positions of its own. */
const POSITION_OF: Readonly<Record<Rank, string>> = { HEAD: "SL-LĐ-12", DEPUTY: "SL-LĐ-13", STAFF: "SL-CM-03" };
const COMMUNE_POSITION: Readonly<Record<Rank, string>> = { ...POSITION_OF, HEAD: "SL-LĐ-10", DEPUTY: "SL-LĐ-11" };

/** The quota counts within each group of similar duties; here all are one group. */
const DUTIES = "Công chức xã";
const { LEADER, PROFESSIONAL } = PositionClass;
const POSITIONS: readonly PositionPlan[] = (
  [
    ["SL-LĐ-10", "Chủ tịch UBND xã", "Chair of a commune People's Committee", LEADER],
    ["SL-LĐ-11", "Phó Chủ tịch UBND xã", "Vice chair of a commune People's Committee", LEADER],
    ["SL-LĐ-12", "Trưởng phòng thuộc xã", "Head of a commune division", LEADER],
    ["SL-LĐ-13", "Phó Trưởng phòng thuộc xã", "Deputy head of a commune division", LEADER],
    ["SL-CM-03", "Chuyên viên tổng hợp", "General specialist", PROFESSIONAL],
  ] as const
).map(([code, name, nameEn, positionClass]) => ({ code, name, nameEn, positionClass, dutyGroup: DUTIES }));

function personPlan({ code, unit: place, rank, joinedOn }: YearPerson, fullName: string): PersonPlan {
  const held = {
    unit: place,
    position: positionOf(place, rank),
    subjectType: SubjectType.CIVIL_SERVANT,
    isPrimary: true,
    leading: rank === "HEAD",
    deputy: rank === "DEPUTY",
    startsOn: SINCE,
    endsOn: null,
  };
  return { code, fullName, birthYear: 1985, appointments: joinedOn === undefined ? [held] : [] };
}

function positionOf(place: UnitCode, rank: Rank): string {
  return (place === "XA" ? COMMUNE_POSITION : POSITION_OF)[rank];
}

interface Superiors {
  readonly provinceId: string;
  readonly communeId: string;
  readonly passwordHash: string;
}

/** The specialist of the commune and the chair of the province, who are not rated here. */
async function seedSuperiors(work: Work, { provinceId, communeId, passwordHash }: Superiors): Promise<object> {
  const superiors = [
    ["to-chuc", "Phòng Nội vụ xã Ninh Bình Lâm", Role.ORG_SPECIALIST, communeId],
    ["chu-tich-tinh", "Chủ tịch UBND tỉnh", Role.AUTHORITY, provinceId],
  ] as const;
  for (const [username, displayName, role, unitId] of superiors) {
    const { id } = await createAccount(work, { username, displayName, passwordHash });
    await grantRole(work, { accountId: id, role, unitId, includesSubtree: true, startsOn: "2026-01-01" });
  }
  return {};
}
