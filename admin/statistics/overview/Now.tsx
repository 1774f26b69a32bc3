import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Figure, Figures } from "../Figure.tsx";
import { nameOf, type Table, valueOf } from "../table/table.ts";
import { ValueCell } from "../table/ValueCell.tsx";

const SHOWN: readonly string[] = ["SUBJECTS", "COMPLETION", "OVERDUE", "RATED", "NOT_RATED", "MEAN_SCORE", "SELF_GAP"];

/** How far the unit is now, as cards. */
export function Now({ table }: { readonly table: Table }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Figures>
      {table.measures
        .filter(({ id }) => SHOWN.includes(id))
        .map((measure) => {
          const value = valueOf(table.total, measure.id);
          const base = measure.scale === "COUNT" || value === null || value.value === null ? null : value.base;
          return (
            <Figure
              key={measure.id}
              label={nameOf(measure, format)}
              value={
                <ValueCell value={value} scale={measure.scale} withBase={false} why={{ row: table.total, measure }} />
              }
              note={base === null ? "" : translate("dashboards.ofBase", { base: format.exact(base) })}
            />
          );
        })}
    </Figures>
  );
}
