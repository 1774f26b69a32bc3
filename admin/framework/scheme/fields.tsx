import { Box, Checkbox, MenuItem, TextField } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { useWorkWords } from "../draft/words/words.ts";
import { useGrades } from "./scheme-context.ts";

interface ExactProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Where the framework file has it, for whoever goes to a fault. */
  readonly place?: string;
  readonly onChange: (value: string) => void;
}

/** An exact number of the rules; empty when there is none. */
export function Exact({ label, value, place, onChange }: ExactProps): ReactElement {
  const { locale } = useFormat();
  const word = useWorkWords();
  const shown = locale === "en" ? (value ?? "") : (value ?? "").replace(".", ",");
  const isWrong = value !== undefined && value !== "" && !/^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/.test(value);
  return (
    <TextField
      label={label}
      value={shown}
      error={isWrong}
      helperText={isWrong ? word("wrong.number") : undefined}
      data-place={place}
      onChange={(event) => onChange(event.target.value.replace(",", ".").trim())}
      slotProps={{ htmlInput: { inputMode: "decimal", maxLength: 65 } }}
      sx={{ minWidth: 90 }}
    />
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly all: readonly string[];
  /** Branch of the messages that has a word for each. */
  readonly words?: string;
  /** The word for each where no branch has it. */
  readonly wordOf?: (value: string) => string;
  readonly open?: boolean;
  readonly place?: string;
  /** A sentence about what is chosen. */
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** One of a few words; `open` lets it be none. */
export function Pick({
  label,
  value = "",
  all,
  words,
  wordOf,
  open = false,
  place,
  hint,
  onChange,
}: PickProps): ReactElement {
  const translate = useTranslate();
  const word = wordOf ?? ((one: string) => (words === undefined ? one : translate(`${words}.${one}`, { _: one })));
  const choices = value === "" || all.includes(value) ? all : [...all, value];
  return (
    <TextField
      select
      label={label}
      value={value}
      data-place={place}
      helperText={hint}
      onChange={(event) => onChange(event.target.value)}
    >
      {(open || value === "") && <MenuItem value="">–</MenuItem>}
      {choices.map((one) => (
        <MenuItem key={one} value={one}>
          {capital(word(one))}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** As words stand at the beginning of a field. Example: "năm" → "Năm". */
function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;
}

/** One of the grades of these rules, by code and name. */
export function PickGrade(
  props: Omit<PickProps, "label" | "all" | "words" | "wordOf"> & { readonly label?: string },
): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const grades = useGrades();
  const word = (code: string): string => {
    const name = grades.find((one) => one.code === code)?.name;
    const text = (locale === "en" ? name?.en : undefined) ?? name?.vi ?? "";
    return text === "" ? code : `${code} – ${text}`;
  };
  const codes = grades.map(({ code }) => code);
  return <Pick label={translate("framework.studio.grade")} {...props} all={codes} wordOf={word} />;
}

/** Fields side by side where there is room. */
export function Across({
  columns,
  children,
}: {
  readonly columns: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Box
      sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: columns }, minWidth: 0 }}
    >
      {children}
    </Box>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly all: readonly string[];
  /** Branch of the messages that has a word for each. */
  readonly words?: string;
  readonly place?: string;
  readonly onChange: (value: string[] | undefined) => void;
}

/** Some of a few words; none says nothing. */
export function Several({ label, value, all, words, place, onChange }: SeveralProps): ReactElement {
  const translate = useTranslate();
  const word = (one: string): string => (words === undefined ? one : translate(`${words}.${one}`, { _: one }));
  const chosen = value ?? [];
  const choose = (ticked: unknown): void => {
    const next = all.filter((one) => Array.isArray(ticked) && ticked.includes(one));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <TextField
      select
      label={label}
      value={chosen}
      data-place={place}
      onChange={(event) => choose(event.target.value)}
      slotProps={{
        select: {
          multiple: true,
          renderValue: (ticked) => capital((ticked as readonly string[]).map(word).join(", ")),
        },
      }}
    >
      {all.map((one) => (
        <MenuItem key={one} value={one} dense>
          <Checkbox size="small" checked={chosen.includes(one)} tabIndex={-1} aria-hidden sx={{ py: 0, pl: 0 }} />
          {capital(word(one))}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface WholeProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min?: number;
  readonly max: number;
  /** What holds while the field is empty; a field without it must be filled. */
  readonly otherwise?: string;
  readonly place?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number between two bounds; what is out of them is marked and not taken. */
export function Whole({ label, value, min = 1, max, otherwise, place, onChange }: WholeProps): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && (typed === "" ? otherwise === undefined : !isWithin(Number(typed), min, max));
  const type = (text: string): void => {
    const digits = text.replace(/\D/g, "").slice(0, 5);
    setTyped(digits);
    if (digits === "" && otherwise !== undefined) onChange(undefined);
    else if (digits !== "" && isWithin(Number(digits), min, max)) onChange(Number(digits));
  };
  return (
    <TextField
      label={label}
      value={typed ?? String(value ?? "")}
      data-place={place}
      error={isWrong}
      helperText={isWrong ? translate("framework.rules.between", { min, max }) : undefined}
      {...(otherwise === undefined ? {} : { placeholder: otherwise })}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
      slotProps={{
        htmlInput: { inputMode: "numeric" },
        ...(otherwise === undefined ? {} : { inputLabel: { shrink: true } }),
      }}
    />
  );
}

function isWithin(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}
