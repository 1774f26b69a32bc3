import type { HttpClient } from "../../seeds/demo/july/http-client.ts";

/** For each kind of record the question whose first answer is taken as the example. */
const QUESTIONS = {
  unit: '{ units(filter: { search: "Sở Nội vụ" }) { items { id } } }',
  position: "{ positions { items { id } } }",
  person: '{ persons(filter: { search: "Nguyễn" }) { items { id } } }',
  framework: '{ frameworks(filter: { search: "ND-335-2025" }) { items { id } } }',
  publishedVersion: '{ frameworks(filter: { search: "ND-335-2025" }) { items { versions { id status } } } }',
  draftVersion: "{ frameworks(filter: { status: DRAFT }) { items { versions { id status } } } }",
  openCycle: "{ cycles(filter: { status: OPEN }) { items { id } } }",
  plannedCycle: "{ cycles(filter: { status: PLANNED }) { items { id } } }",
  cycleSeries: "{ cycleSeriesList { items { id } } }",
  meeting: "{ meetings(filter: { state: VOTING }) { items { id } } }",
  evaluation: "{ evaluations(filter: { step: LOCKED }) { items { id } } }",
  myEvaluation: "{ myEvaluations { items { id step } } }",
  catalogue: "{ productCatalogues { items { id } } }",
  plan: "{ workPlans { items { id } } }",
  task: "{ tasks(filter: { mine: OWN }) { items { id } } }",
  programme: "{ actionProgrammes { items { id } } }",
  publication: "{ publications { items { id } } }",
  account: "{ accounts { items { id } } }",
} as const;

/** A kind of record of which a page shows one. */
export type Sample = keyof typeof QUESTIONS;

interface Found {
  readonly id: string;
  readonly status?: string;
  readonly step?: string;
  readonly versions?: readonly Found[];
}

/** An example of a kind of record as the asker may see it; null where the demo data have none. */
export async function sampleOf(client: HttpClient, sample: Sample): Promise<string | null> {
  const data = await client.ask<Record<string, { items: readonly Found[] }>>(QUESTIONS[sample]);
  const items = Object.values(data)[0]?.items ?? [];
  const found = items.flatMap((item) => item.versions ?? [item]);
  if (sample === "draftVersion") return found.find(({ status }) => status === "DRAFT")?.id ?? null;
  if (sample === "publishedVersion") return found.find(({ status }) => status === "PUBLISHED")?.id ?? null;
  if (sample === "myEvaluation") return (found.find(({ step }) => step === "SELF") ?? found[0])?.id ?? null;
  return found[0]?.id ?? null;
}
