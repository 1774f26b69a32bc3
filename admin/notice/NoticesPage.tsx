import { Box, Button, FormControlLabel, Switch } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { MarkNoticesRead, MyNotices } from "../../schema/operations/notice/notice.ts";
import { useAddress, useSwitchInAddress } from "../shared/api/useAddress.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { PageHead, Section } from "../shared/ui/parts.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { NoticeLines } from "./NoticeLines.tsx";

const STEP = 25;
const MOST = 200;

/** How many notices an address shows. */
function shownIn(said: string | null): number {
  const shown = Number(said ?? STEP);
  return Number.isSafeInteger(shown) ? Math.min(Math.max(shown, STEP), MOST) : STEP;
}

/** All notices of the person, latest first. */
export function NoticesPage(): ReactElement {
  const translate = useTranslate();
  const address = useAddress();
  const [unread, setUnread] = useSwitchInAddress("unread");
  const perPage = shownIn(address.get("shown"));
  const variables = { filter: unread ? { unread } : {}, page: { page: 1, perPage } };
  const query = useAsk(MyNotices, variables, { keepFor: unread ? "unread" : "all" });
  const mark = useVerb(MarkNoticesRead, { done: "notice.marked" });
  return (
    <>
      <Title title="notice.title" />
      <PageHead
        title={translate("notice.title")}
        actions={
          <Button
            variant="outlined"
            disabled={mark.busy || (query.data?.myNotices.unreadCount ?? 0) === 0}
            onClick={() => void mark.act({ input: {} })}
          >
            {translate("notice.markAll")}
          </Button>
        }
      />
      <FormControlLabel
        sx={{ mb: 1 }}
        control={<Switch checked={unread} onChange={(event) => setUnread(event.target.checked)} />}
        label={translate("notice.unreadOnly")}
      />
      <Section flush>
        <Asked query={query}>
          {({ myNotices }) =>
            myNotices.items.length === 0 ? (
              <Quiet
                title={translate(unread ? "notice.noneUnread" : "notice.none")}
                hint={translate("notice.noneHint")}
              />
            ) : (
              <>
                <NoticeLines notices={myNotices.items} />
                {myNotices.total > myNotices.items.length && perPage < MOST && (
                  <Box sx={{ p: 1, textAlign: "center" }}>
                    <Button onClick={() => address.set({ shown: String(Math.min(perPage + STEP, MOST)) })}>
                      {translate("notice.more")}
                    </Button>
                  </Box>
                )}
              </>
            )
          }
        </Asked>
      </Section>
    </>
  );
}
