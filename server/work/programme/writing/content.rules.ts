import { type FieldError, InvalidInput, Refused } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import type { ProgrammeCommitmentInput, ProgrammeContentInput } from "./writing.inputs.ts";

/** The parts of a programme that its rules look at. */
export type ProgrammeContent = Pick<ProgrammeContentInput, "startsOn" | "endsOn" | "context" | "commitments">;

/**
 * Refuses days and weights that fit nowhere; what is still missing is left to the submission.
 *
 * @throws Refused `programme.endsBeforeStart`.
 * @throws InvalidInput naming every wrong commitment and milestone.
 */
export function assertSound({ startsOn, endsOn, commitments }: ProgrammeContent): void {
  if (endsOn < startsOn) throw new Refused("programme.endsBeforeStart");
  const faults = commitments.flatMap((one, place) => faultsOf(one, `input.commitments.${place}`, startsOn, endsOn));
  if (faults.length > 0) throw new InvalidInput(faults);
}

function faultsOf(
  { weight, dueOn, milestones }: ProgrammeCommitmentInput,
  path: string,
  from: string,
  to: string,
): FieldError[] {
  const outside = (day: string, last: string): boolean => day < from || day > last;
  const faults: FieldError[] = [];
  if (exact(weight).compare(0) <= 0)
    faults.push({ path: `${path}.weight`, rule: "programme.weightNotPositive", values: {} });
  if (outside(dueOn, to)) faults.push({ path: `${path}.dueOn`, rule: "programme.dueOutside", values: { from, to } });
  milestones.forEach((one, place) => {
    if (outside(one.dueOn, dueOn))
      faults.push({
        path: `${path}.milestones.${place}.dueOn`,
        rule: "programme.milestoneOutside",
        values: { from, to: dueOn },
      });
  });
  return faults;
}

/**
 * What a programme still lacks before it can be submitted: paths as the input names them.
 *
 * Example: a commitment without product → `input.commitments.0.measure`.
 */
export function missingIn({ context, commitments }: Pick<ProgrammeContent, "context" | "commitments">): FieldError[] {
  const faults: FieldError[] = [];
  const want = (path: string, text: string): void => {
    if (text.trim() === "") faults.push({ path: `input.${path}`, rule: "programme.missing" });
  };
  want("context", context);
  if (commitments.length === 0) faults.push({ path: "input.commitments", rule: "programme.noCommitment" });
  commitments.forEach(({ text, measure, milestones }, place) => {
    const path = `commitments.${place}`;
    want(`${path}.text`, text);
    want(`${path}.measure`, measure);
    if (milestones.length === 0) faults.push({ path: `input.${path}.milestones`, rule: "programme.noMilestone" });
    milestones.forEach((one, index) => want(`${path}.milestones.${index}.text`, one.text));
  });
  return faults;
}
