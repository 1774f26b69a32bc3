import type { Shot } from "../requests/load.ts";
import type { GrowthScene } from "./growth-scene.ts";

/** What is asked at every size; the answers of one case are as long at each of them. */
export const GROWTH_CASES = ["list", "first page", "form", "statistics", "submit"] as const;
export type GrowthCase = (typeof GROWTH_CASES)[number];

const STATE = `id version step selfGrade suggestedGrade proposedGrade decidedGrade shownTotal selfSubmittedAt decidedAt`;
const LIST = `query List($filter: EvaluationFilter, $page: PageInput) { evaluations(filter: $filter, page: $page) {
  total items { ${STATE} person { id code fullName } position { id name } unit { id name } } } }`;

const DOCUMENTS: Readonly<Record<GrowthCase, string>> = {
  list: LIST,
  "first page": LIST,
  form: `query Form($id: Uuid!) { evaluation(id: $id) { ${STATE} person { id fullName } unit { id name }
    frameworkVersion { id groups { id code textVi criteria { id code textVi method max step } } }
    scores { id step criterionId criterionCode value } } }`,
  statistics: `query Statistics($query: StatisticsQueryInput!) { statistics(query: $query) {
    total { values { value } } rows { keys { code nameVi } values { value base } } } }`,
  submit: `mutation Submit($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { id version step } }`,
};

/** Makes the requests of one size: the next person, the next unit, the next form that nobody has handed in. */
export class GrowthShots {
  readonly #scene: GrowthScene;
  readonly #next = new Map<GrowthCase, number>();

  constructor(scene: GrowthScene) {
    this.#scene = scene;
  }

  /** How many requests are left: a form is handed in once. */
  left(one: GrowthCase): number {
    return one === "submit" ? this.#scene.forms.length - (this.#next.get(one) ?? 0) : Infinity;
  }

  next(one: GrowthCase): Shot {
    const at = this.#next.get(one) ?? 0;
    this.#next.set(one, at + 1);
    const { token, variables } = this.#asked(one, at);
    return { path: "/graphql", token, body: JSON.stringify({ query: DOCUMENTS[one], variables }) };
  }

  #asked(one: GrowthCase, at: number): { readonly token: string; readonly variables: object } {
    const { specialist, lastCycleId, rooms, rootId, forms, decided, answers } = this.#scene;
    const page = { page: 1, perPage: 50 };
    if (one === "list") {
      const filter = { cycleId: lastCycleId, unitId: rooms[at % rooms.length] };
      return { token: specialist, variables: { filter, page } };
    }
    if (one === "first page") return { token: specialist, variables: { filter: { cycleId: lastCycleId }, page } };
    if (one === "statistics") {
      const filter = { cycleIds: [lastCycleId] };
      const query = { unitId: rootId, measures: ["RATED", "SHARE"], groupBy: ["GRADE"], filter };
      return { token: specialist, variables: { query } };
    }
    const own = one === "form" ? decided[at % decided.length] : forms[at];
    if (own === undefined) throw new RangeError("no form is left");
    if (one === "form") return { token: own.token, variables: { id: own.evaluationId } };
    const input = { evaluationId: own.evaluationId, version: 1, idempotencyKey: `growth-${own.evaluationId}` };
    return { token: own.token, variables: { input: { ...input, ...answers } } };
  }
}
