import { Box, Button, GlobalStyles, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useParams, useTranslate } from "react-admin";
import { EvaluationWhy } from "../../../../schema/operations/evaluation/why.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { usePageTitle } from "../../../shared/ui/page-title.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import type { Why } from "../../answers/rows.ts";
import { SheetHead, SheetSigns } from "./SheetHead.tsx";
import { SheetObjections, SheetOpinions, SheetPeriods, SheetResult, SheetSelf } from "./SheetParts.tsx";

/** Black on white whatever the theme of the screen is: it is a paper. */
const PAPER = {
  "@media print": { "@page": { size: "A4", margin: "18mm 15mm" }, "html, body": { background: "#fff !important" } },
} as const;

/** The result as a paper to print and sign, in the spirit of forms 01 and 02 of Decree 335/2025/NĐ-CP. */
export function SheetPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(EvaluationWhy, { id })} lines={12}>
      {({ evaluation }) => <Sheet why={evaluation} />}
    </Asked>
  );
}

function Sheet({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  usePageTitle(`${translate("evaluation.why.print")} – ${why.person?.fullName ?? why.unit.name}`);
  return (
    <Box component="main" sx={{ bgcolor: "#fff", color: "#000", minHeight: "100vh", colorScheme: "light" }}>
      <GlobalStyles styles={PAPER} />
      <Stack
        direction="row"
        sx={{ gap: 1, justifyContent: "center", p: 2, bgcolor: "#eef1f4", "@media print": { display: "none" } }}
      >
        <Button component={LinkBase} to={`/evaluations/${why.id}/show`} sx={{ color: "#12395b" }}>
          {translate("evaluation.sheet.back")}
        </Button>
        <Button variant="contained" onClick={() => window.print()} sx={{ bgcolor: "#12395b", color: "#fff" }}>
          {translate("evaluation.sheet.print")}
        </Button>
      </Stack>
      <Box
        sx={{
          maxWidth: "180mm",
          mx: "auto",
          p: { xs: 2, sm: 4 },
          "@media print": { p: 0, maxWidth: "none" },
          fontSize: "0.95rem",
          lineHeight: 1.45,
          "& h1": { fontSize: "1.15rem", textAlign: "center", my: 2 },
          counterReset: "part",
          "& h2": { fontSize: "1rem", mt: 2.5, mb: 1, breakAfter: "avoid", counterIncrement: "part" },
          // Parts that have nothing to say are left out: the others are numbered as they follow.
          "& h2::before": { content: 'counter(part, upper-roman) ". "' },
          "& table": { width: "100%", borderCollapse: "collapse" },
          "& th, & td": {
            border: "1px solid #555",
            p: "3px 6px",
            textAlign: "left",
            verticalAlign: "top",
          },
          "& td:first-of-type": { overflowWrap: "anywhere" },
          "@media screen and (max-width: 599px)": { "& table": { fontSize: "0.8rem" } },
          "@media (min-width: 600px)": { "& td.answer": { minWidth: "6em" } },
          "& td.number, & th.number": { textAlign: "right", whiteSpace: "nowrap" },
          "& tr": { breakInside: "avoid" },
          "& p": { my: 0.5, overflowWrap: "anywhere" },
        }}
      >
        <SheetHead why={why} />
        <SheetSelf why={why} />
        <SheetPeriods why={why} />
        <SheetOpinions why={why} />
        <SheetResult why={why} />
        <SheetObjections why={why} />
        <SheetSigns why={why} />
      </Box>
    </Box>
  );
}
