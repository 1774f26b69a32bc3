import type { Work } from "../../../kernel/index.ts";
import { ProgrammeCommitment } from "../parts/programme-commitment.entity.ts";
import { ProgrammeMilestone } from "../parts/programme-milestone.entity.ts";
import type { ProgrammeCommitmentInput } from "./writing.inputs.ts";

/** Brings the commitments of a programme, with their milestones, to what the input says; the service flushes. */
export async function putCommitments(
  work: Work,
  programmeId: string,
  wanted: readonly ProgrammeCommitmentInput[],
): Promise<void> {
  const [commitments, milestones] = await loadCommitments(work, programmeId);
  const perCommitment = Map.groupBy(milestones, (one) => one.commitmentId);
  wanted.forEach((input, index) => {
    const commitment = commitments[index] ?? new ProgrammeCommitment();
    const { text, measure, weight, dueOn } = input;
    Object.assign(commitment, {
      programmeId,
      place: index + 1,
      text: said(text),
      measure: said(measure),
      weight,
      dueOn,
    });
    work.em.persist(commitment);
    putMilestones(work, commitment, perCommitment.get(commitment.id) ?? [], input);
  });
  for (const surplus of commitments.slice(wanted.length)) {
    for (const milestone of perCommitment.get(surplus.id) ?? []) work.em.remove(milestone);
    work.em.remove(surplus);
  }
}

/** Commitments and milestones of a programme, in order. */
export async function loadCommitments(
  work: Work,
  programmeId: string,
): Promise<[ProgrammeCommitment[], ProgrammeMilestone[]]> {
  const commitments = await work.em.find(ProgrammeCommitment, { programmeId }, { orderBy: { place: "asc" } });
  const milestones = await work.em.find(ProgrammeMilestone, { programmeId }, { orderBy: { place: "asc" } });
  return [commitments, milestones];
}

function putMilestones(
  work: Work,
  { id: commitmentId, programmeId }: ProgrammeCommitment,
  stored: readonly ProgrammeMilestone[],
  { milestones }: ProgrammeCommitmentInput,
): void {
  milestones.forEach(({ text, dueOn }, index) => {
    const milestone = stored[index] ?? new ProgrammeMilestone();
    Object.assign(milestone, { programmeId, commitmentId, place: index + 1, text: said(text), dueOn });
    work.em.persist(milestone);
  });
  for (const surplus of stored.slice(milestones.length)) work.em.remove(surplus);
}

/** Text as it is kept: NFC, lines kept. */
export function said(text: string): string {
  return text.normalize("NFC").trim();
}
