import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Frameworks } from "../../../../schema/operations/framework.ts";
import { Search } from "../../../../schema/operations/app/search.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { useSettled } from "../../preview/useSettled.ts";
import { useWorkWords } from "../words/words.ts";

/** Where parts are taken from: a framework, or a criterion found by its words together with its framework. */
export interface Source {
  readonly key: string;
  readonly kind: "frameworks" | "criteria";
  readonly title: string;
  readonly hint: string;
  readonly versions: readonly { readonly id: string; readonly number: number | null }[];
  /** Of the criterion that was found. */
  readonly criterionCode: string | null;
}

interface SourceFieldProps {
  readonly isCompetency: boolean;
  readonly value: Source | null;
  readonly onPick: (source: Source | null) => void;
}

const FEW = 8;

/** One field that finds frameworks by name and criteria by their words, with or without accents. */
export function SourceField({ isCompetency, value, onPick }: SourceFieldProps): ReactElement {
  const word = useWorkWords();
  const [typed, setTyped] = useState("");
  const { sources, isFetching } = useSources(useSettled(typed, 200), isCompetency);
  return (
    <Autocomplete<Source>
      fullWidth
      openOnFocus
      value={value}
      options={value === null || sources.some(({ key }) => key === value.key) ? sources : [value, ...sources]}
      loading={isFetching}
      groupBy={({ kind }) => word(`take.${kind}`)}
      getOptionLabel={({ title }) => title}
      isOptionEqualToValue={(one, other) => one.key === other.key}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text.slice(0, 100) : "")}
      onChange={(_event, picked) => onPick(picked)}
      noOptionsText={word(typed.length < 2 ? "take.more" : "take.none")}
      renderOption={({ key: _key, ...row }, source) => (
        <Box component="li" key={source.key} {...row}>
          <Box sx={{ minWidth: 0 }}>
            {source.title}
            <Typography variant="body2" color="textSecondary">
              {source.hint}
            </Typography>
          </Box>
        </Box>
      )}
      renderInput={(props) => <TextField {...props} autoFocus label={word("take.source")} />}
    />
  );
}

function useSources(typed: string, isCompetency: boolean): { sources: readonly Source[]; isFetching: boolean } {
  const format = useFormat();
  const kind = isCompetency ? "COMPETENCY" : "EVALUATION";
  const search = typed.trim();
  const frameworks = useAsk(
    Frameworks,
    { filter: { kind, ...(search === "" ? {} : { search }) }, page: { page: 1, perPage: FEW } },
    { keepFor: "take" },
  );
  const criteria = useAsk(
    Search,
    { text: search, kinds: ["CRITERION"] },
    { enabled: !isCompetency && search.length > 1, keepFor: "take" },
  );
  const found = (frameworks.data?.frameworks.items ?? []).map((framework): Source => ({
    key: framework.id,
    kind: "frameworks",
    title: `${framework.code} · ${format.text({ vi: framework.nameVi, en: framework.nameEn })}`,
    hint: framework.ownerUnit?.name ?? "",
    versions: [...framework.versions].sort((one, other) => rank(one.status) - rank(other.status)),
    criterionCode: null,
  }));
  const worded = (search.length > 1 ? (criteria.data?.search ?? []) : []).flatMap((hit): Source[] =>
    hit.withinId === null
      ? []
      : [
          {
            key: hit.id,
            kind: "criteria",
            title: `${hit.code ?? ""} ${format.text({ vi: hit.name, en: hit.nameEn })}`.trim(),
            hint: hit.place ?? "",
            versions: [{ id: hit.withinId, number: null }],
            criterionCode: hit.code,
          },
        ],
  );
  return { sources: [...found, ...worded], isFetching: frameworks.isFetching || criteria.isFetching };
}

/** What is in force comes first, then what is being written, then what was. */
function rank(status: string): number {
  return ["PUBLISHED", "DRAFT"].indexOf(status) + 1 || 3;
}
