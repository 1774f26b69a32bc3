import type { ResultOf } from "../../../schema/graphql.ts";
import type { DevelopmentNeeds } from "../../../schema/operations/competency/gap.ts";

export type Need = ResultOf<typeof DevelopmentNeeds>["developmentNeeds"]["items"][number];

/** Needs of people who are below; those of people never assessed only where they are asked for. */
export function shownNeeds(needs: readonly Need[], onlyBelow: boolean): readonly Need[] {
  return onlyBelow ? needs.filter(({ below }) => below > 0) : needs;
}

/** Address of the list of people behind a need. */
export function linkToBelow({ unit, frameworkCode, code }: Need): string {
  const asked = { unit: unit.id, below: "no", competency: `${frameworkCode} ${code}`, status: "BELOW" };
  return `/competencies?${new URLSearchParams(asked).toString()}`;
}
