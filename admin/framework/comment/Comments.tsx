import { Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { memo, type ReactElement, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { CommentOnDraft, DraftComments, ResolveComment } from "../../../schema/operations/framework.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { Version } from "../framework-rows.ts";
import { type CommentPlace, commentPlaces } from "./comment-places.ts";
import { DefectLink } from "../draft/defects/DefectLink.tsx";
import type { DraftContent } from "../draft/draft-content.ts";
import { Line } from "../draft/inputs.tsx";

interface CommentsProps {
  readonly version: Version;
  readonly content: DraftContent;
}

type Comment = ResultOf<typeof DraftComments>["frameworkVersion"]["comments"][number];

/** Remarks on the draft, and a new one on a place of it. */
export const Comments = memo(function Comments({ version, content }: CommentsProps): ReactElement {
  const translate = useTranslate();
  const query = useAsk(DraftComments, { id: version.id });
  const places = commentPlaces(content, translate);
  return (
    <Section title={translate("framework.studio.comment.title")}>
      <Asked query={query}>
        {({ frameworkVersion: { comments } }) =>
          comments.length === 0 ? (
            <Quiet dense title={translate("framework.studio.comment.none")} />
          ) : (
            <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
              {comments.map((comment) => (
                <Remark key={comment.id} comment={comment} places={places} />
              ))}
            </Box>
          )
        }
      </Asked>
      <NewRemark version={version} places={places} />
    </Section>
  );
});

function Remark({
  comment,
  places,
}: {
  readonly comment: Comment;
  readonly places: readonly CommentPlace[];
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const resolve = useVerb(ResolveComment, { done: "framework.studio.comment.settled" });
  const program = translate("framework.studio.comment.program");
  const settled = comment.resolvedAt !== null;
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        gap: 1,
        py: 1,
        alignItems: "flex-start",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" color="textSecondary">
          <DefectLink path={comment.path}>
            {places.find((place) => place.path === comment.path)?.label ?? comment.path}
          </DefectLink>
          {" · "}
          {translate("framework.studio.comment.by", {
            name: comment.authorName ?? program,
            moment: format.moment(comment.createdAt),
          })}
        </Typography>
        <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{comment.text}</Typography>
        {settled && (
          <Typography variant="body2" color="textSecondary">
            {translate("framework.studio.comment.resolved", {
              name: comment.resolvedByName ?? program,
              moment: format.moment(comment.resolvedAt),
            })}
          </Typography>
        )}
      </Box>
      {!settled && (
        <AbilityButton
          size="small"
          ability={comment.abilities.canResolve}
          disabled={resolve.busy}
          onClick={() => void resolve.act({ input: { commentId: comment.id, version: comment.version } })}
        >
          {translate("framework.studio.comment.resolve")}
        </AbilityButton>
      )}
    </Stack>
  );
}

function NewRemark({
  version,
  places,
}: {
  readonly version: Version;
  readonly places: readonly CommentPlace[];
}): ReactElement {
  const translate = useTranslate();
  const [path, setPath] = useState("name");
  const [text, setText] = useState("");
  const key = useRef(newIdempotencyKey());
  const send = useVerb(CommentOnDraft, {
    done: "framework.studio.comment.sent",
    onDone: () => {
      setText("");
      key.current = newIdempotencyKey();
    },
  });
  const input = { versionId: version.id, path, text, idempotencyKey: key.current };
  return (
    <Box sx={{ mt: 1 }}>
      <TextField
        select
        label={translate("framework.studio.comment.place")}
        value={places.some((place) => place.path === path) ? path : "name"}
        onChange={(event) => setPath(event.target.value)}
      >
        {places.map((place) => (
          <MenuItem key={place.path} value={place.path}>
            {place.label}
          </MenuItem>
        ))}
      </TextField>
      <Line multiline label={translate("framework.studio.comment.text")} value={text} onChange={setText} />
      <AbilityButton
        ability={version.abilities.canComment}
        variant="outlined"
        disabled={text.trim() === "" || send.busy}
        onClick={() => void send.act({ input })}
      >
        {translate("framework.studio.comment.send")}
      </AbilityButton>
    </Box>
  );
}
