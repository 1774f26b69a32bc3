import { addBodyMember, BodyKind, BodyRole, type Unit, UnitKind } from "../../../server/organization/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAppointment, makeBody, makeHead, makePerson, makeUnit } from "../build-organization.ts";
import type { Actor, TestKhung } from "../test-khung.ts";

/** A district with its Standing Committee and a commune to which an official was rotated; everybody signed in. */
export interface Rotation {
  readonly district: Unit;
  readonly commune: Unit;
  readonly bodyId: string;
  readonly appointmentId: string;
  readonly personId: string;
  readonly official: Actor;
  readonly chairId: string;
  readonly chair: Actor;
  readonly member: Actor;
  readonly specialist: Actor;
}

/** Makes the people of a rotation. */
export async function makeRotation(khung: TestKhung): Promise<Rotation> {
  const district = await makeUnit(khung, { name: "Huyện ủy Nông Sơn", kind: UnitKind.PARTY_COMMITTEE });
  const commune = await makeUnit(khung, { name: "Xã Quế Trung", kind: UnitKind.COMMUNE, parentId: district.id });
  const post = await makeHead(khung, commune.id, { startsOn: "2026-01-01" });
  const chairId = (await makeHead(khung, district.id)).personId;
  const memberId = (await makePerson(khung)).id;
  await makeAppointment(khung, { unitId: (await makeUnit(khung)).id, personId: memberId });
  const body = await makeBody(khung, {
    unitId: district.id,
    name: "Ban Thường vụ",
    kind: BodyKind.STANDING_COMMITTEE,
  });
  const since = { bodyId: body.id, startsOn: "2021-01-01" };
  await khung.write(addBodyMember, { ...since, personId: chairId, role: BodyRole.CHAIR });
  await khung.write(addBodyMember, { ...since, personId: memberId, role: BodyRole.MEMBER });
  return {
    ...{ district, commune, bodyId: body.id, appointmentId: post.id, personId: post.personId, chairId },
    official: await khung.actor({ personId: post.personId }),
    chair: await khung.actor({ personId: chairId }),
    member: await khung.actor({ personId: memberId }),
    specialist: await khung.actor({ role: Role.ORG_SPECIALIST, unitId: district.id }),
  };
}

/** Two commitments: weight 3 with milestones due in March and June, weight 2 with one due in June. */
export const COMMITMENTS = [
  {
    text: "Xây dựng Đảng bộ trong sạch, vững mạnh",
    measure: "100 % chi bộ hoàn thành tốt nhiệm vụ trở lên",
    weight: "3",
    dueOn: "2026-12-31",
    milestones: [
      { text: "Ban hành nghị quyết chuyên đề", dueOn: "2026-03-31" },
      { text: "Kiểm tra các chi bộ", dueOn: "2026-06-30" },
    ],
  },
  {
    text: "Đưa xã lên thị trấn",
    measure: "Đề án được phê duyệt",
    weight: "2",
    dueOn: "2026-06-30",
    milestones: [{ text: "Trình đề án", dueOn: "2026-06-30" }],
  },
];

/** What a programme for the post says. */
export function programmeInput({ appointmentId, bodyId }: Rotation, over: object = {}) {
  return {
    ...{ appointmentId, bodyId, startsOn: "2026-01-01", endsOn: "2026-12-31" },
    ...{ context: "Xã miền núi, đoàn kết; hạ tầng còn khó khăn", commitments: COMMITMENTS, ...over },
  };
}

/** A programme with the ids and versions that verbs need. */
export interface SeenProgramme {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly result: { readonly share: string; readonly due: number } | null;
  readonly commitments: readonly {
    readonly milestones: readonly { readonly id: string; readonly version: number; readonly state: string }[];
  }[];
}

const SEEN = "id version state result { share due } commitments { milestones { id version state } }";

/** Runs one verb on programmes and answers what it answered. */
export async function verb<R = { id: string; version: number }>(actor: Actor, name: string, input: object): Promise<R> {
  const data = await actor.ok<Record<string, R>>(verbDocument(name), { input });
  return data[name] as R;
}

/** The document of a verb. */
export function verbDocument(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const parts = /Progress$/.test(name) ? "id" : "id version";
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
}

/** The programme as somebody sees it. */
export async function seen(actor: Actor, id: string): Promise<SeenProgramme> {
  const { actionProgramme } = await actor.ok<{ actionProgramme: SeenProgramme }>(
    `query ($id: Uuid!) { actionProgramme(id: $id) { ${SEEN} } }`,
    { id },
  );
  return actionProgramme;
}

/** A programme that the chair has approved. */
export async function makeApproved(rotation: Rotation, over: object = {}): Promise<SeenProgramme> {
  const draft = await verb(rotation.official, "draftActionProgramme", programmeInput(rotation, over));
  const submitted = await verb(rotation.official, "submitActionProgramme", draft);
  await verb(rotation.chair, "approveActionProgramme", submitted);
  return seen(rotation.official, draft.id);
}

/** The official reports milestones as done on a day, and the chair confirms them. */
export async function reach(
  { official, chair }: Rotation,
  milestones: readonly { readonly id: string; readonly version: number }[],
  doneOn: string,
): Promise<void> {
  for (const { id, version } of milestones) {
    const reported = await verb(official, "reportMilestone", { id, version, doneOn, evidence: "Văn bản kèm theo" });
    await verb(chair, "confirmMilestone", reported);
  }
}
