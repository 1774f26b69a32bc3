import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { Count } from "./Count.tsx";
import { WhyCount } from "./explain/ExplainedCounts.tsx";
import { Figure, Figures } from "./Figure.tsx";
import { cellOf, gradeColumns, notRatedIn, type Statistic } from "./statistic-rows.ts";

/** The unit's own sums as cards. */
export function Totals({ statistic, exact }: { readonly statistic: Statistic; readonly exact: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Figures>
      {statistic.subjects !== null && (
        <Figure
          label={translate("statistics.subjects")}
          value={
            <WhyCount statistic={statistic} isUnit={false} measure="SUBJECTS" value={statistic.subjects}>
              {format.exact(statistic.subjects)}
            </WhyCount>
          }
          note={
            statistic.completion === null
              ? ""
              : translate("statistics.completion", { share: format.share(statistic.completion) })
          }
        />
      )}
      <Figure
        label={translate("statistics.rated")}
        value={
          <WhyCount statistic={statistic} isUnit={false} measure="RATED" value={statistic.rated}>
            {format.exact(statistic.rated)}
          </WhyCount>
        }
      />
      {gradeColumns([statistic]).map((column) => {
        const cell = cellOf(statistic, column.grade);
        return (
          <Figure
            key={column.grade}
            label={format.text(column)}
            value={
              cell.kind === "count" ? (
                <WhyCount
                  {...{ statistic, isUnit: false, measure: "RATED" as const, value: cell.count, grade: column }}
                >
                  <Count cell={cell} />
                </WhyCount>
              ) : (
                <Count cell={cell} />
              )
            }
            note={cell.kind === "count" && cell.share !== null ? format.share(cell.share) : ""}
          />
        );
      })}
      {exact && <Figure label={translate("statistics.notRated")} value={format.exact(notRatedIn(statistic))} />}
    </Figures>
  );
}
