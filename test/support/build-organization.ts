import {
  type Appointment,
  appointPerson,
  type Body,
  BodyKind,
  createBody,
  createUnit,
  definePosition,
  type Person,
  type Position,
  PositionClass,
  registerPerson,
  SubjectType,
  type Unit,
  UnitKind,
  UnitTree,
} from "../../server/organization/index.ts";
import { nextNumber } from "./per-file/memory.ts";
import type { TestKhung } from "./test-khung.ts";

/** A code that no other record of the file has. */
function nextCode(prefix: string): string {
  return `${prefix}${String(nextNumber("organization")).padStart(4, "0")}`;
}

type UnitInput = Parameters<typeof createUnit>[1];
type PositionInput = Parameters<typeof definePosition>[1];
type PersonInput = Parameters<typeof registerPerson>[1];
type AppointmentInput = Parameters<typeof appointPerson>[1];
type BodyInput = Parameters<typeof createBody>[1];

/** A state department since 2020, a root unless a superior unit is named. */
export function makeUnit(khung: TestKhung, over: Partial<UnitInput> = {}): Promise<Unit> {
  const code = nextCode("DV");
  const input = {
    code,
    name: `Đơn vị ${code}`,
    tree: UnitTree.STATE,
    kind: UnitKind.DEPARTMENT,
    parentId: null,
    startsOn: "2020-01-01",
    ...over,
  };
  return khung.write(createUnit, input);
}

/** A professional position of the common catalogue. */
export function makePosition(khung: TestKhung, over: Partial<PositionInput> = {}): Promise<Position> {
  const code = nextCode("VT");
  return khung.write(definePosition, {
    code,
    name: `Vị trí ${code}`,
    positionClass: PositionClass.PROFESSIONAL,
    ...over,
  });
}

/** A person without appointment. */
export function makePerson(khung: TestKhung, over: Partial<PersonInput> = {}): Promise<Person> {
  const code = nextCode("CB");
  return khung.write(registerPerson, { code, fullName: `Nguyễn Văn ${code}`, birthYear: 1980, ...over });
}

/** A civil servant's primary appointment since 2021; makes person and position unless they are named. */
export async function makeAppointment(
  khung: TestKhung,
  over: Partial<AppointmentInput> & { unitId: string },
): Promise<Appointment> {
  const personId = over.personId ?? (await makePerson(khung)).id;
  const positionId = over.positionId ?? (await makePosition(khung)).id;
  const input = {
    subjectType: SubjectType.CIVIL_SERVANT,
    isPrimary: true,
    startsOn: "2021-01-01",
    ...over,
    personId,
    positionId,
  };
  return khung.write(appointPerson, input);
}

/** The head of a unit since 2021. */
export async function makeHead(
  khung: TestKhung,
  unitId: string,
  over: Partial<AppointmentInput> = {},
): Promise<Appointment> {
  const positionId = over.positionId ?? (await makePosition(khung, { positionClass: PositionClass.LEADER })).id;
  return makeAppointment(khung, { unitId, leading: true, ...over, positionId });
}

/** The leadership of a unit since 2021. */
export function makeBody(khung: TestKhung, over: Partial<BodyInput> & { unitId: string }): Promise<Body> {
  return khung.write(createBody, {
    name: "Tập thể lãnh đạo",
    kind: BodyKind.LEADERSHIP,
    startsOn: "2021-01-01",
    ...over,
  });
}

/** Sections of a clerk's description after the template of Decree 361/2025. */
export const ND361_SECTIONS = {
  workplace: "Trụ sở UBND xã",
  purpose: "Tham mưu công tác tổ chức cán bộ của xã",
  tasks: [
    {
      name: "Xây dựng văn bản",
      work: ["Soạn thảo kế hoạch năm"],
      completion: ["Kế hoạch được ban hành đúng hạn"],
    },
  ],
  relations: {
    inside: [{ with: "Trưởng phòng", purpose: "Nhận nhiệm vụ, báo cáo" }],
    outside: [{ with: "Sở Nội vụ", purpose: "Phối hợp chuyên môn" }],
  },
  powers: ["Đề xuất nhân sự"],
  qualification: { education: "Đại học trở lên", experience: "Từ 1 năm" },
};

/** Sections of a teacher's description after the template of Decree 232/2026, ranks 1 and 2. */
export const ND232_SECTIONS = {
  field: "Giáo dục",
  ranks: { lowest: 1, highest: 2 },
  purpose: "Giảng dạy cấp trung học cơ sở",
  work: [
    {
      rank: 1,
      part: "PROFESSIONAL",
      items: [{ task: "Giảng dạy", product: "Tiết dạy", criterion: "Đủ tiết, đúng chương trình" }],
    },
  ],
  relations: { inside: [], outside: [] },
  powers: [],
  qualification: [{ rank: 1, education: "Đại học sư phạm" }],
};
