import { Box, Typography } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { useNotify } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { type Competency, nameOf } from "../levels.ts";
import { CellWords } from "./CellWords.tsx";
import { type ColumnGroup, columnGroups, shownCompetencies } from "./model/columns.ts";
import { spanOf } from "./model/matrix-keys.ts";
import { type CellChange, type MatrixRow, type MatrixState, rangesOfPosition } from "./model/matrix-state.ts";
import { MATRIX_LOOK } from "./matrix-styles.ts";
import { MatrixLine } from "./MatrixLine.tsx";
import { useMatrixGrid } from "./useMatrixGrid.ts";
import { useMatrixWords } from "./words.ts";

interface MatrixGridProps {
  readonly state: MatrixState;
  readonly rows: readonly MatrixRow[];
  readonly competencies: readonly Competency[];
  readonly edit: (changes: readonly CellChange[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/** Positions by competencies with the required levels in the cells, and the words of the cell in which one stands. */
export function MatrixGrid({ competencies, ...props }: MatrixGridProps): ReactElement {
  const { state, rows } = props;
  const word = useMatrixWords();
  const notify = useNotify();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => columnGroups(competencies, folded), [competencies, folded]);
  const columns = useMemo(() => shownCompetencies(groups), [groups]);
  const onPasted = (filled: number, left: number): void =>
    notify(word(left === 0 ? "pasted" : "pastedSome", { smart_count: filled, left }), {
      type: left === 0 ? "info" : "warning",
    });
  const { selection, hovered, isRefused, area, on } = useMatrixGrid({ ...props, columns, onPasted });
  const fold = (code: string): void =>
    setFolded((before) =>
      before.has(code) ? new Set([...before].filter((one) => one !== code)) : new Set(before).add(code),
    );
  const span = spanOf(selection);
  const told = hovered ?? selection;
  const [row, competency] = [rows[told.row], columns[told.column]];
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1, displayPrint: "none" }}>
        {word("keys")}
      </Typography>
      <Box ref={area} sx={MATRIX_LOOK} {...on}>
        <table role="grid" aria-label={word("title")} aria-multiselectable>
          <colgroup>
            <col />
            {groups.flatMap(({ code, isFolded, competencies: own }) =>
              isFolded ? [<col key={code} />] : own.map((one) => <col key={one.code} />),
            )}
          </colgroup>
          <Head groups={groups} onFold={fold} />
          <tbody>
            {rows.map((line, index) => {
              const isChosen = index >= span.rows[0] && index <= span.rows[1];
              return (
                <MatrixLine
                  key={line.position.id}
                  index={index}
                  row={line}
                  groups={groups}
                  ranges={rangesOfPosition(state, line.position.id)}
                  read={state.read.get(line.position.id)?.ranges}
                  active={selection.row === index ? selection.column : -1}
                  from={isChosen ? span.columns[0] : -1}
                  to={isChosen ? span.columns[1] : -1}
                />
              );
            })}
          </tbody>
        </table>
      </Box>
      <Box sx={{ displayPrint: "none" }}>
        {row && competency && (
          <CellWords
            row={row}
            competency={competency}
            range={rangesOfPosition(state, row.position.id).get(competency.code)}
            isRefused={isRefused && hovered === null}
          />
        )}
      </Box>
    </>
  );
}

interface HeadProps {
  readonly groups: readonly ColumnGroup[];
  readonly onFold: (code: string) => void;
}

function Head({ groups, onFold }: HeadProps): ReactElement {
  const word = useMatrixWords();
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {word("position")}
        </th>
        {groups.map(({ code, name, isFolded, competencies }) => (
          <th key={code} scope="colgroup" colSpan={isFolded ? 1 : competencies.length}>
            <button
              type="button"
              aria-expanded={!isFolded}
              aria-label={word(isFolded ? "unfold" : "fold", { group: format.text(name) })}
              onClick={() => onFold(code)}
            >
              {isFolded ? "▸" : "▾"} {format.text(name)}
            </button>
          </th>
        ))}
      </tr>
      <tr>
        {groups.map(({ code, isFolded, competencies }) =>
          isFolded ? (
            <th key={code} scope="col" className="competency" />
          ) : (
            competencies.map((competency) => (
              <th key={competency.code} scope="col" className="competency" title={format.text(nameOf(competency))}>
                <strong>{competency.code}</strong>
                <small>{format.text(nameOf(competency))}</small>
              </th>
            ))
          ),
        )}
      </tr>
    </thead>
  );
}
