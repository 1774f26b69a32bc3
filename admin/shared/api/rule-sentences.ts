import { useQuery } from "@tanstack/react-query";
import { useContext } from "react";
import { DataProviderContext, useLocale } from "react-admin";
import { RuleSentences } from "../../../schema/operations/app.ts";
import type { Sentence } from "./khung-error.ts";
import type { Call } from "./resource.ts";

/** So long one waits for the other parts of a page, to ask for the sentences of all of them at once. */
const GATHERING_MS = 50;

interface Gathering {
  readonly known: Map<string, Sentence | null>;
  readonly wanted: Set<string>;
  asking: Promise<void> | null;
}

const gatherings = new WeakMap<Call, Gathering>();

/**
 * The sentence of a rule; null for a rule that the server does not know.
 *
 * Rules that are asked for at about the same time go in one request, and each is asked for once: sentences stay the same
 * as long as the server does.
 */
export async function sentenceOf(call: Call, rule: string): Promise<Sentence | null> {
  const gathering = gatherings.get(call) ?? { known: new Map(), wanted: new Set(), asking: null };
  gatherings.set(call, gathering);
  if (!gathering.known.has(rule)) {
    gathering.wanted.add(rule);
    gathering.asking ??= ask(call, gathering);
    await gathering.asking;
  }
  return gathering.known.get(rule) ?? null;
}

async function ask(call: Call, gathering: Gathering): Promise<void> {
  await new Promise((done) => setTimeout(done, GATHERING_MS));
  const rules = [...gathering.wanted].toSorted();
  gathering.wanted.clear();
  gathering.asking = null;
  const { ruleSentences } = await call(RuleSentences, { rules });
  for (const rule of rules) gathering.known.set(rule, ruleSentences.find((one) => one.rule === rule) ?? null);
}

/**
 * The sentence of a rule in the person's language, for an ability that says no; dots until it is read, for a reason is
 * never empty, and the rule itself where the server knows no sentence.
 */
export function useRuleSentence(rule: string | null): string {
  const locale = useLocale();
  const call = useContext(DataProviderContext)?.["run"] as Call;
  const { data } = useQuery({
    queryKey: ["rule", rule],
    queryFn: () => sentenceOf(call, rule ?? ""),
    enabled: rule !== null,
    staleTime: Infinity,
  });
  if (rule === null || data === undefined) return rule === null ? "" : "…";
  if (data === null) return rule;
  // An ability carries no values: what would fill a blank is left open.
  return (locale === "en" ? data.en : data.vi).replace(/\{\w+\}/g, "…");
}
