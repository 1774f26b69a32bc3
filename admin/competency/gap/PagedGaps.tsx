import { Pagination, Stack } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import type { VariablesOf } from "../../../schema/graphql.ts";
import { CompetencyGaps } from "../../../schema/operations/competency/gap.ts";
import { usePageInAddress } from "../../shared/api/useAddress.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Asked } from "../../shared/ui/states.tsx";
import { GapList } from "./GapList.tsx";

interface PagedGapsProps {
  readonly filter: NonNullable<VariablesOf<typeof CompetencyGaps>["filter"]>;
  readonly empty: ReactNode;
}

const PER_PAGE = 25;

/** A list of gaps of several people, page by page. */
export function PagedGaps({ filter, empty }: PagedGapsProps): ReactElement {
  const [page, setPage] = usePageInAddress();
  const query = useAsk(CompetencyGaps, { filter, page: { page, perPage: PER_PAGE } }, { keepFor: filter });
  return (
    <Asked query={query}>
      {({ competencyGaps: { items, total } }) =>
        total === 0 ? (
          empty
        ) : (
          <Stack sx={{ gap: 1 }}>
            <GapList gaps={items} withPerson />
            {total > PER_PAGE && (
              <Pagination
                count={Math.ceil(total / PER_PAGE)}
                page={page}
                onChange={(_event, next) => setPage(next)}
                sx={{ alignSelf: "center", pb: 1.5 }}
              />
            )}
          </Stack>
        )
      }
    </Asked>
  );
}
