import type { VariablesOf } from "../../../schema/graphql.ts";
import type { ChangeAuthorityRow } from "../../../schema/operations/evaluation/authority.ts";
import type { Picked } from "../../organization/pickers.tsx";
import type { Row } from "./row-words.ts";

/** What a person types about a row. */
export interface Draft {
  readonly labelVi: string;
  readonly labelEn: string;
  readonly basis: string;
  readonly subject: Row["subject"];
  readonly rank: NonNullable<Row["rank"]> | "";
  readonly unitKinds: Row["unitKinds"];
  readonly unitIds: readonly string[];
  readonly holderKind: Row["holderKind"];
  readonly holderUnit: Picked | null;
  readonly holderPosition: Picked | null;
  readonly holderBodyId: string;
}

/** A row that nothing has been said about. */
export const EMPTY: Draft = {
  labelVi: "",
  labelEn: "",
  basis: "",
  subject: "PERSON",
  rank: "",
  unitKinds: [],
  unitIds: [],
  holderKind: "HEAD_OF_OWN_UNIT",
  holderUnit: null,
  holderPosition: null,
  holderBodyId: "",
};

type Named = { readonly id: string; readonly name: string } | null;

/** The row as it stands, ready to be typed over. */
export function draftOf(row: Row): Draft {
  const picked = (one: Named | undefined): Picked | null => (one ? { id: one.id, name: one.name, hint: "" } : null);
  return {
    labelVi: row.labelVi,
    labelEn: row.labelEn ?? "",
    basis: row.basis ?? "",
    subject: row.subject,
    rank: row.rank ?? "",
    unitKinds: row.unitKinds,
    unitIds: row.unitIds,
    holderKind: row.holderKind,
    holderUnit: picked(row.holderBody?.unit ?? row.holderUnit),
    holderPosition: picked(row.holderPosition),
    holderBodyId: row.holderBody?.id ?? "",
  };
}

/** Whether something is still missing that a row cannot do without. */
export function isIncomplete({ labelVi, holderKind, holderPosition, holderBodyId }: Draft): boolean {
  return (
    labelVi.trim() === "" ||
    (holderKind === "POSITION" && holderPosition === null) ||
    (holderKind === "BODY" && holderBodyId === "")
  );
}

/** What is sent of a draft, for a new row and for a changed one; a rank is only a person's. */
export function contentOf(draft: Draft) {
  const { labelVi, labelEn, basis, subject, rank, unitKinds, unitIds, holderKind } = draft;
  return {
    subject,
    labelVi: labelVi.trim(),
    labelEn: labelEn.trim() || null,
    basis: basis.trim() || null,
    rank: subject === "PERSON" && rank !== "" ? rank : null,
    unitKinds: unitKinds.length === 0 ? null : [...unitKinds],
    unitIds: unitIds.length === 0 ? null : [...unitIds],
    holderKind,
    holderUnitId: draft.holderUnit?.id ?? null,
    holderPositionId: holderKind === "POSITION" ? (draft.holderPosition?.id ?? null) : null,
    holderBodyId: holderKind === "BODY" ? draft.holderBodyId || null : null,
  };
}

/** The change of a row; what the form does not ask (positions, employment, tree, track) stays as it stands. */
export function changeOf(row: Row, draft: Draft): VariablesOf<typeof ChangeAuthorityRow>["input"] {
  return {
    id: row.id,
    version: row.version,
    ...contentOf(draft),
    positionIds: row.positionIds.length === 0 ? null : [...row.positionIds],
    subjectTypes: row.subjectTypes.length === 0 ? null : [...row.subjectTypes],
    tree: row.tree,
    track: row.track,
  };
}
