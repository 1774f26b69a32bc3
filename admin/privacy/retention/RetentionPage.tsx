import { Button, Stack, Typography } from "@mui/material";
import type { ResultOf } from "gql.tada";
import { type ReactElement, useState } from "react";
import { Title } from "react-admin";
import { Retention } from "../../../schema/operations/privacy/retention.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { Erasures } from "./Erasures.tsx";
import { useClassName } from "./rows.ts";
import { RuleCard } from "./RuleCard.tsx";
import { useRetentionWords } from "./words.ts";

const STEP = 20;
const MOST = 200;

/** How long personal text is kept, and the erasures by rule: for administrators, who set and propose, and auditors. */
export function RetentionPage(): ReactElement {
  const word = useRetentionWords();
  const [perPage, setPerPage] = useState(STEP);
  const query = useAsk(Retention, { page: { page: 1, perPage } }, { keepFor: "retention" });
  return (
    <>
      <Title title={word("title")} />
      <PageHead title={word("title")} />
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {word("about")}
      </Typography>
      <Asked query={query}>
        {(answer) => <Answer {...answer} more={perPage < MOST ? () => setPerPage(MOST) : null} />}
      </Asked>
    </>
  );
}

type AnswerProps = ResultOf<typeof Retention> & { readonly more: (() => void) | null };

function Answer({ retentionClasses, erasures, more }: AnswerProps): ReactElement {
  const word = useRetentionWords();
  const nameOf = useClassName(retentionClasses);
  return (
    <Stack sx={{ gap: 2 }}>
      <Section flush title={word("runs.title")}>
        {erasures.total === 0 ? (
          <Quiet dense title={word("runs.empty")} hint={word("runs.emptyHint")} />
        ) : (
          <Erasures rows={erasures.items} nameOf={nameOf} />
        )}
        {more && erasures.items.length < erasures.total && (
          <Button sx={{ m: 1 }} onClick={more}>
            {word("runs.more")}
          </Button>
        )}
      </Section>
      <Typography variant="h6" component="h2">
        {word("classes")}
      </Typography>
      {retentionClasses.map((each) => (
        <RuleCard key={each.code} of={each} name={nameOf(each.code)} />
      ))}
    </Stack>
  );
}
