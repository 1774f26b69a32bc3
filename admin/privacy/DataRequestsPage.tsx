import { Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { DataRequests } from "../../schema/operations/privacy/data-request.ts";
import { useOneInAddress } from "../shared/api/useAddress.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { Tick } from "../shared/ui/fields.tsx";
import { GoTo, PageHead } from "../shared/ui/parts.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { ActDialog, type AskedAct, HandleRequest } from "./HandleRequest.tsx";
import { RequestCard } from "./RequestCard.tsx";
import { usePrivacyWords } from "./words.ts";

/** Requests about personal data that reach my office, the most urgent first. */
export function DataRequestsPage(): ReactElement {
  const word = usePrivacyWords();
  const translate = useTranslate();
  const [shown, show] = useOneInAddress("show", ["open", "all"]);
  // The question stays when its request leaves the list: what was typed in it is not lost.
  const [asked, setAsked] = useState<AskedAct | null>(null);
  const query = useAsk(
    DataRequests,
    { filter: { isOpen: shown === "open" }, page: { page: 1, perPage: 100 } },
    { keepFor: "dataRequests" },
  );
  const items = query.data?.dataRequests.items ?? [];
  const title = translate("identity.requests");
  return (
    <>
      <Title title={title} />
      <PageHead title={title} />
      <Typography color="textSecondary" sx={{ mb: 1, maxWidth: 760 }}>
        {word("inbox.about")}
      </Typography>
      <Tick
        label={word("inbox.onlyOpen")}
        value={shown === "open"}
        onChange={(onlyOpen) => show(onlyOpen ? "open" : "all")}
      />
      <Asked query={query}>
        {() =>
          items.length === 0 ? (
            <Quiet title={word(shown === "open" ? "inbox.empty" : "inbox.none")} hint={word("inbox.emptyHint")} />
          ) : (
            <Stack sx={{ gap: 2, mt: 1 }}>
              {items.map((request) => (
                <RequestCard key={request.id} request={request} who={request.person?.fullName ?? ""}>
                  <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
                    <HandleRequest request={request} onAct={(act) => setAsked({ act, request })} />
                    {request.person && <GoTo to={`/persons/${request.person.id}/show`}>{word("inbox.open")}</GoTo>}
                  </Stack>
                </RequestCard>
              ))}
            </Stack>
          )
        }
      </Asked>
      {asked !== null && (
        <ActDialog
          act={asked.act}
          opened={asked.request}
          request={items.find(({ id }) => id === asked.request.id) ?? asked.request}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
