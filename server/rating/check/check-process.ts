import { exact } from "../exact.ts";
import { STEP_ORDER } from "../rules/steps.ts";
import type { Scheme } from "../scheme.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Defects of what happens around a rating: steps, vote, objections, uses of the result. */
export function checkProcess(scheme: Scheme): Defect[] {
  const { processes = [] } = scheme;
  return [
    ...checkSteps(scheme, "scheme"),
    ...processes.flatMap((process, index) => checkSteps(process, `scheme.processes.${index}`)),
    ...duplicates(
      processes.flatMap(({ periods }, index) =>
        periods.map((value, at) => ({ path: `scheme.processes.${index}.periods.${at}`, value })),
      ),
      "content.duplicateProcess",
    ),
    ...checkObjectionRule(scheme),
    ...checkUses(scheme),
  ];
}

type Steps = Pick<Scheme, "steps" | "ballot">;

function checkSteps({ steps, ballot }: Steps, path: string): Defect[] {
  const has = (step: (typeof steps)[number]): boolean => steps.includes(step);
  const inOrder = STEP_ORDER.filter(has);
  const ordered = steps.length === inOrder.length && steps.every((step, index) => step === inOrder[index]);
  // Whoever may object must have been told, and somebody must answer.
  const torn = has("OBJECTION") !== has("RESOLUTION") || (has("OBJECTION") && !has("NOTICE"));
  return [
    ...(ordered ? [] : [defect(`${path}.steps`, "content.stepOrder", { order: STEP_ORDER.join(", ") })]),
    ...(has("DECISION") ? [] : [defect(`${path}.steps`, "content.noDecision")]),
    ...(torn ? [defect(`${path}.steps`, "content.objectionSteps")] : []),
    ...checkBallot(has("COLLECTIVE"), ballot, `${path}.ballot`),
  ];
}

function checkBallot(votes: boolean, ballot: Steps["ballot"], path: string): Defect[] {
  return [
    ...(votes && !ballot ? [defect(path, "content.noBallot")] : []),
    ...(!votes && ballot ? [defect(path, "content.ballotWithoutVote")] : []),
    ...(ballot ? checkShare(ballot.quorum, `${path}.quorum`, true) : []),
    ...(ballot ? checkShare(ballot.majority, `${path}.majority`, false) : []),
  ];
}

function checkShare(text: string, path: string, mayBeAll: boolean): Defect[] {
  const share = exact(text);
  const fits = share.gte(0) && (mayBeAll ? share.lte(1) : share.lt(1));
  return fits ? [] : [defect(path, "content.notAShare", { value: text })];
}

function checkObjectionRule({ steps, processes = [], objection }: Scheme): Defect[] {
  const objects = [steps, ...processes.map((process) => process.steps)].some((own) => own.includes("OBJECTION"));
  return objection && !objects ? [defect("scheme.objection", "content.objectionWithoutStep")] : [];
}

function checkUses({ uses = [], grades }: Scheme): Defect[] {
  const known = new Set(grades.map(({ code }) => code));
  return [
    ...duplicates(
      uses.map(({ code }, index) => ({ path: `scheme.uses.${index}.code`, value: code })),
      "content.duplicateUse",
    ),
    ...uses.flatMap((use, index) =>
      use.grades.flatMap((grade, at) =>
        known.has(grade) ? [] : [defect(`scheme.uses.${index}.grades.${at}`, "content.unknownGrade", { grade })],
      ),
    ),
  ];
}
