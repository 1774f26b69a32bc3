import CloudOffIcon from "@mui/icons-material/CloudOff";
import InboxOutlinedIcon from "@mui/icons-material/InboxOutlined";
import LockOutlinedIcon from "@mui/icons-material/LockOutlined";
import ReportGmailerrorredIcon from "@mui/icons-material/ReportGmailerrorred";
import SearchOffIcon from "@mui/icons-material/SearchOff";
import { Box, Button, LinearProgress, Skeleton, Stack, Typography } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { isKhungError, type KhungError } from "../api/khung-error.ts";

interface QuietProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly dense?: boolean;
}

/** A page or a card that has nothing to show says so calmly, and says what one can do. */
export function Quiet({ icon, title, hint, action, dense = false }: QuietProps): ReactElement {
  return (
    <Stack
      sx={{ alignItems: "center", textAlign: "center", py: dense ? 3 : 8, px: 2, gap: 1, color: "text.secondary" }}
    >
      <Box sx={{ "& svg": { fontSize: dense ? 32 : 48, opacity: 0.7 } }}>{icon ?? <InboxOutlinedIcon />}</Box>
      <Typography variant={dense ? "subtitle2" : "h6"} component={dense ? "p" : "h2"} color="textPrimary">
        {title}
      </Typography>
      {hint !== undefined && <Typography sx={{ maxWidth: 520 }}>{hint}</Typography>}
      {action !== undefined && <Box sx={{ mt: 1 }}>{action}</Box>}
    </Stack>
  );
}

/** What went wrong, in the server's own sentence, with a way to try again. */
export function Trouble({
  error,
  onRetry,
  dense = false,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly dense?: boolean;
}): ReactElement {
  const translate = useTranslate();
  const known = isKhungError(error) ? error : null;
  const incident = known?.details.incident;
  // What the rules refuse is refused the next time as well.
  const mayHelp = known?.code !== "REFUSED";
  return (
    <div role="alert">
      <Quiet
        dense={dense}
        icon={iconOf(known)}
        title={known ? known.message : translate("khung.state.failed")}
        hint={incident ? translate("khung.state.incident", { incident }) : undefined}
        action={
          mayHelp && onRetry ? (
            <Button variant="outlined" onClick={onRetry}>
              {translate("khung.state.retry")}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
}

function iconOf(error: KhungError | null): ReactElement {
  if (error?.code === "UNREACHABLE") return <CloudOffIcon />;
  if (error?.code === "FORBIDDEN") return <LockOutlinedIcon />;
  return error?.code === "NOT_FOUND" ? <SearchOffIcon /> : <ReportGmailerrorredIcon />;
}

/** Grey lines in the shape of what is coming. */
export function Waiting({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 2 }} role="status" aria-label={translate("ra.page.loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={28} width={`${String(92 - (line % 3) * 14)}%`} />
      ))}
    </Box>
  );
}

/**
 * A thin line over what is still the answer to the last question. Words are never paled for it: they would be hard to
 * read. It wants a place with `position: "relative"` and `aria-busy`.
 */
export function Renewing({ on }: { readonly on: boolean }): ReactElement | null {
  if (!on) return null;
  return (
    <LinearProgress aria-hidden sx={{ position: "absolute", top: 0, left: 0, right: 0, height: "2px", zIndex: 1 }} />
  );
}

interface AskedProps<T> {
  readonly query: UseQueryResult<T, KhungError>;
  readonly lines?: number;
  readonly dense?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** Shows the answer of `useAsk`, or that it is coming, or why it is not. */
export function Asked<T>({ query, lines, dense = true, children }: AskedProps<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble dense={dense} error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting {...(lines === undefined ? {} : { lines })} />;
}
