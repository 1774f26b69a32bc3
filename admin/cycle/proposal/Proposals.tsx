import { Typography } from "@mui/material";
import { type ReactElement, useEffect, useRef } from "react";
import { useInput, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { ownUnitOf } from "../../organization/own-unit.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { formatDay, localToday } from "../../shared/text/format.ts";
import {
  type CycleKind,
  dayAfter,
  filled,
  firstDay,
  isDay,
  lastDay,
  periodParts,
  USUAL_CODES,
  usualCode,
} from "./proposed.ts";
import { useProposalWords } from "./words.ts";

/** What a new form begins with: one's own unit and the usual names; null until it is known whose unit that is. */
export function useFirstValues<V extends object>(values: V): (V & { readonly unitId: string | null }) | null {
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  if (me.isPending) return null;
  const own = me.data?.me ? ownUnitOf(me.data.me, localToday()) : null;
  return { ...values, unitId: own?.id ?? null };
}

interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly name: string;
  readonly code: string;
}

/** The period of a kind that begins on a day, as cycles are mostly called. */
export function usePeriod(): (kind: CycleKind, startsOn: string) => Period {
  const words = useProposalWords();
  return (kind, startsOn) => ({
    startsOn,
    endsOn: lastDay(kind, startsOn),
    name: words(kind, { ...periodParts(startsOn), day: formatDay(startsOn) }),
    code: usualCode(kind, startsOn),
  });
}

interface Rule {
  readonly startsOn: string;
  readonly name: string;
  readonly codePattern: string;
  readonly namePattern: string;
}

/** A series of a kind from the next period on, with the usual patterns. */
export function useRule(): (kind: CycleKind) => Rule {
  const words = useProposalWords();
  return (kind) => ({
    startsOn: dayAfter(lastDay(kind, firstDay(kind, localToday()))),
    name: words(`series${kind}`),
    codePattern: USUAL_CODES[kind],
    namePattern: words(`pattern${kind}`),
  });
}

/** Another length or first day fills the rest in anew, as long as nobody has written anything else there. */
export function CycleProposals(): null {
  const period = usePeriod();
  const { kind, startsOn } = { kind: useValue("kind") as CycleKind, startsOn: useValue("startsOn") };
  const fields = {
    startsOn: useOpen("startsOn"),
    endsOn: useOpen("endsOn"),
    name: useOpen("name"),
    code: useOpen("code"),
  };
  useChanges(kind, () => fields.startsOn.propose(firstDay(kind, localToday())));
  useChanges(`${kind} ${String(startsOn)}`, () => {
    if (!isDay(startsOn)) return;
    const next = period(kind, startsOn);
    fields.endsOn.propose(next.endsOn);
    fields.name.propose(next.name);
    fields.code.propose(next.code);
  });
  return null;
}

/** The same for a series. */
export function SeriesProposals(): null {
  const rule = useRule();
  const kind = useValue("kind") as CycleKind;
  const fields = {
    ...{ startsOn: useOpen("startsOn"), name: useOpen("name") },
    ...{ codePattern: useOpen("codePattern"), namePattern: useOpen("namePattern") },
  };
  useChanges(kind, () => {
    const next = rule(kind);
    for (const field of ["startsOn", "name", "codePattern", "namePattern"] as const) fields[field].propose(next[field]);
  });
  return null;
}

function useValue(source: string): unknown {
  return useInput({ source }).field.value as unknown;
}

/** A field that is filled in for the person until the person writes something else. */
function useOpen(source: string): { readonly propose: (value: string) => void } {
  const { field } = useInput({ source });
  const last = useRef<unknown>(field.value);
  return {
    propose: (value) => {
      if (field.value !== last.current && field.value !== "" && field.value !== null) return;
      last.current = value;
      field.onChange(value);
    },
  };
}

/** Acts when something changes, not at the beginning. */
function useChanges(subject: string, act: () => void): void {
  const before = useRef(subject);
  useEffect(() => {
    if (before.current !== subject) act();
    before.current = subject;
  }, [subject]);
}

/** How the first cycle of a series will be called, while one writes its patterns. */
export function FirstOfSeries(): ReactElement | null {
  const words = useProposalWords();
  const translate = useTranslate();
  const kind = useValue("kind") as CycleKind;
  const startsOn = useValue("startsOn");
  const patterns = { codePattern: useValue("codePattern"), namePattern: useValue("namePattern") };
  if (!isDay(startsOn)) return null;
  const to = lastDay(kind, startsOn);
  const text = (pattern: unknown): string => filled(typeof pattern === "string" ? pattern : "", startsOn, to);
  return (
    <Typography role="status" sx={{ overflowWrap: "anywhere", fontWeight: 600, mt: 0.5 }}>
      {words("first", {
        name: text(patterns.namePattern) || translate("resources.cycles.fields.name"),
        code: text(patterns.codePattern),
        from: formatDay(startsOn),
        to: formatDay(to),
      })}
    </Typography>
  );
}
