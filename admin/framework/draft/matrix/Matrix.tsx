import AddIcon from "@mui/icons-material/Add";
import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import {
  Box,
  Button,
  Stack,
  type Theme,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { type ReactElement, useMemo, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import { Quiet } from "../../../shared/ui/states.tsx";
import type { EditDraft } from "../changes/useHistory.ts";
import type { DraftContent } from "../draft-content.ts";
import { MATRIX_LOOK } from "./matrix-styles.ts";
import { type Facet, matrixColumns, type MatrixRow, matrixRows } from "./matrix-rows.ts";
import { MatrixLine } from "./MatrixLine.tsx";
import { NarrowMatrix } from "./NarrowMatrix.tsx";
import { matrixText } from "./paste-cells.ts";
import { useMatrix } from "./useMatrix.ts";

interface MatrixProps {
  readonly content: DraftContent;
  readonly edit: EditDraft;
  readonly isCompetency: boolean;
}

const FACETS: readonly Facet[] = ["vi", "en", "points"];
const FIVE = ["1", "2", "3", "4", "5"] as const;
const NONE: readonly string[] = [];

/** Criteria by levels with the descriptors in the cells; on a phone one criterion at a time. */
export function Matrix({ content, edit, isCompetency }: MatrixProps): ReactElement {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [facet, setFacet] = useState<Facet>("vi");
  const [added, setAdded] = useState<readonly string[]>([]);
  const rows = useMemo(() => matrixRows(content.groups), [content.groups]);
  const names = matrixColumns(rows, isCompetency ? FIVE : NONE).concat(added);
  const text = JSON.stringify([...new Set(names)]);
  const columns = useMemo(() => JSON.parse(text) as string[], [text]);
  if (rows.length === 0) return <Quiet title={translate("framework.editor.matrix.none")} />;
  const facets = isCompetency ? FACETS.filter((one) => one !== "points") : FACETS;
  return (
    <Section
      title={translate("framework.editor.matrix.title")}
      subtitle={translate("framework.editor.matrix.hint")}
      flush
    >
      <Stack direction="row" sx={{ px: 2, pb: 1, gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={facet}
          aria-label={translate("framework.editor.matrix.facet")}
          onChange={(_event, next: Facet | null) => next && setFacet(next)}
        >
          {facets.map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`framework.editor.matrix.facets.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {!isCompetency && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => setAdded([...added, nextColumn(columns)])}>
            {translate("framework.editor.matrix.addColumn")}
          </Button>
        )}
        <CopyAll rows={rows} columns={columns} facet={facet} />
      </Stack>
      {isNarrow ? (
        <NarrowMatrix rows={rows} columns={columns} facet={facet} edit={edit} />
      ) : (
        <Grid content={content} rows={rows} columns={columns} facet={facet} edit={edit} />
      )}
    </Section>
  );
}

/** A level that there is not yet. Example: 1, 2, 3 → 4. */
function nextColumn(columns: readonly string[]): string {
  let number = columns.length + 1;
  while (columns.includes(String(number))) number += 1;
  return String(number);
}

interface GridProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  readonly facet: Facet;
  readonly edit: EditDraft;
}

function CopyAll({ rows, columns, facet }: Omit<GridProps, "edit">): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(matrixText(rows, columns, facet));
    notify("framework.editor.matrix.copied", { type: "info" });
  };
  return (
    <Button size="small" startIcon={<ContentCopyIcon />} data-matrix-exit onClick={() => void copy()}>
      {translate("framework.editor.matrix.copy")}
    </Button>
  );
}

function Grid({ content, rows, columns, facet, edit }: GridProps & Pick<MatrixProps, "content">): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const hint = useRef<HTMLParagraphElement>(null);
  const tell = (filled: number, left: number): void =>
    notify(left === 0 ? "framework.editor.matrix.pasted" : "framework.editor.matrix.pastedSome", {
      type: left === 0 ? "info" : "warning",
      messageArgs: { smart_count: filled, left },
    });
  const onOut = (): void => hint.current?.focus();
  const { cursor, on, onKeyDown, onPaste, onCopy, area } = useMatrix({
    content,
    rows,
    columns,
    facet,
    edit,
    onPasted: tell,
    onOut,
  });
  return (
    <>
      <Typography ref={hint} tabIndex={-1} variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
        {translate("framework.editor.matrix.keys")}
      </Typography>
      <Box ref={area} sx={MATRIX_LOOK} onKeyDown={onKeyDown} onPaste={onPaste} onCopy={onCopy}>
        <table role="grid" aria-label={translate("framework.editor.matrix.title")}>
          <thead>
            <tr>
              <th scope="col">{translate("framework.editor.matrix.criterion")}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {translate("framework.editor.matrix.level", { level: column })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, criterion, wordedFor, group }, index) => (
              <MatrixLine
                key={key}
                index={index}
                criterion={criterion}
                wordedFor={wordedFor}
                group={group}
                columns={columns}
                facet={facet}
                active={cursor.row === index ? cursor.column : -1}
                isEditing={cursor.row === index && cursor.isEditing}
                on={on}
              />
            ))}
          </tbody>
        </table>
      </Box>
    </>
  );
}
