import NotificationsNoneOutlinedIcon from "@mui/icons-material/NotificationsNoneOutlined";
import { Badge, Box, Button, IconButton, Popover, Stack, Tooltip, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { Me } from "../../schema/operations/identity.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { NoticeLines } from "./NoticeLines.tsx";

/** How many notices wait, and the latest of them: they come along with who is signed in. */
export function NoticeBell(): ReactElement {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const query = useAsk(Me, {}, { staleTime: 60_000 });
  const count = query.data?.me?.notices.unreadCount ?? 0;
  const label = translate("notice.bell", { count });
  const close = (): void => setAnchor(null);
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={(event) => {
            setAnchor(event.currentTarget);
            void query.refetch();
          }}
        >
          <Badge badgeContent={count} color="error" max={99}>
            <NotificationsNoneOutlinedIcon />
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{ paper: { role: "dialog", "aria-label": translate("notice.title"), sx: { width: 400 } } }}
      >
        <Stack direction="row" sx={{ px: 2, pt: 1.5, alignItems: "center", justifyContent: "space-between" }}>
          <Typography variant="subtitle1" component="h2">
            {translate("notice.title")}
          </Typography>
          <Button size="small" component={LinkBase} to="/notices" onClick={close}>
            {translate("notice.all")}
          </Button>
        </Stack>
        <Box sx={{ maxHeight: "60vh", overflowY: "auto" }}>
          <Asked query={query} lines={2}>
            {({ me }) =>
              (me?.notices.items ?? []).length === 0 ? (
                <Quiet dense title={translate("notice.noneUnread")} />
              ) : (
                <NoticeLines notices={me?.notices.items ?? []} onFollow={close} />
              )
            }
          </Asked>
        </Box>
      </Popover>
    </>
  );
}
