import { Box, Card, Chip, Link as MuiLink, Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReactElement, ReactNode } from "react";
import { LinkBase } from "react-admin";

interface SectionProps {
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A card with a head: the unit of every page. `flush` lets a table or list reach the edges. */
export function Section({ title, subtitle, actions, flush = false, children }: SectionProps): ReactElement {
  return (
    <Card component="section" sx={{ minWidth: 0 }}>
      {(title !== undefined || actions !== undefined) && (
        <Stack
          direction="row"
          sx={{ alignItems: "center", columnGap: 1, rowGap: 1.5, flexWrap: "wrap", px: 2, pt: 1.5, pb: flush ? 1 : 0 }}
        >
          {/* Its words break before a small verb beside them goes to a line of its own. */}
          <Box sx={{ flex: "1 1 180px", minWidth: 0 }}>
            <Typography variant="h6" component="h2">
              {title}
            </Typography>
            {subtitle !== undefined && (
              <Typography variant="body2" color="textSecondary">
                {subtitle}
              </Typography>
            )}
          </Box>
          {actions}
        </Stack>
      )}
      <Box sx={flush ? {} : { px: 2, py: 1.5 }}>{children}</Box>
    </Card>
  );
}

/** Label and value, two columns wide where there is room. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}): ReactElement {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: { xs: "1fr", sm: "minmax(140px, 220px) 1fr" },
        rowGap: { xs: 0.25, sm: 0.75 },
        columnGap: 2,
      }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: "anywhere" }}>
            {value === null || value === undefined || value === "" ? "–" : value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

export type Tone = "default" | "primary" | "success" | "warning" | "error" | "info";

/** A state in a word; the colour never says more than the word. */
export function Status({ tone = "default", label }: { readonly tone?: Tone; readonly label: string }): ReactElement {
  return <Chip size="small" variant="outlined" color={tone} label={label} />;
}

/** Entries under one another with a line between them, which is no entry itself. */
export function LinedList({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, "& > li + li": { borderTop: 1, borderColor: "divider" } }}>
      {children}
    </Box>
  );
}

/** Words for those who hear the page: a column of buttons has a head that nobody needs to see. */
export function Unseen({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    // Within a place of its own: what is hidden must not make the page wider than a table that scrolls.
    <Box component="span" sx={{ position: "relative" }}>
      <Box component="span" sx={visuallyHidden}>
        {children}
      </Box>
    </Box>
  );
}

/** A link inside the console. */
export function GoTo({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactElement {
  return (
    <MuiLink component={LinkBase} to={to}>
      {children}
    </MuiLink>
  );
}

interface PageHeadProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
}

/** Heading of a page that is no react-admin list: title, a line of explanation, state and actions. */
export function PageHead({ title, subtitle, status, actions }: PageHeadProps): ReactElement {
  return (
    <Stack direction="row" sx={{ alignItems: "flex-start", gap: 1.5, flexWrap: "wrap", py: 1.5 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0, flexBasis: { xs: 260, md: 500 } }}>
        <Stack direction="row" sx={{ alignItems: "center", gap: 1, flexWrap: "wrap" }}>
          <Typography variant="h5" component="h1">
            {title}
          </Typography>
          {status}
        </Stack>
        {subtitle !== undefined && <Typography color="textSecondary">{subtitle}</Typography>}
      </Box>
      {actions !== undefined && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
