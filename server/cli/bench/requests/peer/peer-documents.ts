import type { Case } from "../cases.ts";

const STATE = `id: rowId version step leading selfGrade suggestedGrade proposedGrade decidedGrade shownTotal needsDecision
  selfSubmittedAt decidedAt`;

/** The same questions in the peer's own schema, named so that the answers come out alike. */
export const PEER_DOCUMENTS: Readonly<Partial<Record<Case, string>>> = {
  list: `query List($filter: EvaluationCondition) { evaluations: allEvaluations(condition: $filter, first: 50,
    orderBy: [PERSON_SORT_KEY_ASC, ROW_ID_ASC]) { total: totalCount items: nodes { ${STATE}
      person: personByPersonId { id: rowId code fullName } position: positionByPositionId { id: rowId code name }
      unit: unitByUnitId { id: rowId name } } } }`,
  form: `query Form($id: UUID!) { evaluation: evaluationByRowId(rowId: $id) { ${STATE} strengths weaknesses
    person: personByPersonId { id: rowId fullName } unit: unitByUnitId { id: rowId name }
    frameworkVersion: versionByFrameworkVersionId { id: rowId number nameVi nameEn
      groups: criteriaGroupsByVersionId(orderBy: PLACE_ASC) { nodes { id: rowId code textVi textEn maxPoints
        criteria: criteriaByGroupId(orderBy: PLACE_ASC) { nodes {
          id: rowId code textVi textEn method max step isRequired } } } } }
    scores: scoresByEvaluationId(orderBy: CRITERION_CODE_ASC) { nodes {
      id: rowId step criterionId criterionCode value } } } }`,
  submit: `mutation Submit($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) {
    result { id: rowId version step suggestedGrade shownTotal } } }`,
};

/** The peer's answer without the boxes that it puts lists and results into. */
export function unboxed(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(unboxed);
  if (typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer);
  const [only] = entries;
  if (entries.length === 1 && only && (only[0] === "nodes" || only[0] === "result")) return unboxed(only[1]);
  return Object.fromEntries(entries.map(([name, value]) => [name, unboxed(value)]));
}
