import type { Case } from "./cases.ts";
import type { Shot } from "./load.ts";
import { FORMS_OF_UNITS, idAt, POINTS, type RequestScene, SPECIALISTS, tokenOf } from "./scene.ts";

const STATE = `id version step leading selfGrade suggestedGrade proposedGrade decidedGrade shownTotal needsDecision
  selfSubmittedAt decidedAt`;

const DOCUMENTS: Readonly<Record<Case, string>> = {
  list: `query List($filter: EvaluationFilter, $page: PageInput) { evaluations(filter: $filter, page: $page) { total
    items { ${STATE} person { id code fullName } position { id code name } unit { id name } } } }`,
  form: `query Form($id: Uuid!) { evaluation(id: $id) { ${STATE} strengths weaknesses
    person { id fullName } unit { id name }
    frameworkVersion { id number nameVi nameEn groups { id code textVi textEn maxPoints
      criteria { id code textVi textEn method max step isRequired } } }
    scores { id step criterionId criterionCode value } } }`,
  submit: `mutation Submit($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) {
    id version step suggestedGrade shownTotal } }`,
  decide: `mutation Decide($input: DecideEvaluationInput!) { decideEvaluation(input: $input) {
    id version step decidedGrade } }`,
};

/** Makes the requests of a scene, each for somebody else in turn; what changes a form takes a new one each time. */
export class Shots {
  readonly #scene: RequestScene;
  readonly #next: Record<Case, number>;

  constructor(scene: RequestScene) {
    this.#scene = scene;
    const units = scene.unitIds.length;
    this.#next = { list: 0, form: 0, submit: units * FORMS_OF_UNITS, decide: units * 2 };
  }

  /** How many forms are left for a verb. */
  left(one: Case): number {
    const { unitIds, people } = this.#scene;
    if (one === "submit") return people - this.#next.submit;
    return one === "decide" ? unitIds.length * FORMS_OF_UNITS - this.#next.decide : Infinity;
  }

  /** The next request for a case, to the server or to the floor. */
  next(one: Case, path: string, document = DOCUMENTS[one]): Shot {
    const at = this.#next[one];
    this.#next[one] += 1;
    const { variables, person } = this.#made(one, at);
    return { path, token: tokenOf(person), body: JSON.stringify({ query: document, variables }) };
  }

  /** The cheapest answer there is, for somebody signed in. */
  empty(): Shot {
    return { path: "/graphql", token: tokenOf(this.#specialist(0)), body: JSON.stringify({ query: "{ __typename }" }) };
  }

  #specialist(at: number): number {
    return this.#scene.people + (at % SPECIALISTS);
  }

  #made(one: Case, at: number): { variables: object; person: number } {
    const { unitIds, cycleId, criterionIds } = this.#scene;
    const units = unitIds.length;
    if (one === "list") {
      const filter = { cycleId, unitId: unitIds[at % units] };
      return { variables: { filter, page: { page: 1, perPage: 50 } }, person: this.#specialist(at) };
    }
    if (one === "form") {
      const person = units + (at % units);
      return { variables: { id: idAt(person, "3") }, person };
    }
    const input = { evaluationId: idAt(at, "3"), version: 1, idempotencyKey: `${one}-${String(at)}` };
    if (one === "decide") return { variables: { input: { ...input, grade: "B" } }, person: at % units };
    const scores = criterionIds.map((criterionId, place) => ({ criterionId, value: POINTS[place % 4] }));
    return { variables: { input: { ...input, scores } }, person: at };
  }
}
