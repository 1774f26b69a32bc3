import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Box, Button, IconButton, Menu, MenuItem, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { Section, Status } from "../../shared/ui/parts.tsx";
import { milestoneVerbs } from "./milestone-verbs.ts";
import { type Milestone, milestoneWord, partFinder, type Programme } from "./programme.ts";
import { VerbDialog, type VerbPlan } from "./VerbDialog.tsx";

/** Commitments with the timeline of their milestones. */
export function CommitmentList({ programme }: { readonly programme: Programme }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [verb, setVerb] = useState<VerbPlan | null>(null);
  return (
    <Section title={translate("programme.commitments")}>
      <Stack sx={{ gap: 3 }}>
        {programme.commitments.map(({ id, place, text, measure, weight, dueOn, milestones }) => (
          <Box key={id} sx={{ breakInside: "avoid" }}>
            <Typography variant="subtitle1" component="h3">
              {place}. {text || "–"}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {translate("programme.measure")}: {measure || "–"} ·{" "}
              {translate("programme.weightOf", { weight: format.exact(weight) })} ·{" "}
              {translate("programme.due", { day: format.day(dueOn) })}
            </Typography>
            <Stack
              component="ol"
              sx={{ listStyle: "none", m: 0, mt: 1, p: 0, pl: 2, borderLeft: 2, borderColor: "divider" }}
            >
              {milestones.map((milestone) => (
                <MilestoneLine key={milestone.id} milestone={milestone} onVerb={setVerb} />
              ))}
            </Stack>
          </Box>
        ))}
      </Stack>
      {verb !== null && <VerbDialog verb={verb} find={partFinder(programme)} onClose={() => setVerb(null)} />}
    </Section>
  );
}

interface MilestoneLineProps {
  readonly milestone: Milestone;
  readonly onVerb: (verb: VerbPlan) => void;
}

function MilestoneLine({ milestone, onVerb }: MilestoneLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { key, tone } = milestoneWord(milestone, localToday());
  const { text, dueOn, doneOn, evidence, excuse, remark, confirmedByName } = milestone;
  const facts = [
    translate("programme.due", { day: format.day(dueOn) }),
    ...(doneOn === null ? [] : [translate("programme.mile.doneOn", { day: format.day(doneOn) })]),
    ...(confirmedByName === null ? [] : [translate("programme.mile.confirmedBy", { name: confirmedByName })]),
  ];
  const notes = [
    ...(evidence === null ? [] : [translate("programme.mile.evidence", { text: evidence })]),
    ...(excuse === null ? [] : [translate("programme.mile.excuse", { text: excuse })]),
    ...(remark === null ? [] : [translate("programme.mile.remark", { text: remark })]),
  ];
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, py: 1, flexWrap: "wrap", alignItems: "flex-start" }}>
      <Box sx={{ flexGrow: 1, flexBasis: 220, minWidth: 0 }}>
        <Typography>{text || "–"}</Typography>
        <Typography variant="body2" color="textSecondary">
          {facts.join(" · ")}
        </Typography>
        {notes.map((note) => (
          <Typography key={note} variant="body2" sx={{ overflowWrap: "anywhere" }}>
            {note}
          </Typography>
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
        <Status tone={tone} label={translate(key)} />
        <MilestoneVerbs milestone={milestone} onVerb={onVerb} />
      </Stack>
    </Stack>
  );
}

/** The verb that comes next as a button, the others in a menu. */
function MilestoneVerbs({ milestone, onVerb }: MilestoneLineProps): ReactElement | null {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const verbs = milestoneVerbs(milestone);
  const main = verbs.filter((one) => one.main === true);
  const others = verbs.filter((one) => one.main !== true);
  if (verbs.length === 0) return null;
  return (
    <Box className="not-printed" sx={{ whiteSpace: "nowrap" }}>
      {main.map(({ plan }) => (
        <Button key={plan.title} size="small" variant="outlined" onClick={() => onVerb(plan)}>
          {translate(plan.title)}
        </Button>
      ))}
      {others.length > 0 && (
        <IconButton aria-label={translate("programme.mile.more")} onClick={(event) => setAnchor(event.currentTarget)}>
          <MoreVertIcon />
        </IconButton>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {others.map(({ plan }) => (
          <MenuItem key={plan.title} onClick={() => (setAnchor(null), onVerb(plan))}>
            {translate(plan.title)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}
