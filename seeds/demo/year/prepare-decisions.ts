import { idOf } from "../id-of.ts";
import { SPECIALIST } from "./build-year.ts";
import { type Paper, readPapers } from "./papers.ts";
import { ownGrade } from "./year-outcomes.ts";
import { markNotRated, submit } from "./verbs.ts";
import { inBatches, type YearScene } from "./year-scene.ts";

const OPINION = `mutation Opinion($input: RecordPartyOpinionInput!) { recordPartyOpinion(input: $input) { step } }`;
const PROPOSE = `mutation Propose($input: ProposeByHrInput!) { proposeByHr(input: $input) { step } }`;
const CREATE_ROW = `mutation Row($input: CreateAuthorityRowInput!) { createAuthorityRow(input: $input) { id } }`;

/** P18 worked three months: too short a time for the year. */
export const TOO_SHORT = "Thời gian công tác trong năm chưa đủ 06 tháng (Điều 11 khoản 1)";

/** Members of the Party committee: the second speaks where it is about the first. */
const COMMITTEE = ["P02", "P04"] as const;

/**
 * Writes into the commune's authority table who rates in the year: its head, everybody and every unit below.
 *
 * On the head and on the commune itself nobody here decides; that falls to the province.
 * Legal source: Decree 335/2025/NĐ-CP, articles 5.5 and 10.2.
 */
export async function keepAuthorityTable(scene: YearScene): Promise<void> {
  const unitId = idOf(scene.built.unitIds, "XA");
  const row = { unitId, act: "RATING", holderKind: "HEAD_OF_UNIT", holderUnitId: unitId, startsOn: "2026-01-01" };
  const people = {
    labelVi: "Cấp phó, công chức của xã; người đứng đầu đơn vị",
    basis: "NĐ 335/2025/NĐ-CP, Điều 10 khoản 2",
  };
  const units = {
    labelVi: "Cơ quan chuyên môn, tổ chức hành chính của xã",
    basis: "NĐ 335/2025/NĐ-CP, Điều 5 khoản 5",
  };
  const client = scene.clientOf(SPECIALIST);
  await client.ask(CREATE_ROW, { input: { ...row, ...people, subject: "PERSON" } });
  await client.ask(CREATE_ROW, { input: { ...row, ...units, subject: "UNIT" } });
}

/** Everybody rates oneself; who worked too short a time is not rated. */
export async function rateThemselves(scene: YearScene, cycleId: string): Promise<void> {
  const papers = (await readPapers(scene, cycleId)).filter(({ isUnit }) => !isUnit);
  for (const paper of papers.filter(({ code }) => code === "P18")) await markNotRated(scene, paper, TOO_SHORT);
  const rated = papers.filter(({ code }) => code !== "P18");
  await inBatches(rated, (paper) => submit(scene, paper.code, paper, { grade: ownGrade(paper.code) }));
  scene.say(`${String(rated.length)} people rated their year`);
}

/** The Party committee gives its opinion on those who lead, then the personnel side proposes what the rules suggest. */
export async function proposeForLeaders(scene: YearScene, cycleId: string): Promise<void> {
  for (const { id, version, code } of await waitingAt(scene, cycleId, "PARTY_OPINION")) {
    const member = code === COMMITTEE[0] ? COMMITTEE[1] : COMMITTEE[0];
    const input = {
      evaluationId: id,
      version,
      agrees: true,
      text: "Nhất trí với kết quả theo dõi, đánh giá trong năm",
    };
    await scene.clientOf(member).ask(OPINION, { input });
  }
  const leaders = await waitingAt(scene, cycleId, "HR_PROPOSAL");
  for (const { id, version, suggested } of leaders) {
    const text = "Tổng hợp điểm theo dõi, đánh giá và ý kiến trong năm";
    await scene.clientOf(SPECIALIST).ask(PROPOSE, { input: { evaluationId: id, version, grade: suggested, text } });
  }
  scene.say(`Opinions and proposals on ${String(leaders.length)} who lead`);
}

async function waitingAt(scene: YearScene, cycleId: string, step: string): Promise<Paper[]> {
  return (await readPapers(scene, cycleId)).filter((paper) => paper.step === step);
}
