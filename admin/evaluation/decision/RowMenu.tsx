import MoreVertIcon from "@mui/icons-material/MoreVert";
import { IconButton, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { type Ability, useReason } from "../../shared/ui/AbilityButton.tsx";
import type { EvaluationRow, StepName } from "../answers/rows.ts";
import { ReasonedVerb, type ReasonedVerbName } from "./ReasonedVerb.tsx";
import { ScoreDialog } from "./ScoreDialog.tsx";

/** What else can be done with an evaluation; a verb that is closed says why. */
export function RowMenu({ row }: { readonly row: EvaluationRow }): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [verb, setVerb] = useState<ReasonedVerbName | "score" | null>(null);
  const choose = (next: ReasonedVerbName | "score"): void => {
    setAnchor(null);
    setVerb(next);
  };
  const close = (): void => setVerb(null);
  const name = row.person?.fullName ?? row.unit.name;
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate("evaluation.table.more", { name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem component={LinkBase} to={`/evaluations/${row.id}/show`}>
          {translate("evaluation.table.why")}
        </MenuItem>
        {row.frameworkVersion.scheme.method !== "JUDGED" && (
          <Item
            step={row.step}
            label="evaluation.score.open"
            ability={row.abilities.canScore}
            onChoose={() => choose("score")}
          />
        )}
        <Item
          step={row.step}
          label="evaluation.decide.return"
          ability={row.abilities.canReturn}
          onChoose={() => choose("return")}
        />
        <Item
          step={row.step}
          label="evaluation.decide.notRated"
          ability={row.abilities.canMarkNotRated}
          onChoose={() => choose("notRated")}
        />
      </Menu>
      {verb === "score" && <ScoreDialog id={row.id} name={name} onClose={close} />}
      {(verb === "return" || verb === "notRated") && <ReasonedVerb verb={verb} row={row} onClose={close} />}
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly ability: Ability;
  readonly step: StepName;
  readonly onChoose: () => void;
}

function Item({ label, ability, step, onChoose }: ItemProps): ReactElement {
  const translate = useTranslate();
  const said = useReason(ability);
  const reason = ability.rule === "evaluation.step" ? said.replace("…", translate(`evaluation.step.${step}`)) : said;
  return (
    <MenuItem
      aria-disabled={!ability.allowed}
      onClick={ability.allowed ? onChoose : undefined}
      sx={{ maxWidth: 360, ...(ability.allowed ? {} : { cursor: "default" }) }}
    >
      <ListItemText
        primary={translate(label)}
        secondary={reason === "" ? undefined : reason}
        slotProps={{
          primary: { sx: { opacity: ability.allowed ? 1 : 0.6 } },
          secondary: { sx: { whiteSpace: "normal" } },
        }}
      />
    </MenuItem>
  );
}
