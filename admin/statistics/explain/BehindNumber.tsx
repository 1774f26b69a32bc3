import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useCanAccess, useTranslate } from "react-admin";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { Cycles } from "../../../schema/operations/cycle.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { useWhyWords } from "../../shared/ui/why/words.ts";
import { type Key, labelOf, type MeasureId } from "../table/table.ts";
import { countsEvaluations, evaluationsBehind, evaluationsPath } from "./evaluations-behind.ts";
import type { AskedOf } from "./Explained.tsx";

interface BehindNumberProps {
  readonly query: AskedOf;
  readonly keys: readonly Key[];
  readonly measure: MeasureId;
  /** Who reads published numbers reads no rows. */
  readonly exact: boolean;
}

/** The way to the evaluations that a number counts, for who may read them. */
export function BehindNumber({ query, keys, measure, exact }: BehindNumberProps): ReactElement {
  const words = useWhyWords();
  const translate = useTranslate();
  const format = useFormat();
  const { canAccess } = useCanAccess({ resource: "evaluations", action: "list" });
  const behind = evaluationsBehind({ ...query, keys });
  if (!countsEvaluations(measure)) return <Typography>{words("noneBehind")}</Typography>;
  if (!exact || canAccess === false) return <Typography>{words("mayNot")}</Typography>;
  if (behind.isManyCycles) return <Typography>{words("tooMany")}</Typography>;
  const names = behind.notFiltered.map((dimension) => translate(`dashboards.dimension.${dimension}`)).join(", ");
  return (
    <Stack sx={{ gap: 0.5 }}>
      {behind.period === null ? (
        <GoTo to={evaluationsPath(behind.filter)}>
          {words("behindOf", { name: keys.length === 0 ? translate("statistics.total") : labelOf(keys, format) })}
        </GoTo>
      ) : (
        <ByCycle period={behind.period} filter={behind.filter} />
      )}
      <Typography variant="body2" color="textSecondary">
        {[words("behindHint"), names === "" ? "" : words("notFiltered", { names })].filter(Boolean).join(" ")}
      </Typography>
    </Stack>
  );
}

type CycleFilter = NonNullable<VariablesOf<typeof Cycles>["filter"]>;

interface ByCycleProps {
  readonly period: { readonly kind: string; readonly track: string; readonly lastDay: string };
  readonly filter: Readonly<Record<string, string | boolean>>;
}

/** Cycles of several units may end on one day: each has its own list. */
function ByCycle({ period, filter }: ByCycleProps): ReactElement {
  const words = useWhyWords();
  const asked = { kind: period.kind, track: period.track, on: period.lastDay } as CycleFilter;
  const query = useAsk(Cycles, { filter: asked, page: { page: 1, perPage: 20 } }, { staleTime: 60_000 });
  return (
    <Asked query={query} lines={1}>
      {({ cycles }) => (
        <>
          {cycles.items
            .filter(({ endsOn }) => endsOn === period.lastDay)
            .map(({ id, name, unit }) => (
              <GoTo key={id} to={evaluationsPath({ ...filter, cycleId: id })}>
                {words("behindOf", { name: `${name} – ${unit.name}` })}
              </GoTo>
            ))}
        </>
      )}
    </Asked>
  );
}
