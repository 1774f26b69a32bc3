import { Box, Button, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import { MyDataRequests, WithdrawDataRequest } from "../../schema/operations/privacy/data-request.ts";
import { MyData } from "../../schema/operations/privacy/my-data.ts";
import { useAsk, useVerb } from "../shared/api/useRun.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { RequestCard, type RequestRow } from "./RequestCard.tsx";
import { SendRequestDialog } from "./SendRequestDialog.tsx";
import { usePrivacyWords } from "./words.ts";

/** What I asked about my data, and how it stands. */
export function MyRequests(): ReactElement {
  const word = usePrivacyWords();
  const query = useAsk(MyDataRequests, { page: { page: 1, perPage: 50 } });
  const classes = useAsk(MyData, {}).data?.myData ?? [];
  const [isSending, setIsSending] = useState(false);
  const send = (
    <Button variant="contained" onClick={() => setIsSending(true)}>
      {word("request.send")}
    </Button>
  );
  return (
    <>
      <Asked query={query}>
        {({ myDataRequests: { items } }) =>
          items.length === 0 ? (
            <Quiet title={word("request.empty")} hint={word("request.emptyHint")} action={send} />
          ) : (
            <Stack sx={{ gap: 2 }}>
              <Box>{send}</Box>
              {items.map((request) => (
                <RequestCard key={request.id} request={request}>
                  <Withdraw request={request} />
                </RequestCard>
              ))}
            </Stack>
          )
        }
      </Asked>
      {isSending && (
        <SendRequestDialog
          classes={classes}
          recordClass=""
          onClose={() => setIsSending(false)}
          onSent={() => setIsSending(false)}
        />
      )}
    </>
  );
}

function Withdraw({ request }: { readonly request: RequestRow }): ReactElement | null {
  const word = usePrivacyWords();
  const notify = useNotify();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  const verb = useVerb(WithdrawDataRequest, {
    onDone: () => {
      notify(word("request.withdrawn"), { type: "success" });
      close();
    },
  });
  if (request.abilities?.withdraw.allowed !== true) return null;
  return (
    <Box>
      <AbilityButton size="small" ability={request.abilities.withdraw} onClick={() => setIsOpen(true)}>
        {word("request.withdraw")}
      </AbilityButton>
      {isOpen && (
        <ConfirmVerb
          open
          tone="warning"
          title={word("request.withdraw")}
          consequence={word("request.withdrawConsequence")}
          confirm={word("request.withdraw")}
          busy={verb.busy}
          onConfirm={() => void verb.act({ input: { id: request.id, version: request.version } })}
          onClose={close}
        />
      )}
    </Box>
  );
}
