import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Divider, IconButton, ListItemText, ListSubheader, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useReason } from "../../shared/ui/AbilityButton.tsx";
import { type HeadRow, subjectName } from "./head-rows.ts";
import { useAsking } from "./verb/asking.tsx";
import { VerbDialog } from "./verb/VerbDialog.tsx";

const VERBS = [
  { verb: "review", ability: "canConfirmReview", label: "evaluation.decide.review" },
  { verb: "score", ability: "canScore", label: "evaluation.score.open" },
  { verb: "PARTY", ability: "canRecordPartyOpinion", label: "evaluation.opinion.PARTY.open" },
  { verb: "HR", ability: "canProposeByHr", label: "evaluation.opinion.HR.open" },
  { verb: "notice", ability: "canIssueNotice", label: "evaluation.notice.open" },
  { verb: "return", ability: "canReturn", label: "evaluation.decide.return" },
  { verb: "skip", ability: "canSkipStep", label: "evaluation.decide.skip" },
  { verb: "notRated", ability: "canMarkNotRated", label: "evaluation.decide.notRated" },
  { verb: "supersede", ability: "canSupersede", label: "evaluation.supersede.open" },
  { verb: "unlock", ability: "canUnlock", label: "evaluation.decide.unlock" },
] as const;

type Verb = (typeof VERBS)[number];
type VerbName = Verb["verb"];

interface RowMenuProps {
  readonly row: HeadRow;
  /** In a grid the arrow keys lead here, not the Tab key. */
  readonly outsideTab?: boolean;
}

/** What else can be done with an evaluation: what is open first, then what is closed, each with the rule that says why. */
export function RowMenu({ row, outsideTab = false }: RowMenuProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [verb, setVerb] = useState<VerbName | null>(null);
  const shown = VERBS.filter((each) => belongs(each, row));
  const open = shown.filter(({ ability }) => row.abilities[ability].allowed);
  const closed = shown.filter(({ ability }) => !row.abilities[ability].allowed);
  const ask = useAsking();
  const choose = (next: VerbName): void => {
    setAnchor(null);
    if (ask === null) setVerb(next);
    else ask({ id: row.id, verb: next });
  };
  return (
    <>
      <IconButton
        size="small"
        tabIndex={outsideTab ? -1 : 0}
        aria-label={translate("evaluation.table.more", { name: subjectName(row) })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem component={LinkBase} to={`/evaluations/${row.id}/show`}>
          {translate("evaluation.table.why")}
        </MenuItem>
        {open.map((each) => (
          <MenuItem key={each.verb} onClick={() => choose(each.verb)}>
            {translate(each.label)}
          </MenuItem>
        ))}
        {closed.length > 0 && <Divider />}
        {closed.length > 0 && (
          <ListSubheader disableSticky role="presentation" sx={{ lineHeight: 2, bgcolor: "transparent" }}>
            {translate("evaluation.table.closed")}
          </ListSubheader>
        )}
        {[...Map.groupBy(closed, ({ ability }) => row.abilities[ability].rule)].map(([rule, verbs]) => (
          <Closed key={rule} rule={rule} verbs={verbs} row={row} />
        ))}
      </Menu>
      {verb !== null && <VerbDialog verb={verb} row={row} onClose={() => setVerb(null)} />}
    </>
  );
}

/** A verb whose step this evaluation never goes through is not spoken of. */
function belongs({ verb }: Verb, { steps, needsReview, frameworkVersion }: HeadRow): boolean {
  if (verb === "PARTY") return steps.includes("PARTY_OPINION");
  if (verb === "HR") return steps.includes("HR_PROPOSAL");
  if (verb === "notice") return steps.includes("NOTICE");
  if (verb === "review") return needsReview;
  return verb !== "score" || frameworkVersion.scheme.method !== "JUDGED";
}

interface ClosedProps {
  readonly rule: string | null;
  readonly verbs: readonly Verb[];
  readonly row: HeadRow;
}

/** Verbs that one rule closes, with its sentence. */
function Closed({ rule, verbs, row }: ClosedProps): ReactElement {
  const translate = useTranslate();
  const said = useReason({ allowed: false, rule });
  const reason = rule === "evaluation.step" ? said.replace("…", translate(`evaluation.step.${row.step}`)) : said;
  return (
    <MenuItem aria-disabled sx={{ maxWidth: 400, cursor: "default" }}>
      <ListItemText
        primary={verbs.map(({ label }) => translate(label)).join(" · ")}
        secondary={reason}
        slotProps={{
          primary: { color: "textSecondary", sx: { whiteSpace: "normal" } },
          secondary: { sx: { whiteSpace: "normal" } },
        }}
      />
    </MenuItem>
  );
}
