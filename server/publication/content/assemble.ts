import { createHash } from "node:crypto";
import { canonicalJson } from "../../audit/index.ts";
import { CycleStatus, type CycleRow, readCyclesByIds } from "../../cycle/index.ts";
import { ALLOWED, denied, type Look, NotFound, type Verdict } from "../../kernel/index.ts";
import { readUnitsByIds, type UnitRow } from "../../organization/index.ts";
import { PublicationAudience } from "../publication.entity.ts";
import type { PublicationContent } from "../publication.views.ts";
import { readUnitResults } from "./internal-content.read.ts";
import { readPublicTable } from "./public-content.read.ts";

/** Which results to whom. */
export interface AskedPublication {
  readonly cycleId: string;
  readonly unitId: string;
  readonly audience: PublicationAudience;
  /** Inside: with the people of the units below. */
  readonly includesSubUnits?: boolean;
}

/** Whether names of people in the units below are shown; the public never sees names. */
export function reachesBelow({ audience, includesSubUnits }: AskedPublication): boolean {
  return audience === PublicationAudience.INTERNAL && includesSubUnits === true;
}

/** What would be shown, or why nothing can be. */
export interface Assembled {
  readonly verdict: Verdict;
  readonly content: PublicationContent | null;
  readonly unfinished: number;
  /** Evaluations that wait for this publication. */
  readonly waiting: readonly string[];
  /** State of the results: the closing for the public table, none for results read now. */
  readonly countedAt: string | null;
}

/**
 * Puts together what a publication shows.
 *
 * @throws NotFound when there is no such cycle or unit.
 */
export async function assemble(look: Look, asked: AskedPublication): Promise<Assembled> {
  const cycle = (await readCyclesByIds(look, [asked.cycleId])).get(asked.cycleId);
  const unit = (await readUnitsByIds(look, [asked.unitId])).get(asked.unitId);
  if (!cycle) throw new NotFound("Cycle", asked.cycleId);
  if (!unit) throw new NotFound("Unit", asked.unitId);
  return asked.audience === PublicationAudience.PUBLIC
    ? forPublic(look, cycle, unit)
    : forUnit(look, cycle, { unit, asked });
}

interface AskedUnit {
  readonly unit: UnitRow;
  readonly asked: AskedPublication;
}

async function forUnit(look: Look, cycle: CycleRow, { unit, asked }: AskedUnit): Promise<Assembled> {
  const withBelow = reachesBelow(asked);
  const { people, unfinished, waiting } = await readUnitResults(look.sql, cycle, { unitId: unit.id, withBelow });
  const content = { ...namesOf(cycle, unit), people: [...people], grades: [], rows: [] };
  const known = { unfinished, waiting, countedAt: null };
  if (unfinished > 0) return { ...known, verdict: denied("publication.unfinished"), content: null };
  if (people.length === 0) return { ...known, verdict: denied("publication.nothing"), content: null };
  return { ...known, verdict: ALLOWED, content };
}

async function forPublic(look: Look, cycle: CycleRow, unit: UnitRow): Promise<Assembled> {
  const nothing = { content: null, unfinished: 0, waiting: [], countedAt: cycle.closedAt };
  if (cycle.status !== CycleStatus.CLOSED) return { ...nothing, verdict: denied("publication.cycleOpen") };
  const { grades, rows } = await readPublicTable(look, cycle, unit.id);
  if (rows[0]?.unitId !== unit.id) return { ...nothing, verdict: denied("publication.nothing") };
  const content = { ...namesOf(cycle, unit), people: [], grades: [...grades], rows: [...rows] };
  return { ...nothing, verdict: ALLOWED, content };
}

function namesOf(cycle: CycleRow, unit: UnitRow) {
  return { cycle: { id: cycle.id, name: cycle.name }, unit: { id: unit.id, name: unit.name } };
}

/** The content as stored, and its digest. */
export function packContent(content: PublicationContent): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(content);
  return { text, hash: createHash("sha256").update(text).digest("hex") };
}
