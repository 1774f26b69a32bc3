import { Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { VersionDiff } from "../../../schema/operations/framework.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { Toggle } from "../draft/inputs.tsx";
import { capital, type Change, changesByPart, changesByPeople, changesByPlace } from "./change-groups.ts";
import { ChangeLine } from "./ChangeLine.tsx";

/** What changed from one version to another, place by place, and for whom. */
export function Changes({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  return (
    <Asked query={useAsk(VersionDiff, { from, to })} lines={8}>
      {({ versionDiff }) => <ChangeList diff={versionDiff} />}
    </Asked>
  );
}

type Diff = ResultOf<typeof VersionDiff>["versionDiff"];

function ChangeList({ diff }: { readonly diff: Diff }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [only, setOnly] = useState(false);
  const [who, setWho] = useState("");
  const people = changesByPeople(diff.changes, (change) => format.text(change.concerns.who));
  const shown = diff.changes.filter(
    (change) => (!only || change.weight === "SUBSTANTIVE") && (who === "" || format.text(change.concerns.who) === who),
  );
  if (diff.changes.length === 0) return <Quiet title={translate("framework.studio.diff.none")} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography role="status">
        {translate("framework.studio.diff.count", {
          substantive: diff.substantiveCount,
          wording: diff.wordingCount,
        })}
      </Typography>
      <Summary people={people} />
      <Stack
        direction={{ xs: "column", sm: "row" }}
        sx={{ gap: 2, alignItems: { sm: "center" }, displayPrint: "none" }}
      >
        <TextField
          select
          label={translate("framework.compare.for")}
          value={people.some(([one]) => one === who) ? who : ""}
          onChange={(event) => setWho(event.target.value)}
          sx={{ maxWidth: 360 }}
        >
          <MenuItem value="">{translate("framework.about.all")}</MenuItem>
          {people.map(([one]) => (
            <MenuItem key={one} value={one} sx={{ whiteSpace: "normal" }}>
              {capital(one)}
            </MenuItem>
          ))}
        </TextField>
        <Toggle label={translate("framework.studio.diff.onlySubstantive")} checked={only} onChange={setOnly} />
      </Stack>
      {shown.length === 0 && <Quiet dense title={translate("framework.compare.nothing")} />}
      {changesByPart(shown).map(([part, changes]) => (
        <Section key={part} title={translate(`framework.studio.diff.part.${part}`)}>
          <Places changes={changes} />
        </Section>
      ))}
    </Stack>
  );
}

function Summary({ people }: { readonly people: readonly (readonly [who: string, count: number])[] }): ReactElement {
  const translate = useTranslate();
  return (
    <Box>
      <Typography variant="subtitle2" component="h2">
        {translate("framework.compare.summary")}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {people.map(([who, count]) => (
          <li key={who}>{translate("framework.compare.summaryLine", { who: capital(who), smart_count: count })}</li>
        ))}
      </Box>
    </Box>
  );
}

function Places({ changes }: { readonly changes: readonly Change[] }): ReactElement {
  const format = useFormat();
  return (
    <Stack sx={{ gap: 1.5 }}>
      {changesByPlace(changes, (change) => format.text(change.place)).map(({ place, changes: inside }) => (
        <Box key={place} component="section">
          <Typography variant="subtitle1" component="h3" sx={{ breakAfter: "avoid", overflowWrap: "anywhere" }}>
            {capital(place)}
          </Typography>
          <Box
            component="ul"
            sx={{ listStyle: "none", p: 0, m: 0, pl: { sm: 2 }, borderLeft: { sm: 3 }, borderColor: { sm: "divider" } }}
          >
            {inside.map(({ field, change }, index) => (
              <ChangeLine key={`${change.path} ${String(index)}`} change={change} field={field} />
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
