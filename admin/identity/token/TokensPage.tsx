import {
  Box,
  Button,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { ResultOf } from "gql.tada";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { ApiTokens } from "../../../schema/operations/identity/token.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { NarrowLine } from "../../exchange/forms/NarrowLine.tsx";
import { PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { CreateTokenDialog } from "./CreateTokenDialog.tsx";
import { RevokeToken } from "./RevokeToken.tsx";
import { SecretDialog, type ShownOnce } from "./SecretDialog.tsx";

export type TokenRow = ResultOf<typeof ApiTokens>["apiTokens"]["items"][number];

const TONE = { IN_FORCE: "success", EXPIRED: "default", REVOKED: "default" } as const;
const PAGE = { page: 1, perPage: 100 };

/** Tokens with which other programs read: one's own; for administrators, everybody's. */
export function TokensPage(): ReactElement {
  const translate = useTranslate();
  const query = useAsk(ApiTokens, { page: PAGE });
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [isCreating, setIsCreating] = useState(false);
  const [shown, setShown] = useState<ShownOnce | null>(null);
  const create = (
    <Button variant="contained" onClick={() => setIsCreating(true)}>
      {translate("identity.token.create")}
    </Button>
  );
  return (
    <>
      <Title title="identity.token.title" />
      <PageHead title={translate("identity.token.title")} actions={create} />
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
        {translate("identity.token.about")}
      </Typography>
      <Section flush>
        <Asked query={query}>
          {({ apiTokens: { items } }) =>
            items.length === 0 ? (
              <Quiet
                title={translate("identity.token.empty")}
                hint={translate("identity.token.emptyHint")}
                action={create}
              />
            ) : (
              <Tokens rows={items} wide={wide} />
            )
          }
        </Asked>
      </Section>
      {isCreating && (
        <CreateTokenDialog
          onClose={() => setIsCreating(false)}
          onMade={(made) => {
            setIsCreating(false);
            setShown(made);
          }}
        />
      )}
      {shown && <SecretDialog shown={shown} onClose={() => setShown(null)} />}
    </>
  );
}

interface TokensProps {
  readonly rows: readonly TokenRow[];
  readonly wide: boolean;
}

function Tokens({ rows, wide }: TokensProps): ReactElement {
  const translate = useTranslate();
  const word = (key: string): string => translate(`identity.token.${key}`);
  if (!wide)
    return (
      <Box component="ul" aria-label={word("title")} sx={{ m: 0, p: 2 }}>
        {rows.map((row) => (
          <Narrow key={row.id} row={row} />
        ))}
      </Box>
    );
  return (
    <WideTable label={word("title")}>
      <TableHead>
        <TableRow>
          {["name", "unit", "scopes", "account", "until", "lastUsed", "state"].map((key) => (
            <TableCell key={key}>{word(key)}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </TableBody>
    </WideTable>
  );
}

/** A token as a phone shows it. */
function Narrow({ row }: { readonly row: TokenRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const word = (key: string): string => translate(`identity.token.${key}`);
  const used = row.lastUsedOn === null ? word("never") : `${word("lastUsed")} ${format.day(row.lastUsedOn)}`;
  return (
    <NarrowLine
      title={row.name}
      facts={[
        row.unit.name,
        row.scopes.map((scope) => word(`scope.${scope}`)).join(", "),
        row.account.displayName,
        `${word("until")} ${format.day(row.expiresOn)}`,
        used,
      ]}
    >
      <Status tone={TONE[row.status]} label={word(`status.${row.status}`)} />
      {row.abilities.revoke.allowed && <RevokeToken token={row} />}
    </NarrowLine>
  );
}

function Line({ row }: { readonly row: TokenRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const word = (key: string): string => translate(`identity.token.${key}`);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Typography variant="subtitle2">{row.name}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontFamily: "monospace" }}>
          {row.hint}
        </Typography>
      </TableCell>
      <TableCell>{row.unit.name}</TableCell>
      <TableCell>{row.scopes.map((scope) => word(`scope.${scope}`)).join(", ")}</TableCell>
      <TableCell>{row.account.displayName}</TableCell>
      <TableCell>{format.day(row.expiresOn)}</TableCell>
      <TableCell>{row.lastUsedOn === null ? word("never") : format.day(row.lastUsedOn)}</TableCell>
      <TableCell>
        <Status tone={TONE[row.status]} label={word(`status.${row.status}`)} />
      </TableCell>
      <TableCell align="right">{row.abilities.revoke.allowed && <RevokeToken token={row} />}</TableCell>
    </TableRow>
  );
}
