import { memo, type ReactElement } from "react";
import { GoTo } from "../../shared/ui/parts.tsx";
import { type Competency, isYesOrNo, levelOptions, type Range, rangeText } from "../levels.ts";
import type { Ranges } from "../requirement/requirement-rows.ts";
import type { ColumnGroup } from "./model/columns.ts";
import { fits } from "./model/matrix-keys.ts";
import { isChanged, type MatrixRow } from "./model/matrix-state.ts";
import { useMatrixWords } from "./words.ts";

interface MatrixLineProps {
  readonly index: number;
  readonly row: MatrixRow;
  readonly groups: readonly ColumnGroup[];
  readonly ranges: Ranges;
  /** What the position required when it was read. */
  readonly read: Ranges | undefined;
  /** The column where one stands; -1 where it is another line. */
  readonly active: number;
  /** First and last column of the block that is chosen in this line; -1 for none. */
  readonly from: number;
  readonly to: number;
}

const NONE: Ranges = new Map();

/** What one position requires; drawn again only when that changes or one stands in it. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps): ReactElement {
  const { index, row, groups, ranges, read = NONE, active, from, to } = props;
  const word = useMatrixWords();
  const { position } = row;
  return (
    <tr>
      <th scope="row">
        <GoTo to={`/positions/${position.id}/show?tab=requirements`}>{position.name}</GoTo>{" "}
        <small>{position.code}</small>
      </th>
      {groups.map(({ code, isFolded, competencies, first }) =>
        isFolded ? (
          <td key={code} className="folded">
            {word("folded", { smart_count: competencies.filter((one) => ranges.has(one.code)).length })}
          </td>
        ) : (
          competencies.map((competency, place) => {
            const column = first + place;
            const range = ranges.get(competency.code);
            const isChosen = column >= from && column <= to;
            const isUnsaved = isChanged(read, ranges, competency.code);
            return (
              <td
                key={competency.code}
                role="gridcell"
                data-cell={`${String(index)}:${String(column)}`}
                data-level={range?.maxLevel}
                tabIndex={active === column ? 0 : -1}
                aria-selected={isChosen}
                aria-readonly={!position.canSetRequirements.allowed || undefined}
                className={classOf(row, competency, { range, isChosen, isUnsaved })}
              >
                {range === undefined ? "" : isYesOrNo(competency) ? word("met") : rangeText(range)}
              </td>
            );
          })
        ),
      )}
    </tr>
  );
});

interface CellLook {
  readonly range: Range | undefined;
  readonly isChosen: boolean;
  readonly isUnsaved: boolean;
}

function classOf({ position }: MatrixRow, competency: Competency, { range, isChosen, isUnsaved }: CellLook): string {
  const isWrong = range !== undefined && !fits(competency, position.positionClass, range);
  const classes = [
    range === undefined ? "" : "set",
    isWrong ? "wrong" : "",
    isUnsaved ? "changed" : "",
    isChosen ? "chosen" : "",
    position.canSetRequirements.allowed ? "" : "closed",
  ];
  return classes.filter((one) => one !== "").join(" ");
}

/** Levels that a competency has for the class of a position, in words. Example: "3, 4, 5". */
export function levelsOf(competency: Competency, { position }: MatrixRow): string {
  return levelOptions(competency, position.positionClass)
    .map(({ level }) => String(level))
    .join(", ");
}
