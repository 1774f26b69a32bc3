import type { VariablesOf } from "../../../schema/graphql.ts";
import type { CreateAuthorityRow } from "../../../schema/operations/evaluation/authority.ts";
import type { Agency } from "./first-run-steps.ts";
import { wordsEn } from "./words.en.ts";
import { wordsVi } from "./words.vi.ts";

type RowInput = VariablesOf<typeof CreateAuthorityRow>["input"];

/** Heads below by the head above them, everybody else by the head of the own unit; for both acts. */
export function proposedRows({ starters, opening }: Pick<Agency, "starters" | "opening">, unitId: string): RowInput[] {
  const audience = starters.find(({ isSuggested }) => isSuggested)?.audience ?? "STATE_AGENCY";
  const basis = wordsVi.authority.basis[audience];
  const common = { unitId, subject: "PERSON", startsOn: opening.startsOn, basis } as const;
  const named = (name: "head" | "staff") => ({
    labelVi: wordsVi.authority.label[name],
    labelEn: wordsEn.authority.label[name],
  });
  return (["SCORING", "RATING"] as const).flatMap((act): RowInput[] => [
    { ...common, ...named("head"), act, rank: "HEAD", holderKind: "HEAD_OF_PARENT_UNIT" },
    { ...common, ...named("staff"), act, holderKind: "HEAD_OF_OWN_UNIT" },
  ]);
}
