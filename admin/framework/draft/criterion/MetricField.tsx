import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { readScheme, type SchemeData } from "../../scheme/scheme-data.ts";
import { writeScheme } from "../../scheme/write-scheme.ts";
import type { DraftContent } from "../draft-content.ts";
import { fold, holds } from "../find/fold.ts";
import { useWorkWords } from "../words/words.ts";
import { useDraftAround } from "./draft-access.ts";

interface MetricFieldProps {
  readonly value: string | null | undefined;
  readonly onChange: (metric: string | null) => void;
}

interface Figure {
  readonly name: string;
  readonly label: string;
  /** Whether it is yet to be made. */
  readonly isNew: boolean;
}

/** The figure of the rules that a ratio is computed from; one that there is not yet is made on the spot. */
export function MetricField({ value, onChange }: MetricFieldProps): ReactElement {
  const word = useWorkWords();
  const around = useDraftAround();
  const [typed, setTyped] = useState<string | null>(null);
  const scheme = around?.read().scheme ?? "";
  const figures = useMemo(() => figuresOf(scheme), [scheme]);
  const chosen = figures.find(({ name }) => name === value);
  const isUnknown = around !== null && (value ?? "") !== "" && !chosen;
  const take = (figure: Figure | null): void => {
    setTyped(null);
    if (figure?.isNew) around?.edit((content) => withMetric(content, figure), "alone");
    onChange(figure?.name ?? null);
  };
  const shown = chosen ? nameOf(chosen) : (value ?? "");
  return (
    <Autocomplete<Figure>
      value={chosen ?? null}
      inputValue={typed ?? shown}
      options={figures}
      data-place="metric"
      autoHighlight
      getOptionKey={({ name, isNew }) => `${name} ${String(isNew)}`}
      getOptionLabel={(figure) => (figure.isNew ? word("metric.make", { name: figure.label }) : nameOf(figure))}
      isOptionEqualToValue={(one, other) => one.name === other.name}
      filterOptions={(all) => offered(all, typed ?? "")}
      noOptionsText={word("metric.none")}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text.slice(0, 120) : null)}
      onBlur={() => setTyped(null)}
      onChange={(_event, figure) => take(figure)}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          label={word("metric.label")}
          error={isUnknown}
          helperText={isUnknown ? word("metric.unknown") : undefined}
        />
      )}
    />
  );
}

function nameOf({ name, label }: Figure): string {
  return label === "" ? name : `${label} (${name})`;
}

function figuresOf(scheme: string): Figure[] {
  const metrics = readScheme(scheme)?.metrics ?? [];
  return metrics.map(({ name, label }) => ({ name, label: label?.vi ?? "", isNew: false }));
}

/** What fits the words, and making a figure of that name where none is called so. */
function offered(all: readonly Figure[], typed: string): Figure[] {
  const fitting = all.filter((figure) => holds(nameOf(figure), typed));
  const name = metricName(typed);
  const isKnown = all.some((figure) => figure.name === name || fold(figure.label) === fold(typed));
  return name === "" || isKnown ? fitting : [...fitting, { name, label: typed.trim(), isNew: true }];
}

/** A name as formulas write it. Example: "Tỷ lệ đúng hạn" → `ty_le_dung_han`. */
export function metricName(words: string): string {
  const name = fold(words)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_\d]+|_+$/g, "");
  return name.slice(0, 40);
}

/** The draft with a ratio more among the figures of its rules, typed by the person and confirmed by the head. */
export function withMetric(content: DraftContent, { name, label }: Pick<Figure, "name" | "label">): DraftContent {
  const before = readScheme(content.scheme)?.metrics ?? [];
  const made: NonNullable<SchemeData["metrics"]>[number] = {
    name,
    label: { vi: label },
    kind: "RATIO",
    typedBy: "SELF",
  };
  return { ...content, scheme: writeScheme(content.scheme, "metrics", [...before, made]) };
}
