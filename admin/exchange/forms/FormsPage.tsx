import { Box, Chip, Stack, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useLocale, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { OfficialForms } from "../../../schema/operations/exchange/form.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { NarrowLine } from "./NarrowLine.tsx";
import { Templates } from "./Templates.tsx";

type Form = ResultOf<typeof OfficialForms>["officialForms"][number];

/** Which official forms there are and where the law prescribes them; and the agency's own. */
export function FormsPage(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title title="forms.pageTitle" />
      <PageHead title={translate("forms.pageTitle")} subtitle={translate("forms.pageHint")} />
      <Stack sx={{ gap: 2 }}>
        <Templates />
        <Official />
      </Stack>
    </>
  );
}

function Official(): ReactElement {
  const translate = useTranslate();
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  return (
    <Section title={translate("forms.official")} subtitle={translate("forms.officialHint")}>
      <Asked query={useAsk(OfficialForms, {})} lines={6}>
        {({ officialForms }) => (wide ? <Wide forms={officialForms} /> : <Narrow forms={officialForms} />)}
      </Asked>
    </Section>
  );
}

interface FormsProps {
  readonly forms: readonly Form[];
}

function Wide({ forms }: FormsProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <WideTable label={translate("forms.official")}>
      <TableHead>
        <TableRow>
          <TableCell component="th">{translate("forms.which")}</TableCell>
          <TableCell>{translate("forms.subject")}</TableCell>
          <TableCell>{translate("forms.format")}</TableCell>
          <TableCell>{translate("forms.basis")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {forms.map(({ form, nameVi, nameEn, subject, formats, basis }) => (
          <TableRow key={form}>
            <TableCell component="th" scope="row">
              {locale === "en" ? nameEn : nameVi}
            </TableCell>
            <TableCell sx={{ whiteSpace: "nowrap" }}>
              <About subject={subject} />
            </TableCell>
            <TableCell sx={{ whiteSpace: "nowrap" }}>
              <Formats formats={formats} />
            </TableCell>
            <TableCell>{basis ?? "–"}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  );
}

/** The same lines on a phone. */
function Narrow({ forms }: FormsProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {forms.map(({ form, nameVi, nameEn, subject, formats, basis }) => (
        <NarrowLine
          key={form}
          title={locale === "en" ? nameEn : nameVi}
          facts={[translate(`forms.subjectOf.${subject}`), basis]}
        >
          <Formats formats={formats} />
          {subject in MADE_AT && <About subject={subject} />}
        </NarrowLine>
      ))}
    </Box>
  );
}

/** Where forms of a kind are made, for those that have a page of their own. */
const MADE_AT: Partial<Record<Form["subject"], string>> = { CYCLE_UNIT: "/lists", MEETING: "/meetings" };

/** What a form is about; leads to where it is made. */
function About({ subject }: Pick<Form, "subject">): ReactElement {
  const translate = useTranslate();
  const words = translate(`forms.subjectOf.${subject}`);
  const to = MADE_AT[subject];
  return to === undefined ? <>{words}</> : <GoTo to={to}>{words}</GoTo>;
}

function Formats({ formats }: Pick<Form, "formats">): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {formats.map((one) => (
        <Chip key={one} size="small" label={translate(`forms.formatOf.${one}`)} sx={{ mr: 0.5 }} />
      ))}
    </>
  );
}
