import { LockMode } from "@mikro-orm/core";
import { assertAllowed, moment, NotFound, Refused, tidy, type Work } from "../../kernel/index.ts";
import { getPerson } from "../person/person.service.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import type { PersonalFact } from "./personal-fact.entity.ts";
import { canKeepFacts } from "./personal-facts.policy.ts";
import { readsAsSpecialist } from "./personal-facts.read.ts";

/** A stored fact, its version that was read, and why it is changed. */
interface FactChange {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Makes sure that the viewer keeps what is on record about a person.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 */
export async function assertKeepsFacts(work: Work, personId: string): Promise<void> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  await getPerson(work, personId);
  const managed = await readsAsSpecialist(work, personId);
  assertAllowed(work.viewer, canKeepFacts(work.viewer, { managed, personId }));
}

/**
 * A fact to correct, with the reason on it; the caller writes what it says now and flushes.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export async function getFactToCorrect<F extends PersonalFact>(
  work: Work,
  fact: FactKind<F>,
  change: FactChange,
): Promise<F> {
  const found = await getFact(work, fact, change);
  found.correctionReason = tidy(change.reason);
  return found;
}

/**
 * Withdraws a fact with the reason: it stays on record and counts no more.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export async function withdrawFact<F extends PersonalFact>(
  work: Work,
  fact: FactKind<F>,
  change: FactChange,
): Promise<F> {
  const found = await getFact(work, fact, change);
  found.withdrawnAt = moment(work.clock);
  found.withdrawnReason = tidy(change.reason);
  await work.em.flush();
  return found;
}

/** An entity class of personal facts; its name is the noun of an error. */
type FactKind<F extends PersonalFact> = (new () => F) & { readonly prototype: F };

async function getFact<F extends PersonalFact>(work: Work, kind: FactKind<F>, change: FactChange): Promise<F> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  const found = (await work.em.findOne<PersonalFact>(kind, { id: change.id })) as F | null;
  if (found === null) throw new NotFound(kind.name, change.id);
  await assertKeepsFacts(work, found.personId);
  await work.em.lock(found, LockMode.OPTIMISTIC, change.version);
  if (found.withdrawnAt !== null) throw new Refused("personalFact.withdrawn");
  return found;
}
