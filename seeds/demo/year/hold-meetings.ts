import type { GraphqlClient } from "../july/graphql-verbs.ts";
import { idOf } from "../id-of.ts";
import { PEOPLE, UNITS, type UnitCode } from "./people.ts";
import { headOf } from "./rate-units.ts";
import type { YearScene } from "./year-scene.ts";

const CONVENE = `mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { id } }`;
const MEETING = `query Meeting($id: Uuid!) {
  meeting(id: $id) { version voters { personId } candidates { evaluationId } }
}`;
const ATTEND = `mutation Attend($input: RecordAttendanceInput!) { done: recordAttendance(input: $input) { version } }`;
const OPINION = `mutation Said($input: RecordMeetingOpinionInput!) { done: recordMeetingOpinion(input: $input) { version } }`;
const CLOSE = `mutation Close($input: CloseMeetingInput!) { done: closeMeeting(input: $input) { version } }`;
const CONFIRM = `mutation Minutes($input: ConfirmMinutesInput!) { done: confirmMinutes(input: $input) { version } }`;

/**
 * The meetings of the units comment on everybody and vote on nobody; the head takes the chair, a deputy keeps the
 * minutes, and both confirm them.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 21.
 */
export async function holdMeetings(scene: YearScene, cycleId: string): Promise<void> {
  for (const unit of UNITS) await holdMeeting(scene, cycleId, unit);
  scene.say(`${String(UNITS.length)} units met and confirmed their minutes`);
}

async function holdMeeting({ built, clientOf }: YearScene, cycleId: string, unit: UnitCode): Promise<void> {
  const chair = clientOf(headOf(unit));
  const secretary = clientOf(deputyOf(unit));
  const secretaryPersonId = idOf(built.personIds, deputyOf(unit));
  const place = { cycleId, unitId: idOf(built.unitIds, unit), secretaryPersonId, place: "Phòng họp UBND xã" };
  const { conveneMeeting } = await chair.ask<{ conveneMeeting: { id: string } }>(CONVENE, { input: place });
  const { voters, candidates, ...meeting } = await readMeeting(chair, conveneMeeting.id);
  let { version } = meeting;
  const act = async (who: GraphqlClient, document: string, said: object): Promise<void> => {
    const input = { meetingId: conveneMeeting.id, version, ...said };
    ({ version } = (await who.ask<{ done: { version: number } }>(document, { input })).done);
  };
  const attendees = voters.map(({ personId }) => ({ personId, attendance: "PRESENT" }));
  await act(secretary, ATTEND, { attendees });
  const text = "Tập thể nhất trí với bản tự đánh giá, xếp loại";
  for (const { evaluationId } of candidates) await act(secretary, OPINION, { evaluationId, text });
  await act(chair, CLOSE, {});
  await act(secretary, CONFIRM, { minutesNumber: `01/BB-${unit}` });
  await act(chair, CONFIRM, {});
}

interface Meeting {
  readonly version: number;
  readonly voters: readonly { readonly personId: string }[];
  readonly candidates: readonly { readonly evaluationId: string }[];
}

async function readMeeting(client: GraphqlClient, id: string): Promise<Meeting> {
  return (await client.ask<{ meeting: Meeting }>(MEETING, { id })).meeting;
}

function deputyOf(code: UnitCode): string {
  const deputy = PEOPLE.find(({ unit, rank }) => unit === code && rank === "DEPUTY");
  if (deputy === undefined) throw new RangeError(`${code} has no deputy`);
  return deputy.code;
}
