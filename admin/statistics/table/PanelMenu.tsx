import CodeIcon from "@mui/icons-material/Code";
import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import FileDownloadOutlinedIcon from "@mui/icons-material/FileDownloadOutlined";
import InfoOutlinedIcon from "@mui/icons-material/InfoOutlined";
import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Divider, IconButton, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem, Tooltip } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { EXPLORERS } from "../../shared/api/explorers.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Definitions } from "./Definitions.tsx";
import { explorerPath, queryText } from "./query-text.ts";
import type { Query, Table } from "./table.ts";
import { FILE_FORMATS, useTableFile } from "./useTableFile.ts";

interface PanelMenuProps {
  readonly title: string;
  readonly table: Table;
  readonly query: Query;
  /** Where the table is reckoned from the query's: the file that holds the table itself. */
  readonly own?: "OUTLIERS";
}

/** What can be taken along from a table: a file, its query, and what it means. */
export function PanelMenu({ title, table, query, own }: PanelMenuProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [explaining, setExplaining] = useState(false);
  const file = useTableFile();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const mayExplore = me.data?.me?.grants.some(({ role, status }) => status === "IN_FORCE" && EXPLORERS.has(role));
  const close = (): void => setAnchor(null);
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  const copy = (): void => {
    void navigator.clipboard
      .writeText(queryText(query))
      .then(() => notify("dashboards.copied", { type: "success" }))
      .catch(() => notify("dashboards.notCopied", { type: "warning" }));
  };
  return (
    <>
      <Tooltip title={translate("dashboards.more")}>
        <IconButton
          className="not-printed"
          aria-label={translate("dashboards.moreOf", { title })}
          aria-haspopup="menu"
          disabled={file.busy}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreVertIcon />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {own !== undefined && [
          ...FILE_FORMATS.map((format) => (
            <Item
              key={`own ${format}`}
              icon={<FileDownloadOutlinedIcon fontSize="small" />}
              text={translate("dashboards.saveOwn", { format })}
              onClick={then(() => file.take(format, query, own))}
            />
          )),
          <ListSubheader key="source" sx={{ lineHeight: 2.4 }}>
            {translate("dashboards.source")}
          </ListSubheader>,
        ]}
        {FILE_FORMATS.map((format) => (
          <Item
            key={format}
            icon={<FileDownloadOutlinedIcon fontSize="small" />}
            text={translate(`dashboards.fileAs.${format}`)}
            onClick={then(() => file.take(format, query))}
          />
        ))}
        <Divider />
        <Item
          icon={<ContentCopyIcon fontSize="small" />}
          text={translate("dashboards.copyQuery")}
          onClick={then(copy)}
        />
        {mayExplore === true && (
          <Item
            icon={<CodeIcon fontSize="small" />}
            text={translate("dashboards.explore")}
            onClick={then(() => void window.open(explorerPath(query), "_blank", "noopener"))}
          />
        )}
        <Divider />
        <Item
          icon={<InfoOutlinedIcon fontSize="small" />}
          text={translate("dashboards.definitions")}
          onClick={then(() => setExplaining(true))}
        />
      </Menu>
      {file.progress}
      <Definitions open={explaining} measures={table.measures} onClose={() => setExplaining(false)} />
    </>
  );
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly onClick: () => void;
}

function Item({ icon, text, onClick }: ItemProps): ReactElement {
  return (
    <MenuItem onClick={onClick}>
      <ListItemIcon>{icon}</ListItemIcon>
      <ListItemText>{text}</ListItemText>
    </MenuItem>
  );
}
