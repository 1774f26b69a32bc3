import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Button, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { offeredVerbs, type TaskRecord } from "./task.ts";
import type { TaskVerb } from "./verbs/verb.ts";

interface TaskVerbsProps {
  readonly task: TaskRecord;
  readonly onVerb: (verb: TaskVerb) => void;
  readonly onOpen: (dialog: "split" | "collaborators") => void;
}

/** The verbs that come next as buttons, the others in a menu. */
export function TaskVerbs({ task, onVerb, onOpen }: TaskVerbsProps): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = offeredVerbs(task);
  const others: { readonly key: string; readonly act: () => void }[] = offered
    .filter(({ main }) => !main)
    .map(({ verb }) => ({ key: `task.verb.${verb.name}.do`, act: () => onVerb(verb) }));
  if (task.abilities?.canSetCollaborators.allowed === true)
    others.push({ key: "task.collaborators.do", act: () => onOpen("collaborators") });
  if (task.abilities?.canSplit.allowed === true) others.push({ key: "task.assign.split", act: () => onOpen("split") });
  const take = (act: () => void): void => {
    setAnchor(null);
    act();
  };
  return (
    <>
      {offered
        .filter(({ main }) => main)
        .map(({ verb }, index) => (
          <Button
            key={verb.name}
            variant={index === 0 ? "contained" : "outlined"}
            color={index === 0 ? "primary" : (verb.tone ?? "primary")}
            onClick={() => onVerb(verb)}
          >
            {translate(`task.verb.${verb.name}.do`)}
          </Button>
        ))}
      {others.length > 0 && (
        <Button
          color="inherit"
          endIcon={<MoreVertIcon />}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {translate("task.more")}
        </Button>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {others.map(({ key, act }) => (
          <MenuItem key={key} onClick={() => take(act)}>
            {translate(key)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
