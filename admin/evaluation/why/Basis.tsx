import { Link, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import type { Why } from "../answers/rows.ts";

/** The documents that the regulation stands on. */
export function Basis({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { documents } = why.frameworkVersion;
  return (
    <Section title={translate("framework.about.documents")}>
      {documents.length === 0 && (
        <Typography color="textSecondary">{translate("framework.about.noDocuments")}</Typography>
      )}
      {documents.map((document) => (
        <Typography key={document.id} sx={{ mb: 1.5 }}>
          <strong>
            {document.url === null ? (
              document.number
            ) : (
              <Link href={document.url} target="_blank" rel="noreferrer">
                {document.number}
              </Link>
            )}
          </strong>{" "}
          {document.title}
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: "block" }}>
            {translate("framework.about.issued", { issuer: document.issuer, day: format.day(document.issuedOn) })}
            {document.articles !== null &&
              `. ${translate("framework.about.articles", { articles: document.articles })}`}
          </Typography>
        </Typography>
      ))}
    </Section>
  );
}
