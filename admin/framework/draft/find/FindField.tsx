import SearchIcon from "@mui/icons-material/Search";
import { Autocomplete, Box, InputAdornment, TextField, Typography } from "@mui/material";
import { memo, type ReactElement, type RefObject, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useJump } from "../defects/jump-context.ts";
import { partWord } from "../defects/place-names.ts";
import type { DraftContent } from "../draft-content.ts";
import { useWorkWords } from "../words/words.ts";
import { type DraftLine, foundIn } from "./draft-lines.ts";

interface FindFieldProps {
  /** The draft as it is; keeps its identity, so that typing elsewhere does not draw this field. */
  readonly draft: RefObject<DraftContent>;
  readonly input: RefObject<HTMLInputElement | null>;
}

const EMPTY: readonly DraftLine[] = [];

/** Finds words anywhere in the draft, with or without accents; what is chosen is shown where it is edited. */
export const FindField = memo(function FindField({ draft, input }: FindFieldProps): ReactElement {
  const word = useWorkWords();
  const jump = useJump();
  const whatOf = useWhat();
  const [typed, setTyped] = useState("");
  const lines = useMemo(() => (typed === "" ? EMPTY : foundIn(draft.current, typed)), [draft, typed]);
  return (
    <Autocomplete<DraftLine>
      size="small"
      value={null}
      inputValue={typed}
      options={lines}
      open={typed !== ""}
      blurOnSelect
      autoHighlight
      groupBy={({ tab }) => word(`find.groups.${tab}`)}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ path }) => path}
      filterOptions={(all) => all}
      forcePopupIcon={false}
      noOptionsText={word("find.none")}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text.slice(0, 100) : "")}
      onChange={(_event, line) => {
        setTyped("");
        if (line) jump?.(line.path);
      }}
      slotProps={{ popper: { placement: "bottom-start", sx: { minWidth: { xs: 280, sm: 420 } } } }}
      sx={{ flex: "1 1 180px", maxWidth: { sm: 300 }, "& .MuiFormControl-root": { m: 0 } }}
      renderOption={({ key: _key, ...row }, line) => (
        <Box component="li" key={line.path} {...row}>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2">{line.title}</Typography>
            <Typography variant="caption" color="textSecondary" sx={{ display: "block" }} noWrap>
              {`${whatOf(line)}${line.title.endsWith(line.text) ? "" : `: ${line.text}`}`}
            </Typography>
          </Box>
        </Box>
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          hiddenLabel
          inputRef={input}
          placeholder={word("find.label")}
          slotProps={{
            ...props.slotProps,
            htmlInput: { ...props.slotProps.htmlInput, "aria-label": word("find.open") },
            input: {
              ...props.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
});

/** What a line is in the words of the forms. Example: of `scheme.rollUp.0` → "Tổng hợp các kỳ". */
function useWhat(): (line: DraftLine) => string {
  const translate = useTranslate();
  return ({ tab, what }) => partWord(tab, what, translate);
}
