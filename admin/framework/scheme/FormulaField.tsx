import { Box, MenuItem, MenuList, Paper, Popper, TextField, Typography } from "@mui/material";
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { columnIn, completed, type FormulaName, suggestions, wordBefore } from "./completion.ts";
import { type Fault, useFaults, useFormulaNames } from "./scheme-context.ts";

interface FormulaFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Place in the framework file, where faults of it are told. */
  readonly path: string;
  readonly onChange: (value: string) => void;
}

const MONO = "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";

/** A formula or condition: names complete themselves while one types, and what is wrong shows under its column. */
export function FormulaField({ label, value = "", path, onChange }: FormulaFieldProps): ReactElement {
  const translate = useTranslate();
  const input = useRef<HTMLTextAreaElement | null>(null);
  const list = useId();
  const faults = useFaults(path);
  const completion = useCompletion(value, onChange, input);
  return (
    <Box data-place={path} sx={{ flexGrow: 1, minWidth: 0 }}>
      <TextField
        multiline
        label={label}
        value={value}
        error={faults.length > 0}
        inputRef={input}
        onChange={(event) => {
          onChange(event.target.value);
          completion.look(event.target.value, event.target.selectionStart ?? event.target.value.length);
        }}
        onKeyDown={completion.onKeyDown}
        onBlur={completion.close}
        slotProps={{
          htmlInput: {
            spellCheck: false,
            maxLength: 1000,
            role: "combobox",
            "aria-expanded": completion.shown.length > 0,
            "aria-controls": list,
            "aria-autocomplete": "list",
            "aria-description": translate("framework.studio.completionHint"),
          },
        }}
        sx={{ "& textarea": { fontFamily: MONO, fontSize: "0.85rem" } }}
      />
      <Suggestions id={list} anchor={input.current} completion={completion} />
      {faults.map((fault) => (
        <FaultAt key={fault.message.vi} fault={fault} text={value} />
      ))}
    </Box>
  );
}

interface Completion {
  readonly shown: readonly FormulaName[];
  readonly chosen: number;
  readonly look: (text: string, caret: number) => void;
  readonly take: (name: FormulaName) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useCompletion(
  value: string,
  onChange: (value: string) => void,
  input: { readonly current: HTMLTextAreaElement | null },
): Completion {
  const names = useFormulaNames();
  const [shown, setShown] = useState<readonly FormulaName[]>([]);
  const [chosen, setChosen] = useState(0);
  const close = (): void => setShown([]);
  const look = (text: string, caret: number): void => {
    setShown(suggestions(names, wordBefore(text, caret).word));
    setChosen(0);
  };
  const take = (name: FormulaName): void => {
    const next = completed(value, input.current?.selectionStart ?? value.length, name.text);
    onChange(next.text);
    close();
    requestAnimationFrame(() => input.current?.setSelectionRange(next.caret, next.caret));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const picked = shown[chosen];
    if (picked === undefined) return;
    if (event.key === "ArrowDown") setChosen((chosen + 1) % shown.length);
    else if (event.key === "ArrowUp") setChosen((chosen + shown.length - 1) % shown.length);
    else if (event.key === "Enter" || event.key === "Tab") take(picked);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { shown, chosen, look, take, close, onKeyDown };
}

interface SuggestionsProps {
  readonly id: string;
  readonly anchor: HTMLElement | null;
  readonly completion: Completion;
}

function Suggestions({ id, anchor, completion }: SuggestionsProps): ReactElement {
  return (
    <Popper open={completion.shown.length > 0} anchorEl={anchor} placement="bottom-start" sx={{ zIndex: "modal" }}>
      <Paper variant="outlined" sx={{ maxWidth: 480 }}>
        <MenuList id={id} role="listbox" dense>
          {completion.shown.map((name, index) => (
            <MenuItem
              key={name.text}
              role="option"
              tabIndex={-1}
              selected={index === completion.chosen}
              aria-selected={index === completion.chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                completion.take(name);
              }}
            >
              <Box component="code" sx={{ fontFamily: MONO, fontSize: "0.85em", mr: 1.5 }}>
                {name.text}
              </Box>
              <Typography variant="body2" color="textSecondary" noWrap>
                {name.label}
              </Typography>
            </MenuItem>
          ))}
        </MenuList>
      </Paper>
    </Popper>
  );
}

/** The sentence of a fault, and where it names a column, the formula with a mark under that column. */
function FaultAt({ fault, text }: { readonly fault: Fault; readonly text: string }): ReactElement {
  const { locale } = useFormat();
  const column = columnIn(fault.message.en) ?? columnIn(fault.message.vi);
  const from = Math.max(0, (column ?? 1) - 30);
  return (
    <Box role="alert" sx={{ color: "error.main", mb: 0.5 }}>
      {column !== null && !text.includes("\n") && (
        <Box component="pre" aria-hidden sx={{ m: 0, fontFamily: MONO, fontSize: "0.8rem", overflow: "hidden" }}>
          {`${text.slice(from, from + 70)}\n${" ".repeat(column - 1 - from)}^`}
        </Box>
      )}
      <Typography variant="body2">{locale === "en" ? fault.message.en : fault.message.vi}</Typography>
    </Box>
  );
}
