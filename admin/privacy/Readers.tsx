import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ReadersOfMe } from "../../schema/operations/privacy/my-data.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { Section } from "../shared/ui/parts.tsx";
import { Asked, Quiet } from "../shared/ui/states.tsx";
import { WideTable } from "../shared/ui/WideTable.tsx";
import { usePrivacyWords } from "./words.ts";

const STEP = 50;

/** Who has read data about me, by day. */
export function Readers(): ReactElement {
  const word = usePrivacyWords();
  const [perPage, setPerPage] = useState(STEP);
  const query = useAsk(ReadersOfMe, { page: { page: 1, perPage } }, { keepFor: "readers" });
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {word("readers.about")}
      </Typography>
      <Section flush>
        <Asked query={query}>
          {({ readersOfMe: { items, total } }) =>
            total === 0 ? (
              <Quiet dense title={word("readers.empty")} />
            ) : (
              <>
                <ReaderTable items={items} />
                {items.length < total && perPage < 200 && (
                  <Button sx={{ m: 1 }} onClick={() => setPerPage(Math.min(perPage + STEP, 200))}>
                    {word("readers.more")}
                  </Button>
                )}
              </>
            )
          }
        </Asked>
      </Section>
    </>
  );
}

interface ReaderRow {
  readonly day: string;
  readonly readerName: string;
  readonly roles: string;
  readonly kind: string;
  readonly count: number;
}

function ReaderTable({ items }: { readonly items: readonly ReaderRow[] }): ReactElement {
  const word = usePrivacyWords();
  const translate = useTranslate();
  const format = useFormat();
  const rolesOf = (roles: string): string =>
    roles === ""
      ? word("readers.noRole")
      : roles
          .split(" ")
          .map((role) => translate(`khung.role.${role}`))
          .join(", ");
  return (
    <WideTable stacked label={word("tab.readers")} name="readers">
      <TableHead>
        <TableRow>
          <TableCell component="th">{word("readers.who")}</TableCell>
          <TableCell>{word("readers.day")}</TableCell>
          <TableCell>{word("readers.kind")}</TableCell>
          <TableCell align="right">{word("readers.count")}</TableCell>
          <TableCell>{word("readers.role")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((row) => (
          <TableRow key={[row.day, row.readerName, row.roles, row.kind].join(" ")}>
            <TableCell component="th" scope="row">
              {row.readerName}
            </TableCell>
            <TableCell sx={{ whiteSpace: "nowrap" }}>{format.day(row.day)}</TableCell>
            <TableCell>{word(`kind.${row.kind}`)}</TableCell>
            <TableCell align="right">{format.exact(row.count)}</TableCell>
            <TableCell>{rolesOf(row.roles)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}
