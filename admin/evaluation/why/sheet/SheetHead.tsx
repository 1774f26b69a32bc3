import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../../framework/framework-rows.ts";
import { useFormat } from "../../../shared/text/format.ts";
import type { Why } from "../../answers/rows.ts";

/** Heading of the paper and who it is about. */
export function SheetHead({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isUnit = why.subject === "UNIT";
  const title = isUnit ? "unitRating" : why.cycle.kind === "YEAR" ? "rating" : "monitoring";
  const facts = [
    ...(isUnit ? [] : [["name", why.person?.fullName ?? ""]]),
    ["unit", why.unit.name],
    ...(why.position === null || isUnit
      ? []
      : [["position", format.text({ vi: why.position.name, en: why.position.nameEn })]]),
    ["period", `${why.cycle.name} (${format.span(why.cycle.startsOn, why.cycle.endsOn)})`],
    ["regulation", format.text(wording(why.frameworkVersion.nameVi, why.frameworkVersion.nameEn))],
  ] as const;
  return (
    <>
      <Box sx={{ display: "grid", gridTemplateColumns: "2fr 3fr", gap: 2, textAlign: "center", fontWeight: 600 }}>
        <div>{why.unit.name.toLocaleUpperCase(format.locale)}</div>
        <div>
          {translate("evaluation.sheet.nation")}
          <Box sx={{ fontWeight: 400, textDecoration: "underline", textUnderlineOffset: 4 }}>
            {translate("evaluation.sheet.motto")}
          </Box>
        </div>
      </Box>
      <h1>{translate(`evaluation.sheet.${title}`)}</h1>
      {facts.map(([key, value]) => (
        <p key={key}>
          {translate(`evaluation.sheet.${String(key)}`)}: <strong>{value}</strong>
        </p>
      ))}
    </>
  );
}

/** Where the paper is signed. */
export function SheetSigns({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const decision = why.decisions.findLast(({ supersededById }) => supersededById === null);
  const signs = [
    [why.subject === "UNIT" ? "signUnit" : "signSubject", why.person?.fullName ?? ""],
    ["signAuthority", decision?.authorityName ?? ""],
  ] as const;
  return (
    <>
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: "1fr 1fr",
          gap: 2,
          textAlign: "center",
          mt: 4,
          breakInside: "avoid",
        }}
      >
        {signs.map(([key, name]) => (
          <div key={key}>
            <strong>{translate(`evaluation.sheet.${key}`)}</strong>
            <Box sx={{ fontStyle: "italic" }}>{translate("evaluation.sheet.signHint")}</Box>
            <Box sx={{ mt: 9, fontWeight: 600 }}>{name}</Box>
          </div>
        ))}
      </Box>
      <Box component="p" sx={{ mt: 4, fontSize: "0.8rem", color: "#444" }}>
        {translate("evaluation.sheet.made", { at: format.moment(new Date().toISOString()) })}
      </Box>
    </>
  );
}
