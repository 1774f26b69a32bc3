import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Box, Button, Collapse, FormControlLabel, Stack, Switch, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { appliesToText } from "../appliesTo.ts";
import { Line } from "../draft/inputs.tsx";
import { AudienceField } from "./AudienceField.tsx";
import type { Audience, Wording } from "./scheme-data.ts";

interface WordsProps {
  readonly label: string;
  readonly value: Wording | undefined;
  readonly multiline?: boolean;
  readonly required?: boolean;
  readonly onChange: (value: Wording | undefined) => void;
}

/** The Vietnamese words of a text; without words and English there is no text. */
export function Words({ label, value, multiline = false, required = false, onChange }: WordsProps): ReactElement {
  return (
    <Line
      label={label}
      value={value?.vi}
      multiline={multiline}
      grows={!multiline}
      required={required}
      onChange={(vi) => onChange(vi === "" && !required && !value?.en ? undefined : { ...value, vi })}
    />
  );
}

/** The English of a text that is written in Vietnamese elsewhere. */
export function English({ label, value, onChange }: Omit<WordsProps, "multiline" | "required">): ReactElement {
  return (
    <Line
      grows
      label={label}
      value={value?.en}
      onChange={(en) => onChange(en === "" ? value && { vi: value.vi } : { vi: value?.vi ?? "", en })}
    />
  );
}

interface Labelled {
  readonly label: Wording;
}

interface LabelProps<T extends Labelled> {
  readonly part: T;
  readonly multiline?: boolean;
  readonly onChange: (part: T) => void;
}

/** The words that a part must have. */
export function Label<T extends Labelled>({ part, multiline = false, onChange }: LabelProps<T>): ReactElement {
  const translate = useTranslate();
  return (
    <Words
      required
      multiline={multiline}
      label={translate("framework.draft.textVi")}
      value={part.label}
      onChange={(label) => onChange({ ...part, label: label ?? { vi: "" } })}
    />
  );
}

/** What is seldom changed of a part with a label, the label's English first. */
export function LabelDetails<T extends Labelled & Detailed>({ part, onChange }: DetailsProps<T>): ReactElement {
  const translate = useTranslate();
  return (
    <Details part={part} onChange={onChange}>
      <English
        label={translate("framework.draft.textEn")}
        value={part.label}
        onChange={(label) => onChange({ ...part, label: label ?? { vi: "" } })}
      />
    </Details>
  );
}

interface BasisProps {
  readonly value: string | undefined;
  readonly onChange: (basis: string | undefined) => void;
}

/** Where the law or the regulation says it. */
export function Basis({ value, onChange }: BasisProps): ReactElement {
  const translate = useTranslate();
  return (
    <Line
      grows
      label={translate("framework.draft.basis")}
      value={value}
      maxLength={500}
      onChange={(basis) => onChange(basis === "" ? undefined : basis)}
    />
  );
}

interface Detailed {
  readonly appliesTo?: Audience | undefined;
  readonly basis?: string | undefined;
}

interface DetailsProps<T extends Detailed> {
  readonly part: T;
  readonly onChange: (part: T) => void;
  /** English wordings of the part. */
  readonly children?: ReactNode;
}

/** What is seldom changed: English wording, whom the part concerns, its legal basis; closed, it tells what is set. */
export function Details<T extends Detailed>({ part, onChange, children }: DetailsProps<T>): ReactElement {
  const { appliesTo: _audience, ...withoutAudience } = part;
  const { basis: _basis, ...withoutBasis } = part;
  return (
    <More summary={useSummary(part)}>
      {children}
      <Basis
        value={part.basis}
        onChange={(basis) => onChange(basis === undefined ? (withoutBasis as T) : { ...part, basis })}
      />
      <AudienceField
        value={part.appliesTo}
        onChange={(appliesTo) => onChange(appliesTo === undefined ? (withoutAudience as T) : { ...part, appliesTo })}
      />
    </More>
  );
}

function useSummary({ appliesTo, basis }: Detailed): string {
  const translate = useTranslate();
  const whom = audienceText(appliesTo, translate);
  return [whom, basis ?? ""].filter((text) => text !== "").join(" · ");
}

/** Whom a part concerns, in words; empty when everybody. */
export function audienceText(audience: Audience | undefined, translate: (key: string) => string): string {
  if (audience === undefined) return "";
  const open = { leading: null, classes: null, subjectTypes: null, publicContact: null };
  return appliesToText({ ...open, ...audience } as Parameters<typeof appliesToText>[0], translate);
}

interface MoreProps {
  readonly title?: string;
  readonly summary: string;
  readonly place?: string;
  readonly children: ReactNode;
}

/** Fields behind a button that tells what they hold while they are closed. */
export function More({ title, summary, place, children }: MoreProps): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Stack data-place={place} direction="row" sx={{ alignItems: "center", gap: 1, minWidth: 0 }}>
        <Button
          size="small"
          color="inherit"
          aria-expanded={open}
          endIcon={<ExpandMoreIcon sx={{ transform: open ? "rotate(180deg)" : "none" }} />}
          onClick={() => setOpen(!open)}
          sx={{ flexShrink: 0 }}
        >
          {title ?? translate("framework.studio.details")}
        </Button>
        {!open && summary !== "" && (
          <Typography variant="caption" color="textSecondary" noWrap title={summary}>
            {summary}
          </Typography>
        )}
      </Stack>
      <Collapse in={open} unmountOnExit>
        <Box sx={{ pl: 1.5, ml: 0.5, borderLeft: 2, borderColor: "divider" }}>{children}</Box>
      </Collapse>
    </>
  );
}

interface OptionalProps<T> {
  readonly title: string;
  readonly hint?: string;
  readonly value: T | undefined;
  readonly blank: () => T;
  readonly onChange: (value: T | undefined) => void;
  /** Where the framework file has it. */
  readonly place?: string;
  /** Inside another card: a line with a switch instead of a card of its own. */
  readonly inner?: boolean;
  readonly children: (value: T) => ReactNode;
}

/** A rule that a regulation may have or not: switched on again, it is as it was before it was switched off. */
export function Optional<T>(props: OptionalProps<T>): ReactElement {
  const { title, hint, value, blank, onChange, place, inner = false, children } = props;
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  const turn = (on: boolean): void => onChange(on ? (last.current ?? blank()) : undefined);
  const control = <Switch checked={value !== undefined} onChange={(event) => turn(event.target.checked)} />;
  const fields = value !== undefined && children(value);
  if (inner)
    return (
      <Box data-place={place}>
        <FormControlLabel control={control} label={title} />
        {fields && <Box sx={{ pl: 1.5, ml: 0.5, borderLeft: 2, borderColor: "divider" }}>{fields}</Box>}
      </Box>
    );
  return (
    <Box data-place={place}>
      <Section
        title={<FormControlLabel control={control} label={title} slotProps={{ typography: { variant: "h6" } }} />}
        {...(hint === undefined ? {} : { subtitle: hint })}
      >
        {fields}
      </Section>
    </Box>
  );
}

/** What the fields above mean, in a sentence that follows every change. */
export function Meaning({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box
      sx={{
        mt: 1,
        px: 1.5,
        py: 1,
        borderLeft: 3,
        borderColor: "primary.main",
        bgcolor: "action.hover",
        borderRadius: 1,
      }}
    >
      <Typography variant="body2" component="div">
        {children}
      </Typography>
    </Box>
  );
}
