import { idOf } from "../id-of.ts";
import { ABOVE, type MonthVerbs } from "./run-month.ts";

/** Somebody who is signed in to the API. */
export interface GraphqlClient {
  /** The data of the answer. @throws Error when the API refuses. */
  ask<T>(document: string, variables?: object): Promise<T>;
}

/** A running month as the API knows it. */
export interface RunningMonth {
  readonly cycleId: string;
  /** Unit of each block, person of each code. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
  /** Somebody's own session; `ABOVE` is the authority above the commune. */
  clientOf(who: string): GraphqlClient;
}

interface Evaluation {
  readonly id: string;
  readonly version: number;
  readonly proposedGrade: string | null;
  readonly frameworkVersionId: string;
  readonly personId: string;
}

interface Criterion {
  readonly id: string;
  readonly method: string;
}

interface Group {
  readonly criteria: readonly Criterion[];
  readonly groups?: readonly Group[];
}

const EVALUATION = `query Evaluation($filter: EvaluationFilter!) {
  evaluations(filter: $filter) { items { id version proposedGrade frameworkVersionId personId } }
}`;
const CRITERIA = `query Criteria($id: Uuid!) {
  frameworkVersion(id: $id) { groups { criteria { id method } groups { criteria { id method } } } }
}`;
const SUBMIT = `mutation Submit($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { id step } }`;
const CONVENE = `mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { id version } }`;
const PAPER = `query Paper($id: Uuid!) { meeting(id: $id) { id version candidates { evaluationId personId } } }`;
const CAST = `mutation Cast($input: CastBallotInput!) { castBallot(input: $input) { hasVoted } }`;
const CLOSE = `mutation Close($input: CloseMeetingInput!) { closeMeeting(input: $input) { id state } }`;
const DECIDE = `mutation Decide($input: DecideEvaluationInput!) { decideEvaluation(input: $input) { id step decidedGrade } }`;

/** The verbs of a month through the GraphQL API, each as the person whose verb it is. */
export function graphqlVerbs(month: RunningMonth): MonthVerbs {
  const meetings = new Map<string, string>();
  const criteria = new Map<string, readonly Criterion[]>();

  const evaluationOf = async (client: GraphqlClient, code: string): Promise<Evaluation> => {
    const filter = { cycleId: month.cycleId, personId: idOf(month.personIds, code) };
    const { evaluations } = await client.ask<{ evaluations: { items: Evaluation[] } }>(EVALUATION, { filter });
    const [evaluation] = evaluations.items;
    if (evaluation === undefined) throw new Error(`${code} has no evaluation that this account may read`);
    return evaluation;
  };

  const criteriaOf = async (client: GraphqlClient, versionId: string): Promise<readonly Criterion[]> => {
    const known = criteria.get(versionId);
    if (known !== undefined) return known;
    const { frameworkVersion } = await client.ask<{ frameworkVersion: { groups: Group[] } }>(CRITERIA, {
      id: versionId,
    });
    const found = frameworkVersion.groups.flatMap((group) => [
      ...group.criteria,
      ...(group.groups ?? []).flatMap((each) => each.criteria),
    ]);
    criteria.set(versionId, found);
    return found;
  };

  return {
    async rateOneself(person, grade) {
      const client = month.clientOf(person);
      const { id, version, frameworkVersionId } = await evaluationOf(client, person);
      const met = (await criteriaOf(client, frameworkVersionId)).filter(
        (criterion) => criterion.method === "PASS_FAIL",
      );
      const scores = met.map((criterion) => ({ criterionId: criterion.id, value: "true" }));
      await client.ask(SUBMIT, { input: { evaluationId: id, version, grade, scores } });
    },
    async convene(block, chair) {
      const input = { cycleId: month.cycleId, unitId: idOf(month.unitIds, block) };
      const { conveneMeeting } = await month
        .clientOf(chair)
        .ask<{ conveneMeeting: { id: string } }>(CONVENE, { input });
      meetings.set(block, conveneMeeting.id);
    },
    async vote(block, voter, votes) {
      const client = month.clientOf(voter);
      const meetingId = idOf(meetings, block);
      const { meeting } = await client.ask<{ meeting: { candidates: { evaluationId: string; personId: string }[] } }>(
        PAPER,
        { id: meetingId },
      );
      const lines = new Map(meeting.candidates.map((line) => [line.personId, line.evaluationId]));
      const choices = [...votes].map(([code, grade]) => ({
        evaluationId: idOf(lines, idOf(month.personIds, code)),
        grade,
      }));
      await client.ask(CAST, { input: { meetingId, choices } });
    },
    async count(block, chair) {
      const client = month.clientOf(chair);
      const meetingId = idOf(meetings, block);
      const { meeting } = await client.ask<{ meeting: { version: number } }>(PAPER, { id: meetingId });
      await client.ask(CLOSE, { input: { meetingId, version: meeting.version } });
    },
    async decide(decider, person, grade) {
      const client = month.clientOf(decider);
      const { id, version, proposedGrade } = await evaluationOf(client, person);
      const reason =
        proposedGrade === grade
          ? null
          : decider === ABOVE
            ? "Cấp trên kết luận"
            : "Căn cứ kết quả công việc trong tháng";
      await client.ask(DECIDE, { input: { evaluationId: id, version, grade, reason } });
    },
  };
}
