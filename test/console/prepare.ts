import type { HttpClient } from "../../seeds/demo/july/http-client.ts";
import { sampleOf } from "./samples.ts";

interface Made {
  readonly items: readonly { readonly id: string }[];
}

const PROVINCE = '{ units(filter: { search: "Tỉnh Sông Lam" }) { items { id } } }';
const COPY = "mutation ($input: CreateFrameworkInput!) { createFramework(input: $input) { id } }";
const PLAN = "mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id } }";
const REPEAT = "mutation ($input: CreateCycleSeriesInput!) { createCycleSeries(input: $input) { id } }";

/** Adds to the demo data what a specialist has while at work: a draft, a planned month, a series of months. */
export async function prepare(specialist: HttpClient): Promise<void> {
  const { units } = await specialist.ask<{ units: Made }>(PROVINCE);
  const unitId = units.items[0]?.id ?? "";
  const copyOfVersionId = await sampleOf(specialist, "publishedVersion");
  const draft = { code: "QC-TSL", name: { vi: "Quy chế đánh giá của tỉnh" }, issuer: "Tỉnh ủy Sông Lam" };
  await specialist.ask(COPY, {
    input: { ...draft, copyOfVersionId, ownerUnitId: unitId, effectiveFrom: "2027-01-01" },
  });
  const month = { kind: "MONTH", track: "STATE", unitId };
  await specialist.ask(PLAN, {
    input: { ...month, code: "TSL-2027-01", name: "Tháng 01/2027", startsOn: "2027-01-01", endsOn: "2027-01-31" },
  });
  await specialist.ask(REPEAT, {
    input: {
      ...month,
      name: "Hằng tháng",
      namePattern: "Tháng {month}/{year}",
      codePattern: "TSL-{year}-{month}",
      startsOn: "2027-02-01",
    },
  });
}
