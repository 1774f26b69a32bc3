import { deciderName } from "../answers/decider-words.ts";
import type { Why } from "../answers/rows.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

/** One line of what happened to an evaluation; without a moment it is what it waits for now. */
export interface Happening {
  readonly key: string;
  readonly at: string | null;
  readonly what: string;
  readonly who: string;
  /** Reason, opinion or answer in somebody's own words. */
  readonly why: string | null;
  /** It no longer counts, but stays on record. */
  readonly isPast?: boolean;
}

/** Who did what and when, oldest first, and at the end what it waits for. */
export function happeningsOf(why: Why, words: Words, grade: (code: string | null) => string): Happening[] {
  const past = [
    ...submitted(why, words),
    ...opinions(why, words, grade),
    ...exceptions(why, words),
    ...decisions(why, words, grade),
    ...tellings(why, words),
    ...objections(why, words),
    ...reservations(why, words),
  ].sort((left, right) => (left.at ?? "").localeCompare(right.at ?? ""));
  return [...past, ...ending(why, words)];
}

function submitted(why: Why, words: Words): Happening[] {
  const { selfSubmittedAt, person } = why;
  if (selfSubmittedAt === null) return [];
  const what = words("evaluation.why.submitted");
  return [{ key: "self", at: selfSubmittedAt, what, who: person?.fullName ?? "", why: null }];
}

function opinions(why: Why, words: Words, grade: (code: string | null) => string): Happening[] {
  const said = why.opinions.map((opinion) => ({
    key: opinion.id,
    at: opinion.givenAt,
    what: words(opinionKey(opinion.kind, opinion.agrees), { grade: grade(opinion.grade) }),
    who: opinion.byName ?? "",
    why: opinion.text,
    isPast: opinion.voidedAt !== null,
  }));
  const former = why.formerUnitOpinions.map((opinion) => ({
    key: opinion.id,
    at: opinion.recordedAt,
    what: words(`evaluation.said.FORMER${opinion.grade === null ? "" : "_GRADE"}`, { grade: grade(opinion.grade) }),
    who: "",
    why: opinion.text,
  }));
  return [...said, ...former];
}

/** Key of the sentence that says what an opinion comes to. Example: PARTY, false → evaluation.said.PARTY_NO. */
export function opinionKey(kind: "HR" | "PARTY", agrees: boolean | null): string {
  if (kind === "HR") return "evaluation.said.HR";
  return `evaluation.said.PARTY_${agrees === false ? "NO" : "YES"}`;
}

function exceptions(why: Why, words: Words): Happening[] {
  return why.stepExceptions.map((one) => ({
    key: one.id,
    at: one.happenedAt,
    what: words(`evaluation.exception.${one.kind}`, { step: words(`evaluation.timeline.step.${one.step}`) }),
    who: one.byName ?? "",
    why: one.reason,
  }));
}

function decisions(why: Why, words: Words, grade: (code: string | null) => string): Happening[] {
  return why.decisions.map((decision) => {
    const isPast = decision.supersededById !== null;
    const key = isPast ? "evaluation.why.superseded" : `evaluation.cause.${decision.cause}`;
    return {
      key: decision.id,
      at: decision.decidedAt,
      what: words(key, { grade: grade(decision.grade) }),
      who: decision.authorityName ?? "",
      why: decision.reason,
      isPast,
    };
  });
}

function tellings(why: Why, words: Words): Happening[] {
  if (why.noticedAt === null) return [];
  return [{ key: "notice", at: why.noticedAt, what: words("evaluation.why.noticed"), who: "", why: null }];
}

function objections(why: Why, words: Words): Happening[] {
  return why.objections.flatMap((one) => {
    const filed = {
      key: `filed ${one.id}`,
      at: one.filedAt,
      what: words("evaluation.objection.filed"),
      who: why.person?.fullName ?? "",
      why: one.text,
    };
    if (one.resolvedAt === null) return [filed];
    const what = words(`evaluation.objection.state.${one.state}`);
    return [filed, { key: `ended ${one.id}`, at: one.resolvedAt, what, who: one.resolverName ?? "", why: one.answer }];
  });
}

function reservations(why: Why, words: Words): Happening[] {
  const what = words("evaluation.objection.reserved");
  const who = why.person?.fullName ?? "";
  return why.reservations.map((one) => ({ key: one.id, at: one.reservedAt, what, who, why: one.text }));
}

function ending(why: Why, words: Words): Happening[] {
  if (why.step === "LOCKED") return [];
  if (why.step === "NOT_RATED")
    return [{ key: "not", at: null, what: words("evaluation.step.NOT_RATED"), who: "", why: why.notRatedReason }];
  const who = why.step === "DECISION" ? (deciderName(why.decider) ?? "") : "";
  return [{ key: "now", at: null, what: words(`evaluation.why.now.${why.step}`), who, why: null }];
}
