import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { UnitById } from "../../../schema/operations/organization.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts } from "../../shared/ui/parts.tsx";
import { useWhyWords } from "../../shared/ui/why/words.ts";
import { type Key, nameOf } from "../table/table.ts";
import type { AskedOf } from "./Explained.tsx";

interface ScopeOfNumberProps {
  readonly query: AskedOf;
  readonly keys: readonly Key[];
}

/** Unit, period and filters that a number is reckoned over, in words. */
export function ScopeOfNumber({ query, keys }: ScopeOfNumberProps): ReactElement {
  const translate = useTranslate();
  const words = useWhyWords();
  const format = useFormat();
  const { filter } = query;
  const list = (values: readonly string[] | null | undefined, say: (value: string) => string): string =>
    (values ?? []).map(say).join(", ");
  const endsOf = (from: string | null | undefined, to: string | null | undefined): string => {
    if (!from && !to) return "";
    return from === to ? format.day(from) : format.span(from, to);
  };
  const dimension = (name: string): string => translate(`dashboards.dimension.${name}`);
  const facts: (readonly [string, ReactNode])[] = [
    ...(keys.some((key) => key.dimension === "UNIT")
      ? []
      : [[words("unit"), <UnitName key="unit" id={query.unitId} />] as const]),
    ...keys.map((key) => [dimension(key.dimension), nameOf(key, format)] as const),
    [words("subject"), words(filter.subject === "UNIT" ? "UNIT" : "PERSON")],
    [translate("dashboards.kind"), filter.kind ? translate(`cycle.kind.${filter.kind}`) : ""],
    [translate("dashboards.track"), filter.track ? translate(`tracking.trackOf.${filter.track}`) : ""],
    [dimension("CYCLE"), query.cycleName ?? ""],
    [words("cyclesEnding"), endsOf(filter.from, filter.to)],
    [dimension("POSITION_CLASS"), list(filter.positionClasses, (one) => translate(`evaluation.board.class.${one}`))],
    [dimension("SUBJECT_TYPE"), list(filter.subjectTypes, (one) => translate(`organization.subjectType.${one}`))],
    [dimension("STEP"), list(filter.steps, (one) => translate(`evaluation.step.${one}`))],
    [dimension("GRADE"), list(filter.grades, String)],
    [dimension("DUTY_GROUP"), list(filter.dutyGroups, String)],
    [
      dimension("LEADING"),
      filter.leading === null || filter.leading === undefined
        ? ""
        : translate(filter.leading ? "dashboards.leaders" : "dashboards.others"),
    ],
  ];
  return <Facts facts={facts.filter(([, value]) => value !== "")} />;
}

function UnitName({ id }: { readonly id: string }): ReactElement {
  const { data } = useAsk(UnitById, { id }, { staleTime: 60_000 });
  return <>{data?.unit?.name ?? "…"}</>;
}
