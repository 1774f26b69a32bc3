import { PROVINCE, SPECIALIST } from "./build-year.ts";
import type { YearScene } from "./year-scene.ts";

/** An evaluation as the specialist reads it. */
export interface Paper {
  readonly id: string;
  readonly version: number;
  /** Code of the person or of the unit. */
  readonly code: string;
  readonly isUnit: boolean;
  readonly unit: string;
  readonly step: string;
  readonly leading: boolean;
  readonly suggested: string | null;
  readonly versionId: string;
  /** Whether a result below has changed since. */
  readonly needsReview: boolean;
  /** Code of whoever decides on it, as the API names them. */
  readonly decider: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly step: string;
  readonly leading: boolean;
  readonly unitId: string;
  readonly personId: string | null;
  readonly subjectUnitId: string | null;
  readonly suggestedGrade: string | null;
  readonly frameworkVersionId: string;
  readonly needsReview: boolean;
  readonly decider: Holder;
}

/** Who decides or solves, as the API names them. */
export interface Holder {
  readonly kind: string;
  readonly personId: string | null;
}

const PAPERS = `query Papers($filter: EvaluationFilter!) {
  evaluations(filter: $filter, page: { perPage: 200 }) { items {
    id version step leading unitId personId subjectUnitId suggestedGrade frameworkVersionId needsReview decider { kind personId }
  } }
}`;
const CRITERIA = `query Criteria($id: Uuid!) {
  frameworkVersion(id: $id) { groups { criteria { id code } } }
}`;

/** Every evaluation of a cycle as it stands now, people in the order of their codes. */
export async function readPapers(scene: YearScene, cycleId: string): Promise<Paper[]> {
  const client = scene.clientOf(SPECIALIST);
  const { evaluations } = await client.ask<{ evaluations: { items: Row[] } }>(PAPERS, { filter: { cycleId } });
  return evaluations.items
    .map((row) => ({
      id: row.id,
      version: row.version,
      code: scene.codeOf(row.personId ?? row.subjectUnitId ?? ""),
      isUnit: row.subjectUnitId !== null,
      unit: scene.codeOf(row.unitId),
      step: row.step,
      leading: row.leading,
      suggested: row.suggestedGrade,
      versionId: row.frameworkVersionId,
      needsReview: row.needsReview,
      decider: holderCode(scene, row.decider),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** Code of a holder: a person, or the province where an authority by grant acts. */
export function holderCode(scene: YearScene, { kind, personId }: Holder): string {
  return kind === "HEAD" && personId !== null ? scene.codeOf(personId) : PROVINCE;
}

/** Id of each criterion of a version, by code. */
export async function readCriteria(scene: YearScene, versionId: string): Promise<ReadonlyMap<string, string>> {
  interface Answer {
    readonly frameworkVersion: { readonly groups: readonly { readonly criteria: readonly Criterion[] }[] };
  }
  const client = scene.clientOf(SPECIALIST);
  const { frameworkVersion } = await client.ask<Answer>(CRITERIA, { id: versionId });
  return new Map(frameworkVersion.groups.flatMap(({ criteria }) => criteria.map(({ id, code }) => [code, id])));
}

interface Criterion {
  readonly id: string;
  readonly code: string;
}
