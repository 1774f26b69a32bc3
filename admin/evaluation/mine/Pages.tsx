import { Pagination } from "@mui/material";
import type { ReactElement } from "react";

interface PagesProps {
  readonly page: number;
  readonly total: number;
  readonly perPage: number;
  readonly onPage: (page: number) => void;
}

/** Page numbers under a list of cards; none where everything fits on one. */
export function Pages({ page, total, perPage, onPage }: PagesProps): ReactElement {
  if (total <= perPage) return <></>;
  return (
    <Pagination
      page={page}
      count={Math.ceil(total / perPage)}
      onChange={(_event, next) => onPage(next)}
      sx={{ alignSelf: "center" }}
    />
  );
}
