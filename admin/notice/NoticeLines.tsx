import { Box, ButtonBase, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import type { ResultOf } from "../../schema/graphql.ts";
import { MarkNoticesRead, type MyNotices } from "../../schema/operations/notice/notice.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { LinedList } from "../shared/ui/parts.tsx";

export type Notice = ResultOf<typeof MyNotices>["myNotices"]["items"][number];

interface NoticeLinesProps {
  readonly notices: readonly Notice[];
  /** Told when a notice was followed, to close what shows it. */
  readonly onFollow?: () => void;
}

/** Notices under one another; following one marks it as read. */
export function NoticeLines({ notices, onFollow }: NoticeLinesProps): ReactElement {
  const { act } = useVerb(MarkNoticesRead);
  const follow = (notice: Notice): void => {
    if (notice.readAt === null) void act({ input: { ids: [notice.id] } });
    onFollow?.();
  };
  return (
    <LinedList>
      {notices.map((notice) => (
        <li key={notice.id}>
          <ButtonBase
            {...(notice.link === null ? {} : { component: LinkBase, to: notice.link })}
            onClick={() => follow(notice)}
            sx={{
              display: "block",
              width: 1,
              textAlign: "start",
              px: 2,
              py: 1.5,
              "&:hover": { bgcolor: "action.hover" },
            }}
          >
            <Line notice={notice} />
          </ButtonBase>
        </li>
      ))}
    </LinedList>
  );
}

function Line({ notice }: { readonly notice: Notice }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isUnread = notice.readAt === null;
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "flex-start" }}>
      <Box
        {...(isUnread ? { role: "img", "aria-label": translate("notice.unread") } : { "aria-hidden": true })}
        sx={{
          width: 8,
          height: 8,
          mt: 0.9,
          borderRadius: "50%",
          flexShrink: 0,
          bgcolor: isUnread ? "primary.main" : "transparent",
        }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ display: "block", fontWeight: isUnread ? 600 : 400 }}>
          {format.text(notice.sentence)}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          {translate(`notice.kind.${notice.kind}`)} · {format.moment(notice.createdAt)}
        </Typography>
      </Box>
    </Stack>
  );
}
