import BookmarkBorderIcon from "@mui/icons-material/BookmarkBorder";
import BookmarkIcon from "@mui/icons-material/Bookmark";
import LinkIcon from "@mui/icons-material/Link";
import { Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocation, useNavigate, useNotify } from "react-admin";
import { writeClipboard } from "./CopyButton.tsx";
import { type SavedView, viewSearch, withoutView, withView } from "./saved-views.ts";
import { useKept } from "./useKept.ts";
import { ViewDialog } from "./ViewDialog.tsx";
import { useTableWords } from "./words.ts";

interface SavedViewsProps {
  /** The list that they belong to, as its account's choices are named. */
  readonly list: string;
  /** What the list shows now, as the address says it; the address itself where left out. */
  readonly search?: string;
}

const NONE: readonly SavedView[] = [];

/** Filters and sort that the account has given a name, one touch away; and the link to what is shown. */
export function SavedViews({ list, search }: SavedViewsProps): ReactElement {
  const words = useTableWords();
  const navigate = useNavigate();
  const notify = useNotify();
  const location = useLocation();
  const [views, keep] = useKept(`${list}.views`, NONE);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const now = viewSearch(search ?? location.search);
  const close = (): void => setAnchor(null);
  const open = (view: SavedView): void => {
    close();
    void navigate(`${location.pathname}?${view.search}`);
  };
  const link = (): void => {
    close();
    const [base = ""] = globalThis.location.href.split("#");
    writeClipboard(`${base}#${location.pathname}?${now}`)
      .then(() => notify(words("linked"), { type: "success" }))
      .catch(() => notify(words("notCopied"), { type: "warning" }));
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarkBorderIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words("saved")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {views.map((view) => (
          <MenuItem key={view.name} dense selected={view.search === now} onClick={() => open(view)}>
            <ListItemIcon>
              {view.search === now ? <BookmarkIcon fontSize="small" /> : <BookmarkBorderIcon fontSize="small" />}
            </ListItemIcon>
            <ListItemText>{view.name}</ListItemText>
          </MenuItem>
        ))}
        {views.length > 0 && <Divider />}
        <MenuItem
          dense
          onClick={() => {
            close();
            setNaming(true);
          }}
        >
          <ListItemText inset>{words("save")}</ListItemText>
        </MenuItem>
        <MenuItem dense onClick={link}>
          <ListItemIcon>
            <LinkIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{words("link")}</ListItemText>
        </MenuItem>
      </Menu>
      {isNaming && (
        <ViewDialog
          views={views}
          onSave={(name) => {
            keep(withView(views, { name, search: now }));
            setNaming(false);
          }}
          onRemove={(name) => keep(withoutView(views, name))}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
