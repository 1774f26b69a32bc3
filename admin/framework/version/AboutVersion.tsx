import { Box, Link, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { appliesToText } from "../appliesTo.ts";
import type { Version } from "../framework-rows.ts";

/** What the version is, whom it is for and the documents that it rests on. */
export function AboutVersion({ version }: { readonly version: Version }): ReactElement {
  return (
    <Stack sx={{ gap: 2 }}>
      <Particulars version={version} />
      <Documents version={version} />
      <FormsAndNotes version={version} />
    </Stack>
  );
}

function Particulars({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { scope } = version;
  const all = translate("framework.about.all");
  const list = (values: readonly string[] | null, prefix: string): string =>
    (values ?? []).map((value) => translate(`${prefix}.${value}`)).join(", ") || all;
  const people = [
    [translate("framework.about.subjectTypes"), list(scope.subjectTypes, "organization.subjectType")],
    [translate("framework.about.classes"), list(scope.classes, "organization.positionClass")],
    [
      translate("framework.about.leading"),
      scope.leading === null ? all : translate(`framework.appliesTo.${scope.leading ? "leaders" : "others"}`),
    ],
  ] as const;
  return (
    <Section title={translate("framework.about.scope")}>
      <Facts
        facts={[
          [translate("framework.about.issuer"), version.issuer],
          [
            translate("resources.frameworks.fields.effectiveFrom"),
            format.span(version.effectiveFrom, version.effectiveTo),
          ],
          [translate("framework.law.subject.title"), translate(`framework.law.subject.${scope.subject ?? "PERSON"}`)],
          ...(scope.subject === "UNIT" ? [] : people),
          [translate("framework.about.cycleKinds"), list(scope.cycleKinds, "framework.cycleKind")],
          ...(version.publishedAt === null
            ? []
            : ([[translate("framework.version.published"), format.moment(version.publishedAt)]] as const)),
          ...(version.retiredAt === null
            ? []
            : ([[translate("framework.version.retired"), format.moment(version.retiredAt)]] as const)),
          ...(version.contentHash === null
            ? []
            : ([[translate("framework.version.hash"), version.contentHash]] as const)),
        ]}
      />
    </Section>
  );
}

function Documents({ version }: { readonly version: Version }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate("framework.about.documents")}>
      {version.documents.length === 0 && <Quiet dense title={translate("framework.about.noDocuments")} />}
      <Stack sx={{ gap: 1.5 }}>
        {version.documents.map((document) => (
          <Box key={document.id}>
            <Typography variant="subtitle2">
              {document.url === null ? (
                document.number
              ) : (
                <Link href={document.url} target="_blank" rel="noreferrer">
                  {document.number}
                </Link>
              )}
            </Typography>
            <Typography variant="body2">{document.title}</Typography>
            <Typography variant="body2" color="textSecondary">
              {document.issuedOn === null
                ? document.issuer
                : translate("framework.about.issued", { issuer: document.issuer, day: format.day(document.issuedOn) })}
              {document.articles === null
                ? ""
                : ` · ${translate("framework.about.articles", { articles: document.articles })}`}
            </Typography>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

function FormsAndNotes({ version }: { readonly version: Version }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (version.forms.length === 0 && version.notes.length === 0) return null;
  return (
    <Section title={translate(version.forms.length > 0 ? "framework.about.forms" : "framework.about.notes")}>
      {version.forms.map((form) => (
        <Typography key={form.code} sx={{ mb: 0.5 }}>
          <strong>{form.code}</strong> {format.text(form.name)}
          <Typography component="span" variant="body2" color="textSecondary">
            {" "}
            {appliesToText(form.appliesTo, translate)}
          </Typography>
        </Typography>
      ))}
      {version.forms.length > 0 && version.notes.length > 0 && (
        <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
          {translate("framework.about.notes")}
        </Typography>
      )}
      <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
        {version.notes.map((note) => (
          <li key={note.vi}>{format.text(note)}</li>
        ))}
      </Box>
    </Section>
  );
}
