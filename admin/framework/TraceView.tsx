import BlockOutlinedIcon from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlineIcon from "@mui/icons-material/CheckCircleOutlined";
import InfoOutlinedIcon from "@mui/icons-material/InfoOutlined";
import HelpOutlineIcon from "@mui/icons-material/HelpOutlineOutlined";
import RadioButtonUncheckedIcon from "@mui/icons-material/RadioButtonUnchecked";
import { Alert, Box, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";
import { type Ratios, type TraceLine, type TraceNode, traceSections } from "./trace-lines.ts";
import { Code } from "./version/SchemeView.tsx";

/** A reason in a sentence, as the rating gives it beside the trace. */
export interface TraceReason {
  readonly vi: string;
  readonly en: string;
  readonly basis: string | null;
}

interface TraceViewProps {
  /** Null when the stored trace cannot be read. */
  readonly trace: readonly TraceNode[] | null;
  readonly reasons?: readonly TraceReason[];
  /** Names of metrics that are shares, where the regulation is at hand; they are then shown as per cent. */
  readonly ratios?: Ratios;
}

/** From the answers to the grade, step by step, each with its legal basis: an argument that one can check with a pencil. */
export function TraceView({ trace, reasons = [], ratios }: TraceViewProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  if (trace === null) return <Alert severity="info">{translate("framework.trace.unreadable")}</Alert>;
  const sections = traceSections(trace, locale, ratios);
  return (
    <Stack sx={{ gap: 2.5 }}>
      {reasons.length > 0 && (
        <Alert severity="info" icon={false}>
          {reasons.map((reason) => (
            <Typography key={reason.vi}>
              {locale === "en" ? reason.en : reason.vi}
              {reason.basis !== null && <Basis text={reason.basis} />}
            </Typography>
          ))}
        </Alert>
      )}
      <Part title="criteria" lines={sections.criteria} />
      <Part title="metrics" lines={sections.metrics} />
      <Part title="findings" lines={sections.findings} />
      <Part title="formulas" lines={sections.formulas} />
      <Part title="cases" lines={sections.cases} />
      <Part title="result" lines={sections.result} />
    </Stack>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly TraceLine[] }): ReactElement | null {
  const translate = useTranslate();
  if (lines.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="subtitle1" component="h3" sx={{ borderBottom: 1, borderColor: "divider", pb: 0.5 }}>
        {translate(`framework.trace.${title}`)}
      </Typography>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </Box>
  );
}

const VERDICTS: ReadonlySet<TraceLine["kind"]> = new Set(["BAND", "GRADE", "GATE", "CONDITION", "SPECIAL_CASE"]);

function Line({ line }: { readonly line: TraceLine }): ReactElement {
  if (line.kind === "GROUP") return <Group line={line} />;
  if (VERDICTS.has(line.kind)) return <Verdict line={line} />;
  return (
    <Row title={line.title} value={<Value line={line} />} strong={line.kind === "FORMULA"}>
      {line.kind !== "ROUNDING" && line.formula !== "" && <Code>{line.formula}</Code>}
      {line.kind === "METRIC" &&
        line.children.map((child) => (
          <Typography key={child.id} variant="body2" color="textSecondary">
            {child.title}
          </Typography>
        ))}
      <Terms line={line} />
      <Basis text={line.basis} />
    </Row>
  );
}

function Group({ line }: { readonly line: TraceLine }): ReactElement {
  return (
    <Box sx={{ mt: 1 }}>
      <Row title={line.title} value={<Value line={line} />} strong>
        <Basis text={line.basis} />
      </Row>
      <Box sx={{ pl: { xs: 1, sm: 2 }, borderLeft: 2, borderColor: "divider" }}>
        {line.children.map((child) => (
          <Line key={child.id} line={child} />
        ))}
      </Box>
    </Box>
  );
}

/** A question and its answer: the band, a condition, a gate, the grade. */
function Verdict({ line }: { readonly line: TraceLine }): ReactElement {
  const translate = useTranslate();
  const said = useVerdict(line);
  return (
    <Row title={line.title} value={said.icon} strong={line.kind === "GRADE"}>
      {line.kind !== "GRADE" && <Typography variant="body2">{said.text}</Typography>}
      {line.kind !== "BAND" && line.formula !== "" && <Code>{line.formula}</Code>}
      {line.kind === "GRADE" && <Typography>{translate("framework.trace.grade", { grade: line.grade })}</Typography>}
      <Terms line={line} />
      <Basis text={line.basis} />
    </Row>
  );
}

interface Said {
  readonly text: string;
  readonly icon: ReactElement;
}

function useVerdict(line: TraceLine): Said {
  const translate = useTranslate();
  const { grade, value, formula: band, unitGrade, effect } = line;
  const say = (key: string): string =>
    translate(`framework.trace.${key}`, { grade: grade || "–", value, band, unitGrade });
  switch (line.kind) {
    case "BAND":
      return { text: say("band"), icon: <CheckCircleOutlineIcon color="success" /> };
    case "GRADE":
      return { text: say("grade"), icon: <CheckCircleOutlineIcon color="primary" /> };
    case "SPECIAL_CASE":
      return { text: say(`effect.${effect}`), icon: caseIcon(effect) };
    case "GATE":
      return gateSaid(line, say);
    default:
      return conditionSaid(line, say);
  }
}

function caseIcon(effect: string): ReactElement {
  return effect === "NOTE" ? <InfoOutlinedIcon color="info" /> : <BlockOutlinedIcon color="error" />;
}

/** A gate in words of its kind: a requirement holds or not; a limit strikes or not; the unit's grade may be unknown. */
function gateSaid({ outcome, effect, unitGrade, grade }: TraceLine, say: (key: string) => string): Said {
  if (outcome === "absent") return { text: say("gateOpen"), icon: <HelpOutlineIcon color="warning" /> };
  if (effect === "REQUIRE")
    return outcome === "yes"
      ? { text: say("required"), icon: <CheckCircleOutlineIcon color="success" /> }
      : { text: say("unmet"), icon: <BlockOutlinedIcon color="error" /> };
  if (outcome === "no") return { text: say("gatePassed"), icon: <RadioButtonUncheckedIcon color="disabled" /> };
  if (effect === "CAP_BY_UNIT_GRADE" && unitGrade === "")
    return { text: say("unitGradeUnknown"), icon: <HelpOutlineIcon color="warning" /> };
  const said = effect === "CAP_BY_UNIT_GRADE" ? `${say("unitGrade")}. ` : "";
  return { text: `${said}${grade === "" ? "" : say("gateStruck")}`, icon: <BlockOutlinedIcon color="error" /> };
}

function conditionSaid({ outcome }: TraceLine, say: (key: string) => string): Said {
  if (outcome === "absent") return { text: say("gateOpen"), icon: <HelpOutlineIcon color="warning" /> };
  return outcome === "yes"
    ? { text: say("conditionHolds"), icon: <CheckCircleOutlineIcon color="success" /> }
    : { text: say("conditionFails"), icon: <RadioButtonUncheckedIcon color="disabled" /> };
}

function Value({ line }: { readonly line: TraceLine }): ReactElement {
  const translate = useTranslate();
  if (line.outcome === "yes" || line.outcome === "no") return <>{translate(`framework.trace.${line.outcome}`)}</>;
  if (line.outcome === "stated" && line.answer === "") return <></>;
  if (line.outcome === "stated") return <>{translate(`framework.trace.answer.${line.answer}`, { _: line.answer })}</>;
  if (line.outcome === "absent")
    return (
      <Typography component="span" color="warning" variant="body2">
        {translate("framework.trace.absent")}
      </Typography>
    );
  return (
    <>
      <strong>{line.value}</strong>
      {line.exact !== "" && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: "block" }}>
          {translate("framework.trace.exact", { exact: line.exact })}
        </Typography>
      )}
    </>
  );
}

function Terms({ line }: { readonly line: TraceLine }): ReactElement | null {
  const translate = useTranslate();
  if (line.terms.length === 0) return null;
  return (
    <Box sx={{ mt: 0.5, typography: "body2", color: "text.secondary" }}>
      {translate("framework.trace.terms")}:
      <Box component="ul" sx={{ my: 0.25, pl: 2.5 }}>
        {line.terms.map((term) => (
          <li key={term.name}>
            {term.name} = <strong>{termValue(term.value, translate)}</strong>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function termValue(value: string, translate: (key: string) => string): string {
  if (value === "") return translate("framework.trace.absent");
  if (value === "true" || value === "false") return translate(`framework.trace.${value === "true" ? "yes" : "no"}`);
  return value;
}

function Basis({ text }: { readonly text: string }): ReactElement | null {
  const translate = useTranslate();
  if (text === "") return null;
  return (
    <Typography variant="body2" component="span" color="textSecondary" sx={{ display: "block" }}>
      {translate("framework.trace.basis", { basis: text })}
    </Typography>
  );
}

function Row({
  title,
  value,
  strong = false,
  children,
}: {
  readonly title: string;
  readonly value: ReactNode;
  readonly strong?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: 2, py: 0.75 }}>
      <Box>
        <Typography component="span" sx={{ fontWeight: strong ? 600 : 400 }}>
          {title}
        </Typography>
        {children}
      </Box>
      <Box sx={{ textAlign: "right" }}>{value}</Box>
    </Box>
  );
}
