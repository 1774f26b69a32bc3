/*
 * One search over people, units, positions, frameworks, criteria and cycles: each room finds among the rows that it
 * would list for the viewer, so that nobody finds what one may not list.
 */
import { findCycles } from "../../cycle/index.ts";
import { findCriteria, findFrameworks } from "../../framework/index.ts";
import { type Finding, fold, type Found, InvalidInput, type Look, Unauthenticated } from "../../kernel/index.ts";
import { findPersons, findPositions, findUnits } from "../../organization/index.ts";
import { type SearchArgs, type SearchHit, SearchKind } from "./search.views.ts";

type Find = (look: Look, finding: Finding) => Promise<Found[]>;

const FINDERS: Readonly<Record<SearchKind, Find>> = {
  [SearchKind.PERSON]: findPersons,
  [SearchKind.UNIT]: findUnits,
  [SearchKind.POSITION]: findPositions,
  [SearchKind.FRAMEWORK]: findFrameworks,
  [SearchKind.CRITERION]: findCriteria,
  [SearchKind.CYCLE]: findCycles,
};

const LEAST_LETTERS = 2;

/**
 * The nearest records of each kind, kind by kind.
 *
 * Example: "dao ngoc" finds Đào Thị Ngọc.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws InvalidInput `search.tooShort` when fewer than two letters are left without accents and blanks.
 */
export async function search(look: Look, { text, kinds, first }: SearchArgs): Promise<SearchHit[]> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  if (fold(text).length < LEAST_LETTERS) {
    throw new InvalidInput([{ path: "text", rule: "search.tooShort", values: { least: LEAST_LETTERS } }]);
  }
  const wanted = Object.values(SearchKind).filter((kind) => !kinds || kinds.includes(kind));
  const found = await Promise.all(
    wanted.map(async (kind) => (await FINDERS[kind](look, { text, first })).map((one) => ({ kind, ...one }))),
  );
  return found.flat();
}
