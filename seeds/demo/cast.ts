import { Role } from "../../server/kernel/index.ts";
import type { PersonPlan } from "./plan.ts";
import { headOf, peopleOf } from "./organization.ts";
import { partyBlock, stateBlock } from "./units/communes.ts";
import { DISTRICT, LAST_DAY } from "./units/ninh-thanh.ts";
import { PROVINCE } from "./units/staff.ts";
import { roomCode } from "./units/work-rooms.ts";

/** Parts of the demonstration, one for each role and view. */
export enum Part {
  SPECIALIST = "SPECIALIST",
  DEPARTMENT_HEAD = "DEPARTMENT_HEAD",
  COMMUNE_CHAIR = "COMMUNE_CHAIR",
  ROOM_HEAD = "ROOM_HEAD",
  ROOM_SPECIALIST = "ROOM_SPECIALIST",
  EMPLOYEE = "EMPLOYEE",
  VOTER = "VOTER",
  AUTHORITY = "AUTHORITY",
  ANALYST = "ANALYST",
  AUDITOR = "AUDITOR",
  ADMINISTRATOR = "ADMINISTRATOR",
}

/** A right of a part. */
export interface PartGrant {
  readonly role: Role;
  readonly unit: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Somebody on the sign-in page. */
export interface CastMember {
  readonly part: Part;
  readonly username: string;
  /** Code of the person; none where the account belongs to nobody who is evaluated. */
  readonly person: string | null;
  readonly displayName: string | null;
  readonly grants: readonly PartGrant[];
  readonly note: string;
  readonly noteEn: string;
}

function grant(role: Role, unit: string | null = PROVINCE): PartGrant {
  return { role, unit, startsOn: "2020-01-01", endsOn: null };
}

/** Place among the specialists of the division of the one who has an own plan of work. */
const PLANNER = 2;

/** Who stands on the sign-in page: one account for each role, each with what it shows. */
export function castOf(people: readonly PersonPlan[]): CastMember[] {
  const someone = { displayName: null, grants: [] } as const;
  const nobody = { person: null } as const;
  const board = peopleOf(people, "BTC");
  return [
    {
      ...someone,
      part: Part.SPECIALIST,
      username: "to-chuc",
      person: codeOf(board.find((person) => isOrdinary(person))),
      grants: [grant(Role.ORG_SPECIALIST)],
      note: "Cán bộ tổ chức tỉnh: cấu hình khung đánh giá, mở và đóng kỳ, theo dõi tiến độ toàn tỉnh",
      noteEn:
        "Provincial organization specialist: configures frameworks, opens and closes cycles, follows the whole province",
    },
    {
      ...someone,
      part: Part.DEPARTMENT_HEAD,
      username: "giam-doc",
      person: headOf(people, "SNV").code,
      note: "Giám đốc Sở Nội vụ: chấm và quyết định phiếu tháng đang chờ, xem thống kê của sở",
      noteEn: "Director of Home Affairs: scores and decides what waits this month, reads the department's statistics",
    },
    {
      ...someone,
      part: Part.COMMUNE_CHAIR,
      username: "chu-tich-xa",
      person: headOf(people, stateBlock("XNS")).code,
      note: "Chủ tịch UBND xã Ninh Sơn Lam: quyết định đối với trưởng phòng, xem khối chính quyền của xã",
      noteEn: "Chair of the People's Committee of Ninh Son Lam: decides on heads of divisions, reads the State block",
    },
    {
      ...someone,
      part: Part.ROOM_HEAD,
      username: "truong-phong-xa",
      person: headOf(people, roomCode("KT")).code,
      note: "Trưởng phòng Kinh tế xã Ninh Sơn Lam: giao việc, nghiệm thu, duyệt kế hoạch cá nhân đang chờ",
      noteEn: "Head of the Economic Division of Ninh Son Lam: assigns and accepts tasks, adopts a plan that waits",
    },
    {
      ...someone,
      part: Part.ROOM_SPECIALIST,
      username: "cong-chuc-xa",
      person: codeOf(peopleOf(people, roomCode("KT")).filter((person) => isOrdinary(person))[PLANNER]),
      note: "Công chức Phòng Kinh tế xã Ninh Sơn Lam: nhiệm vụ và kế hoạch tháng này, kết quả a, b, c của tháng trước",
      noteEn: "Specialist of that division: tasks and plan of this month, shares a, b, c of the month before",
    },
    {
      ...someone,
      part: Part.EMPLOYEE,
      username: "chuyen-vien",
      person: codeOf(peopleOf(people, "SNV-CCVC").find((person) => isOrdinary(person))),
      note: "Chuyên viên Sở Nội vụ: tự đánh giá tháng này (đang làm dở), xem kết quả các tháng trước",
      noteEn: "Specialist of Home Affairs: own rating of this month (begun), results of the months before",
    },
    {
      ...someone,
      part: Part.VOTER,
      username: "dang-vien",
      person: codeOf(peopleOf(people, partyBlock("XNS")).at(-1)),
      grants: [grant(Role.COLLECTIVE_MEMBER, partyBlock("XNS"))],
      note: "Thành viên khối Đảng xã Ninh Sơn Lam: bỏ phiếu trong cuộc họp đang diễn ra",
      noteEn: "Member of the Party block of Ninh Son Lam: votes in the meeting that is running",
    },
    {
      ...someone,
      part: Part.AUTHORITY,
      username: "cap-tham-quyen",
      person: headOf(people, "BTC").code,
      grants: [
        grant(Role.AUTHORITY, partyBlock("XNS")),
        { role: Role.AUTHORITY, unit: DISTRICT, startsOn: "2021-07-01", endsOn: LAST_DAY },
      ],
      note: "Trưởng ban Tổ chức Tỉnh ủy: quyết định mức của bí thư đảng ủy xã",
      noteEn: "Head of the provincial Organization Board: decides on the secretary of a commune",
    },
    {
      ...nobody,
      part: Part.ANALYST,
      username: "phan-tich",
      displayName: "Phân tích số liệu tỉnh",
      grants: [grant(Role.ANALYST)],
      note: "Phân tích số liệu: bảng thống kê theo đơn vị đã che nhóm nhỏ, xuất CSV",
      noteEn: "Analyst: published statistics per unit with small groups hidden, CSV export",
    },
    {
      ...nobody,
      part: Part.AUDITOR,
      username: "thanh-tra",
      displayName: "Thanh tra tỉnh",
      grants: [grant(Role.AUDITOR)],
      note: "Thanh tra: đọc mọi phiếu, quyết định và nhật ký thay đổi",
      noteEn: "Auditor: reads every evaluation, decision and the audit trail",
    },
    {
      ...nobody,
      part: Part.ADMINISTRATOR,
      username: "quan-tri",
      displayName: "Quản trị hệ thống",
      grants: [grant(Role.SYSTEM_ADMIN, null)],
      note: "Quản trị hệ thống: tài khoản và phân quyền; không xem được phiếu đánh giá",
      noteEn: "System administrator: accounts and rights; sees no evaluation",
    },
  ];
}

function isOrdinary(person: PersonPlan): boolean {
  return person.appointments.every((each) => !each.leading && !each.deputy);
}

function codeOf(person: PersonPlan | undefined): string {
  if (person === undefined) throw new RangeError("the demo organization lacks somebody for the demonstration");
  return person.code;
}
